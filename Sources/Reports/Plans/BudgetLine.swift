import Experiments
import Localization
import SchoolDomain
import Tables

/// One line of every year's budget, in first-year prices.
struct BudgetLine {
    enum Kind: String, CaseIterable { case staff, classes, overtime, placements, interventions }

    /// What a line's amount follows from.
    enum Source {
        /// A cell of the prices: fixed, whatever the replication.
        case price(CellPlace)
        /// Euros of each replication, by year.
        case simulated([[Double]])
    }

    var kind: Kind
    var item: ResultCell
    var payer: Role.Employer
    var source: Source

    /// Euros of each replication in a year; `nil`: fixed.
    func replications(_ year: Int) -> [Double]? {
        guard case .simulated(let years) = source else { return nil }
        return years[year]
    }

    func base(_ year: Int) -> ResultCell {
        switch source {
        case .price(let place): .formula(.cell(place))
        case .simulated(let years): .number(orNone: Estimate(years[year]).mean)
        }
    }
}

extension BudgetLine.Kind {
    var cell: ResultCell { .named(rawValue, title) }

    var title: LocalizedText {
        switch self {
        case .staff: Words.Money.staff
        case .classes: Words.Money.smallClasses
        case .overtime: Words.Money.overtimeHour
        case .placements: Words.Money.placements
        case .interventions: Words.Money.interventions
        }
    }
}

extension BudgetTables {
    /// Posts and classes at their prices, then what the simulation tells.
    func lines() -> [BudgetLine] {
        let scenario = result.scenario
        let staff = staffed.enumerated().map { row, entry in
            BudgetLine(
                kind: .staff, item: PlanCells.role(entry.role.id, scenario),
                payer: Expense.posts(entry.role).payer,
                source: .price(CellPlace("prices", "year_cost", row: row)))
        }
        let classes = scenario.classes.enumerated().map { row, small in
            BudgetLine(
                kind: .classes, item: PlanCells.seatClass(small), payer: Expense.classes.payer,
                source: .price(CellPlace("class_prices", "year_cost", row: row)))
        }
        let overtime = scenario.roles.filter { $0.overtime != nil }.flatMap { role in
            simulated(
                .costOvertime, Scope([(.role, role.id)]), .overtime, PlanCells.role(role.id, scenario),
                paid: .posts(role))
        }
        return staff + classes + overtime
            + simulated(
                .costPlacements, Scope(), .placements, BudgetLine.Kind.placements.cell, paid: .placements)
            + simulated(
                .costInterventions, Scope(), .interventions, BudgetLine.Kind.interventions.cell,
                paid: .interventions)
    }

    /// A cost that the simulation tells; nothing where it never costs anything.
    private func simulated(
        _ measure: MeasureKind, _ scope: Scope, _ kind: BudgetLine.Kind, _ item: ResultCell,
        paid expense: Expense
    ) -> [BudgetLine] {
        let scenario = result.scenario
        let years = scenario.years.enumerated().map { number, year -> [Double] in
            let index = scenario.money.priceIndex(year: number)
            let series = result.series(measure, scope.with(.year, year.label)) ?? []
            return series.map { $0 / index }
        }
        guard years.contains(where: { $0.contains { $0 != 0 } }) else { return [] }
        return [BudgetLine(kind: kind, item: item, payer: expense.payer, source: .simulated(years))]
    }
}
