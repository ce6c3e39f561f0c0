import PluginKit

/// A table of results as CSV that a Finnish Excel opens with a double click.
///
/// Semicolons between cells, a comma as decimal sign, CRLF at the end of each row, and a mark of UTF-8 at the start.
/// A text with a semicolon, a quotation mark or a line break is quoted; one that a spreadsheet would calculate stands
/// after an apostrophe.
///
/// - Law: numbers keep all their digits, so reading them back gives the same numbers.
/// - Source: RFC 4180 for quoting and ends of rows; the separators are those of Excel's Finnish settings; signs that
///   begin a formula: OWASP, CSV injection.
struct LongCSVFi: Plugin, ExporterPlugin {
    static let descriptor = PluginDescriptor(
        id: "long-csv-fi", kind: .exporter, version: "1.0.0",
        summary: "the long table of results as CSV in the Finnish dialect")

    /// The mark by which Excel knows UTF-8.
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(_ values: PluginValues, world: PluginWorld) {}

    func write(_ table: PluginTable) -> [UInt8] {
        let header = table.columns.map(Self.quoted)
        let rows = table.rows.map { $0.map(Self.written) }
        return Self.byteOrderMark
            + ([header] + rows).flatMap { Array(($0.joined(separator: ";") + "\r\n").utf8) }
    }

    private static func written(_ cell: PluginTable.Cell) -> String {
        guard let number = cell.number, number.isFinite else { return quoted(harmless(cell.text)) }
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        return String(String(number).map { $0 == "." ? "," : $0 })
    }

    /// `=HYPERLINK(...)` stays text.
    private static func harmless(_ text: String) -> String {
        text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false ? "'" + text : text
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { [UInt8(ascii: ";"), UInt8(ascii: "\""), 10, 13].contains($0) }
        guard needsQuotes else { return text }
        return "\"" + text.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
}
