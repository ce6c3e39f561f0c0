import Tables
import TextFormats

/// How CSV is written.
///
/// | | separator | decimal sign | names beside identifiers | text that begins like a formula | text like a date |
/// |---|---|---|---|---|---|
/// | `rfc` | comma | point | no | after an apostrophe | as it is |
/// | `fi` | semicolon | comma | yes | after an apostrophe | `7–9` for `7-9`, else after an apostrophe |
///
/// Both end rows with CRLF and are UTF-8; `fi` begins with the mark by which Excel knows UTF-8.
///
/// - Law: a cell that is a number is written as one, whatever its sign, so that it reads back the same.
/// - Law: texts of `rfc` are told back by dropping an apostrophe before a sign of a formula; identifiers of `fi` by dropping
///   one at the beginning, and writing `-` for each `–`, which no identifier has.
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
        case .text(let text): quoted(harmless(text))
        }
    }

    private func harmless(_ text: String) -> String {
        if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) {
            // A number in words, such as a share that was given as `-5`, is calculated by nobody.
            return self == .rfc && Double(text) != nil ? text : "'" + text
        }
        guard self == .fi, Self.isLikeDate(text) else { return text }
        let dashed = text.replacing("-", with: "–")
        return Self.isLikeDate(dashed) ? "'" + text : dashed
    }

    /// Whether a spreadsheet would take a text for a date or a time: `7-9`, `10-31`, `2026-08-12`, `1.5`, `10:30`, `SEPT2`.
    ///
    /// - Complexity: every text of a file is asked, so by a look at its characters; regular expressions took a hundred times
    ///   as long as all the rest of writing it.
    static func isLikeDate(_ text: String) -> Bool { isNumbersBetweenSigns(text) || isMonthWithNumber(text) }

    /// Two or more numbers of at most four digits, one sign between the first two, and spaces or signs between the others.
    private static func isNumbersBetweenSigns(_ text: String) -> Bool {
        var (numbers, digits, signs, spaces) = (0, 0, 0, 0)
        for character in text {
            switch character {
            case "0"..."9":
                if digits == 0 {
                    if numbers == 1 ? signs != 1 : numbers > 1 && signs + spaces == 0 { return false }
                    (numbers, signs, spaces) = (numbers + 1, 0, 0)
                }
                digits += 1
                if digits > 4 { return false }
            case "-", "/", ".", ":":
                if numbers == 0 { return false }
                (digits, signs) = (0, signs + 1)
            default:
                guard character.isWhitespace else { return false }
                digits = 0
                if character == " " { spaces += 1 }
            }
        }
        return numbers > 1
    }

    /// A word that begins like a month, with a number and nothing else but spaces and signs.
    private static func isMonthWithNumber(_ text: String) -> Bool {
        guard text.utf8.count <= 64, text.count <= 16, text.contains(where: \.isNumber) else { return false }
        let words = text.lowercased().split { !$0.isLetter }
        return words.count == 1 && months.contains { words[0].hasPrefix($0) }
            && text.allSatisfy { $0.isLetter || ("0"..."9").contains($0) || " .-/".contains($0) }
    }

    /// How months begin in English, Finnish and Swedish.
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "tammi", "helmi",
        "maalis",
        "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu", "maj", "okt",
    ]

    private func quoted(_ text: String) -> String {
        let special = (separator + "\"\r\n").unicodeScalars
        guard text.unicodeScalars.contains(where: special.contains) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
    }
}

extension ExportFormat {
    /// All cells in one tidy table.
    ///
    /// Beside it stand files of its own for what a row of it has no room to say: what its columns hold, what identifiers
    /// mean and where its numbers come from; costs stand there once more, wide.
    public static let csv = ExportFormat(
        "csv", endings: [".csv"], for: .spreadsheets, companions: beside.map(\.name), text: CSVText.results,
        files: { publication in
            [ExportFile("results.csv", text: CSVText.results(publication))]
                + beside.filter { _, table in publication.set.tables.contains { $0.id == table } }
                .map { name, table in ExportFile(name, text: CSVText.table(table, publication)) }
        })

    /// Files of CSV besides the tidy table, and the table that each holds.
    private static let beside: [(name: String, table: String)] = [
        ("data-dictionary.csv", DataDictionary.id), ("codes.csv", CodeList.id),
        ("provenance.csv", "provenance"), ("costs.csv", "costs"),
    ]
}

/// CSV of all numbers, and of single tables.
public enum CSVText {
    /// All that is told, tidy.
    public static func results(_ publication: Publication) -> String {
        let tidy = TidyRows(publication, named: publication.dialect == .fi)
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
