import PluginKit
import PorrasPluginSDK
import SchoolDomain

/// The table of results as plain text with a separator of one's choice.
///
/// `one line each row; a separator, line break or \ inside a cell stands after a \`
///
/// - Source: none; every number is an assumption to replace.
struct NewExporter: Plugin, ExporterPlugin {
    // The version changes when results do. What is not declared cannot be read, and not be drawn.
    static let descriptor = PluginDescriptor(
        id: "new-exporter", kind: .exporter, version: "1.0.0",
        summary: "the table of results as plain text with a separator of one's choice",
        parameters: [
            PluginParameter(
                "separator", .word(["tab", "semicolon"], default: "tab"),
                "what stands between two cells", .assumed())
        ])

    private let separator: Unicode.Scalar

    init(_ values: PluginValues, world: PluginWorld) {
        separator = values.text("separator") == "tab" ? "\t" : ";"
    }

    /// The names of the columns, then the rows.
    func write(_ table: PluginTable) -> [UInt8] {
        let lines = [table.columns] + table.rows.map { $0.map(\.text) }
        return lines.flatMap { cells in
            Array((cells.map(escaped).joined(separator: String(separator)) + "\n").utf8)
        }
    }

    private func escaped(_ cell: String) -> String {
        var text = ""
        for sign in cell.unicodeScalars {
            if [separator, "\\", "\n", "\r"].contains(sign) { text += "\\" }
            text.unicodeScalars.append(sign == "\n" ? "n" : sign == "\r" ? "r" : sign)
        }
        return text
    }
}

@c(exporter) public func exporter() -> PluginEntry.Table? { PluginEntry.of(NewExporter.self) }
