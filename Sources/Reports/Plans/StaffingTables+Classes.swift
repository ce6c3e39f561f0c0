import Localization
import SchoolDomain
import Tables

extension StaffingTables {
    private typealias W = Words.ClassStaff

    /// The posts that small classes have of their own, beside those that are searched for.
    static func ofClasses(_ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "staffing_classes", title: W.title, note: W.staffingNote,
            columns: [
                .seatClass, .key("post", W.post, about: W.postAbout), .employer,
                .value("group_posts", W.groupPosts, .fte, decimals: 2, about: W.groupPostsAbout),
                .value("groups", Words.Money.groups, .number, decimals: 0, about: Words.Money.groupsAbout),
                .value(
                    "posts", Words.Money.posts, .fte, decimals: 2, measure: "posts", statistic: "now",
                    about: W.postsAbout),
                .value("year_cost", Words.Money.yearCost, .euros, decimals: 0, about: W.yearCostAbout),
                .value("minutes", W.minutes, .minutes, decimals: 0, about: W.minutesAbout),
                .value("bound", W.bound, .percent, decimals: 0, about: W.boundAbout),
            ])
        for small in scenario.classes {
            let groups = Double(small.groups(seats: small.greatestSeats))
            for row in small.staff {
                let (posts, price) = (groups * row.posts, scenario.postCost(of: row))
                table.add([
                    PlanCells.seatClass(small), .named(row.id, scenario.title(of: row)),
                    PlanCells.payer(scenario.expense(of: row).payer), .number(row.posts), .number(groups),
                    .number(posts), .number(orNone: price > 0 ? posts * price : nil),
                    .number(orNone: row.minutesPerPupil),
                    PlanCells.percentCell(scenario.boundShareWhenFull(row, in: small)),
                ])
            }
        }
        return table
    }
}
