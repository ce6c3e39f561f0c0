import Experiments
import PluginKit
import SchoolDomain

/// Results as tidy rows, for CSV and for exporters.
extension DataReports {
    /// One row per measure, scope and statistic.
    public static func rows(_ result: ExperimentResult) -> PluginTable {
        var rows: [[PluginTable.Cell]] = []
        for (position, measure) in result.measures.enumerated() {
            rows += Self.rows(result.scenario.name.en, measure, statistics(result.estimate(position)))
        }
        return PluginTable(columns: columns, rows: rows)
    }

    /// One row per scenario, measure, scope and statistic; the plans with the statistics of their differences.
    public static func rows(_ comparison: Comparison) -> PluginTable {
        var table = rows(comparison.baseline)
        for number in comparison.alternatives.indices {
            let name = comparison.alternatives[number].scenario.name.en
            for row in comparison.rows(number) {
                guard let estimate = row.alternative else { continue }
                table.rows += rows(
                    name, row.measure, statistics(estimate) + (row.difference.map(statistics) ?? []))
            }
        }
        return table
    }

    private static let columns =
        ["scenario", "measure"] + Scope.Key.allCases.map(\.rawValue) + ["unit", "statistic", "value"]

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

    private static func rows(
        _ scenario: String, _ measure: Measure, _ statistics: [(String, Double?)]
    ) -> [[PluginTable.Cell]] {
        let place = Scope.Key.allCases.map { measure.scope[$0] ?? "" }
        return statistics.map { name, value in
            let number = value.flatMap { $0.isFinite ? $0 : nil }
            return ([scenario, measure.id] + place + [measure.unit.rawValue, name]).map { .init($0) }
                + [PluginTable.Cell(number.map { "\($0)" } ?? "", number: number)]
        }
    }

    /// Tidy CSV (RFC 4180, comma, decimal point).
    public static func csv(_ table: PluginTable) -> String {
        let lines = [table.columns] + table.rows.map { $0.map(\.text) }
        return lines.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    public static func csv(_ result: ExperimentResult) -> String { csv(rows(result)) }

    public static func csv(_ comparison: Comparison) -> String { csv(rows(comparison)) }

    static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x2C, 0x22, 0x0D, 0x0A].contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}
