/// How much of a board's answer and charts fits on one page of A4 beside each other.
///
/// Heights are reckoned, not measured: letters of 8.5 points come some 130 to a line, and charts stand two to a row, each as high as its
/// drawing says when it is as wide as half a page.
struct BoardLayout {
    /// How many of the charts there is room for.
    let charts: Int
    /// The highest that a chart may be, in millimetres.
    let chartHeight: Int

    /// - Parameter heights: of the charts, in pixels of a narrow drawing.
    init(paragraphs: [String], charts heights: [Int]) {
        let lines = paragraphs.reduce(0) { $0 + ($1.count + Self.lineLength - 1) / Self.lineLength }
        let text = Double(lines) * Self.line + Double(paragraphs.count) * Self.gap + Self.headings
        let room = Self.page - text
        let wanted = heights.map { min(Double($0) * Self.scale, Self.highest) }
        let rows = stride(from: 0, to: wanted.count, by: 2).map {
            wanted[$0..<min($0 + 2, wanted.count)].max() ?? 0
        }
        var (used, count) = (0.0, 0)
        for row in rows {
            guard count == 0 || used + row + Self.gap <= room else { break }
            (used, count) = (used + row + Self.gap, count + 1)
        }
        charts = min(heights.count, 2 * count)
        chartHeight =
            count == 1 ? Int(max(Self.lowest, min(Self.highest, room - Self.gap))) : Int(Self.highest)
    }

    /// In millimetres: a page without its margins, a line, what stands between paragraphs, titles and the line of the origin.
    private static let page = 269.0
    private static let line = 4.25
    private static let gap = 1.6
    private static let headings = 52.0
    private static let highest = 78.0
    private static let lowest = 40.0
    /// Of a narrow drawing that is half a page wide, in millimetres a pixel.
    private static let scale = 88.0 / 360
    private static let lineLength = 120
}
