import Experiments
import Planning
import SchoolDomain
import Tables

extension BudgetTables {
    private typealias W = Words.Money

    /// Posts, hours and euros by role, school and year.
    func schools() -> ResultTable {
        var table = ResultTable(
            "staff_by_school", title: W.schoolsTitle, note: W.schoolsNote,
            columns: [
                .role, .school, .year,
                .value(
                    "hours", W.hours, .hours, decimals: 0, measure: "hours_worked",
                    about: W.hoursAbout),
                .value(
                    "hours_low", W.hoursLow("95 %"), .hours, decimals: 0, measure: "hours_worked",
                    statistic: "low95",
                    about: W.intervalAbout),
                .value(
                    "hours_high", W.hoursHigh("95 %"), .hours, decimals: 0, measure: "hours_worked",
                    statistic: "high95",
                    about: W.intervalAbout),
                .value(
                    "hours_q05", W.hoursOfFewFutures, .hours, decimals: 0, measure: "hours_worked",
                    statistic: "q05",
                    about: W.futuresLowAbout),
                .value(
                    "hours_q95", W.hoursOfFutures, .hours, decimals: 0,
                    measure: "hours_worked", statistic: "q95",
                    about: W.futuresHighAbout),
                .value(
                    "posts", W.posts, .fte, decimals: 2,
                    about: W.schoolPostsAbout),
                .value(
                    "amount", W.amount, .euros, decimals: 0, measure: "cost",
                    about: W.schoolAmountAbout),
            ])
        for (priceRow, role) in rolesWithPosts.enumerated() {
            for (number, year) in scenario.years.enumerated() {
                addRows(&table, role, priceRow, year.label, number)
            }
        }
        return table
    }

    private var scenario: Scenario { result.scenario }

    var rolesWithPosts: [Role] {
        scenario.roles.filter { role in
            scenario.staff.contains { $0.role == role.id && $0.posts > 0 }
        }
    }

    private func addRows(
        _ table: inout ResultTable, _ role: Role, _ priceRow: Int, _ year: String, _ yearRow: Int
    ) {
        let estimates = scenario.schools.map { school in
            result.measures.firstIndex {
                $0.id == "hoursWorked"
                    && $0.scope == Scope([(.school, school.id), (.role, role.id)]).with(.year, year)
            }.map { result.estimate($0) }
        }
        let shares = SchoolShares(scenario, role, hours: estimates.map { $0?.mean ?? 0 }).posts
        for (index, school) in scenario.schools.enumerated() where shares[index] > 0 {
            let estimate = estimates[index]
            let row = table.rows.count
            let posts = Formula.cell(CellPlace("staff_by_school", "posts", row: row))
            let price = Formula.cell(CellPlace("prices", "fte_cost", row: priceRow))
            let growth = Formula.cell(CellPlace("price_index", "index", row: yearRow))
            let all = Formula.cell(CellPlace("prices", "posts", row: priceRow))
            let total = scenario.staff.filter { $0.role == role.id }.reduce(0) { $0 + $1.posts }
            table.add([
                PlanCells.role(role.id, scenario), PlanCells.school(school), PlanCells.year(year),
                .number(orNone: estimate?.mean), .number(orNone: estimate?.interval?.low),
                .number(orNone: estimate?.interval?.high), .number(orNone: estimate?.q05),
                .number(orNone: estimate?.q95), .formula(all * .number(shares[index] / total)),
                .formula(.product([posts, price, growth])),
            ])
        }
    }
}

/// How a role's posts fall to schools: each pool's among the schools it serves, in proportion to hours of work, or to
/// pupils where there are no hours.
struct SchoolShares {
    /// By school, in the order of the scenario; they add up to the role's posts.
    private(set) var posts: [Double]

    init(_ scenario: Scenario, _ role: Role, hours: [Double]) {
        posts = scenario.schools.map { _ in 0 }
        let pupils = scenario.schools.map { Double($0.pupilsByGrade.reduce(0, +)) }
        for pool in scenario.staff where pool.role == role.id && pool.posts > 0 {
            let served = scenario.schools.indices.filter {
                pool.schools.isEmpty || pool.schools.contains(scenario.schools[$0].id)
            }
            let weights = served.contains { hours[$0] > 0 } ? hours : pupils
            let total = served.reduce(0) { $0 + weights[$1] }
            for school in served {
                posts[school] += pool.posts * (total > 0 ? weights[school] / total : 1 / Double(served.count))
            }
        }
    }
}
