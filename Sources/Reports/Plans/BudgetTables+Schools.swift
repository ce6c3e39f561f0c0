import Experiments
import Localization
import Planning
import SchoolDomain
import Tables

extension BudgetTables {
    private typealias W = Words.Money

    /// Posts, hours and euros by role, school and year; the role is the one that is served, whosever posts they are.
    func schools() -> ResultTable {
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
        for (number, year) in scenario.years.enumerated() {
            let hours = SchoolHours(result, year: year.label)
            let shares = SchoolShares(scenario, hours: { hours.mean($0, $1) })
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
                }
            }
        }
        return table
    }

    private var scenario: Scenario { result.scenario }

    /// Live cells: shares of the posts in `prices`, at their price and the year's index.
    ///
    /// - Parameter parts: posts by the role whose posts they are; its employer pays them.
    private func postsAndAmount(_ parts: [SchoolShares.Part], row number: Int, year: Int) -> [ResultCell] {
        func row(_ part: SchoolShares.Part) -> Int {
            guard let row = staffed.firstIndex(where: { $0.role.id == part.holder }) else {
                preconditionFailure("posts of `\(part.holder)` have no price")
            }
            return row
        }
        func holder(_ part: SchoolShares.Part) -> Role { staffed[row(part)].role }
        func price(_ part: SchoolShares.Part, _ column: String) -> Formula {
            .cell(CellPlace("prices", column, row: row(part)))
        }
        func posts(_ part: SchoolShares.Part) -> Formula {
            price(part, "posts") * .number(part.share)
        }
        let index = Formula.cell(CellPlace("price_index", "index", row: year))
        let cost =
            parts.count == 1
            ? .cell(CellPlace("staff_by_school", "posts", row: number)) * price(parts[0], "fte_cost")
            : Formula.sum(parts.map { posts($0) * price($0, "fte_cost") })
        func paid(by payer: Role.Employer) -> ResultCell {
            let own = parts.filter { Expense.posts(holder($0)).payer == payer }
            if own.count == parts.count {
                return .formula(.cell(CellPlace("staff_by_school", "amount", row: number)))
            }
            guard !own.isEmpty else { return .none }
            return .formula(.sum(own.map { posts($0) * price($0, "fte_cost") }) * index)
        }
        return [
            .formula(parts.count == 1 ? posts(parts[0]) : .sum(parts.map(posts))), .formula(cost * index),
        ] + Role.Employer.allCases.map(paid)
    }
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

/// How posts fall to the roles they serve and to schools: each pool's in proportion to hours of work, or to pupils
/// where there are no hours.
struct SchoolShares {
    struct Place: Hashable {
        var role: String
        var school: Int
    }

    struct Part {
        /// The role whose posts they are.
        var holder: String
        /// Of all posts of that role.
        var share: Double
    }

    /// Of each role the shares of all places add up to 1.
    private(set) var parts: [Place: [Part]] = [:]

    /// - Parameter hours: worked for a role's requests at a school.
    init(_ scenario: Scenario, hours: (String, Int) -> Double) {
        let pupils = scenario.schools.map { Double($0.pupilsByGrade.reduce(0, +)) }
        for pool in scenario.staff where pool.posts > 0 {
            let total = scenario.staff.filter { $0.role == pool.role }.reduce(0) { $0 + $1.posts }
            let schools = scenario.schools.indices.filter { pool.serves(scenario.schools[$0].id) }
            let places = pool.servedRoles.flatMap { role in schools.map { Place(role: role, school: $0) } }
            let own = schools.map { Place(role: pool.role, school: $0) }
            // Where several pools serve the same requests, each does its part of the hours.
            let weights = places.map { place in
                hours(place.role, place.school) * pool.posts / Self.posts(at: place, scenario)
            }
            let all = weights.reduce(0, +)
            if all > 0 {
                add(zip(places, weights).map { ($0, $1 / all) }, of: pool, total)
            } else {
                let served = schools.reduce(0) { $0 + pupils[$1] }
                add(
                    own.map { ($0, served > 0 ? pupils[$0.school] / served : 1 / Double(own.count)) },
                    of: pool,
                    total)
            }
        }
    }

    private static func posts(at place: Place, _ scenario: Scenario) -> Double {
        scenario.staff.filter {
            $0.servedRoles.contains(place.role) && $0.serves(scenario.schools[place.school].id)
        }.reduce(0) { $0 + $1.posts }
    }

    private mutating func add(_ shares: [(Place, Double)], of pool: StaffPool, _ total: Double) {
        for (place, share) in shares where share > 0 {
            let part = share * pool.posts / total
            if let known = parts[place]?.firstIndex(where: { $0.holder == pool.role }) {
                parts[place]?[known].share += part
            } else {
                parts[place, default: []].append(Part(holder: pool.role, share: part))
            }
        }
    }
}
