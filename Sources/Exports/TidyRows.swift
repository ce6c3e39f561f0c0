import Tables

/// All numbers of all tables in one: a row per table, place, measure and statistic.
///
/// - Shape: `table`, the key columns of all tables in the order in which they are met, `measure`, `statistic`, `unit`,
///   `value`. A key that a table does not have is empty; remarks are left out, and so are tables without numbers.
struct TidyRows {
    /// Names that the tidy table gives to other columns.
    private static let own: Set<String> = ["table", "measure", "statistic", "unit", "value"]

    let keys: [String]
    private(set) var rows: [[Datum]] = []

    var columns: [String] {
        ["table"] + keys.map { Self.own.contains($0) ? "of_" + $0 : $0 } + [
            "measure", "statistic", "unit", "value",
        ]
    }

    init(_ publication: Publication) {
        let tables = publication.set.tables.filter { table in table.columns.contains(where: \.isNumber) }
        var keys: [String] = []
        for column in tables.flatMap(\.columns) where column.part == .key && !keys.contains(column.id) {
            keys.append(column.id)
        }
        self.keys = keys
        for table in tables {
            for cells in table.rows { rows += Self.tidy(table, cells.map(publication.datum), keys) }
        }
    }

    private static func tidy(_ table: ResultTable, _ cells: [Datum], _ keys: [String]) -> [[Datum]] {
        let place = keys.map { key in
            table.columns.firstIndex { $0.id == key && $0.part == .key }.map { cells[$0] } ?? .none
        }
        func named(_ part: ResultColumn.Part) -> Datum {
            table.columns.firstIndex { $0.part == part }.map { cells[$0] } ?? .none
        }
        let (rowMeasure, rowUnit) = (named(.measure), named(.unit))
        return zip(table.columns, cells).compactMap { column, cell in
            guard case .value(let measure, let statistic) = column.part else { return nil }
            return [.text(table.id)] + place + [
                measure.map { .text($0) } ?? rowMeasure, .text(statistic),
                column.unit.map { .text($0.id) } ?? rowUnit, cell,
            ]
        }
    }
}
