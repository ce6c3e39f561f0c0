import Localization
import Planning
import PluginKit
import SchoolDomain
import Tables

/// What `porras check` answers: whether a scenario's staff can keep up, before any run.
public enum CheckAnswer {
    private typealias W = Words.Check

    /// - Parameter seed: of the pilot.
    public static func set(
        _ diagnosis: LoadDiagnosis, _ bound: BoundScenario, seed: UInt64, build: String
    ) -> ResultSet {
        let scenario = bound.scenario
        let source = Provenance.Source(bound, replications: diagnosis.replications, seed: seed)
        return ResultSet(
            title: diagnosis.canKeepUp ? W.noErrors(scenario.name) : W.noErrorsButOverload(scenario.name),
            about: [summary(scenario), changes(scenario)].filter { $0 != "" }.joined(by: "\n"),
            closing: verdicts(diagnosis, scenario),
            tables: [
                byTerm(diagnosis, scenario), loads(diagnosis, scenario).forPrograms(),
                staff(diagnosis, scenario).forPrograms(),
            ] + UnknownTables.laws([(source.id, scenario)]) + Provenance.tables([source], build))
    }

    /// What the scenario is about, in a line.
    private static func summary(_ scenario: Scenario) -> LocalizedText {
        let (first, last) = (scenario.years.first?.label ?? "", scenario.years.last?.label ?? "")
        return W.summary(
            schools: Words.Counted.schools(scenario.schools.count),
            pupils: scenario.schools.reduce(0) { $0 + $1.pupilsByGrade.reduce(0, +) },
            seats: scenario.seatsOnFirstDay,
            years: Words.schoolYears(first: first, last: last).map {
                $0.prefix(1).lowercased() + $0.dropFirst()
            },
            schoolDays: scenario.years.map { SchoolCalendar($0).days.count })
    }

    /// Pupils who come or leave together, of the years that are simulated.
    private static func changes(_ scenario: Scenario) -> LocalizedText {
        let labels = scenario.years.map(\.label)
        let changes = scenario.population.changes.filter { labels.contains($0.year) }.map { change in
            let school = SchoolNames.name(change.school, in: scenario.schools) ?? change.school
            return LocalizedText { "\(change.year) \(school) \($0.signed(Double(change.pupils)))" }
        }
        return changes.isEmpty ? "" : Words.labelled(W.pupilChanges, changes.joined(by: "; "))
    }

    // MARK: - For readers

    private static func byTerm(_ diagnosis: LoadDiagnosis, _ scenario: Scenario) -> ResultTable {
        let terms = (diagnosis.pools.first?.terms ?? []).enumerated().map { number, term in
            ResultColumn.digits("term\(number)", LocalizedText { termName(term, $0) })
        }
        var table = ResultTable.forReaders(
            "load_by_term", W.load,
            [.words("role", W.role), .digits("posts", W.fte)] + terms + [
                .digits("caseload", W.caseloadOfMost)
            ])
        for pool in diagnosis.pools {
            let posts = LocalizedText { $0.number(pool.posts, decimals: pool.posts < 1 ? 2 : 1) }
            table.add(
                [.word(poolName(pool, scenario)), .word(posts)]
                    + pool.terms.map { .word(percent($0.load ?? .infinity)) }
                    + [pool.caseload.map { .word(percent($0)) } ?? .word("")])
        }
        return table
    }

    private static func verdicts(_ diagnosis: LoadDiagnosis, _ scenario: Scenario) -> LocalizedText {
        let lines = diagnosis.pools.flatMap { pool in
            (overloads(pool, scenario) + crowding(pool)).map { Words.labelled(poolName(pool, scenario), $0) }
        }
        let gaps = NormGap.all(scenario)
        let law = gaps.isEmpty ? [] : [Words.Findings.belowNorm(NormGap.list(gaps))]
        return (lines + law + (diagnosis.canKeepUp ? [W.noQueueGrows] : [])).joined(by: "\n")
    }

    /// A school week as calendars number it, such as `1/2027`.
    private static func week(_ from: (year: String, week: Int), _ scenario: Scenario) -> String {
        let days = scenario.years.first { $0.label == from.year }.map { SchoolCalendar($0).days } ?? []
        guard let week = days.first(where: { $0.week == from.week - 1 })?.date.isoWeek else {
            return "\(from.year): \(from.week)"
        }
        return "\(week.number)/\(week.year)"
    }

