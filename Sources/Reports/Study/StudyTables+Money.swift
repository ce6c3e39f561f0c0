import Experiments
import SchoolDomain
import Tables

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
        return stacked(budgets, study, named: named) + effects.all()
    }

    /// Tables that each scenario has, one below the other.
    static func stacked(_ tables: [[ResultTable]], _ study: Study, named: Bool) -> [ResultTable] {
        guard study.parts.count > 1 || named else { return tables[0] }
        let names = study.parts.map { ResultCell.named($0.id, $0.result.scenario.name) }
        return ResultTable.stacked(tables, by: scenarioColumn, names)
    }
}
