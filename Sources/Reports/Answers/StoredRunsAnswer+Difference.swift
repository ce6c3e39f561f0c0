import Experiments
import Localization
import RunStore
import SchoolDomain
import Tables

extension StoredRunsAnswer {
    private typealias W = Words.Runs

    /// A run, with all that is compared.
    public struct Side: Sendable {
        public var run: StoredRun
        public var inputs: [ScenarioInput]
        public var measures: [StoredMeasure]
        /// By number of the replication.
        public var outcomes: [Int: Experiment.Outcome]

        public init(
            _ run: StoredRun, inputs: [ScenarioInput], measures: [StoredMeasure],
            outcomes: [Int: Experiment.Outcome]
        ) {
            (self.run, self.inputs, self.measures, self.outcomes) = (run, inputs, measures, outcomes)
        }
    }

    /// How two runs differ: first in what they were given, then in what came of it, pair by pair.
    public static func difference(_ first: Side, _ second: Side) -> ResultSet {
        let isPaired = first.run.seed == second.run.seed
        let numbers = isPaired ? first.outcomes.keys.filter { second.outcomes[$0] != nil }.sorted() : []
        let names = [first, second].map { side in
            Words.labelled(LocalizedText("\(side.run.id)"), side.run.name)
        }
        let inputs = zip([first, second], names).map { side, name in
            InputTables.Part(id: "run_\(side.run.id)", name: name, inputs: side.inputs)
        }
        let rows = numbers.isEmpty ? [] : rows(first, second, numbers)
        return ResultSet(
            title: W.differ("\(first.run.id)", "\(second.run.id)"),
            about: numbers.isEmpty ? W.noPairs : W.pairs(numbers.count),
            closing: numbers.isEmpty ? "" : W.more,
            tables: [InputTables.differences(inputs), brief(rows), full(rows).forPrograms()])
    }

    private struct Row {
        var measure: StoredMeasure
        var means: (Double, Double)
        var difference: Difference
    }

    private static func rows(_ first: Side, _ second: Side, _ numbers: [Int]) -> [Row] {
        let places = Dictionary(
            second.measures.enumerated().map { ([$1.kind, $1.scope], $0) },
            uniquingKeysWith: { first, _ in first })
        let (left, right) = (
            numbers.compactMap { first.outcomes[$0]?.values },
            numbers.compactMap { second.outcomes[$0]?.values }
        )
        return first.measures.enumerated().compactMap { place, measure in
            guard let other = places[[measure.kind, measure.scope]] else { return nil }
            let (one, two) = (left.map { $0[place] }, right.map { $0[other] })
            return Row(
                measure: measure, means: (Estimate(one).mean, Estimate(two).mean),
                difference: Difference(one, two, better: measure.better))
        }
    }

    private static func brief(_ rows: [Row]) -> ResultTable {
        var table = ResultTable.forReaders(
            "run_differences", W.differences,
            [
                .words("measure", Words.measure), .digits("first", Words.mean),
                .digits("difference", Words.difference), .digits("interval", Words.Run.interval95),
                .words("unit", Words.unit),
            ])
        for row in rows where isBrief(row.measure) && row.difference.mean != 0 {
            table.add([
                .word(label(row.measure)), .rough(row.means.0), .signed(row.difference.mean),
                .signed(row.difference.certainty), .word(MeasureWords.unit(row.measure.unit)),
            ])
        }
        return table
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
