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
            "best", title: W.table, note: W.note,
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
                .number(orNone: found.best.map { difference(values, found.values[$0]) }),
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

    /// On the replications that both have.
    private static func difference(_ values: [Double], _ best: [Double]) -> Double {
        RunningMoments(zip(values, best).map { $0 - $1 }).mean
    }

    private static func standing(_ found: BestAlternative, _ number: Int) -> ResultCell {
        if found.best == number { return .named("best", W.best) }
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
        return [chosen] + (found.best.map { [equals($0)].compactMap(\.self) } ?? []) + [effort] + service
    }

    private var chosen: LocalizedText {
        guard let best = found.best else { return undecided }
        let (name, value) = (name(best), amount(RunningMoments(found.values[best]).mean))
        switch found.question.effort {
        case .until(let confidence, let indifference, _):
            return W.best(
                name, of: found.scenarios.count, value, confidence: Words.percentDigits(confidence),
                indifference: amount(indifference, ResultSet.decimals(of: indifference, atMost: 3)))
        case .inAll:
            return W.likely(
                name, of: found.scenarios.count, value,
                probability: Words.percentDigits(((found.probability ?? 0) * 100).rounded() / 100))
        }
    }

    /// Those that were still in when as many were run as were allowed.
    private var undecided: LocalizedText {
        let left = found.scenarios.indices.filter { found.givenUpAfter[$0] == nil }
        let names = left.map(name).joined(by: ", ")
        return W.undecided(names, after: found.values[left[0]].count, mostNeeded: found.mostNeeded)
    }

    /// Scenarios in which the measure is what it is in the best, in every replication that both have.
    private func equals(_ best: Int) -> LocalizedText? {
        let equal = found.scenarios.indices.filter { number in
            number != best && zip(found.values[number], found.values[best]).allSatisfy { $0 == $1 }
        }
        return equal.isEmpty ? nil : W.equal(equal.map(name).joined(by: ", "))
    }

    private var effort: LocalizedText {
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
