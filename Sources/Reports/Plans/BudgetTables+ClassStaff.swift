import Localization
import SchoolDomain
import Tables

/// The posts of small classes in budgets: their prices, what they come to, and who pays.
extension BudgetTables {
    private typealias W = Words.ClassStaff

    /// A row of a class's staff, by the positions of both.
    struct ClassPlace {
        var number, row: Int
        var small: SmallClass
        var posts: ClassPosts

        static func all(_ scenario: Scenario) -> [ClassPlace] {
            scenario.classes.enumerated().flatMap { number, small in
                small.staff.enumerated().map {
                    ClassPlace(number: number, row: $0, small: small, posts: $1)
                }
            }
        }
    }

    var staffCostColumn: ResultColumn {
        .value("staff_cost", W.staffCost, .euros, decimals: 0, about: W.staffCostAbout)
    }

    /// Posts of the groups that each class ever has, at the prices of posts; no table where they are not told.
    func classStaff() -> [ResultTable] {
        let scenario = result.scenario
        var table = ResultTable(
            "class_staff", title: W.title, note: W.pricesNote,
            columns: [
                .seatClass, .key("post", W.post, about: W.postAbout), .employer,
                .value("group_posts", W.groupPosts, .fte, decimals: 2, about: W.groupPostsAbout),
                .value("groups", Words.Money.groups, .number, decimals: 0, about: Words.Money.groupsAbout),
                .value(
                    "posts", Words.Money.posts, .fte, decimals: 2, measure: "posts", about: W.postsAbout),
                .value(
                    "fte_cost", Words.Money.ftePrice, .euros, decimals: 0, about: Words.Money.ftePriceAbout),
                .value("year_cost", Words.Money.yearCost, .euros, decimals: 0, about: W.yearCostAbout),
            ])
        for place in ClassPlace.all(scenario) {
            let row = table.rows.count
            func cell(_ column: String) -> Formula { .cell(CellPlace("class_staff", column, row: row)) }
            table.add([
                PlanCells.seatClass(place.small), .named(place.posts.id, scenario.title(of: place.posts)),
                PlanCells.payer(scenario.expense(of: place.posts).payer), .number(place.posts.posts),
                .formula(.cell(CellPlace("class_prices", "groups", row: place.number))),
                .formula(cell("group_posts") * cell("groups")), price(of: place.posts),
                .formula(cell("posts") * cell("fte_cost")),
            ])
        }
        return tellsClassStaff ? [table] : []
    }

    /// The cell of the role's price, so that both change together, or the row's own price.
    private func price(of posts: ClassPosts) -> ResultCell {
        guard posts.postYearCost == nil, let row = priced.firstIndex(where: { $0.role.id == posts.role })
        else { return .number(result.scenario.postCost(of: posts)) }
        return .formula(.cell(CellPlace("prices", "fte_cost", row: row)))
    }

    /// What the posts of a class's groups cost in all, in first-year prices.
    func classStaffCost(number: Int) -> ResultCell {
        let rows = ClassPlace.all(result.scenario).enumerated().filter { $0.element.number == number }
        guard !rows.isEmpty else { return .none }
        return .formula(
            .sum(rows.map { .cell(CellPlace("class_staff", "year_cost", row: $0.offset)) }))
    }

    /// What a row of `class_staff` costs in a year, in first-year prices: by the days on which its groups are there.
    func classStaffCost(_ row: Int, _ place: ClassPlace, _ year: Int) -> Formula {
        let whole = Formula.cell(CellPlace("class_staff", "year_cost", row: row))
        let most = Double(place.small.groups(seats: place.small.greatestSeats))
        let groups = place.small.groups(in: result.scenario.years[year])
        return most - groups < 1e-9 ? whole : whole * .number(groups / most)
    }

    /// Lines of the budget: each row of each class, paid by whom the row says.
    func classStaffLines() -> [BudgetLine] {
        let scenario = result.scenario
        return ClassPlace.all(scenario).enumerated().map { row, place in
            BudgetLine(
                kind: .classStaff,
                item: .named(
                    "\(place.small.id)_\(place.posts.id)",
                    Words.labelled(scenario.title(of: place.posts), place.small.title)),
                payer: scenario.expense(of: place.posts).payer,
                growsWith: growing(place.posts),
                source: .prices(scenario.years.indices.map { classStaffCost(row, place, $0) }),
                course: CostCourse(ofGroups: place.small, scenario))
        }
    }

    /// The role with whose pay a row's price grows; `nil`: as all prices.
    private func growing(_ posts: ClassPosts) -> Role? {
        priced.first { $0.role.id == posts.role }?.role.ifPayGrowsByItself
    }

    /// What the posts of the classes that a school hosts cost in a year, at its prices: all, or what one payer pays.
    func classStaffHosted(by school: School, paidBy payer: Role.Employer?) -> [HostedCost] {
        let scenario = result.scenario
        return ClassPlace.all(scenario).enumerated().compactMap { row, place -> HostedCost? in
            guard place.small.hostSchool == school.id,
                payer == nil || scenario.expense(of: place.posts).payer == payer
            else { return nil }
            let role = growing(place.posts)
            return HostedCost(
                cost: { classStaffCost(row, place, $0) * index(of: role, $0) },
                course: CostCourse(ofGroups: place.small, scenario))
        }
    }
}

/// A cost of school years at their prices, and how it falls to their months.
struct HostedCost {
    var cost: (_ year: Int) -> Formula
    var course: CostCourse
}
