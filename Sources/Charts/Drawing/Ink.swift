/// How one series is told from the others: by colour, and without colours by dashes, markers and patterns.
struct Ink: Sendable, Hashable {
    /// What a marker looks like.
    enum Marker: Sendable, Hashable, CaseIterable { case circle, square, diamond, triangle, cross, ring }

    let number: Int

    /// The series of a chart in their order; a seventh looks like the first.
    init(_ number: Int) { self.number = number % Self.colours.count }

    var colour: String { Self.colours[number] }
    /// Lengths of dashes and gaps; `nil`: a line without gaps.
    var dashes: String? { Self.dashes[number] }
    var marker: Marker { Marker.allCases[number] }
    /// Strokes over the colour of an area; `nil`: plain.
    var pattern: String? { Self.patterns[number] }

    /// Of words and of axes on white.
    static let text = "#1a1a1a"
    static let quietText = "#4d4d4d"
    static let grid = "#d4d4d4"
    static let axis = "#595959"
    static let paper = "#ffffff"

    /// After Okabe and Ito, who chose for those who see few colours; darkened so that lines are seen on white.
    static let colours = ["#0072B2", "#D55E00", "#00674F", "#B07800", "#8C3F79", "#3A8FC4"]
    private static let dashes: [String?] = [nil, "7 3", "2 3", "10 3 2 3", "4 4", "1 4"]
    private static let patterns: [String?] = [
        nil, "M0 8L8 0M-2 2L2 -2M6 10L10 6", "M0 2H8M0 6H8", "M2 0V8M6 0V8", "M0 0L8 8M0 8L8 0",
        "M1.5 2a1 1 0 1 0 2 0a1 1 0 1 0 -2 0M5.5 6a1 1 0 1 0 2 0a1 1 0 1 0 -2 0",
    ]
    /// Of the strokes of a pattern.
    static let patternStroke = "#ffffff"
}
