import SchoolDomain
import Tables

/// A role that has a row in `prices`.
struct PricedRole: Sendable {
    var role: Role
    /// Its posts that are paid in each school year, on average over the days.
    var posts: [Double]
    /// Whether it has rows in `staff`, and not only in those of classes.
    var isInStaff: Bool

    init(_ role: Role, _ scenario: Scenario) {
        self.role = role
        isInStaff = scenario.staff.contains { $0.role == role.id }
        posts = scenario.years.indices.map { scenario.paidPosts(of: role, year: $0) }
    }

    static func staffed(_ scenario: Scenario) -> [PricedRole] {
        scenario.roles.map { PricedRole($0, scenario) }.filter { entry in
            entry.posts.contains { $0 > 0 }
                || scenario.staff.contains { $0.role == entry.role.id && $0.greatestPosts > 0 }
        }
    }

    /// Roles without posts that a plan gives some.
    static func new(_ plan: StudyPlan, _ scenario: Scenario, besides known: [PricedRole]) -> [PricedRole] {
        scenario.roles.filter { role in
            !known.contains { $0.role.id == role.id } && scenario.staff.contains { $0.role == role.id }
                && scenario.years.indices.contains { plan.posts(role, scenario, year: $0).amount != 0 }
        }.map { PricedRole($0, scenario) }
    }

    /// Roles of which only classes have posts.
    static func ofClasses(_ scenario: Scenario, besides known: [PricedRole]) -> [PricedRole] {
        scenario.rolesInClasses().filter { role in !known.contains { $0.role.id == role.id } }
            .map { PricedRole($0, scenario) }
    }
}

/// What there is of something in each school year, as formulas of what `prices` and `class_prices` tell.
///
/// - Law: what is the same in all years is the cell itself, so that a workbook shows no formula without need; of what dates
///   change, the years follow the cell by fixed differences or parts.
extension BudgetTables {
    /// Posts of a row of `prices` that are paid in a year: those of the first year, and how many more or fewer.
    func posts(_ row: Int, _ year: Int) -> Formula {
        let more = morePosts(row, year)
        let first = Formula.cell(CellPlace("prices", "posts", row: row))
        return more == 0 ? first : first + .number(more)
    }

    /// What they cost in first-year prices.
    func staffCost(_ row: Int, _ year: Int) -> Formula {
        morePosts(row, year) == 0
            ? .cell(CellPlace("prices", "year_cost", row: row))
            : posts(row, year) * .cell(CellPlace("prices", "fte_cost", row: row))
    }

    private func morePosts(_ row: Int, _ year: Int) -> Double {
        let posts = priced[row].posts
        let more = posts[year] - posts[0]
        return abs(more) < 1e-9 ? 0 : more
    }

    /// Seats of a row of `class_prices` in a year, on average over its days: the most there ever are, and how many fewer.
    func seats(_ row: Int, _ year: Int) -> Formula {
        let small = result.scenario.classes[row]
        let most = Formula.cell(CellPlace("class_prices", "seats", row: row))
        let fewer = Double(small.greatestSeats) - small.seats(in: result.scenario.years[year])
        return fewer < 1e-9 ? most : most - .number(fewer)
    }

    /// What they cost in first-year prices, besides posts: a part of what a whole year of the most seats costs.
    func seatCost(_ row: Int, _ year: Int) -> Formula {
        let small = result.scenario.withoutStaff(result.scenario.classes[row])
        func cell(_ column: String) -> Formula { .cell(CellPlace("class_prices", column, row: row)) }
        let hasStaff = !result.scenario.classes[row].staff.isEmpty
        let whole = hasStaff ? cell("year_cost") - cell("staff_cost") : cell("year_cost")
        let (cost, most) = (
            small.yearCost(in: result.scenario.years[year]), small.yearCost(seats: small.greatestSeats)
        )
        guard most - cost >= 1e-9 else { return whole }
        return whole * .number(cost / most)
    }
}
