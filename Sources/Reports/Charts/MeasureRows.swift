import Experiments
import Localization
import Tables

/// Rows of a table of measures or of their differences, found by what they are of.
struct MeasureRows {
    /// A row: of which scenario and what, and its numbers.
    struct Row {
        let scenario: String
        let scenarioName: LocalizedText
        /// Identifiers and names by key.
        let scope: [Scope.Key: (id: String, name: LocalizedText)]
        fileprivate let numbers: [String: Double]

        func callAsFunction(_ statistic: String) -> Double? { numbers[statistic] }

        /// A number between two others, if it is there.
        func value(_ mean: String, _ low: String, _ high: String) -> ChartNumber? {
            guard let mean = numbers[mean] else { return nil }
            return ChartNumber(mean: mean, low: numbers[low], high: numbers[high])
        }
    }

    struct ChartNumber {
        let mean: Double
        let low, high: Double?
    }

    private let rows: [String: [Row]]

    /// - Parameter kinds: of which rows are asked for.
    init(_ table: ResultTable, of kinds: [MeasureKind]) {
        let wanted = Set(kinds.map(\.id))
        let keys = Scope.Key.allCases.compactMap { key in
            table.columns.firstIndex { $0.id == key.rawValue }.map { (key, $0) }
        }
        let values = table.columns.indices.filter { table.columns[$0].isNumber }
        let (measure, scenario) = (table.position(of: "measure"), table.position(of: "scenario"))
        var rows: [String: [Row]] = [:]
        for cells in table.rows {
            guard case .named(let id, _) = cells[measure], wanted.contains(id),
                case .named(let part, let name) = cells[scenario]
            else { continue }
            var scope: [Scope.Key: (id: String, name: LocalizedText)] = [:]
            for (key, position) in keys {
                if case .named(let id, let name) = cells[position] { scope[key] = (id, name) }
            }
            var numbers: [String: Double] = [:]
            for position in values {
                if case .number(let number) = cells[position] { numbers[table.columns[position].id] = number }
            }
            rows[id, default: []].append(
                Row(scenario: part, scenarioName: name, scope: scope, numbers: numbers))
        }
        self.rows = rows
    }

    /// The rows of a kind that are of these keys and no others, in their order.
    ///
    /// - Parameter fixed: what some of the keys have to be.
    func rows(
        _ kind: MeasureKind, by keys: Set<Scope.Key> = [], _ fixed: [Scope.Key: String] = [:],
        of scenario: String? = nil
    ) -> [Row] {
        let all = keys.union(fixed.keys)
        return (rows[kind.id] ?? []).filter { row in
            Set(row.scope.keys) == all && fixed.allSatisfy { row.scope[$0]?.id == $1 }
                && (scenario == nil || row.scenario == scenario)
        }
    }
}
