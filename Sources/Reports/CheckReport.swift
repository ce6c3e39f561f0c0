import Planning
import SchoolDomain

/// The diagnosis of a scenario before any run.
public enum CheckReport {
    public static func rendered(_ diagnosis: LoadDiagnosis, _ scenario: Scenario, _ language: Language)
        -> String
    {
        let terms = diagnosis.pools.first?.terms ?? []
        var table = TextTable(
            title: language(Words.Check.load),
            columns: [
                (language(Words.Check.role), .left),
                (language(Words.Check.fte), .right),
            ] + terms.map { (termName($0, of: diagnosis.pools[0], language), .right) }
                + [(language(Words.Check.caseload), .right)])
        for pool in diagnosis.pools {
            table.add(
                [
                    poolName(pool, scenario, language),
                    language.number(pool.posts, decimals: pool.posts < 1 ? 2 : 1),
                ]
                    + pool.terms.map { $0.load.map { language.number(100 * $0, decimals: 0) } ?? "∞" }
                    + [pool.caseload.map { percent($0, language) } ?? ""])
        }
        return table.rendered() + "\n" + verdicts(diagnosis, scenario, language)
    }

    private static func verdicts(_ diagnosis: LoadDiagnosis, _ scenario: Scenario, _ language: Language)
        -> String
    {
        var text = ""
        for pool in diagnosis.pools {
            let name = poolName(pool, scenario, language)
            for sentence in overloads(pool, language) + crowding(pool, language) {
                text += "\(name): \(language(sentence))\n"
            }
        }
        if diagnosis.canKeepUp {
            text += language(Words.Check.noQueueGrows)
        }
        return text
    }

    /// What a role cannot keep up with, and what would help.
    private static func overloads(_ pool: LoadDiagnosis.PoolLoad, _ language: Language) -> [LocalizedText] {
        var sentences: [LocalizedText] = []
        if let from = pool.growsFrom {
            sentences.append(Words.Check.growsFrom(from.year, week: from.week))
        }
        if let caseload = pool.caseload, caseload > 1 {
            let percent = percent(caseload, language)
            sentences.append(
                caseload == .infinity
                    ? Words.Check.noPlaceForCases
                    : Words.Check.overCaseload(percent))
        }
        if pool.isOverloaded && pool.extraPosts == nil {
            sentences.append(Words.Check.noPostsHelp)
        }
        if pool.isOverloaded, let extra = pool.extraPosts {
            let more = language.number(extra, decimals: 1)
            sentences.append(Words.Check.smallestChange(more))
        }
        return sentences
    }

    /// Terms in which more is asked than there is time for, though it is worked off later.
    private static func crowding(_ pool: LoadDiagnosis.PoolLoad, _ language: Language) -> [LocalizedText] {
        guard let worst = pool.crowdedTerms.max(by: { ($0.load ?? 2) < ($1.load ?? 2) }) else { return [] }
        let terms = Words.Counted.terms(pool.crowdedTerms.count)
        let load = worst.load.map { language.number(100 * $0, decimals: 0) + " %" } ?? "∞"
        let when = termName(worst, of: pool, language)
        return [
            Words.Check.crowded(terms, worst: when, load: load)
        ]
    }

    private static func percent(_ share: Double, _ language: Language) -> String {
        share.isFinite ? language.number(100 * share, decimals: 0) : "∞"
    }

    private static func poolName(_ pool: LoadDiagnosis.PoolLoad, _ scenario: Scenario, _ language: Language)
        -> String
    {
        let title = scenario.roles.first { $0.id == pool.role }?.title ?? .init(pool.role)
        return pool.schools.isEmpty
            ? language(title) : "\(language(title)) (\(pool.schools.joined(separator: ", ")))"
    }

    private static func termName(
        _ term: LoadDiagnosis.TermLoad, of pool: LoadDiagnosis.PoolLoad, _ language: Language
    ) -> String {
        let ofYear = pool.terms.count { $0.year == term.year }
        let season: LocalizedText =
            switch (term.term, ofYear) {
            case (0, ...2): Words.Check.autumn
            case (1, 2): Words.Check.spring
            default:
                Words.Check.term(term.term + 1)
            }
        return "\(term.year) \(language(season))"
    }
}
