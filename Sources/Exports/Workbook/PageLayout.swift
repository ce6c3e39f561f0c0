import Tables

/// How a sheet is cut into pages of A4, so that it can be read and no chart is cut in two.
///
/// - Law: no letter is smaller than 8 points, 74 % of the workbook's 11. A table that would need smaller ones to be one page wide goes on over
///   further pages, with its key columns on each. Charts stand under a short table and beside a long one, each whole on a
///   page.
/// - Units: points; rows and columns from 0.
struct PageLayout {
    /// Of the sheet: row and column of its top left corner.
    struct Place: Hashable {
        var row: Int
        var column: Int
    }

    let isLandscape: Bool
    /// Of the full size, in per cent.
    let scale: Int
    let isOnePageWide: Bool
    /// Rows that begin a page, where charts ask for pages of their own; none: pages end where they are full.
    let breaks: [Int]
    /// Where each chart of the table stands.
    let charts: [Place]
    /// The last row of the first page.
    let firstPageEnd: Int
    /// How many columns the first page has room for.
    let firstPageColumns: Int

    /// Whether charts stand at the right of the table.
    var standsBeside: Bool { charts.contains { $0.column > 0 } }

    /// In per cent: letters of 11 points are 8.1.
    private static let smallestScale = 74
    /// What is left of a page for programs without the workbook's font (Calibri), whose columns are up to a third wider
    /// and whose rows are a little higher.
    private static let widthSlack = 0.75, heightSlack = 0.92
    /// Of A4 within its margins.
    private static let (short, long) = (523.0, 770.0)
    private static let (shortHeight, longHeight) = (487.0, 734.0)
    /// Tables longer than this have their charts at the right, where they are seen.
    static let longTable = 40
    /// A chart of 672 × 315 pixels, and the rows and columns of a sheet that it covers.
    static let chartWidth = 504.0, rowsOfChart = 17, columnsOfChart = 11
    private static let rowHeight = 15.0

    /// - Parameters:
    ///   - widths: of the columns, in characters.
    ///   - headWidth: of title and note, in characters.
    ///   - heights: of all rows of the sheet, from its title to the table's last.
    ///   - headers: rows at the top that are on every page.
    init(widths: [Double], headWidth: Double, heights: [Double], header: Int, charts count: Int) {
        let standsBeside = count > 0 && heights.count - header - 1 > Self.longTable
        let table = widths.reduce(0) { $0 + Self.points($1) }
        let width = max(table, Self.points(headWidth), count > 0 ? Self.chartWidth : 0)
        isLandscape = Self.widthSlack * Self.short / width < 0.85
        let page = isLandscape ? Self.long : Self.short
        let fitting = min(1, Self.widthSlack * page / width)
        isOnePageWide = fitting >= Double(Self.smallestScale) / 100
        scale = isOnePageWide ? Int((100 * fitting).rounded(.down)) : Self.smallestScale
        let share = Double(scale) / 100
        var (columns, room) = (0, Self.widthSlack * page / share)
        for width in widths {
            room -= Self.points(width)
            if room < 0 { break }
            columns += 1
        }
        firstPageColumns = max(1, columns)
        let height = Self.heightSlack * (isLandscape ? Self.shortHeight : Self.longHeight) / share
        var cuts = Cuts(heights: heights, header: header, height: height)
        firstPageEnd = (cuts.starts.dropFirst().first ?? heights.count) - 1
        var places: [Place] = []
        if standsBeside {
            let column = widths.count + 1
            var next = header
            for _ in 0..<count {
                next = cuts.room(from: next)
                places.append(Place(row: next, column: column))
                next += Self.rowsOfChart
            }
        } else {
            for number in 0..<count {
                let row = heights.count + 1 + number * Self.rowsOfChart
                // Pages to the right of a chart would show it again in the columns that they repeat.
                cuts.append(at: row, onNextPage: number == 0 && !isOnePageWide)
                places.append(Place(row: row, column: 0))
            }
        }
        charts = places
        breaks = count > 0 ? Array(cuts.starts.dropFirst()) : []
    }

    /// Whether a table is one page wide in letters that can be read.
    static func isOnePageWide(_ widths: [Double]) -> Bool {
        let width = widths.reduce(0) { $0 + points($1) }
        return widthSlack * long / width >= Double(smallestScale) / 100
    }

    /// A column of so many characters: seven pixels for each, and five.
    private static func points(_ characters: Double) -> Double {
        ((characters * 7).rounded(.down) + 5) * 0.75
    }

    /// Where pages begin.
    private struct Cuts {
        /// The rows that begin a page, the first one's too.
        private(set) var starts = [0]
        private let heights: [Double]
        private let repeated, height: Double
        private var used = 0.0

        init(heights: [Double], header: Int, height: Double) {
            (self.heights, self.height) = (heights, height)
            repeated = heights[header]
            for (row, own) in heights.enumerated() {
                if used + own > height && row > header + 1 { begin(at: row) }
                used += own
            }
        }

        private mutating func begin(at row: Int) {
            starts.append(row)
            used = repeated
        }

        /// A chart under all that there is, whole on this page or the next.
        mutating func append(at row: Int, onNextPage isNext: Bool) {
            let own = Double(PageLayout.rowsOfChart) * PageLayout.rowHeight
            if isNext || used + own > height { begin(at: row) }
            used += own
        }

        /// The first row from here on with room for a chart before the page ends.
        mutating func room(from row: Int) -> Int {
            let end = row + PageLayout.rowsOfChart
            if let cut = starts.first(where: { $0 > row && $0 < end }) { return room(from: cut) }
            // Below the table there are pages of empty rows.
            let last = starts[starts.count - 1]
            let filled = heights.dropFirst(last).reduce(last > 0 ? repeated : 0, +)
            let beyond = Double(max(0, end - max(heights.count, last))) * PageLayout.rowHeight
            guard end > heights.count, filled + beyond > height, row > last else { return row }
            begin(at: row)
            return row
        }
    }
}
