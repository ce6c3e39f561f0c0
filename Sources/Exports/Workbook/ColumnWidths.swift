import SchoolDomain
import Tables

/// How wide columns are, in characters, from what stands in them.
struct ColumnWidths {
    /// Longer texts are broken into lines.
    static let longest = 48.0
    static let shortest = 7.0

    let widths: [Double]
    var total: Double { widths.reduce(0, +) }

    init(_ table: ResultTable, _ publication: Publication) {
        let text = CellText(publication: publication, table: table)
        widths = table.columns.enumerated().map { position, column in
            let cells = table.rows.map { text.length($0[position], position) }.max() ?? 0
            let title = publication.language(column.title)
            // The header may take three lines, and no word is broken; the filter's button takes some room too.
            let word = title.split { $0 == " " || $0 == "-" }.map(\.count).max() ?? 0
            let header = max(word, (title.count + 2) / 3) + 3
            return min(max(Double(max(cells, header)) + 1, Self.shortest), Self.longest)
        }
    }

    /// Lines that the header takes.
    func headerLines(_ table: ResultTable, _ language: Language) -> Int {
        let lines = zip(table.columns, widths).map { column, width in
            Self.lines(language(column.title), width: width - 2)
        }
        return lines.max() ?? 1
    }

    /// Lines that a text takes when words are not broken.
    static func lines(_ text: String, width: Double) -> Int {
        var (lines, used) = (1, 0.0)
        for word in text.split(separator: " ") {
            let length = Double(word.count)
            if used > 0 && used + 1 + length > width {
                lines += 1
                used = length
            } else {
                used += (used > 0 ? 1 : 0) + length
            }
        }
        return lines
    }
}