    /// What a role cannot keep up with, and what would help.
    private static func overloads(_ pool: LoadDiagnosis.PoolLoad, _ scenario: Scenario) -> [LocalizedText] {
        var sentences: [LocalizedText] = []
        if let from = pool.growsFrom { sentences.append(W.growsFrom(week(from, scenario))) }
        if let caseload = pool.caseload, caseload > 1 {
            sentences.append(
                caseload == .infinity ? W.noPlaceForCases : W.overCaseload(percent(caseload)))
        }
        guard pool.isOverloaded else { return sentences }
        let extra = pool.extraPosts.map { extra in LocalizedText { $0.number(extra, decimals: 1) } }
        return sentences + [extra.map(W.smallestChange) ?? W.noPostsHelp]
    }

    /// Terms in which more is asked than there is time for, though it is worked off later.
    private static func crowding(_ pool: LoadDiagnosis.PoolLoad) -> [LocalizedText] {
        guard let worst = pool.crowdedTerms.max(by: { ($0.load ?? 2) < ($1.load ?? 2) }) else { return [] }
        let load = percent(worst.load ?? .infinity).map { $0 == "∞" ? $0 : $0 + " %" }
        return [
            W.crowded(
                Words.Counted.terms(pool.crowdedTerms.count),
                worst: LocalizedText { termName(worst, $0) }, load: load)
        ]
    }

    private static func percent(_ share: Double) -> LocalizedText {
        share.isFinite ? LocalizedText { $0.number(100 * share, decimals: 0) } : "∞"
    }

    private static func poolName(_ pool: LoadDiagnosis.PoolLoad, _ scenario: Scenario) -> LocalizedText {
        let title = scenario.roles.first { $0.id == pool.role }?.title ?? .init(pool.role)
        return pool.schools.isEmpty ? title : Words.placed(title, pool.schools.joined(separator: ", "))
    }

    private static func termName(_ term: LoadDiagnosis.TermLoad, _ language: Language) -> String {
        "\(term.year) \(language(term.term == 0 ? W.autumn : W.spring))"
    }

    // MARK: - For programs

    /// The load of each pool in each term.
    private static func loads(_ diagnosis: LoadDiagnosis, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "load", title: W.load,
            columns: [
                .role, .schools, .year, .key("term", W.termColumn, about: W.termAbout),
                .value("load", W.loadColumn, .percent, decimals: 0, about: W.loadAbout),
            ])
        for pool in diagnosis.pools {
            for term in pool.terms {
                table.add(
                    keys(pool, scenario) + [
                        PlanCells.year(term.year), .number(Double(term.term + 1)),
                        PlanCells.percentCell(term.load),
                    ])
            }
        }
        return table
    }

    /// What each pool has, and what would let it keep up.
    private static func staff(_ diagnosis: LoadDiagnosis, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "keeping_up", title: W.keepingUp,
            columns: [
                .role, .schools, .value("posts", W.fte, .fte, decimals: 2, about: W.postsAbout),
                .value("caseload", W.caseload, .percent, decimals: 0, about: W.caseloadAbout),
                .note("keeps_up", W.keepsUp, about: W.keepsUpAbout),
                .note("grows_from_year", W.growsFromYear, about: W.growsFromAbout),
                .note("grows_from_week", W.growsFromWeek, about: W.growsFromAbout),
                .value("extra_posts", W.extraPosts, .fte, decimals: 1, about: W.extraPostsAbout),
            ])
        for pool in diagnosis.pools {
            table.add(
                keys(pool, scenario) + [
                    .number(pool.posts), PlanCells.percentCell(pool.caseload),
                    .truth(!pool.isOverloaded), pool.growsFrom.map { .text($0.year) } ?? .none,
                    pool.growsFrom.map { .number(Double($0.week)) } ?? .none,
                    .number(orNone: pool.extraPosts),
                ])
        }
        return table
    }

    private static func keys(_ pool: LoadDiagnosis.PoolLoad, _ scenario: Scenario) -> [ResultCell] {
        [PlanCells.role(pool.role, scenario), PlanCells.schools(pool.schools, scenario)]
    }
}
