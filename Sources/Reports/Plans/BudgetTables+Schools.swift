import Experiments
import Localization
import Planning
import SchoolDomain
import Tables

extension BudgetTables {
    private typealias W = Words.Money

    /// Posts, hours and euros by role, school and year; the role is the one that is served, whosever posts they are.
    func schools() -> StaffBySchool {
        var table = ResultTable(
            "staff_by_school", title: W.schoolsTitle, note: W.schoolsNote,
            columns: [.role, .school, .year]
                + ResultColumn.spread(
                    "hours", W.hours, .hours, decimals: 0, measure: "hours_worked", about: W.hoursAbout)
                + [
                    .value("posts", W.posts, .fte, decimals: 2, about: W.schoolPostsAbout),
                    .value(
                        "amount", W.amount, .euros, decimals: 0, measure: "cost", about: W.schoolAmountAbout),
                ] + ResultColumn.parts(about: W.schoolAmountAbout))
        var partsOfRows: [[SchoolShares.Part]] = []
        for (number, year) in scenario.years.enumerated() {
            let hours = SchoolHours(result, year: year.label)
            let shares = SchoolShares(scenario, year: number, hours: { hours.mean($0, $1) })
            for role in scenario.roles {
                for (index, school) in scenario.schools.enumerated() {
                    guard let parts = shares.parts[.init(role: role.id, school: index)] else { continue }
                    let cells = postsAndAmount(parts, row: table.rows.count, year: number)
                    table.add(
                        [
                            PlanCells.role(role.id, scenario), PlanCells.school(school),
                            PlanCells.year(year.label),
                        ]
                            + PlanCells.spread(hours.estimate(role.id, index)) + cells)
                    partsOfRows.append(parts)
                }
            }
        }
        return StaffBySchool(table: table, parts: partsOfRows)
    }

    private var scenario: Scenario { result.scenario }

    /// Live cells: shares of the posts in `prices`, at their price and the year's index.
    ///
    /// - Parameter parts: posts by the row of staff whose posts they are; the employer of its role pays them.
    private func postsAndAmount(_ parts: [SchoolShares.Part], row number: Int, year: Int) -> [ResultCell] {
        let held = holders(of: parts)
        func part(_ held: Held) -> Formula { posts(held.row, year) * .number(held.share) }
        func price(_ held: Held) -> Formula { .cell(CellPlace("prices", "fte_cost", row: held.row)) }
        func cost(_ held: [Held]) -> Formula {
            let indices = held.map { index(of: $0.role, year) }
            guard Set(indices).count > 1 else { return .sum(held.map { part($0) * price($0) }) * indices[0] }
            return .sum(zip(held, indices).map { part($0) * price($0) * $1 })
        }
        func paid(by payer: Role.Employer) -> ResultCell {
            let own = held.filter { Expense.posts($0.role).payer == payer }
            if own.count == held.count {
                return .formula(.cell(CellPlace("staff_by_school", "amount", row: number)))
            }
            return own.isEmpty ? .none : .formula(cost(own))
        }
        let ownPosts = Formula.cell(CellPlace("staff_by_school", "posts", row: number))
        let amount = held.count == 1 ? ownPosts * price(held[0]) * index(of: held[0].role, year) : cost(held)
        return [.formula(held.count == 1 ? part(held[0]) : .sum(held.map(part))), .formula(amount)]
            + Role.Employer.allCases.map(paid)
    }

    /// A role that holds posts, its row in `prices`, and a share of its posts.
    private typealias Held = (row: Int, role: Role, share: Double)

    private func holders(of parts: [SchoolShares.Part]) -> [Held] {
        var held: [Held] = []
        for part in parts {
            if let known = held.firstIndex(where: { $0.role.id == part.holder }) {
                held[known].share += part.share
            } else {
                guard let row = staffed.firstIndex(where: { $0.role.id == part.holder }) else {
                    preconditionFailure("posts of `\(part.holder)` have no price")
                }
                held.append((row, staffed[row].role, part.share))
            }
        }
        return held
    }
}

/// `staff_by_school`, and by row the parts of posts that each row is made of.
struct StaffBySchool {
    var table: ResultTable
    var parts: [[SchoolShares.Part]]
}

/// The hours worked for each role's requests at each school in a year.
private struct SchoolHours {
    let result: ExperimentResult
    let year: String

    init(_ result: ExperimentResult, year: String) { (self.result, self.year) = (result, year) }

    func estimate(_ role: String, _ school: Int) -> Estimate? {
        let scope = Scope([(.school, result.scenario.schools[school].id), (.role, role)])
            .with(.year, year)
        return result.position(of: .hoursWorked, scope).map { result.estimate($0) }
    }

    func mean(_ role: String, _ school: Int) -> Double { estimate(role, school)?.mean ?? 0 }
}

/// How the posts of a school year fall to the roles they serve and to schools: each pool's in proportion to hours of work,
/// or to pupils where there are no hours.
struct SchoolShares {
    struct Place: Hashable {
        var role: String
        var school: Int
    }

    struct Part {
        /// The row of staff whose posts they are, by its position, and its role.
        var pool: Int
        var holder: String
        /// Of all posts of that role that are paid in the year.
        var share: Double
    }

    /// Of each role the shares of all places add up to 1.
    private(set) var parts: [Place: [Part]] = [:]

    /// - Parameter hours: worked for a role's requests at a school.
    init(_ scenario: Scenario, year: Int, hours: (String, Int) -> Double) {
        let pupils = scenario.schools.map { Double($0.pupilsByGrade.reduce(0, +)) }
        let posts = scenario.staff.map { $0.paidPosts(in: scenario.years[year]) }
        func sum(_ isPart: (StaffPool) -> Bool) -> Double {
            zip(scenario.staff, posts).reduce(0) { isPart($1.0) ? $0 + $1.1 : $0 }
        }
        for (number, pool) in scenario.staff.enumerated() where posts[number] > 0 {
            let ofRole = posts[number] / sum { $0.role == pool.role }
            let schools = scenario.schools.indices.filter { pool.serves(scenario.schools[$0].id) }
            let places = pool.servedRoles.flatMap { role in schools.map { Place(role: role, school: $0) } }
            let own = schools.map { Place(role: pool.role, school: $0) }
            // Where several pools serve the same requests, each does its part of the hours.
            let weights = places.map { place in
                let all = sum {
                    $0.servedRoles.contains(place.role) && $0.serves(scenario.schools[place.school].id)
                }
                return hours(place.role, place.school) * posts[number] / all
            }
            let all = weights.reduce(0, +)
            if all > 0 {
                add(zip(places, weights).map { ($0, $1 / all * ofRole) }, of: number, pool)
            } else {
                let served = schools.reduce(0) { $0 + pupils[$1] }
                add(
                    own.map {
                        ($0, (served > 0 ? pupils[$0.school] / served : 1 / Double(own.count)) * ofRole)
                    }, of: number, pool)
            }
        }
    }

    private mutating func add(_ shares: [(Place, Double)], of number: Int, _ pool: StaffPool) {
        for (place, share) in shares where share > 0 {
            parts[place, default: []].append(Part(pool: number, holder: pool.role, share: share))
        }
    }
}
