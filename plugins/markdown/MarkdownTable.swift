import PluginKit

/// A table of results as Markdown, to paste into a memo.
///
/// One row each; columns of numbers alone, but for empty cells, stand to the right. Signs that Markdown would read are made
/// harmless: `|` and `\` are escaped, a line break becomes `<br>`.
///
/// - Source: GitHub Flavored Markdown, section 4.10 (tables).
struct MarkdownTable: Plugin, ExporterPlugin {
    static let descriptor = PluginDescriptor(
        id: "markdown", kind: .exporter, version: "1.0.0", summary: "the table of results as Markdown")

    init(_ values: PluginValues, world: PluginWorld) {}

    func write(_ table: PluginTable) -> [UInt8] {
        let rules = table.columns.indices.map { column in
            let cells = table.rows.map { $0[column] }.filter { $0.number != nil || !$0.text.isEmpty }
            return !cells.isEmpty && cells.allSatisfy { $0.number != nil } ? "---:" : "---"
        }
        let lines =
            [table.columns.map(Self.harmless), rules] + table.rows.map { $0.map { Self.harmless($0.text) } }
        return lines.flatMap { Array(("| " + $0.joined(separator: " | ") + " |\n").utf8) }
    }

    private static func harmless(_ text: String) -> String {
        text.reduce(into: "") { result, sign in
            switch sign {
            case "|", "\\": result += "\\\(sign)"
            case "\n", "\r", "\r\n": result += "<br>"
            default: result.append(sign)
            }
        }
    }
}
