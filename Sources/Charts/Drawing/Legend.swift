/// What colours, dashes and patterns stand for, in as many lines as it takes.
struct Legend {
    /// How a series is drawn.
    enum Sign {
        case line(Ink)
        case marker(Ink)
        case bar(Ink?)
        case limit
        /// The interval of each number.
        case whisker
    }

    var items: [(sign: Sign, text: String)]

    private static let signWidth = 26.0

    func draw(on canvas: inout Canvas) {
        var (x, y) = (canvas.inner.left, canvas.bottom + 12)
        let widest = canvas.inner.right - canvas.inner.left - Self.signWidth - 6
        for item in items {
            let text = TextLayout.line(item.text, width: widest, size: Canvas.size)
            let width = Self.signWidth + 6 + GlyphWidths.width(text, size: Canvas.size)
            if x > canvas.inner.left && x + width > canvas.inner.right {
                (x, y) = (canvas.inner.left, y + Canvas.lineHeight + 2)
            }
            draw(item.sign, x, y - 4, on: &canvas)
            canvas.write(text, x: x + Self.signWidth + 6, y: y)
            x += width + 16
        }
        canvas.bottom = y + 12
    }

    private func draw(_ sign: Sign, _ x: Double, _ y: Double, on canvas: inout Canvas) {
        let end = x + Self.signWidth
        switch sign {
        case .line(let ink):
            canvas.path([(x, y), (end, y)], ink)
            canvas.marker(x: x + Self.signWidth / 2, y: y, ink)
        case .marker(let ink): canvas.marker(x: x + Self.signWidth / 2, y: y, ink)
        case .bar(let ink):
            canvas.bar(Canvas.Box(left: x + 2, top: y - 6, right: end - 2, bottom: y + 6), ink)
        case .limit: canvas.line((x, y), (end, y), colour: Ink.text, width: 1.6, dashes: "6 4")
        case .whisker: canvas.whisker(from: x + 2, to: end - 2, y: y)
        }
    }
}
