import Tables
import TextFormats

/// How CSV is written.
///
/// | | separator | decimal sign | text that begins like a formula |
/// |---|---|---|---|
/// | `rfc` | comma | point | as it is |
/// | `fi` | semicolon | comma | after an apostrophe |
///
/// Both end rows with CRLF and are UTF-8; `fi` begins with the mark by which Excel knows UTF-8.
///
/// - Law: a cell that is a number is written as one, whatever its sign, so that it reads back the same.
/// - Source: RFC 4180 for quoting and ends of rows; the separators are those of Excel's Finnish settings; text that
///   begins with `=`, `+`, `-`, `@`, a tab or a carriage return would be calculated by a spreadsheet (OWASP, CSV
///   injection).
public enum CSVDialect: String, Sendable, Hashable, CaseIterable {
    /// For programs.
    case rfc
    /// For a Finnish or Swedish Excel.
    case fi

    var separator: String { self == .fi ? ";" : "," }
    /// What a file begins with.
    var mark: String { self == .fi ? "\u{FEFF}" : "" }

    func row(_ cells: [Datum]) -> String { cells.map(text).joined(separator: separator) + "\r\n" }

    func text(_ datum: Datum) -> String {
        switch datum {
        case .none: ""
        case .number(let number): self == .fi ? NumberText.comma(number) : NumberText.point(number)
        case .truth(let truth): truth ? "true" : "false"
        case .text(let text): quoted(self == .fi ? harmless(text) : text)
        }
    }

    private func harmless(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
            return text
        }
        return "'" + text
    }

    private func quoted(_ text: String) -> String {
        let special = (separator + "\"\r\n").unicodeScalars
        guard text.unicodeScalars.contains(where: special.contains) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}

/// CSV of all numbers, and of single tables.
public enum CSVText {
    /// All that is told, tidy.
    public static func results(_ publication: Publication) -> String {
        let tidy = TidyRows(publication)
        return text(tidy.columns, tidy.rows, publication.dialect)
    }

    /// One table as it is.
    ///
    /// - Precondition: the publication has it.
    public static func table(_ id: String, _ publication: Publication) -> String {
        let table = publication.set.table(id)
        return text(
            table.columns.map(\.id), table.rows.map { $0.map(publication.datum) }, publication.dialect)
    }

    private static func text(_ header: [String], _ rows: [[Datum]], _ dialect: CSVDialect) -> String {
        dialect.mark + ([header.map { .text($0) }] + rows).map(dialect.row).joined()
    }
}
