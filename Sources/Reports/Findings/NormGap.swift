import Localization
import SchoolDomain
import SimulationKernel

/// Posts of a role that are fewer than the law asks.
struct NormGap: Sendable, Hashable {
    let role: String
    let title: LocalizedText
    /// Posts of the rows that are below, and what the law asks of them.
    let posts, lawful: Double
    /// Since when; `nil`: all the time, or it is a plan's.
    var from: CalendarDate?

    /// The roles of a scenario with rows below the law on some day, in the order of its roles: each on the day on which it is
    /// furthest below, by the posts there are then and the pupils who are expected in that school year.
    static func all(_ scenario: Scenario) -> [NormGap] {
        guard scenario.roles.contains(where: { $0.norm?.basis == .law }) else { return [] }
        let moments = moments(scenario)
        return scenario.roles.compactMap { role in
            let gaps = moments.compactMap { gap(role, $0, scenario) }
            guard let first = gaps.first else { return nil }
            var worst = gaps.reduce(first) { $1.missing > $0.missing + 1e-6 ? $1 : $0 }
            if worst.from == moments[0].date { worst.from = nil }
            return worst
        }
    }

    private var missing: Double { lawful - posts }

    /// A day on which posts or pupils are other than before.
    private struct Moment {
        var date: CalendarDate
        /// Expected, by school and grade.
        var pupils: [[Double]]
    }

    private static func moments(_ scenario: Scenario) -> [Moment] {
        // Posts, pupils and days are the scenario's own; no plugin has a part in them.
        var plain = scenario
        plain.plugins = []
        let model = Model(plain)
        let years = scenario.years.compactMap { $0.terms.map(\.first).min() }
        let expected =
            [StatutoryNorm.pupilsAtStart(scenario)]
            + model.population.expected.suffix(model.calendar.countedYears.count).dropFirst()
        let dates = Set(years + scenario.staff.flatMap(scenario.dates)).sorted()
        return dates.compactMap { date in
            let year = years.lastIndex { $0 <= date } ?? 0
            return expected.indices.contains(year) ? Moment(date: date, pupils: expected[year]) : nil
        }
    }

    private static func gap(_ role: Role, _ moment: Moment, _ scenario: Scenario) -> NormGap? {
        let rows = scenario.staff.indices.compactMap { row -> (posts: Double, lawful: Double)? in
            guard scenario.staff[row].role == role.id else { return nil }
            let posts = scenario.staff[row].posts(on: moment.date)
            let lawful = StatutoryNorm.lawfulPosts(scenario, pool: row, pupils: moment.pupils)
            return StatutoryNorm.isBelow(posts, lawful) ? (posts, lawful) : nil
        }
        guard !rows.isEmpty else { return nil }
        return NormGap(
            role: role.id, title: role.title, posts: rows.reduce(0) { $0 + $1.posts },
            lawful: rows.reduce(0) { $0 + $1.lawful }, from: moment.date)
    }

    /// The rows of which the law asks more than their `atMost` allows to be planned, each with that.
    static func ofAtMost(_ scenario: Scenario) -> [NormGap] {
        scenario.staff.indices.compactMap { pool in
            let row = scenario.staff[pool]
            guard let lawful = StatutoryNorm.aboveAtMost(scenario, pool: pool), let most = row.atMost else {
                return nil
            }
            let title = scenario.roles.first { $0.id == row.role }?.title ?? LocalizedText(row.role)
            return NormGap(role: row.role, title: title, posts: most, lawful: lawful)
        }
    }

    /// What every answer with a plan says of them; `nil`: there are none.
    static func note(ofAtMost scenario: Scenario) -> LocalizedText? {
        let gaps = ofAtMost(scenario)
        return gaps.isEmpty ? nil : Words.Findings.atMostBelowNorm(list(gaps))
    }

    /// `School curator 0.30 FTE, the law asks 0.45`, one after the other, with the day since when it is so.
    static func list(_ gaps: [NormGap]) -> LocalizedText {
        gaps.map { gap in
            let text = Words.Findings.normGap(
                gap.title.inSentence, LocalizedText { $0.number(gap.posts, decimals: 2) },
                LocalizedText { $0.number(gap.lawful, decimals: 2) })
            return gap.from.map { [text, Words.Findings.since("\($0)")].joined(by: " ") } ?? text
        }.joined(by: "; ")
    }
}
