import SchoolDomain
import Tables

/// A set of tables for the terminal, in a language.
public enum TableText {
    /// Columns wider than this are broken to the next line by the terminal anyway.
    private static let noteWidth = 100

    public static func rendered(_ set: ResultSet, _ language: Language) -> String {
        set.tables.map { rendered($0, of: set, language) }.joined(separator: "\n")
    }

    private static func rendered(_ table: ResultTable, of set: ResultSet, _ language: Language) -> String {
        // A column of which no row has anything says nothing.
        let shown = table.columns.indices.filter { column in
            table.rows.contains { $0[column] != .none }
        }
        let common = commonUnit(shown.map { table.columns[$0] })
        let title = language(table.title) + (common.map { ", " + language($0.word) } ?? "")
        var text = TextTable(
            title: title,
            columns: shown.map { position in
                let column = table.columns[position]
                return (heading(column, common, language), isNumber(column) ? .right : .left)
            })
        text.wrapsHeader = true
        for row in table.rows {
            text.add(shown.map { cell(row[$0], table.columns[$0], set, language) })
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

    private static func heading(_ column: ResultColumn, _ common: ResultUnit?, _ language: Language) -> String
    {
        let title = language(column.title)
        guard let unit = column.unit, unit != common, ![title, ""].contains(language(unit.word))
        else { return title }
        return "\(title), \(language(unit.word))"
    }

    private static func isNumber(_ column: ResultColumn) -> Bool {
        if case .value = column.part { return true }
        return false
    }

    static func cell(_ cell: ResultCell, _ column: ResultColumn, _ set: ResultSet, _ language: Language)
        -> String
    {
        switch cell {
        case .none: return isNumber(column) ? "–" : ""
        case .hidden: return "<5"
        case .text(let text): return text
        case .word(let word), .named(_, let word): return language(word)
        case .truth(let truth): return language(truth ? Words.yes : Words.no)
        case .number, .formula:
            guard let number = set.number(cell) else { return "–" }
            guard isNumber(column) else { return plain(number, language) }
            return language.number(number, decimals: column.decimals)
        }
    }

    /// A number that tells what a row is about: as short as it is.
    private static func plain(_ number: Double, _ language: Language) -> String {
        let decimals = (0...3).first { places in
            let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
            return abs((number * scale).rounded() - number * scale) < 1e-6
        }
        return language.number(number, decimals: decimals ?? 3)
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
