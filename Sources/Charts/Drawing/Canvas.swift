import Localization

/// A page that is drawn on from above, and what lies where on it.
package struct Canvas {
    /// A rectangle on the page.
    struct Box: Sendable, Hashable {
        var (left, top, right, bottom): (Double, Double, Double, Double)

        func overlaps(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    /// From which side of its place a text is written.
    enum Anchor: String { case start, middle, end }

    let page: ChartPage
    let language: Language
    let width: Double
    /// What is drawn so far ends here.
    var bottom = 0.0
    /// Where words lie, and where numbers are drawn; no word lies in one of the latter.
    private(set) var words: [(text: String, box: Box)] = []
    private(set) var plots: [Box] = []

    private let title: String
    private let description: String
    private var elements: [String] = []
    private var patterns: Set<Int> = []

    static let margin = 8.0
    static let size = 13.0
    static let lineHeight = 17.0
    private static let titleSize = 16.0

    init(_ page: ChartPage, title: String, description: String) {
        self.page = page
        language = page.language
        width = Double(page.width.rawValue)
        (self.title, self.description) = (title, description)
    }

    var isNarrow: Bool { page.width == .narrow }
    /// From margin to margin.
    var inner: (left: Double, right: Double) { (Self.margin, width - Self.margin) }

    // MARK: - Words

    /// The title and, below it, the unit.
    mutating func head(_ title: String, _ unit: String) {
        bottom = 6
        let lines = TextLayout.lines(
            title, width: inner.right - inner.left, size: Self.titleSize, isBold: true, atMost: 3)
        for line in lines {
            bottom += 20
            write(line, x: inner.left, y: bottom, size: Self.titleSize, isBold: true)
        }
        if !unit.isEmpty { paragraph(unit, colour: Ink.quietText) }
        bottom += 8
    }

    /// A text over the whole width, in as many lines as it takes.
    mutating func paragraph(_ text: String, colour: String = Ink.text) {
        let lines = TextLayout.lines(
            text, width: inner.right - inner.left, size: Self.size, atMost: 6)
        for line in lines {
            bottom += Self.lineHeight
            write(line, x: inner.left, y: bottom, colour: colour)
        }
        bottom += 5
    }

    /// A line of text; `y` is where its letters stand.
    mutating func write(
        _ text: String, x: Double, y: Double, anchor: Anchor = .start, size: Double = Canvas.size,
        isBold: Bool = false, colour: String = Ink.text
    ) {
        guard !text.isEmpty else { return }
        let width = GlyphWidths.width(text, size: size, isBold: isBold)
        let left = anchor == .start ? x : anchor == .end ? x - width : x - width / 2
        words.append(
            (text, Box(left: left, top: y - 0.76 * size, right: left + width, bottom: y + 0.24 * size)))
        bottom = max(bottom, y)
        elements.append(
            "<text x=\"\(Self.at(x))\" y=\"\(Self.at(y))\" font-size=\"\(Self.at(size))\""
                + (anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\"")
                + (isBold ? " font-weight=\"bold\"" : "") + (colour == Ink.text ? "" : " fill=\"\(colour)\"")
                + ">\(SVGText.escaped(text))</text>")
    }

    // MARK: - Marks

    /// Keeps words out of where numbers are drawn.
    mutating func claim(_ box: Box) {
        plots.append(box)
        bottom = max(bottom, box.bottom)
    }

    mutating func line(
        _ a: (x: Double, y: Double), _ b: (x: Double, y: Double), colour: String, width: Double = 1,
        dashes: String? = nil
    ) {
        elements.append(
            "<line x1=\"\(Self.at(a.x))\" y1=\"\(Self.at(a.y))\" x2=\"\(Self.at(b.x))\" y2=\"\(Self.at(b.y))\""
                + stroke(colour, width, dashes) + "/>")
    }

    /// A line from point to point.
    mutating func path(_ points: [(x: Double, y: Double)], _ ink: Ink, width: Double = 2) {
        guard points.count > 1 else { return }
        elements.append(
            "<path d=\"\(Self.outline(points))\" fill=\"none\" stroke-linejoin=\"round\""
                + stroke(ink.colour, width, ink.dashes) + "/>")
    }

    /// An area that lets what lies below be seen.
    mutating func band(_ points: [(x: Double, y: Double)], _ ink: Ink) {
        elements.append(
            "<path d=\"\(Self.outline(points))Z\" fill=\"\(ink.colour)\" fill-opacity=\"0.18\"/>")
    }

    /// A bar in a series' colour and pattern.
    ///
    /// - Parameter ink: `nil`: only the outline.
    mutating func bar(_ box: Box, _ ink: Ink?, says text: String = "") {
        let (left, right) = (min(box.left, box.right), max(box.left, box.right))
        let place =
            "x=\"\(Self.at(left))\" y=\"\(Self.at(box.top))\" width=\"\(Self.at(right - left))\""
            + " height=\"\(Self.at(box.bottom - box.top))\""
        let fill = ink.map(\.colour) ?? Ink.paper
        element("rect", "\(place) fill=\"\(fill)\" stroke=\"\(Ink.axis)\" stroke-width=\"0.8\"", text)
        guard let ink, ink.pattern != nil else { return }
        patterns.insert(ink.number)
        elements.append("<rect \(place) fill=\"url(#\(patternName(ink.number)))\"/>")
    }

    mutating func marker(x: Double, y: Double, _ ink: Ink, radius r: Double = 4.5, says text: String = "") {
        let fill = "fill=\"\(ink.marker == .ring ? Ink.paper : ink.colour)\""
        let edge = " stroke=\"\(ink.marker == .ring ? ink.colour : Ink.paper)\" stroke-width=\"1.2\""
        func shape(_ points: [(Double, Double)]) {
            let places = points.map { (x: x + $0.0 * r, y: y + $0.1 * r) }
            element("path", "d=\"\(Self.outline(places))Z\" \(fill)\(edge)", text)
        }
        switch ink.marker {
        case .circle, .ring:
            element(
                "circle", "cx=\"\(Self.at(x))\" cy=\"\(Self.at(y))\" r=\"\(Self.at(r))\" \(fill)\(edge)", text
            )
        case .square: shape([(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)])
        case .diamond: shape([(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)])
        case .triangle: shape([(0, -1.15), (1.1, 0.9), (-1.1, 0.9)])
        case .cross:
            let (a, b) = (0.35, 1.1)
            shape([
                (-a, -b), (a, -b), (a, -a), (b, -a), (b, a), (a, a), (a, b), (-a, b), (-a, a), (-b, a),
                (-b, -a),
                (-a, -a),
            ])
        }
    }

    /// An interval along a row, with its ends marked.
    mutating func whisker(from low: Double, to high: Double, y: Double, colour: String = Ink.text) {
        line((low, y), (high, y), colour: colour, width: 1.6)
        for end in [low, high] { line((end, y - 4), (end, y + 4), colour: colour, width: 1.6) }
    }

    // MARK: - As a file

    /// The whole chart.
    var svg: String {
        let height = Self.at((bottom + Self.margin).rounded(.up))
        let name = SVGText.escaped(page.id)
        let defined = patterns.sorted().map { number in
            "<pattern id=\"\(patternName(number))\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                + "<path d=\"\(Ink(number).pattern ?? "")\" fill=\"none\" stroke=\"\(Ink.patternStroke)\""
                + " stroke-width=\"1.6\"/></pattern>"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(page.width.rawValue) \(height)" \
            width="\(page.width.rawValue)" height="\(height)" role="img" aria-labelledby="\(name)-t \(name)-d" \
            lang="\(language.rawValue)" font-family="Arial, 'Liberation Sans', Helvetica, sans-serif" \
            fill="\(Ink.text)">
            <title id="\(name)-t">\(SVGText.escaped(title))</title>
            <desc id="\(name)-d">\(SVGText.escaped(description))</desc>
            \(defined.isEmpty ? "" : "<defs>\(defined.joined())</defs>\n")\
            <rect width="100%" height="100%" fill="\(Ink.paper)"/>
            \(elements.joined(separator: "\n"))
            </svg>

            """
    }

    private func patternName(_ number: Int) -> String { "\(SVGText.escaped(page.id))-p\(number)" }

    private mutating func element(_ name: String, _ attributes: String, _ text: String) {
        elements.append(
            text.isEmpty
                ? "<\(name) \(attributes)/>"
                : "<\(name) \(attributes)><title>\(SVGText.escaped(text))</title></\(name)>")
    }

    private func stroke(_ colour: String, _ width: Double, _ dashes: String?) -> String {
        " stroke=\"\(colour)\" stroke-width=\"\(Self.at(width))\""
            + (dashes.map { " stroke-dasharray=\"\($0)\"" } ?? "")
    }

    private static func outline(_ points: [(x: Double, y: Double)]) -> String {
        points.enumerated().map { ($0 == 0 ? "M" : "L") + at($1.x) + " " + at($1.y) }.joined()
    }

    private static func at(_ value: Double) -> String { SVGText.coordinate(value) }
}
