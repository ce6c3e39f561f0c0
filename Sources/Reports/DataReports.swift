import Experiments
import FoundationEssentials
import PluginKit
import SchoolDomain
import Stochastics

/// Results for other programs: one JSON object, or tidy CSV.
public enum DataReports {
    struct MeasureRecord: Encodable {
        var id: String
        var scope: [String: String]
        var unit: String
        var replications: Int
        var mean: Number
        var sd: Number
        var interval95: Nullable<[Number]>
        var quantiles: [String: Number]
        /// In comparisons only, there in every record.
        var difference: DifferenceRecord?
    }

    struct DifferenceRecord: Encodable {
        var mean: Number
        var interval95: Nullable<[Number]>
        var pBetter: Nullable<Number>
        var replicationsSaved: Nullable<Number>
    }

    struct ContrastRecord: Encodable {
        var intervention: String
        var pupils: Number
        var before, after, afterWithout, naiveChange, effect: Number
        var effectInterval95: Nullable<[Number]>
    }

    struct ResultRecord: Encodable {
        var scenario: String
        var question: String
        var seed: UInt64
        var replications: Int
        var plugins: [PluginRecord]
        var measures: [MeasureRecord]
        var contrasts: [ContrastRecord]?
    }

    struct ComparisonRecord: Encodable {
        var scenario: String
        var seed: UInt64
        var replications: Int
        var plugins: [PluginRecord]
        var measures: [MeasureRecord]
        var alternatives: [ResultRecord]
    }

    struct PluginRecord: Encodable {
        var id, plugin, version, way: String
        var sha256: Nullable<String>
    }

    /// A number that is written as `null` when there is none.
    struct Number: Encodable {
        var value: Double
        init(_ value: Double) { self.value = value }
        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            if value.isFinite { try container.encode(value) } else { try container.encodeNil() }
        }
    }

    /// A value that is written as `null` when there is none, so that every record has the same keys.
    struct Nullable<Value: Encodable>: Encodable {
        var value: Value?
        init(_ value: Value?) { self.value = value }
        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            if let value { try container.encode(value) } else { try container.encodeNil() }
        }
    }

    public static func json(_ result: ExperimentResult) throws -> String {
        try encode(record(result))
    }

    /// The baseline as `run` gives it, each measure with its difference to the (first) plan, and under
    /// `alternatives` every plan with its own values and differences.
    public static func json(_ comparison: Comparison) throws -> String {
        var base = record(comparison.baseline)
        for row in comparison.rows(0) {
            if let position = row.position { base.measures[position].difference = record(row.difference) }
        }
        let alternatives = comparison.alternatives.indices.map { number in
            let result = comparison.alternatives[number]
            let rows = comparison.rows(number)
            return ResultRecord(
                scenario: result.scenario.name.en, question: result.scenario.question.en, seed: result.seed,
                replications: result.replications, plugins: plugins(result),
                measures: rows.compactMap { row in
                    row.alternative.map { estimate in
                        var record = record(row.measure, estimate)
                        record.difference = Self.record(row.difference)
                        return record
                    }
                }, contrasts: contrasts(result))
        }
        return try encode(
            ComparisonRecord(
                scenario: base.scenario, seed: base.seed, replications: base.replications,
                plugins: base.plugins, measures: base.measures, alternatives: alternatives))
    }

    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    private static func record(_ result: ExperimentResult) -> ResultRecord {
        ResultRecord(
            scenario: result.scenario.name.en, question: result.scenario.question.en, seed: result.seed,
            replications: result.replications, plugins: plugins(result),
            measures: result.measures.enumerated().map { record($1, result.estimate($0)) },
            contrasts: contrasts(result))
    }

    private static func plugins(_ result: ExperimentResult) -> [PluginRecord] {
        result.bound.provenance.map {
            PluginRecord(
                id: $0.id, plugin: $0.plugin, version: $0.version, way: $0.way.rawValue,
                sha256: Nullable($0.digest))
        }
    }

    private static func record(_ measure: Measure, _ estimate: Estimate) -> MeasureRecord {
        MeasureRecord(
            id: measure.id,
            scope: Dictionary(
                measure.scope.entries.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { a, _ in a }),
            unit: measure.unit.rawValue, replications: estimate.count, mean: Number(estimate.mean),
            sd: Number(estimate.sd), interval95: Nullable(estimate.interval.map(pair)),
            quantiles: [
                "0.05": Number(estimate.q05), "0.5": Number(estimate.median), "0.95": Number(estimate.q95),
            ])
    }

    /// All `null` where only one side has the measure.
    private static func record(_ difference: Difference?) -> DifferenceRecord {
        DifferenceRecord(
            mean: Number(difference?.mean ?? .nan), interval95: Nullable(difference?.interval.map(pair)),
            pBetter: Nullable(difference?.pBetter.map(Number.init)),
            replicationsSaved: Nullable(difference?.replicationsSaved.map(Number.init)))
    }

    private static func pair(_ interval: Interval) -> [Number] {
        [Number(interval.low), Number(interval.high)]
    }

    private static func contrasts(_ result: ExperimentResult) -> [ContrastRecord]? {
        guard !result.contrasts.isEmpty else { return nil }
        return result.contrasts.map {
            ContrastRecord(
                intervention: $0.intervention, pupils: Number($0.pupils), before: Number($0.before),
                after: Number($0.after), afterWithout: Number($0.afterWithout),
                naiveChange: Number($0.naiveChange), effect: Number($0.effect),
                effectInterval95: Nullable($0.effectInterval.map(pair)))
        }
    }
}
