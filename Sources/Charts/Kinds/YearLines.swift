import Localization

/// How numbers go through a school year, each a line with its interval as a band, and dates that are marked.
package struct YearLines: Chart {
    /// A number on a day, counted from 1 August.
    package struct Point: Sendable, Hashable {
        package var day: Int
        package var value: ChartValue

        package init(day: Int, _ value: ChartValue) { (self.day, self.value) = (day, value) }
    }

    package struct Line: Sendable, Hashable {
        package var name: LocalizedText
        /// In the order of their days.
        package var points: [Point]

        package init(_ name: LocalizedText, _ points: [Point]) {
            (self.name, self.points) = (name, points.sorted { $0.day < $1.day })
        }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    package var lines: [Line]
    /// Days that are told by name, such as when schools report.
    package var dates: [(day: Int, name: LocalizedText)]

    package init(
        title: LocalizedText, unit: LocalizedText, lines: [Line],
        dates: [(day: Int, name: LocalizedText)] = []
    ) {
        (self.title, self.unit, self.lines, self.dates) = (title, unit, lines, dates)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        lines.flatMap { line in line.points.flatMap(\.value.numbers).map { (line.name, $0) } }
    }

    package func summary(_ language: Language) -> String {
        let numbers = ChartNumbers(numbers.map(\.value), language)
        return lines.compactMap { line in
            guard let first = line.points.first, let last = line.points.last else { return nil }
            return language(
                Words.Charts.course(
                    language(line.name), numbers.text(first.value.mean), numbers.text(last.value)))
        }.joined(separator: " ")
    }

    package func draw(on canvas: inout Canvas) {
        let language = canvas.language
        Legend(items: lines.enumerated().map { (.line(Ink($0)), language($1.name)) }).draw(on: &canvas)
        let x = placesOfDates(on: &canvas)
        let plot = TimePlot(numbers.map(\.value), on: &canvas)
        for date in dates {
            canvas.line(
                (x(date.day, plot), plot.top), (x(date.day, plot), plot.bottom), colour: Ink.axis,
                dashes: "3 3")
        }
        let numbers = ChartNumbers(numbers.map(\.value), language)
        for (number, line) in lines.enumerated() {
            draw(line, Ink(number), numbers, on: &canvas) { (x($0, plot), plot.scale($1)) }
        }
        plot.write(
            Words.Charts.months.enumerated().map { (language($1), x(Self.middles[$0], plot)) }, on: &canvas)
    }

    private func draw(
        _ line: Line, _ ink: Ink, _ numbers: ChartNumbers, on canvas: inout Canvas,
        at place: (Int, Double) -> (Double, Double)
    ) {
        let known = line.points.filter { $0.value.ends != nil }
        let upper = known.map { place($0.day, $0.value.ends?.upperBound ?? 0) }
        let lower = known.reversed().map { place($0.day, $0.value.ends?.lowerBound ?? 0) }
        if known.count > 1 { canvas.band((upper + lower).map { (x: $0.0, y: $0.1) }, ink) }
        canvas.path(line.points.map { place($0.day, $0.value.mean) }.map { (x: $0.0, y: $0.1) }, ink)
        guard line.points.count <= 24 else { return }
        for point in line.points {
            let (x, y) = place(point.day, point.value.mean)
            canvas.marker(
                x: x, y: y, ink, says: "\(canvas.language(line.name)): \(numbers.text(point.value))")
        }
    }

    /// Writes the names of the dates, above each other where they would meet.
    ///
    /// - Returns: where a day lies in a frame.
    private func placesOfDates(on canvas: inout Canvas) -> (Int, TimePlot) -> Double {
        func x(_ day: Int, _ plot: TimePlot) -> Double {
            plot.left + Double(day) / Double(Self.days) * (plot.right - plot.left)
        }
        var ends: [Double] = []
        // The frame's left edge is not known before its numbers are; a date's name may stand a little off.
        let (left, right) = (canvas.inner.left + 46, canvas.inner.right - 6)
        let base = canvas.bottom
        for date in dates.sorted(by: { $0.day < $1.day }) {
            let text = TextLayout.line(canvas.language(date.name), width: right - left, size: Axis.size)
            let half = GlyphWidths.width(text, size: Axis.size) / 2
            let middle = min(
                max(left + Double(date.day) / Double(Self.days) * (right - left), canvas.inner.left + half),
                canvas.inner.right - half)
            let level = ends.firstIndex { $0 + 8 < middle - half } ?? ends.count
            if level == ends.count { ends.append(0) }
            ends[level] = middle + half
            canvas.write(
                text, x: middle, y: base + 12 + Double(level) * 15, anchor: .middle, size: Axis.size,
                colour: Ink.quietText)
        }
        if !dates.isEmpty { canvas.bottom = base + 2 + Double(ends.count) * 15 }
        return x
    }

    /// From August to the middle of June.
    private static let days = 318
    /// The middle of each of these months, from 1 August.
    private static let middles = [15, 46, 76, 107, 137, 168, 198, 227, 258, 288, 311]
}
