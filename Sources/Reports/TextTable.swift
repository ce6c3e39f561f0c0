/// A table for the terminal: a title, columns aligned by their contents, numbers to the right.
public struct TextTable: Sendable {
    public enum Alignment: Sendable { case left, right }

    public var title: String
    public var header: [String]
    public var alignments: [Alignment]
    public var rows: [[String]] = []

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
        let widths = header.indices.map { column in
            ([header] + rows).map { $0[column].count }.max() ?? 0
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
        return ([title, "", line(header), rule] + rows.map(line)).joined(separator: "\n") + "\n"
    }
}
