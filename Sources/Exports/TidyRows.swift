import Tables

/// All that an answer tells in one table: a row per table, place, measure and statistic.
///
/// - Shape: `table`, the key columns of all tables in the order in which they are met, `measure`, `statistic`, `unit`,
///   `value`, `text`. A key that a table does not have is empty. Numbers stand in `value`; what is told in words stands
///   in `text`, with its column as the statistic. A number that is not there has a row, a remark that is not there has
///   none, and a row that has its keys alone is one row.
/// - Law: nothing that `ResultSet` tells programs is left out but what describes the tables themselves (`codes`,
///   `data_dictionary`) and words for what the keys tell (`label`). The first rows, of `about`, tell what the answer is.
struct TidyRows {
    /// Names that the tidy table gives to other columns.
    private static let own: Set<String> = ["table", "measure", "statistic", "unit", "value", "text"]

    let keys: [String]
    private(set) var rows: [[Datum]] = []

    var columns: [String] {
        ["table"] + keys.map { Self.own.contains($0) ? "of_" + $0 : $0 } + [
            "measure", "statistic", "unit", "value", "text",
        ]
    }

    init(_ publication: Publication) {
        let tables = publication.set.tables.filter { ![CodeList.id, DataDictionary.id].contains($0.id) }
        var keys: [String] = []
        for column in tables.flatMap(\.columns) where column.part == .key && !keys.contains(column.id) {
            keys.append(column.id)
        }
        self.keys = keys
        let empty = [Datum](repeating: .none, count: keys.count)
        rows = publication.about.map { item, words in
            [.text("about")] + empty + [.none, .text(item), .none, .none, .text(words)]
        }
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
        func row(_ rest: [Datum]) -> [Datum] { [.text(table.id)] + place + rest }
        let rows: [[Datum]] = zip(table.columns, cells).compactMap { column, cell in
            switch (column.part, cell) {
            case (.value(let measure, let statistic), _):
                return row(
                    [
                        measure.map { .text($0) } ?? rowMeasure, .text(statistic),
                        column.unit.map { .text($0.id) } ?? rowUnit,
                    ] + Self.valueAndText(cell))
            case (.note, .none), (.key, _), (.label, _), (.measure, _), (.unit, _): return nil
            case (.note, _): return row([rowMeasure, .text(column.id), .none] + Self.valueAndText(cell))
            }
        }
        return rows.isEmpty ? [row([rowMeasure, .none, rowUnit, .none, .none])] : rows
    }

    /// A cell as `value` and `text`.
    private static func valueAndText(_ cell: Datum) -> [Datum] {
        switch cell {
        case .none, .number: [cell, .none]
        case .text, .truth: [.none, cell]
        }
    }
}
