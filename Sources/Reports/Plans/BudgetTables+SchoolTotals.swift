import Localization
import SchoolDomain
import Tables

extension BudgetTables {
    private typealias W = Words.Money

    /// What each school costs in staff and in the small classes that it hosts, by school year or calendar year; then all
    /// schools together.
    ///
    /// - Parameter staff: `schools()`, whose cells are added up.
    /// - Law: the schools of a period add up to the staff and classes of the budget.
    func schoolTotals(by kind: BudgetPeriod.Kind, _ staff: ResultTable) -> ResultTable {
        let isYear = kind == .schoolYear
        let scenario = result.scenario
        var table = ResultTable(
            isYear ? "school_totals" : "school_totals_by_calendar_year",
            title: isYear ? W.schoolTotals : W.schoolTotalsByCalendarYear, note: W.schoolTotalsNote,
            columns: BudgetPeriod.columns(kind) + [
                .school, euros("staff", W.staff), euros("classes", W.smallClasses), euros("total", W.total),
            ] + ResultColumn.parts(about: W.amountAbout))
        let (school, year) = (staff.position(of: "school"), staff.position(of: "year"))
        for period in BudgetPeriod.all(kind, scenario) {
            let first = table.rows.count
            for place in scenario.schools {
                let name = PlanCells.school(place)
                func sum(_ column: String) -> ResultCell {
                    let isTold = staff.rows.contains { cells in
                        cells[school] == name && cells[staff.position(of: column)] != .none
                    }
                    guard isTold else { return .none }
                    return .formula(
                        period.sum { number in
                            let label = PlanCells.year(scenario.years[number].label)
                            let rows = staff.rows.indices.filter {
                                staff.rows[$0][school] == name && staff.rows[$0][year] == label
                                    && staff.rows[$0][staff.position(of: column)] != .none
                            }
                            return .sum(rows.map { .cell(CellPlace("staff_by_school", column, row: $0)) })
                        })
                }
                let classes = classesHosted(by: place, in: period)
                func cell(_ column: String) -> Formula {
                    .cell(CellPlace(table.id, column, row: table.rows.count))
                }
                func paid(by payer: Role.Employer) -> ResultCell {
                    let parts = [sum(payer.rawValue)] + (Expense.classes.payer == payer ? [classes] : [])
                    return Self.sum(parts.compactMap(\.asFormula))
                }
                let staffCell = sum("amount")
                let both = [
                    staffCell == .none ? nil : cell("staff"), classes == .none ? nil : cell("classes"),
                ]
                table.add(
                    period.cells + [name, staffCell, classes, Self.sum(both.compactMap { $0 })]
                        + Role.Employer.allCases.map(paid))
            }
            addSum(
                of: first..<table.rows.count, period.cells + [.named("all", Words.Staffing.allSchools)],
                to: &table)
        }
        return table
    }

    private func classesHosted(by school: School, in period: BudgetPeriod) -> ResultCell {
        let rows = result.scenario.classes.indices.filter {
            result.scenario.classes[$0].hostSchool == school.id
        }
        guard !rows.isEmpty else { return .none }
        return .formula(
            period.sum { year in
                .sum(rows.map { .cell(CellPlace("class_prices", "year_cost", row: $0)) })
                    * .cell(CellPlace("price_index", "index", row: year))
            })
    }

    private static func sum(_ parts: [Formula]) -> ResultCell {
        parts.isEmpty ? .none : .formula(parts.count == 1 ? parts[0] : .sum(parts))
    }
}

extension ResultCell {
    fileprivate var asFormula: Formula? { if case .formula(let formula) = self { formula } else { nil } }
}
