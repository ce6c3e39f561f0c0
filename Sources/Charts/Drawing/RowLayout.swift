/// Rows one below the other: a name, a line on which its number is drawn, and the number in words.
///
/// Where there is little room, name and number stand above the line.
struct RowLayout {
    /// A row, under a heading of its own where one begins.
    struct Row {
        var heading: String?
        var name: String
        var value: String
    }

    /// How far lines go beyond a bar, up and down.
    static let reach = 4.0

    /// Between which the numbers are drawn.
    let plot: (left: Double, right: Double)
    /// The middle of each row's line.
    private(set) var centres: [Double] = []
    private(set) var top = 0.0
    private(set) var bottom = 0.0
    let barHeight: Double

    /// Writes names and numbers, and says where there is room for the rest.
    init(_ rows: [Row], barHeight: Double = 14, on canvas: inout Canvas) {
        self.barHeight = barHeight
        let inner = canvas.inner
        let valueWidth = rows.map { GlyphWidths.width($0.value, size: Canvas.size) }.max() ?? 0
        let widest = rows.map { GlyphWidths.width($0.name, size: Canvas.size) }.max() ?? 0
        let whole = inner.right - inner.left
        let isAbove = canvas.isNarrow || valueWidth > 0.35 * whole
        let isApart = valueWidth > 0.6 * whole
        let room = isApart ? whole : isAbove ? whole - valueWidth - 12 : 0.34 * canvas.width
        let nameWidth = max(60, min(widest, room))
        plot =
            isAbove
            ? (inner.left + 6, inner.right - 6)
            : (inner.left + nameWidth + 14, inner.right - valueWidth - 16)
        top = canvas.bottom + 4
        var y = top
        for row in rows {
            if let heading = row.heading { y = Self.head(heading, y, on: &canvas) }
            let lines = TextLayout.lines(row.name, width: nameWidth, size: Canvas.size, atMost: 3)
            if isAbove {
                y = above(row, lines, y, isApart: isApart, on: &canvas)
            } else {
                y = beside(row, lines, y, on: &canvas)
            }
        }
        bottom = y
        canvas.bottom = y
    }

    private static func head(_ heading: String, _ y: Double, on canvas: inout Canvas) -> Double {
        let width = canvas.inner.right - canvas.inner.left
        var y = y + 4
        for line in TextLayout.lines(heading, width: width, size: Canvas.size, isBold: true, atMost: 2) {
            y += Canvas.lineHeight
            canvas.write(line, x: canvas.inner.left, y: y, isBold: true)
        }
        return y + 7
    }

    private mutating func beside(
        _ row: Row, _ lines: [String], _ y: Double, on canvas: inout Canvas
    ) -> Double {
        let height = max(Double(lines.count) * Canvas.lineHeight, barHeight) + 2 * Self.reach
        let centre = y + height / 2
        for (number, line) in lines.enumerated() {
            let offset = (Double(number) - Double(lines.count - 1) / 2) * Canvas.lineHeight
            canvas.write(line, x: canvas.inner.left, y: centre + offset + 4.5)
        }
        canvas.write(row.value, x: canvas.inner.right, y: centre + 4.5, anchor: .end)
        claim(centre, on: &canvas)
        return y + height
    }

    /// - Parameter isApart: whether the number has lines of its own.
    private mutating func above(
        _ row: Row, _ lines: [String], _ y: Double, isApart: Bool, on canvas: inout Canvas
    ) -> Double {
        let inner = canvas.inner
        var line = y
        for text in lines {
            line += Canvas.lineHeight
            canvas.write(text, x: inner.left, y: line)
        }
        var place = isApart ? line : y
        for value in TextLayout.lines(
            row.value, width: inner.right - inner.left, size: Canvas.size, atMost: 2)
        {
            place += Canvas.lineHeight
            canvas.write(value, x: inner.right, y: place, anchor: .end)
        }
        let centre = max(line, place) + 4 + RowLayout.reach + barHeight / 2
        claim(centre, on: &canvas)
        return centre + barHeight / 2 + RowLayout.reach + 1
    }

    private mutating func claim(_ centre: Double, on canvas: inout Canvas) {
        centres.append(centre)
        var claimed = box(centre, plot.left, plot.right)
        claimed.top -= Self.reach
        claimed.bottom += Self.reach
        canvas.claim(claimed)
    }

    /// A bar of a row.
    func box(_ centre: Double, _ left: Double, _ right: Double) -> Canvas.Box {
        Canvas.Box(left: left, top: centre - barHeight / 2, right: right, bottom: centre + barHeight / 2)
    }

    /// A limit through a row.
    func limit(_ x: Double, _ centre: Double, on canvas: inout Canvas) {
        let half = barHeight / 2 + Self.reach
        canvas.line((x, centre - half), (x, centre + half), colour: Ink.text, width: 1.6, dashes: "6 4")
    }

    /// Where a row's numbers begin.
    func mark(_ x: Double, _ centre: Double, on canvas: inout Canvas) {
        let half = barHeight / 2 + Self.reach
        canvas.line((x, centre - half), (x, centre + half), colour: Ink.text, width: 1.4)
    }

    /// A scale along the rows whose numbers stand apart from each other, drawn with its lines through all rows.
    func axis(_ numbers: [Double], hasZero: Bool = true, on canvas: inout Canvas) -> Scale {
        let scale = Axis.scale(numbers, hasZero: hasZero, from: plot.left, to: plot.right, canvas)
        let half = barHeight / 2 + Self.reach
        for centre in centres {
            for tick in scale.ticks {
                let isZero = abs(tick) < scale.step / 2 && scale.low < 0
                canvas.line(
                    (scale(tick), centre - half), (scale(tick), centre + half),
                    colour: isZero ? Ink.axis : Ink.grid, width: isZero ? 1.4 : 1)
            }
        }
        Axis.write(scale, y: bottom + 16, on: &canvas)
        return scale
    }
}

/// Numbers along the lower edge.
enum Axis {
    /// As many ticks as stand apart.
    static func scale(
        _ numbers: [Double], hasZero: Bool, from left: Double, to right: Double, _ canvas: Canvas
    ) -> Scale {
        for most in stride(from: 8, to: 1, by: -1) {
            let scale = Scale(numbers, most: most, hasZero: hasZero).placed(left, right)
            let boxes = labels(scale, canvas).map { ($0.x - $0.width / 2, $0.x + $0.width / 2) }
            if zip(boxes, boxes.dropFirst()).allSatisfy({ $0.1 + 8 < $1.0 }) { return scale }
        }
        return Scale(numbers, most: 1, hasZero: hasZero).placed(left, right)
    }

    static func write(_ scale: Scale, y: Double, on canvas: inout Canvas) {
        let labels = labels(scale, canvas)
        let overlap = zip(labels, labels.dropFirst()).contains {
            $0.x + $0.width / 2 + 4 > $1.x - $1.width / 2
        }
        for (number, label) in labels.enumerated() where !overlap || number == 0 {
            canvas.write(label.text, x: label.x, y: y, anchor: .middle, size: size, colour: Ink.quietText)
        }
        canvas.bottom = y + 6
    }

    static let size = 12.0

    /// Each below its tick, but within the page.
    private static func labels(_ scale: Scale, _ canvas: Canvas) -> [(text: String, x: Double, width: Double)]
    {
        scale.ticks.map { tick in
            let text = scale.text(tick, canvas.language)
            let width = GlyphWidths.width(text, size: size)
            let x = min(max(scale(tick), canvas.inner.left + width / 2), canvas.inner.right - width / 2)
            return (text, x, width)
        }
    }
}
