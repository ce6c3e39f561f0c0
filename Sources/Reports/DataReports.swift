import Experiments
import FoundationEssentials
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
        var measures: [MeasureRecord]
        var contrasts: [ContrastRecord]?
    }

    struct ComparisonRecord: Encodable {
        var scenario: String
        var seed: UInt64
        var replications: Int
        var measures: [MeasureRecord]
        var alternatives: [ResultRecord]
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
                replications: result.replications,
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
                measures: base.measures, alternatives: alternatives))
    }

    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    private static func record(_ result: ExperimentResult) -> ResultRecord {
        ResultRecord(
            scenario: result.scenario.name.en, question: result.scenario.question.en, seed: result.seed,
            replications: result.replications,
            measures: result.measures.enumerated().map { record($1, result.estimate($0)) },
            contrasts: contrasts(result))
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

    // MARK: - CSV

    /// Tidy CSV (RFC 4180, comma, decimal point): one row per scenario, measure, scope and statistic.
    public static func csv(_ result: ExperimentResult) -> String {
        var lines = [header]
        for (position, measure) in result.measures.enumerated() {
            lines += rows(result.scenario.name.en, measure, statistics(result.estimate(position)))
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    public static func csv(_ comparison: Comparison) -> String {
        var lines = [header]
        let base = comparison.baseline
        for (position, measure) in base.measures.enumerated() {
            lines += rows(base.scenario.name.en, measure, statistics(base.estimate(position)))
        }
        for number in comparison.alternatives.indices {
            let name = comparison.alternatives[number].scenario.name.en
            for row in comparison.rows(number) {
                guard let estimate = row.alternative else { continue }
                lines += rows(
                    name, row.measure, statistics(estimate) + (row.difference.map(statistics) ?? []))
            }
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    private static let header =
        (["scenario", "measure"] + Scope.Key.allCases.map(\.rawValue) + ["unit", "statistic", "value"])
        .joined(separator: ",")

    private static func statistics(_ estimate: Estimate) -> [(String, Double?)] {
        [
            ("replications", Double(estimate.count)), ("mean", estimate.mean), ("sd", estimate.sd),
            ("low95", estimate.interval?.low), ("high95", estimate.interval?.high), ("q05", estimate.q05),
            ("q50", estimate.median), ("q95", estimate.q95),
        ]
    }

    private static func statistics(_ difference: Difference) -> [(String, Double?)] {
        [
            ("differenceMean", difference.mean), ("differenceLow95", difference.interval?.low),
            ("differenceHigh95", difference.interval?.high), ("pBetter", difference.pBetter),
            ("replicationsSaved", difference.replicationsSaved),
        ]
    }

    private static func rows(_ scenario: String, _ measure: Measure, _ statistics: [(String, Double?)])
        -> [String]
    {
        let place = Scope.Key.allCases.map { measure.scope[$0] ?? "" }
        return statistics.map { name, value in
            let number = value.map { $0.isFinite ? "\($0)" : "" } ?? ""
            return ([scenario, measure.id] + place + [measure.unit.rawValue, name, number]).map(quoted)
                .joined(separator: ",")
        }
    }

    static func quoted(_ text: String) -> String {
        guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}
