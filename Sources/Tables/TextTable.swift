/// A table for the terminal: a title, columns aligned by their contents, numbers to the right.
public struct TextTable: Sendable {
    public enum Alignment: Sendable { case left, right }

    public var title: String
    public var header: [String]
    public var alignments: [Alignment]
    public var rows: [[String]] = []
    /// Whether headings wider than their column's cells go on below.
    public var wrapsHeader = false

    public init(title: String, columns: [(String, Alignment)]) {
        self.title = title
        header = columns.map(\.0)
        alignments = columns.map(\.1)
    }

    public mutating func add(_ cells: [String]) {
        precondition(
            cells.count == header.count, "\(cells.count) cells in a table of \(header.count) columns")
        rows.append(cells)
    }

    public func rendered() -> String {
        let headings = header.indices.map { column in
            wrapsHeader
                ? wrapped(header[column], to: rows.map { $0[column].count }.max() ?? 0) : [header[column]]
        }
        let height = headings.map(\.count).max() ?? 0
        // Short headings stand at the bottom, next to their cells.
        let above = (0..<height).map { line in
            headings.map { $0.count >= height - line ? $0[$0.count - height + line] : "" }
        }
        let widths = header.indices.map { column in
            (above + rows).map { $0[column].count }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            var text = ""
            for (column, cell) in cells.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                if column > 0 { text += "  " }
                text += alignments[column] == .right ? padding + cell : cell + padding
            }
            while text.last == " " { text.removeLast() }
            return text
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return ((title.isEmpty ? [] : [title, ""]) + above.map(line) + [rule] + rows.map(line)).joined(
            separator: "\n") + "\n"
    }

    /// A heading in lines no longer than its longest word, or its column.
    private func wrapped(_ heading: String, to cells: Int) -> [String] {
        let words = heading.split(separator: " ").map(String.init)
        let width = max(cells, words.map(\.count).max() ?? 0)
        var lines: [String] = []
        for word in words {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines.isEmpty ? [""] : lines
    }
}
