import Tables

/// How wide columns are, in characters, from what stands in them.
struct ColumnWidths {
    /// Longer texts are broken into lines.
    static let longest = 48.0
    /// Those that say what a row is about are broken sooner where the table is then one page wide, but no word of them.
    private static let longestKeys = [48.0, 36, 24]
    static let shortest = 7.0

    let widths: [Double]
    var total: Double { widths.reduce(0, +) }

    private let text: CellText

    init(_ text: CellText) {
        self.text = text
        let candidates = Self.longestKeys.map { Self.widths(text, longestKey: $0) }
        widths = candidates.first(where: PageLayout.isOnePageWide) ?? candidates[1]
    }

    private static func widths(_ text: CellText, longestKey: Double) -> [Double] {
        let table = text.table
        return table.columns.indices.map { column in
            let cells = table.rows.map { text.length($0[column], column) }.max() ?? 0
            let title = text.heading(column)
            // The header may take three lines, and no word is broken; the filter's button takes some room too.
            let word = title.split { $0 == " " || $0 == "-" }.map(\.count).max() ?? 0
            let header = max(word, (title.count + 2) / 3) + 3
            let isKey = [.key, .measure, .label].contains(table.columns[column].part)
            let words = table.rows.lazy.compactMap { text.words($0[column]) }.map { words in
                words.split(separator: " ").map(\.count).max() ?? 0
            }
            let longest = isKey ? max(longestKey, Double(words.max() ?? 0) + 2) : Self.longest
            return min(max(Double(max(cells, header)) + 1, Self.shortest), longest, Self.longest)
        }
    }

    /// Lines that the header takes.
    var headerLines: Int {
        widths.enumerated().map { Self.lines(text.heading($0), width: $1 - 2) }.max() ?? 1
    }

    /// Lines that a row takes.
    func lines(_ cells: [ResultCell]) -> Int {
        zip(cells, widths).map { cell, width in
            text.words(cell).map { Self.lines($0, width: width - 1) } ?? 1
        }.max() ?? 1
    }

    /// Lines that a text takes when words are broken only where one is longer than a line.
    static func lines(_ text: String, width: Double) -> Int {
        guard Double(text.utf8.count) > width else { return 1 }
        let width = max(1, width)
        var (lines, used) = (1, 0.0)
        for word in text.split(separator: " ") {
            let length = Double(word.count)
            if used > 0 && used + 1 + length > width {
                lines += 1
                used = 0
            }
            used += (used > 0 ? 1 : 0) + length
            while used > width {
                lines += 1
                used -= width
            }
        }
        return lines
    }
}
