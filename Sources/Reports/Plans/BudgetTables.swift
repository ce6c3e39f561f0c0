import Experiments
import Localization
import Planning
import SchoolDomain
import Tables

/// A budget as tables whose totals follow, cell by cell, from posts, pay and prices.
public struct BudgetTables: Sendable {
    let result: ExperimentResult
    /// Roles that have posts, if only later or for a time, in the order of the scenario.
    let staffed: [PricedRole]
    /// Those, and after them roles that are planned to have posts, and roles that only classes have.
    let priced: [PricedRole]
    private let plan: StudyPlan?
    /// Whether the posts of classes are told: where the scenario, or another that is told beside it, has some.
    let tellsClassStaff: Bool
    private typealias W = Words.Money

    /// - Parameters:
    ///   - plan: what the same scenario's staff and classes would need, to be priced, too.
    ///   - tellsClassStaff: tables of scenarios that stand below one another have the same columns.
    public init(_ result: ExperimentResult, plan: StudyPlan? = nil, tellsClassStaff: Bool = false) {
        self.result = result
        self.plan = plan
        self.tellsClassStaff = tellsClassStaff || result.scenario.hasClassStaff
        let staffed = PricedRole.staffed(result.scenario)
        self.staffed = staffed
        let planned = staffed + (plan.map { PricedRole.new($0, result.scenario, besides: staffed) } ?? [])
        priced = planned + PricedRole.ofClasses(result.scenario, besides: planned)
    }

    private var scenario: Scenario { result.scenario }

    /// `prices`, `class_prices`, where classes name their staff `class_staff`, `price_index`, the budget by calendar year, school year and month, `budget`, with a plan
    /// `target_budget`, `staff_by_school`, the schools' totals by school year and calendar year, `unit_costs`.
    public func all() -> [ResultTable] {
        let staff = schools()
        return [prices(), classPrices()] + classStaff() + [priceIndex()]
            + [budget(by: .calendarYear), budget(by: .schoolYear), budget(by: .month), budget()]
            + (plan.map { [targetCertainty($0), targetBudget($0)] } ?? [])
            + [staff.table, schoolTotals(by: .schoolYear, staff), schoolTotals(by: .calendarYear, staff)]
            + [unitCosts()]
    }

    // MARK: - Prices

    private func prices() -> ResultTable {
        var table = ResultTable(
            "prices", title: W.prices, note: withDates(W.pricesNote),
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
                PlanCells.payer(Expense.posts(entry.role).payer),
                entry.isInStaff ? .number(entry.posts[0]) : .none,
                .number(entry.role.monthlyPay),
                .number(PlanCells.tidy(100 * scenario.money.holidayBonus(of: entry.role))),
                .number(PlanCells.tidy(100 * scenario.money.onCosts(of: entry.role))),
                .formula(
                    .product([.number(12), cell("monthly_pay"), plus("holiday_bonus"), plus("on_costs")])),
                entry.isInStaff ? .formula(cell("posts") * cell("fte_cost")) : .none,
            ])
        }
        return table
    }

    /// A note, and where dates or pay by year bear on money what a workbook then keeps.
    private func withDates(_ note: LocalizedText) -> LocalizedText {
        let isDated =
            scenario.staff.contains { !$0.isConstant } || scenario.classes.contains { !$0.isConstant }
            || scenario.roles.contains { !$0.payTerms.payByYear.isEmpty }
        return isDated ? [note, W.datedNote].joined(by: " ") : note
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
            ] + (tellsClassStaff ? [staffCostColumn] : []) + [
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
            let ofSeats = cell("groups") * cell("group_cost") + cell("seats") * cell("seat_cost")
            table.add(
                [
                    PlanCells.seatClass(small), .number(Double(small.greatestSeats)),
                    .number(Double(small.cap)), .formula(.roundedUp(cell("seats") / cell("cap"))),
                    .number(scenario.groupRest(of: small)), .number(small.seatYearCost),
                ] + (tellsClassStaff ? [classStaffCost(number: row)] : []) + [
                    .formula(small.staff.isEmpty ? ofSeats : ofSeats + cell("staff_cost")),
                    .number(scenario.money.ordinaryPupilYear),
                    small.greatestSeats > 0 ? .formula(cell("year_cost") / cell("seats")) : .none,
                    small.greatestSeats > 0 ? .formula(cell("seat_year") - cell("ordinary_pupil")) : .none,
                ])
        }
        return table
    }

    private static let ordinary = W.ordinaryPupil
}
