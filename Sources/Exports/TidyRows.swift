import Localization
import Tables

/// All that an answer tells in one table: a row per table, place, measure and statistic.
///
/// - Shape: `table`, the key columns of all tables in the order in which they are met, `measure`, `statistic`, `unit`,
///   `value`, `text`. A key that a table does not have is empty. Numbers stand in `value`; what is told in words stands
///   in `text`, with its column as the statistic. A number that is not there has a row, a remark that is not there has
///   none, and a row that has its keys alone is one row.
/// - Shape: with names, after each column of identifiers that have any one with the same name and `_name` at its end, in
///   the reader's language; of a statistic that is its column's heading.
/// - Law: nothing that `ResultSet` tells programs is left out but what describes the tables themselves (`codes`,
///   `data_dictionary`), tables that repeat another (`replications`), and words for what the keys tell (`label`). The first rows, of `about`, tell what the answer is.
struct TidyRows {
    /// Names that the tidy table gives to other columns.
    private static let own: Set<String> = ["table", "measure", "statistic", "unit", "value", "text"]

    let keys: [String]
    private(set) var columns: [String] = []
    private(set) var rows: [[Datum]] = []

    /// An identifier, and what it is called.
    private struct Named {
        var id: Datum
        var name: Datum

        static let none = Named(id: .none, name: .none)

        init(id: Datum, name: Datum) { (self.id, self.name) = (id, name) }

        init(_ id: String, _ name: LocalizedText, _ language: Language) {
            self.init(id: .text(id), name: .text(language(name)))
        }

        init(_ cell: ResultCell, _ publication: Publication) {
            id = publication.datum(cell)
            if case .named(_, let word) = cell {
                name = .text(publication.language(word))
            } else {
                name = .none
            }
        }
    }

    /// - Parameter named: whether names stand beside identifiers.
    init(_ publication: Publication, named: Bool = false) {
        let tables = publication.set.tables.filter {
            !$0.repeatsAnother && ![CodeList.id, DataDictionary.id].contains($0.id)
        }
        var keys: [String] = []
        for column in tables.flatMap(\.columns) where column.part == .key && !keys.contains(column.id) {
            keys.append(column.id)
        }
        self.keys = keys
        let blank = Named.none
        var rows: [(identifiers: [Named], rest: [Datum])] = publication.about.map { item, words in
            let head = [Named(id: .text("about"), name: .none)] + keys.map { _ in blank }
            return (head + [blank, Named(id: .text(item), name: .none), blank], [.none, .text(words)])
        }
        for table in tables {
            for cells in table.rows { rows += Self.tidy(table, cells, keys, publication) }
        }
        let ids =
            ["table"] + keys.map { Self.own.contains($0) ? "of_" + $0 : $0 } + [
                "measure", "statistic", "unit",
            ]
        let withNames = ids.indices.map { column in
            named && rows.contains { $0.identifiers[column].name != .none }
        }
        columns = zip(ids, withNames).flatMap { $1 ? [$0, $0 + "_name"] : [$0] } + ["value", "text"]
        self.rows = rows.map { row in
            zip(row.identifiers, withNames).flatMap { $1 ? [$0.id, $0.name] : [$0.id] } + row.rest
        }
    }

    private static func tidy(
        _ table: ResultTable, _ cells: [ResultCell], _ keys: [String], _ publication: Publication
    ) -> [(identifiers: [Named], rest: [Datum])] {
        let language = publication.language
        func named(_ isIt: (ResultColumn) -> Bool) -> Named {
            table.columns.firstIndex(where: isIt).map { Named(cells[$0], publication) } ?? .none
        }
        let place = keys.map { key in named { $0.id == key && $0.part == .key } }
        let (rowMeasure, rowUnit) = (named { $0.part == .measure }, named { $0.part == .unit })
        func row(_ measure: Named, _ statistic: Named, _ unit: Named, _ rest: [Datum]) -> ([Named], [Datum]) {
            ([Named(table.id, table.title, language)] + place + [measure, statistic, unit], rest)
        }
        let rows = zip(table.columns, cells).compactMap { column, cell -> ([Named], [Datum])? in
            let datum = publication.datum(cell)
            switch (column.part, datum) {
            case (.value(let measure, let statistic), _):
                return row(
                    measure.map { Named(id: .text($0), name: .none) } ?? rowMeasure,
                    Named(statistic, column.title, language),
                    column.unit.map { Named($0.id, $0.word, language) } ?? rowUnit, valueAndText(datum))
            case (.note, .none), (.key, _), (.label, _), (.measure, _), (.unit, _): return nil
            case (.note, _):
                return row(rowMeasure, Named(column.id, column.title, language), .none, valueAndText(datum))
            }
        }
        return rows.isEmpty ? [row(rowMeasure, .none, rowUnit, [.none, .none])] : rows
    }

    /// A cell as `value` and `text`.
    private static func valueAndText(_ cell: Datum) -> [Datum] {
        switch cell {
        case .none, .number: [cell, .none]
        case .text, .truth: [.none, cell]
        }
    }
}
