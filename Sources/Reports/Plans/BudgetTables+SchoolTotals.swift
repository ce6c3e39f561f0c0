import Localization
import SchoolDomain
import Tables

extension BudgetTables {
    private typealias W = Words.Money

    /// What each school costs in staff and in the small classes that it hosts, by school year or calendar year; then all
    /// schools together.
    ///
    /// - Parameter bySchool: `schools()`, whose cells are added up.
    /// - Law: the schools of a period add up to the staff and classes of the budget.
    func schoolTotals(by kind: BudgetPeriod.Kind, _ bySchool: StaffBySchool) -> ResultTable {
        let isYear = kind == .schoolYear
        let (scenario, staff) = (result.scenario, bySchool.table)
        let courses = StaffCourses(scenario, bySchool.parts)
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
                func sum(_ column: String, paidBy payer: Role.Employer? = nil) -> ResultCell {
                    let isTold = staff.rows.contains { cells in
                        cells[school] == name && cells[staff.position(of: column)] != .none
                    }
                    guard isTold else { return .none }
                    return .formula(
                        period.sum { number, months in
                            let label = PlanCells.year(scenario.years[number].label)
                            let rows = staff.rows.indices.filter {
                                staff.rows[$0][school] == name && staff.rows[$0][year] == label
                                    && staff.rows[$0][staff.position(of: column)] != .none
                            }
                            return rows.map { row in
                                (
                                    .cell(CellPlace("staff_by_school", column, row: row)),
                                    courses.share(ofRow: row, paidBy: payer, in: number, months)
                                )
                            }
                        })
                }
                let classes = classesHosted(by: place, in: period)
                func cell(_ column: String) -> Formula {
                    .cell(CellPlace(table.id, column, row: table.rows.count))
                }
                func paid(by payer: Role.Employer) -> ResultCell {
                    let parts = [
                        sum(payer.rawValue, paidBy: payer),
                        classesHosted(by: place, in: period, paidBy: payer),
                    ]
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

    /// Classes with their posts: all that they cost, or what one payer pays.
    private func classesHosted(
        by school: School, in period: BudgetPeriod, paidBy payer: Role.Employer? = nil
    ) -> ResultCell {
        let scenario = result.scenario
        let isPaid = payer == nil || payer == Expense.classes.payer
        let rest = scenario.classes.enumerated().filter { isPaid && $0.element.hostSchool == school.id }
            .map { row, small in
                HostedCost(
                    cost: { seatCost(row, $0) * index(of: nil, $0) },
                    course: CostCourse(of: scenario.withoutStaff(small), scenario))
            }
        let hosted = rest + classStaffHosted(by: school, paidBy: payer)
        guard !hosted.isEmpty else { return .none }
        return .formula(
            period.sum { year, months in
                hosted.map { ($0.cost(year), $0.course.share(of: year, months)) }
            })
    }

    private static func sum(_ parts: [Formula]) -> ResultCell {
        parts.isEmpty ? .none : .formula(parts.count == 1 ? parts[0] : .sum(parts))
    }
}

/// How the rows of `staff_by_school` fall to the months of their school years: each as the posts that it is made of.
private struct StaffCourses {
    let scenario: Scenario
    let parts: [[SchoolShares.Part]]
    private let courses: [CostCourse]

    init(_ scenario: Scenario, _ parts: [[SchoolShares.Part]]) {
        (self.scenario, self.parts) = (scenario, parts)
        courses = scenario.staff.map { CostCourse(of: [$0], scenario) }
    }

    /// - Parameter payer: of whose part of the row; `nil`: of all of it.
    func share(
        ofRow row: Int, paidBy payer: Role.Employer?, in year: Int, _ months: Range<Int>
    ) -> Double {
        let weighed = parts[row].compactMap { part -> (share: Double, cost: Double)? in
            guard let role = scenario.roles.first(where: { $0.id == part.holder }),
                payer == nil || Expense.posts(role).payer == payer
            else { return nil }
            let cost =
                part.share * scenario.paidPosts(of: role, year: year)
                * scenario.yearCost(of: role, year: year)
            return (courses[part.pool].share(of: year, months), cost)
        }
        let all = weighed.reduce(0) { $0 + $1.cost }
        guard Set(weighed.map(\.share)).count > 1, all > 0 else { return weighed.first?.share ?? 0 }
        return weighed.reduce(0) { $0 + $1.share * $1.cost } / all
    }
}

extension ResultCell {
    fileprivate var asFormula: Formula? { if case .formula(let formula) = self { formula } else { nil } }
}
