import Localization
import SchoolDomain

/// Posts of a role that are fewer than the law asks.
struct NormGap: Sendable, Hashable {
    let role: String
    let title: LocalizedText
    /// Full posts of the rows that are below, and what the law asks of them.
    let posts, lawful: Double

    /// The roles of a scenario with rows below the law, in the order of its roles; by the pupils of the first day.
    static func all(_ scenario: Scenario) -> [NormGap] {
        scenario.roles.compactMap { role in
            let below = scenario.staff.indices.filter { row in
                let lawful = StatutoryNorm.lawfulOwnPosts(scenario, pool: row)
                return scenario.staff[row].role == role.id && scenario.staff[row].posts < lawful - 0.005
            }
            guard !below.isEmpty else { return nil }
            return NormGap(
                role: role.id, title: role.title, posts: below.reduce(0) { $0 + scenario.staff[$1].posts },
                lawful: below.reduce(0) { $0 + StatutoryNorm.lawfulOwnPosts(scenario, pool: $1) })
        }
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

    /// `School curator 0.30 FTE, the law asks 0.45`, one after the other.
    static func list(_ gaps: [NormGap]) -> LocalizedText {
        gaps.map { gap in
            Words.Findings.normGap(
                gap.title.inSentence, LocalizedText { $0.number(gap.posts, decimals: 2) },
                LocalizedText { $0.number((gap.lawful * 100).rounded(.up) / 100, decimals: 2) })
        }.joined(by: "; ")
    }
}
