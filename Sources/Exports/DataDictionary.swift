import Localization
import Tables

/// What every column of every table holds; it follows from the columns.
public enum DataDictionary {
    public static let id = "data_dictionary"

    /// - Parameter tables: those described; the dictionary's own columns are described too.
    public static func table(_ tables: [ResultTable]) -> ResultTable {
        var dictionary = ResultTable(
            id, title: Words.dataDictionary, note: Words.dataDictionaryNote,
            columns: [
                .key("table", Words.sheet, about: Words.tableAbout),
                .key("column", Words.column, about: Words.columnAbout),
                .note("sql_name", Words.sqlName, about: Words.sqlNameAbout),
                .note("heading", Words.heading, about: Words.headingAbout),
                .note("part", Words.part, about: Words.partAbout),
                .note("measure", Words.measure, about: Words.measureAbout),
                .note("statistic", Words.statistic, about: Words.statisticAbout),
                .note("unit", Words.unit, about: Words.unitAbout),
                .note("meaning", Words.meaning, about: Words.meaningAbout),
            ])
        for table in tables + [dictionary] {
            let names = SQLName.unique(table.columns.map(\.id))
            for (column, name) in zip(table.columns, names) { dictionary.add(row(table, column, name)) }
        }
        return dictionary
    }

    private static func row(_ table: ResultTable, _ column: ResultColumn, _ name: String) -> [ResultCell] {
        var (measure, statistic) = (ResultCell.none, ResultCell.none)
        if case .value(let ofMeasure, let ofStatistic) = column.part {
            measure = ofMeasure.map { .text($0) } ?? .none
            statistic = .text(ofStatistic)
        }
        return [
            .named(table.id, table.title), .text(column.id), .text(name), .word(column.title),
            .word(word(column.part)), measure, statistic,
            column.unit.map { .named($0.id, $0.word) } ?? .none, .word(column.about),
        ]
    }

    private static func word(_ part: ResultColumn.Part) -> LocalizedText {
        switch part {
        case .key: Words.partKey
        case .measure: Words.partMeasure
        case .unit: Words.partUnit
        case .value: Words.partValue
        case .label: Words.partLabel
        case .note: Words.partNote
        }
    }
}

/// What the identifiers in data files mean: a list of all that have a name.
public enum CodeList {
    public static let id = "codes"

    /// Each identifier once per column that has it, in the order in which they are met; where it has several names,
    /// the first.
    static func table(_ tables: [ResultTable]) -> ResultTable {
        var list = ResultTable(
            id, title: Words.codeList, note: Words.codeListNote,
            columns: [
                .key("column", Words.column, about: Words.columnAbout),
                .key("code", Words.code, about: Words.codeAbout),
                .note("meaning", Words.meaning, about: Words.meaningAbout),
            ])
        var met: Set<[String]> = []
        for table in tables {
            for (position, column) in table.columns.enumerated() {
                for cells in table.rows {
                    guard case .named(let code, let name) = cells[position] else { continue }
                    guard met.insert([column.id, code]).inserted else { continue }
                    list.add([.text(column.id), .text(code), .word(name)])
                }
            }
        }
        return list
    }
}
