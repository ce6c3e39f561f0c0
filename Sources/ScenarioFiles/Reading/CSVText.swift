import Localization
import SchoolDomain

/// A table of text cells, each with its place (RFC 4180, with tabs, `;` or `,` between cells).
///
/// Read as spreadsheets write it: Excel's first line `sep=;` says what parts the cells; rows without any text are left
/// out; spaces round a text are no part of it, nor is the apostrophe before a text that is none to be calculated with.
struct CSVText {
    struct Cell {
        let text: String
        let place: Diagnostic.Place
    }

    /// Rows that have any text, the header first.
    private(set) var rows: [[Cell]] = []
    private(set) var faults: [Fault] = []

    private let source: SourceText
    private let scalars: [Unicode.Scalar]
    let separator: Unicode.Scalar
    private var position = 0
    private var line = 1
    private var column = 1

    init(_ source: SourceText) {
        self.source = source
        scalars = Array(source.text.unicodeScalars)
        let declared = CellSeparator.declared(by: source.lines.first ?? "")
        separator = declared ?? CellSeparator.found(in: source.lines)
        if declared != nil {
            while position < scalars.count, !isBreak(scalars[position]) { advance() }
            skipLineBreak()
        }
        while position < scalars.count { readRow() }
    }

    /// The same table with other rows.
    func with(rows: some Sequence<[Cell]>) -> CSVText {
        var table = self
        table.rows = Array(rows)
        return table
    }

    private mutating func readRow() {
        var cells: [Cell] = []
        while true {
            cells.append(readCell())
            guard position < scalars.count, scalars[position] == separator else { break }
            advance()
        }
        skipLineBreak()
        if cells.contains(where: { !$0.text.isEmpty }) { rows.append(cells) }
    }

    private mutating func readCell() -> Cell {
        skipSpaces()
        let place = source.place(line: line, column: column)
        if position < scalars.count, scalars[position] == "\"" { return quotedCell(at: place) }
        var text = String.UnicodeScalarView()
        while position < scalars.count, scalars[position] != separator, !isBreak(scalars[position]) {
            text.append(scalars[position])
            advance()
        }
        return Cell(text: CSVText.plain(String(text)), place: place)
    }

    /// The text as it was typed into the spreadsheet.
    private static func plain(_ text: String) -> String {
        let text = trimmed(text).withoutInvisibles
        return text.count > 1 && text.hasPrefix("'") ? String(text.dropFirst()) : text
    }

    private mutating func quotedCell(at place: Diagnostic.Place) -> Cell {
        var text = String.UnicodeScalarView()
        advance()
        while true {
            guard position < scalars.count else {
                faults.append(Fault(Words.Fault.quoteOpen, at: place))
                break
            }
            let scalar = scalars[position]
            if scalar == "\"" {
                advance()
                guard position < scalars.count, scalars[position] == "\"" else { break }
            }
            text.append(scalar)
            advance()
        }
        skipSpaces()
        let atEnd = position >= scalars.count || scalars[position] == separator || isBreak(scalars[position])
        if !atEnd {
            faults.append(
                Fault(Words.Fault.textAfterQuote, at: source.place(line: line, column: column)))
            while position < scalars.count, scalars[position] != separator, !isBreak(scalars[position]) {
                advance()
            }
        }
        return Cell(text: CSVText.plain(String(text)), place: place)
    }

    private func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

    private mutating func skipSpaces() {
        while position < scalars.count, scalars[position] == " ", separator != " " { advance() }
    }

    private mutating func skipLineBreak() {
        guard position < scalars.count else { return }
        if scalars[position] == "\r", position + 1 < scalars.count, scalars[position + 1] == "\n" {
            position += 1
        }
        advance()
    }

    private mutating func advance() {
        if scalars[position] == "\n" || scalars[position] == "\r" {
            line += 1
            column = 1
        } else {
            column += 1
        }
        position += 1
    }
}
