import Experiments
import Localization
import SchoolDomain
import Tables

/// One line of every year's budget.
struct BudgetLine {
    enum Kind: String, CaseIterable {
        case staff, classes
        case classStaff = "class_staff"
        case overtime, placements, interventions
    }

    /// What a line's amount follows from.
    enum Source {
        /// Cells of the prices, in those of the first year, by year: fixed, whatever the replication.
        case prices([Formula])
        /// Euros of each replication in each year's own prices, by year.
        case simulated([[Double]])
    }

    var kind: Kind
    var item: ResultCell
    var payer: Role.Employer
    /// Whose pay it is, where that grows by itself; `nil`: it grows as all other prices.
    var growsWith: Role?
    var source: Source
    /// How it falls to the months of a school year.
    var course: CostCourse

    /// Euros of each replication in a year, in its prices; `nil`: fixed.
    func replications(_ year: Int) -> [Double]? {
        guard case .simulated(let years) = source else { return nil }
        return years[year]
    }

    /// In first-year prices.
    ///
    /// - Parameter index: the year's prices in those of the first.
    func base(_ year: Int, index: Double) -> ResultCell {
        switch source {
        case .prices(let years): .formula(years[year])
        case .simulated(let years): .number(orNone: Estimate(years[year]).mean / index)
        }
    }
}

extension BudgetLine.Kind {
    var cell: ResultCell { .named(rawValue, title) }

    var title: LocalizedText {
        switch self {
        case .staff: Words.Money.staff
        case .classes: Words.Money.smallClasses
        case .classStaff: Words.ClassStaff.title
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
        let years = scenario.years.indices
        let staff = staffed.enumerated().map { row, entry in
            BudgetLine(
                kind: .staff, item: PlanCells.role(entry.role.id, scenario),
                payer: Expense.posts(entry.role).payer, growsWith: entry.role.ifPayGrowsByItself,
                source: .prices(years.map { staffCost(row, $0) }),
                course: CostCourse(of: scenario.staff.filter { $0.role == entry.role.id }, scenario))
        }
        let classes = scenario.classes.enumerated().map { row, small in
            BudgetLine(
                kind: .classes, item: PlanCells.seatClass(small), payer: Expense.classes.payer,
                source: .prices(years.map { seatCost(row, $0) }),
                course: CostCourse(of: scenario.withoutStaff(small), scenario))
        }
        let overtime = scenario.roles.filter { $0.overtime != nil }.flatMap { role in
            simulated(
                .costOvertime, Scope([(.role, role.id)]), .overtime, PlanCells.role(role.id, scenario),
                paid: .posts(role), growsWith: role.ifPayGrowsByItself)
        }
        return staff + classes + classStaffLines() + overtime
            + simulated(
                .costPlacements, Scope(), .placements, BudgetLine.Kind.placements.cell, paid: .placements)
            + simulated(
                .costInterventions, Scope(), .interventions, BudgetLine.Kind.interventions.cell,
                paid: .interventions)
    }

    /// A cost that the simulation tells; nothing where it never costs anything.
    private func simulated(
        _ measure: MeasureKind, _ scope: Scope, _ kind: BudgetLine.Kind, _ item: ResultCell,
        paid expense: Expense, growsWith role: Role? = nil
    ) -> [BudgetLine] {
        let years = result.scenario.years.map {
            result.series(measure, scope.with(.year, $0.label)) ?? []
        }
        guard years.contains(where: { $0.contains { $0 != 0 } }) else { return [] }
        return [
            BudgetLine(
                kind: kind, item: item, payer: expense.payer, growsWith: role, source: .simulated(years),
                course: CostCourse(evenIn: result.scenario))
        ]
    }
}

extension Role {
    var ifPayGrowsByItself: Role? { payTerms.growsByItself ? self : nil }
}
