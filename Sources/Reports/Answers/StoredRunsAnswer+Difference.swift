import Experiments
import Localization
import RunStore
import SchoolDomain
import Tables

extension StoredRunsAnswer {
    private typealias W = Words.Runs

    /// How two runs differ: first in what they were given, then in what came of it, pair by pair.
    ///
    /// - Parameters:
    ///   - choices: measures that are told to people; empty: those that decide between plans.
    ///   - title: over all of it.
    public static func difference(
        _ first: DifferenceSide, _ second: DifferenceSide, choices: [MeasureChoice] = [],
        title: LocalizedText? = nil
    ) -> ResultSet {
        let isPaired = first.seed == second.seed
        let numbers = isPaired ? first.outcomes.keys.filter { second.outcomes[$0] != nil }.sorted() : []
        let names = (first.name, second.name)
        let rows = numbers.isEmpty ? [] : rows(first, second, numbers)
        let inputs = InputChanges(first.inputs, second.inputs)
        let conditions = conditions(first, second)
        let isSame = inputs.changes.isEmpty && conditions.rows.isEmpty
        let pairs = numbers.isEmpty ? (isPaired ? W.noCommon : W.noPairs) : W.pairs(numbers.count)
        return ResultSet(
            title: title ?? W.differ(first.id, second.id),
            about: isSame ? [Words.InputChange.noDifference, pairs].joined(by: " ") : pairs,
            closing: numbers.isEmpty ? "" : W.more,
            tables: [inputs.table(names), conditions, brief(rows, choices), full(rows).forPrograms()]
                .filter { !$0.rows.isEmpty || $0.id == "differences" })
    }

    private struct Row {
        var measure: StoredMeasure
        var means: (Double, Double)
        var difference: Difference
    }

    private static func rows(
        _ first: DifferenceSide, _ second: DifferenceSide, _ numbers: [Int]
    ) -> [Row] {
        let places = Dictionary(
            second.measures.enumerated().map { ([$1.kind, $1.scope], $0) },
            uniquingKeysWith: { first, _ in first })
        let (left, right) = (
            numbers.compactMap { first.outcomes[$0] }, numbers.compactMap { second.outcomes[$0] }
        )
        return first.measures.enumerated().compactMap { place, measure in
            guard let other = places[[measure.kind, measure.scope]] else { return nil }
            let (one, two) = (left.map { $0[place] }, right.map { $0[other] })
            return Row(
                measure: measure, means: (Estimate(one).mean, Estimate(two).mean),
                difference: Difference(one, two, better: measure.better))
        }
    }

    /// What differs besides the values of files: the seed, the program, plugins, how many years.
    private static func conditions(_ first: DifferenceSide, _ second: DifferenceSide) -> ResultTable {
        var table = ResultTable(
            "condition_changes", title: Words.InputChange.conditions, note: Words.InputChange.conditionsNote,
            columns: [
                .key("condition", Words.InputChange.condition, about: Words.InputChange.conditionAbout),
                .note("in_first", first.name, about: Words.inputValueAbout),
                .note("in_second", second.name, about: Words.inputValueAbout),
            ])
        var known: Set<String> = []
        for condition in first.conditions + second.conditions where known.insert(condition.id).inserted {
            let values = [first, second].map { side in
                side.conditions.first { $0.id == condition.id }?.value
            }
            guard values[0] != values[1] else { continue }
            table.add(
                [.named(condition.id, condition.name)] + values.map { $0.map { .text($0) } ?? .none })
        }
        return table
    }

    private static func brief(_ rows: [Row], _ choices: [MeasureChoice]) -> ResultTable {
        var table = ResultTable.forReaders(
            "run_differences", W.differences,
            [
                .words("measure", Words.measure), .digits("first", Words.mean),
                .digits("difference", Words.difference), .digits("interval", Words.Run.interval95),
                .words("unit", Words.unit),
            ])
        table.note = Words.InputChange.headline
        for row in rows where isTold(row, choices) {
            table.add([
                .word(label(row.measure)), .rough(row.means.0), .signed(row.difference.mean),
                .signed(row.difference.certainty), .word(MeasureWords.unit(row.measure.unit)),
            ])
        }
        return table
    }

    /// A measure that was chosen is told also where it does not differ.
    private static func isTold(_ row: Row, _ choices: [MeasureChoice]) -> Bool {
        guard !choices.isEmpty else { return isDeciding(row.measure) && row.difference.mean != 0 }
        let scope = row.measure.parts
        let asksYear = choices.contains { $0.entries.contains { $0.key == .year } }
        return (asksYear || scope[.year] == nil)
            && choices.contains { $0.isMeant(row.measure.kind, scope, whole: GradeBand.all.rawValue) }
    }

    /// Of the run as a whole, and among what decides between plans.
    private static func isDeciding(_ measure: StoredMeasure) -> Bool {
        let scope = measure.parts
        let isWhole = [.year, .school, .area, .month, .week, .date, .cause, .between].allSatisfy {
            (key: Scope.Key) in scope[key] == nil
        }
        guard isWhole, StudyFigures.kinds.contains(where: { $0.id == measure.kind }) else { return false }
        return scope[.grades].map { GradeBand(rawValue: $0) != nil } ?? true
    }

    private static func full(_ rows: [Row]) -> ResultTable {
        var table = ResultTable(
            "differences", title: W.differences,
            columns: keys + [
                StudyTables.mean, StudyTables.difference, StudyTables.low95, StudyTables.high95,
                .noInterval(),
            ])
        for row in rows {
            table.add(
                cells(row.measure) + [
                    .number(orNone: row.means.0), .number(orNone: row.difference.mean),
                    .number(orNone: row.difference.interval?.low),
                    .number(orNone: row.difference.interval?.high),
                    PlanCells.noInterval(row.difference.certainty),
                ])
        }
        return table
    }
}
