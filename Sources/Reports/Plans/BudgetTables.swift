import Experiments
import Localization
import Planning
import SchoolDomain
import Tables

/// A budget as tables whose totals follow, cell by cell, from posts, pay and prices.
public struct BudgetTables: Sendable {
    let result: ExperimentResult
    private let plan: StudyPlan?
    private typealias W = Words.Money

    /// - Parameter plan: what the same scenario's staff and classes would need, to be priced, too.
    public init(_ result: ExperimentResult, plan: StudyPlan? = nil) {
        self.result = result
        self.plan = plan
    }

    private var scenario: Scenario { result.scenario }

    /// `prices`, `class_prices`, `price_index`, the budget by calendar year, school year and month, `budget`, with a plan
    /// `target_budget`, `staff_by_school`, the schools' totals by school year and calendar year, `unit_costs`.
    public func all() -> [ResultTable] {
        let staff = schools()
        return [prices(), classPrices(), priceIndex()]
            + [budget(by: .calendarYear), budget(by: .schoolYear), budget(by: .month), budget()]
            + (plan.map { [targetBudget($0)] } ?? [])
            + [staff, schoolTotals(by: .schoolYear, staff), schoolTotals(by: .calendarYear, staff)]
            + [unitCosts()]
    }

    // MARK: - Prices

    /// Roles that have posts, in the order of the scenario, with all their posts.
    var staffed: [(role: Role, posts: Double)] {
        scenario.roles.compactMap { role in
            let posts = scenario.staff.filter { $0.role == role.id }.reduce(0) { $0 + $1.posts }
            return posts > 0 ? (role, posts) : nil
        }
    }

    /// Those with posts, and after them those that are planned to have some.
    var priced: [(role: Role, posts: Double)] {
        guard let plan else { return staffed }
        let known = Set(staffed.map(\.role.id))
        let new = scenario.roles.filter { role in
            !known.contains(role.id) && scenario.staff.contains { $0.role == role.id }
                && plan.posts(role, scenario).amount != 0
        }
        return staffed + new.map { ($0, 0) }
    }

    private func prices() -> ResultTable {
        var table = ResultTable(
            "prices", title: W.prices, note: W.pricesNote,
            columns: [
                .role, .employer,
                .value(
                    "posts", W.posts, .fte, decimals: 2,
                    about: W.postsAbout),
                .value(
                    "monthly_pay", W.monthlyPay, .euros, decimals: 0,
                    about: W.monthlyPayAbout),
                .value(
                    "holiday_bonus", W.holidayBonus, .percent, decimals: 1,
                    about: W.holidayBonusAbout),
                .value(
                    "on_costs", W.onCosts, .percent, decimals: 1,
                    about: W.onCostsAbout),
                .value(
                    "fte_cost", W.ftePrice, .euros, decimals: 0,
                    about: W.ftePriceAbout),
                .value(
                    "year_cost", W.yearCost, .euros, decimals: 0,
                    about: W.yearCostAbout),
            ])
        let hundred = Formula.number(100)
        for (row, entry) in priced.enumerated() {
            func cell(_ column: String) -> Formula { .cell(CellPlace("prices", column, row: row)) }
            func plus(_ column: String) -> Formula { .number(1) + cell(column) / hundred }
            table.add([
                PlanCells.role(entry.role.id, scenario),
                PlanCells.payer(Expense.posts(entry.role).payer), .number(entry.posts),
                .number(entry.role.monthlyPay), .number(PlanCells.tidy(100 * scenario.money.holidayBonus)),
                .number(PlanCells.tidy(100 * scenario.money.onCosts)),
                .formula(
                    .product([.number(12), cell("monthly_pay"), plus("holiday_bonus"), plus("on_costs")])),
                .formula(cell("posts") * cell("fte_cost")),
            ])
        }
        return table
    }

    private func classPrices() -> ResultTable {
        var table = ResultTable(
            "class_prices", title: W.smallClasses, note: W.classPricesNote,
            columns: [
                .seatClass,
                .value(
                    "seats", Words.Seats.seats, .seats, decimals: 0,
                    about: W.seatsAbout),
                .value("cap", Words.Seats.cap, .seats, decimals: 0, about: Words.Seats.capAbout),
                .value("groups", W.groups, .number, decimals: 0, about: W.groupsAbout),
                .value("group_cost", W.groupCost, .euros, decimals: 0, about: W.groupCostAbout),
                .value("seat_cost", W.seatCost, .euros, decimals: 0, about: W.seatCostAbout),
                .value(
                    "year_cost", W.yearCost, .euros, decimals: 0,
                    about: W.classCostAbout),
                .value(
                    "ordinary_pupil", Self.ordinary, .euros, decimals: 0,
                    about: W.ordinaryPupilAbout),
                .value(
                    "seat_year", W.seatYear, .euros, decimals: 0,
                    about: W.seatYearAbout),
                .value(
                    "seat_year_net", W.seatYearNetFull, .euros, decimals: 0,
                    about: W.seatYearNetAbout),
            ])
        for (row, small) in scenario.classes.enumerated() {
            func cell(_ column: String) -> Formula { .cell(CellPlace("class_prices", column, row: row)) }
            table.add([
                PlanCells.seatClass(small), .number(Double(small.seats)),
                .number(Double(small.cap)), .formula(.roundedUp(cell("seats") / cell("cap"))),
                .number(small.groupYearCost), .number(small.seatYearCost),
                .formula(cell("groups") * cell("group_cost") + cell("seats") * cell("seat_cost")),
                .number(scenario.money.ordinaryPupilYear),
                small.seats > 0 ? .formula(cell("year_cost") / cell("seats")) : .none,
                small.seats > 0 ? .formula(cell("seat_year") - cell("ordinary_pupil")) : .none,
            ])
        }
        return table
    }

    private static let ordinary = W.ordinaryPupil

    private func priceIndex() -> ResultTable {
        var table = ResultTable(
            "price_index", title: W.index,
            columns: [
                .year,
                .value(
                    "growth", Self.growth, .percent, decimals: 1,
                    about: W.growthAbout),
                .value(
                    "index", W.index, .plain, decimals: 4,
                    about: W.indexAbout),
            ])
        for (row, year) in scenario.years.enumerated() {
            let before = Formula.cell(CellPlace("price_index", "index", row: row - 1))
            let growth = Formula.cell(CellPlace("price_index", "growth", row: row))
            table.add([
                PlanCells.year(year.label),
                row == 0 ? .none : .number(PlanCells.tidy(100 * scenario.money.indexPerYear)),
                row == 0 ? .number(1) : .formula(before * (.number(1) + growth / .number(100))),
            ])
        }
        return table
    }

    private static let growth = W.growth
}

extension PlanCells {
    /// A percentage without the dust of binary fractions: 22.400000000000002 is 22.4.
    static func tidy(_ percent: Double) -> Double { (percent * 1e9).rounded() / 1e9 }
}
