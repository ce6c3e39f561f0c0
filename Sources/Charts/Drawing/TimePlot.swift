/// A frame in which numbers go up over a course: a scale on the left, moments below.
struct TimePlot {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let scale: Scale

    /// Draws the frame below what there is.
    init(_ numbers: [Double], height: Double? = nil, on canvas: inout Canvas) {
        let height = height ?? (canvas.isNarrow ? 190 : 240)
        top = canvas.bottom + 10
        bottom = top + height
        let scale = Scale(numbers, most: height > 120 ? 6 : 3)
        let width = scale.ticks.map { GlyphWidths.width(scale.text($0, canvas.language), size: Axis.size) }
            .max()
        left = canvas.inner.left + (width ?? 0) + 8
        right = canvas.inner.right - 6
        self.scale = scale.placed(bottom, top)
        for tick in self.scale.ticks {
            let y = self.scale(tick)
            canvas.line((left, y), (right, y), colour: abs(tick) < scale.step / 2 ? Ink.axis : Ink.grid)
            canvas.write(
                scale.text(tick, canvas.language), x: left - 6, y: y + 4, anchor: .end, size: Axis.size,
                colour: Ink.quietText)
        }
        canvas.claim(Canvas.Box(left: left, top: top, right: right, bottom: bottom))
    }

    /// Writes what stands below the frame: every one, every second and so on, as many as stand apart.
    ///
    /// - Parameter labels: each with the place of its middle.
    func write(_ labels: [(text: String, x: Double)], on canvas: inout Canvas) {
        let placed = labels.map { label -> (text: String, x: Double, half: Double) in
            let text = TextLayout.line(label.text, width: 0.4 * (right - left), size: Axis.size)
            let half = GlyphWidths.width(text, size: Axis.size) / 2
            return (text, min(max(label.x, canvas.inner.left + half), canvas.inner.right - half), half)
        }
        let every = (1...max(1, labels.count)).first { every in
            let kept = stride(from: 0, to: placed.count, by: every).map { placed[$0] }
            return zip(kept, kept.dropFirst()).allSatisfy { $0.x + $0.half + 6 < $1.x - $1.half }
        }
        for label in stride(from: 0, to: placed.count, by: every ?? 1).map({ placed[$0] }) {
            canvas.write(
                label.text, x: label.x, y: bottom + 16, anchor: .middle, size: Axis.size,
                colour: Ink.quietText)
        }
        canvas.bottom = max(canvas.bottom, bottom + 22)
    }
}
