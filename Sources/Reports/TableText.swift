import SchoolDomain
import Tables

/// Typed tables as text for the terminal: numbers rounded and in the reader's language, each table's note below it.
///
/// Small counts of real people are hidden here too.
public enum TableText {
    /// - Parameter ids: the tables shown, in this order; `nil`: all.
    public static func rendered(_ set: ResultSet, _ language: Language, tables ids: [String]? = nil) -> String
    {
        let safe = set.withSmallCellsHidden()
        let shown = ids.map { $0.map(safe.table) } ?? safe.tables
        let texts = shown.map { rendered($0.forPeople(), in: safe, language) }
        return ([language(set.title) + "\n"] + texts).joined(separator: "\n")
    }

    private static func rendered(_ table: ResultTable, in set: ResultSet, _ language: Language) -> String {
        var text = TextTable(
            title: language(table.title),
            columns: table.columns.map { (heading($0, language), isNumber($0) ? .right : .left) })
        for cells in table.rows {
            text.add(zip(table.columns, cells).map { Self.text($1, $0, set, language) })
        }
        let note = language(table.note)
        return text.rendered() + (note.isEmpty ? "" : note + "\n")
    }

    /// The title, with the unit where it is the same in all rows.
    private static func heading(_ column: ResultColumn, _ language: Language) -> String {
        let title = language(column.title)
        guard isNumber(column), let unit = column.unit.map({ language($0.word) }) else { return title }
        return title == unit ? title : "\(title) (\(unit))"
    }

    private static func text(
        _ cell: ResultCell, _ column: ResultColumn, _ set: ResultSet, _ language: Language
    ) -> String {
        switch cell {
        case .none: isNumber(column) ? "–" : ""
        case .text(let text): text
        case .word(let word), .named(_, let word): language(word)
        case .truth(let truth): language(truth ? Words.yes : Words.no)
        case .hidden: language(Words.hiddenCell)
        case .number, .formula: number(set.number(cell), column, language)
        }
    }

    private static func number(_ number: Double?, _ column: ResultColumn, _ language: Language) -> String {
        guard let number else { return "–" }
        return column.unit == nil
            ? language.rough(number) : language.number(number, decimals: column.decimals)
    }

    private static func isNumber(_ column: ResultColumn) -> Bool {
        if case .value = column.part { return true }
        return false
    }
}
