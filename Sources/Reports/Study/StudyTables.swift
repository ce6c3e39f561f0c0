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
        let tellsClasses = study.parts.contains { $0.result.scenario.hasClassStaff }
        let planned = zip(plans, study.parts).map {
            $0.tables($1.result.scenario, tellsClassStaff: tellsClasses)
        }
        let tables =
            [AnswerTable.table(study), summary(study)]
            + (planned.isEmpty ? [] : stacked(planned, study, named: true))
            + money(study, plans: plans, named: true) + contrasts(study) + finishing(study)
            + (study.parts.count > 1 ? [differences(study)] : [])
            + [FollowUpTable.table(study), measures(study)] + ReplicationTables.all(study)
            + unknowns(study)
            + inputs(study) + provenance(study, plans: plans)
        return ResultSet(
            title: title(study), about: ResultsAbout.line(study, plans: plans), tables: inOrder(tables))
    }

    /// What is read first, in this order; everything else stands behind it, to be looked up.
    private static let front = [
        "answer", "summary", "budget_by_calendar_year", "budget_change", "budget_by_year",
        "school_totals_by_calendar_year", "staffing", "seats", "cheapest_plan", "plan_verdict",
        "target_budget",
        "unit_costs", "cost_effectiveness", "contrasts", "prices", "class_prices", "class_staff",
        "price_index",
    ]

    private static func inOrder(_ tables: [ResultTable]) -> [ResultTable] {
        front.compactMap { id in tables.first { $0.id == id } }
            + tables.filter { !front.contains($0.id) }.map { table in
                var behind = table
                behind.isReference = true
                return behind
            }
    }

    /// Every number of a study, a row each, with where it comes from: what programs are given of what `porras run`
    /// and `porras compare` answer.
    static func everyNumber(_ study: Study) -> [ResultTable] {
        [AnswerTable.table(study)] + contrasts(study) + finishing(study)
            + (study.parts.count > 1 ? [differences(study)] : []) + [measures(study)]
            + ReplicationTables.all(study)
            + unknowns(study) + provenance(study)
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
        let tellsClasses = study.parts.contains { $0.result.scenario.hasClassStaff }
        let budgets = study.parts.enumerated().map { number, part in
            BudgetTables(
                part.result, plan: plans.isEmpty ? nil : plans[number], tellsClassStaff: tellsClasses
            ).all()
        }
        let effects = EffectTables(study)
        return stacked(budgets, study, named: named).map(withPricesOfFirst) + CostTables(study, budgets).all()
            + effects.all()
    }

    /// Prices of plans that are those of the first scenario follow its cells, so that a workbook changes them together.
    private static func withPricesOfFirst(_ table: ResultTable) -> ResultTable {
        // What rows are of, and the prices in them.
        let prices = [
            "prices": (["role"], ["monthly_pay", "holiday_bonus", "on_costs"]),
            "class_prices": (["class"], ["cap", "group_cost", "seat_cost", "ordinary_pupil"]),
            "class_staff": (["class", "post"], ["fte_cost"]),
            "price_index": (["year", "role"], ["growth"]),
        ]
        guard let (keys, columns) = prices[table.id], table.columns.first?.id == scenarioColumn.id else {
            return table
        }
        var table = table
        let rows = table.rows
        let places = keys.map { table.position(of: $0) }
        for (row, cells) in rows.enumerated() where cells[0] != rows[0][0] {
            let first = rows.firstIndex { other in
                other[0] == rows[0][0] && places.allSatisfy { other[$0].id == cells[$0].id }
            }
            guard let first else { continue }
            for column in columns {
                let position = table.position(of: column)
                guard case .number = cells[position], cells[position] == rows[first][position] else {
                    continue
                }
                table.replace(
                    position, row: row, by: .formula(.cell(CellPlace(table.id, column, row: first))))
            }
        }
        return table
    }

    /// Tables that each scenario has, one below the other.
    static func stacked(_ tables: [[ResultTable]], _ study: Study, named: Bool) -> [ResultTable] {
        guard study.parts.count > 1 || named else { return tables[0] }
        let names = study.parts.map { ResultCell.named($0.id, $0.result.scenario.name) }
        return ResultTable.stacked(tables, by: scenarioColumn, names)
    }
}

extension ResultCell {
    /// What programs are given of what a row is of.
    fileprivate var id: String? {
        switch self {
        case .named(let id, _), .text(let id): id
        default: nil
        }
    }
}
