import SchoolDomain
import Tables

/// Typed tables as text for the terminal: numbers rounded and in the reader's language, each table's note below it.
///
/// Small counts of real people are hidden here too.
public enum TableText {
    /// Notes are broken at this width.
    private static let noteWidth = 100

    /// - Parameter ids: the tables shown, in this order; `nil`: all.
    public static func rendered(_ set: ResultSet, _ language: Language, tables ids: [String]? = nil) -> String
    {
        let safe = set.withSmallCellsHidden()
        let shown = ids.map { $0.map(safe.table) } ?? safe.tables
        let texts = shown.map { rendered($0.forPeople(), in: safe, language) }
        return ([language(set.title) + "\n"] + texts).joined(separator: "\n")
    }

    private static func rendered(_ table: ResultTable, in set: ResultSet, _ language: Language) -> String {
        // A column of which no row has anything says nothing.
        let shown = table.columns.indices.filter { column in table.rows.contains { $0[column] != .none } }
        let common = commonUnit(shown.map { table.columns[$0] })
        var text = TextTable(
            title: language(table.title) + (common.map { ", " + language($0.word) } ?? ""),
            columns: shown.map { position in
                let column = table.columns[position]
                return (heading(column, common, language), isNumber(column) ? .right : .left)
            })
        text.wrapsHeader = true
        for row in table.rows {
            text.add(shown.map { Self.text(row[$0], table.columns[$0], set, language) })
        }
        let note = language(table.note)
        return text.rendered() + (note.isEmpty ? "" : "\n" + wrapped(note) + "\n")
    }

    /// The unit of most columns of numbers, which then stands in the title once.
    private static func commonUnit(_ columns: [ResultColumn]) -> ResultUnit? {
        let numbers = columns.filter(isNumber)
        return numbers.compactMap(\.unit).first { unit in
            2 * numbers.count { $0.unit == unit } > numbers.count
        }
    }

    /// The title, with the unit where it is the same in all rows and not said already.
    private static func heading(_ column: ResultColumn, _ common: ResultUnit?, _ language: Language)
        -> String
    {
        let title = language(column.title)
        guard isNumber(column), let unit = column.unit, unit != common,
            ![title, ""].contains(language(unit.word))
        else { return title }
        return "\(title), \(language(unit.word))"
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
        guard isNumber(column) else { return short(number, language) }
        return column.unit == nil && column.decimals == 0
            ? language.rough(number) : language.number(number, decimals: column.decimals)
    }

    /// A number that tells what a row is about: with as many decimals as it has, three at most.
    private static func short(_ number: Double, _ language: Language) -> String {
        let decimals = (0...3).first { places in
            let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
            return abs((number * scale).rounded() - number * scale) < 1e-6
        }
        return language.number(number, decimals: decimals ?? 3)
    }

    private static func isNumber(_ column: ResultColumn) -> Bool {
        if case .value = column.part { return true }
        return false
    }

    private static func wrapped(_ text: String) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if line.count + 1 + word.count <= noteWidth {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
