import Experiments
import Localization
import SchoolDomain
import Tables

/// The tables of a study, as every format writes them.
public enum StudyTables {
    /// All of them: what `porras export` writes.
    ///
    /// - Parameter plans: of each scenario, in the order of the study's parts; none when they were not looked for.
    public static func all(_ study: Study, plans: [StudyPlan] = []) -> ResultSet {
        precondition(plans.isEmpty || plans.count == study.parts.count, "\(plans.count) plans")
        var set = ResultSet(title: title(study), about: ResultsAbout.line(study, plans: plans))
        set.add(summary(study))
        let planned = zip(plans, study.parts).map { $0.tables($1.result.scenario) }
        if !planned.isEmpty { for table in stacked(planned, study, named: true) { set.add(table) } }
        for table in money(study, plans: plans, named: true) { set.add(table) }
        for table in contrasts(study) { set.add(table) }
        if study.parts.count > 1 { set.add(differences(study)) }
        set.add(measures(study))
        for table in inputs(study) { set.add(table) }
        for table in provenance(study, plans: plans) { set.add(table) }
        return set
    }

    /// Every number of a study, a row each, with where it comes from: what programs are given of what `porras run`
    /// and `porras compare` answer.
    static func everyNumber(_ study: Study) -> [ResultTable] {
        contrasts(study) + (study.parts.count > 1 ? [differences(study)] : [])
            + [measures(study)] + provenance(study)
    }

    /// The only scenario's name, or of several that they are results.
    public static func title(_ study: Study) -> LocalizedText {
        study.parts.count == 1 ? study.parts[0].result.scenario.name : Words.study
    }
}

extension StudyTables {
    /// Budgets of all scenarios of a study, and what the others cost more than the first and give for it.
    ///
    /// - Parameters:
    ///   - plans: of each scenario, in the order of the study's parts, to be priced; none when they were not looked for.
    ///   - named: whether a single scenario's rows, too, say whose they are.
    public static func money(_ study: Study, plans: [StudyPlan] = [], named: Bool = false) -> [ResultTable] {
        let budgets = study.parts.enumerated().map { number, part in
            BudgetTables(part.result, plan: plans.isEmpty ? nil : plans[number]).all()
        }
        let effects = EffectTables(study)
        return stacked(budgets, study, named: named) + CostTables(study, budgets).all() + effects.all()
    }

    /// Tables that each scenario has, one below the other.
    static func stacked(_ tables: [[ResultTable]], _ study: Study, named: Bool) -> [ResultTable] {
        guard study.parts.count > 1 || named else { return tables[0] }
        let names = study.parts.map { ResultCell.named($0.id, $0.result.scenario.name) }
        return ResultTable.stacked(tables, by: scenarioColumn, names)
    }
}
