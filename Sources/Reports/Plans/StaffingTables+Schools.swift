import Localization
import Planning
import SchoolDomain
import Tables

/// Posts by role, school and school year.
extension StaffingTables {
    private typealias W = Words.Staffing

    static func bySchool(_ study: StaffingStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "staffing_by_school", title: W.bySchool,
            note: W.bySchoolNote(Words.percentDigits(study.question.confidence)),
            columns: [
                .role, .school, .year, .key("posts_of", W.postsOf, about: W.postsOfAbout),
                .employer.detail(),
                .key("pool_schools", W.poolSchools, about: W.poolSchoolsAbout).detail(),
                posts("posts_now", W.postsNow, "now", W.bySchoolNowAbout),
                posts(
                    "posts_plan", W.assured(Words.percentDigits(study.question.confidence)), "plan",
                    W.bySchoolPlanAbout),
            ]
                + ResultColumn.spread(
                    "posts_needed", W.need, .fte, decimals: 2, measure: "posts_needed", about: W.needAbout)
                + ResultColumn.spread(
                    "hours_asked", W.hoursAsked, .hours, decimals: 0, isShown: false,
                    about: W.hoursAskedAbout)
                + [
                    cost("cost_now", W.costNow, "now"), cost("cost_plan", W.costPlan, "plan"),
                ])
        for place in study.bySchool.places { table.add(row(place, scenario)) }
        return table
    }

    private static func posts(
        _ id: String, _ title: LocalizedText, _ statistic: String, _ about: LocalizedText
    ) -> ResultColumn {
        .value(id, title, .fte, decimals: 2, measure: "posts", statistic: statistic, about: about)
    }

    private static func cost(_ id: String, _ title: LocalizedText, _ statistic: String) -> ResultColumn {
        .value(
            id, title, .euros, decimals: 0, measure: "cost", statistic: statistic, about: W.bySchoolCostAbout)
    }

    private static func row(_ place: PostsBySchool.Place, _ scenario: Scenario) -> [ResultCell] {
        let pool = scenario.staff[place.pool]
        let holder = scenario.roles.first { $0.id == pool.role }
        let price = holder.map { scenario.yearCost(of: $0, year: place.year) } ?? 0
        return [
            PlanCells.role(place.role, scenario), PlanCells.school(scenario.schools[place.school]),
            PlanCells.year(scenario.years[place.year].label), PlanCells.role(pool.role, scenario),
            holder.map { PlanCells.payer(Expense.posts($0).payer) } ?? .none,
            PlanCells.schools(pool.schools, scenario), .number(place.now), .number(orNone: place.planned),
        ] + PlanCells.spread(place.needed) + PlanCells.spread(place.hours) + [
            .number(orNone: price > 0 ? place.now * price : nil),
            .number(orNone: price > 0 ? place.planned.map { $0 * price } : nil),
        ]
    }
}
