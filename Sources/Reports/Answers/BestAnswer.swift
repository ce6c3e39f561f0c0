import Experiments
import Localization
import PluginKit
import SchoolDomain
import Stochastics
import Tables

/// Which of several scenarios is best by one measure: a sentence or two, and a row for each.
public enum BestAnswer {
    private typealias W = Words.Best

    /// - Parameter build: version and build of the program.
    public static func set(_ found: BestAlternative, build: String) -> ResultSet {
        let scenarios = found.scenarios.map(\.scenario)
        let sources = found.scenarios.indices.map {
            Provenance.Source(
                found.scenarios[$0], replications: found.values[$0].count, seed: found.question.seed)
        }
        let sentences = BestSentences(found).all
        var set = ResultSet(
            title: W.title, about: MeasureWords.label(found.measure, in: scenarios),
            tables: [AnswerTable.table(sentences: sentences).forPrograms(), table(found)]
                + Provenance.tables(sources, build))
        set.lead = sentences.joined(by: " ")
        return set
    }

    /// A row for each scenario, in the order in which they were given.
    static func table(_ found: BestAlternative) -> ResultTable {
        let unit = ResultUnit(found.measure.unit.rawValue, MeasureWords.unit(found.measure.unit))
        let (id, decimals) = (found.measure.id, decimals(found))
        var table = ResultTable(
            "best", title: W.table, note: found.isSearch ? W.note : W.noteInAll,
            columns: [
                .key("scenario", Words.scenario, about: Words.scenarioAbout),
                .note("standing", W.standing, about: W.standingAbout),
                .value(
                    "mean", Words.mean, unit, decimals: decimals, measure: id, statistic: "mean",
                    about: W.meanAbout),
                .value(
                    "difference", W.difference, unit, decimals: decimals, measure: id,
                    statistic: "difference",
                    about: W.differenceAbout),
                StudyTables.replications,
                .value(
                    "ruled_out_after", W.givenUp, StudyTables.replicationUnit, decimals: 0,
                    about: W.givenUpAbout
                ),
            ])
        for (number, bound) in found.scenarios.enumerated() {
            let values = found.values[number]
            table.add([
                .named(Provenance.Source.ids(found.scenarios)[number], bound.scenario.name),
                standing(found, number), .number(RunningMoments(values).mean),
                .number(orNone: found.difference(number)),
                .number(Double(values.count)), .number(orNone: found.givenUpAfter[number].map(Double.init)),
            ])
        }
        return table
    }

    /// One more than the least difference that matters is told with.
    private static func decimals(_ found: BestAlternative) -> Int {
        guard case .until(_, let indifference, _) = found.question.effort else { return 2 }
        return ResultSet.decimals(of: indifference, atMost: 3) + 1
    }

    private static func standing(_ found: BestAlternative, _ number: Int) -> ResultCell {
        if found.best == number { return .named("best", W.best) }
        if found.isAsGood(number) { return .named("as_good", W.asGood) }
        if found.givenUpAfter[number] != nil { return .named("ruled_out", W.ruledOut) }
        return found.best == nil ? .named("undecided", W.undecided) : .named("behind", W.behind)
    }
}

/// What was found, in sentences by rule.
struct BestSentences {
    private typealias W = Words.Best
    private let found: BestAlternative

    init(_ found: BestAlternative) { self.found = found }

    var all: [LocalizedText] {
        let service = found.measure.kind.isOfPupils ? [] : [W.ofService]
        return unlike + [chosen] + (found.best.map { [equals($0)].compactMap(\.self) } ?? []) + [effort]
            + service
    }

    /// Those whose difference from the first is not a plan's alone.
    private var unlike: [LocalizedText] {
        let scenarios = found.scenarios.map(\.scenario)
        return scenarios.dropFirst().compactMap { UnlikeWords.text($0, against: scenarios[0]) }
            .map { text in text.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." } }
    }

    private var chosen: LocalizedText {
        guard let best = found.best else { return undecided }
        let (name, value) = (name(best), amount(RunningMoments(found.values[best]).mean))
        guard case .until(let confidence, let indifference, _) = found.question.effort else {
            return W.likely(name, of: found.scenarios.count, value, probability: probability)
        }
        let least = amount(indifference, ResultSet.decimals(of: indifference, atMost: 3))
        let rule = W.rule(confidence: Words.percentDigits(confidence), indifference: least)
        let others = found.scenarios.indices.filter { found.isAsGood($0) && !isEqual($0, best) }
            .map(self.name)
        let first =
            others.isEmpty
            ? W.best(name, of: found.scenarios.count, value)
            : W.among(
                name, others.joined(by: ", "), of: found.scenarios.count, value, closerThan: least)
        return [first, rule].joined(by: " ")
    }

    /// Rounded down, and never all: `87`, `99.4`, `99.9`.
    private var probability: LocalizedText {
        let percent = 100 * (found.probability ?? 0)
        let decimals = percent >= 99 ? 1 : 0
        let scale = decimals == 1 ? 10.0 : 1
        let down = min((percent * scale).rounded(.down) / scale, 99.9)
        return LocalizedText { $0.number(down, decimals: decimals) }
    }

    /// Those that were still in when as many were run as were allowed.
    private var undecided: LocalizedText {
        let left = found.scenarios.indices.filter { found.givenUpAfter[$0] == nil }
        let names = left.map(name).joined(by: ", ")
        let count = found.values[left[0]].count
        let needed = found.mostNeeded.flatMap { $0 <= Self.sensible * count ? $0 : nil }
        let decidable = found.decidable.map { amount($0) }
        return W.undecided(names, after: count, mostNeeded: needed, decidable: decidable)
    }

    /// Scenarios in which the measure is what it is in the best, in every replication that both have.
    private func equals(_ best: Int) -> LocalizedText? {
        let equal = found.scenarios.indices.filter { $0 != best && isEqual($0, best) }
        return equal.isEmpty ? nil : W.equal(equal.map(name).joined(by: ", "))
    }

    private func isEqual(_ number: Int, _ best: Int) -> Bool {
        zip(found.values[number], found.values[best]).allSatisfy { $0 == $1 }
    }

    /// More than so many times as many simulations are no advice.
    private static let sensible = 20

    private var effort: LocalizedText {
        guard found.isSearch else { return W.effort(found.replications, saved: 0) }
        let most = (found.values.map(\.count).max() ?? 0) * found.scenarios.count
        return W.effort(found.replications, saved: most - found.replications)
    }

    private func name(_ number: Int) -> LocalizedText {
        W.quoted(found.scenarios[number].scenario.name)
    }

    /// With its unit.
    private func amount(_ value: Double, _ decimals: Int? = nil) -> LocalizedText {
        let unit = found.measure.unit
        return LocalizedText { language in
            let digits = decimals.map { language.number(value, decimals: $0) } ?? language.rough(value)
            return "\(digits) \(language(MeasureWords.unit(unit)))"
        }
    }
}

extension BestAlternative {
    /// Whether as many were run as it took, not a number that was given.
    fileprivate var isSearch: Bool {
        if case .until = question.effort { true } else { false }
    }
}
