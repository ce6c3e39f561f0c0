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

    /// The table in lines.
    ///
    /// - Parameter columns: how wide it may be: texts go on below, then columns move closer, and those that still do not
    ///   fit beside the first follow below it again; `nil`: as wide as it is.
    public func rendered(columns: Int? = nil) -> String {
        let widths = naturalWidths
        guard let columns, total(widths) > columns else { return lines(widths) }
        for gap in [2, 1] {
            var table = self
            table.gap = gap
            let folded = table.narrowed(widths, to: columns)
            if table.total(folded) <= columns { return table.lines(folded) }
        }
        return parts(within: columns)
    }

    // MARK: - Widths

    /// Between columns.
    private var gap = 2

    private func total(_ widths: [Int]) -> Int { widths.reduce(0) { $0 + $1 + gap } - gap }

    private var naturalWidths: [Int] {
        let headings = headings()
        return header.indices.map { column in
            (headings[column] + cells(of: column)).map(\.count).max() ?? 0
        }
    }

    /// The cells of a column, but for rows that say something in the first only: there they have the whole line.
    private func cells(of column: Int) -> [String] {
        rows.filter { !isHeading($0) }.map { $0[column] }
    }

    private func isHeading(_ row: [String]) -> Bool { row.count > 1 && row.dropFirst().allSatisfy(\.isEmpty) }

    private func headings(_ widths: [Int]? = nil) -> [[String]] {
        header.indices.map { column in
            let cells = widths?[column] ?? cells(of: column).map(\.count).max() ?? 0
            return wrapsHeader || widths != nil ? Self.wrapped(header[column], to: cells) : [header[column]]
        }
    }

    /// The same with the widest texts folded, none narrower than its longest word.
    private func narrowed(_ widths: [Int], to columns: Int) -> [Int] {
        var widths = widths
        let least = header.indices.map { column in
            let longest = ([header[column]] + cells(of: column)).map(Self.longestWord).max() ?? 0
            return max(longest, min(Self.shortest, widths[column]))
        }
        while total(widths) > columns {
            let foldable = widths.indices.filter { alignments[$0] == .left && widths[$0] > least[$0] }
            guard let widest = foldable.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }

    /// Letters of a cell's longest word, with what stands before it when the cell is folded.
    private static func longestWord(_ cell: String) -> Int {
        let words = cell.split(separator: " ")
        let indent = cell.prefix { $0 == " " }.count + (words.count > 1 ? 1 : 0)
        return indent + (words.map(\.count).max() ?? 0)
    }

    /// A text is not folded into a column narrower than this.
    private static let shortest = 16

    /// The columns that fit beside the first, which tell what rows are about, then the next beside these again.
    private func parts(within columns: Int) -> String {
        let first = firstColumns(within: columns / 2)
        guard header.count > first.count + 1 else { return lines(narrowed(naturalWidths, to: columns)) }
        var parts: [[Int]] = []
        for column in header.indices.dropFirst(first.count) {
            let wider = (parts.last ?? first) + [column]
            let table = with(columns: wider)
            let fits = table.total(table.narrowed(table.naturalWidths, to: columns)) <= columns
            if parts.isEmpty || fits || parts[parts.count - 1].count == first.count {
                parts = parts.dropLast() + [wider]
            } else {
                parts.append(first + [column])
            }
        }
        return parts.enumerated().map { number, part in
            var table = with(columns: part)
            if number > 0 { table.title = "" }
            return table.lines(table.narrowed(table.naturalWidths, to: columns))
        }.joined(separator: "\n")
    }

    /// The texts at the left of the table that have room in so many columns, one at least.
    private func firstColumns(within columns: Int) -> [Int] {
        let texts = Array(alignments.prefix { $0 == .left }.indices)
        let fitting = texts.indices.last { total(Array(naturalWidths[...$0])) <= columns }
        return Array(0...(fitting ?? 0))
    }

    private func with(columns: [Int]) -> TextTable {
        var table = TextTable(title: title, columns: columns.map { (header[$0], alignments[$0]) })
        table.rows = rows.map { row in columns.map { row[$0] } }
        table.wrapsHeader = wrapsHeader
        return table
    }

    // MARK: - Lines

    private func lines(_ widths: [Int]) -> String {
        let headings = headings(naturalWidths == widths ? nil : widths)
        let height = headings.map(\.count).max() ?? 0
        // Short headings stand at the bottom, next to their cells.
        let above = (0..<height).map { line in
            headings.map { $0.count >= height - line ? $0[$0.count - height + line] : "" }
        }
        let body = rows.flatMap { row in
            let cells = isHeading(row) ? row.map { [$0] } : row.indices.map { folded(row[$0], widths[$0]) }
            return (0..<(cells.map(\.count).max() ?? 0)).map { line in
                cells.map { line < $0.count ? $0[line] : "" }
            }
        }
        let rule = widths.map { String(repeating: "─", count: $0) }
            .joined(separator: String(repeating: " ", count: gap))
        return
            ((title.isEmpty ? [] : [title, ""]) + above.map { line($0, widths) } + [rule]
            + body.map { line($0, widths) }).joined(separator: "\n") + "\n"
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = ""
        for (column, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: max(0, widths[column] - cell.count))
            if column > 0 { text += String(repeating: " ", count: gap) }
            text += alignments[column] == .right ? padding + cell : cell + padding
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// A cell in lines; those of a text after the first stand further in.
    private func folded(_ cell: String, _ width: Int) -> [String] {
        guard cell.count > width else { return [cell] }
        let indent = String(cell.prefix { $0 == " " })
        let lines = Self.wrapped(String(cell.dropFirst(indent.count)), to: width - indent.count - 1)
        return lines.enumerated().map { $0 == 0 ? indent + $1 : indent + " " + $1 }
    }

    /// A text in lines no longer than its longest word, or so many letters.
    private static func wrapped(_ text: String, to letters: Int) -> [String] {
        let words = text.split(separator: " ").map(String.init)
        let width = max(letters, words.map(\.count).max() ?? 0)
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
