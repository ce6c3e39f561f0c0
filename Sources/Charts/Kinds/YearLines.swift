import Localization

/// How numbers go through a school year. Where they are known on a few dates each is a mark with its interval, for nobody knows how
/// it went in between; where they are known on many, a line with a band.
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
            guard !line.points.isEmpty else { return nil }
            let told = isMarked ? line.points : [line.points[0], line.points[line.points.count - 1]]
            let moments = told.map { "\(name($0.day, language)) \(numbers.text($0.value))" }
            return "\(language(line.name)): \(moments.joined(separator: "; "))."
        }.joined(separator: " ")
    }

    package func draw(on canvas: inout Canvas) {
        let language = canvas.language
        Legend(
            items: lines.enumerated().map {
                (isMarked ? .marker(Ink($0)) : .line(Ink($0)), language($1.name))
            }
        ).draw(on: &canvas)
        let x = placesOfDates(on: &canvas)
        let plot = TimePlot(numbers.map(\.value), on: &canvas)
        for date in dates {
            canvas.line(
                (x(date.day, plot), plot.top), (x(date.day, plot), plot.bottom), colour: Ink.axis,
                dashes: "3 3")
        }
        let numbers = ChartNumbers(numbers.map(\.value), language)
        for (number, line) in lines.enumerated() {
            // Marks of one date stand beside each other, so that none covers another.
            let shift = isMarked ? Self.apart * (Double(number) - Double(lines.count - 1) / 2) : 0
            draw(line, Ink(number), numbers, on: &canvas) { day, value in
                (min(max(x(day, plot) + shift, plot.left + 2), plot.right - 2), plot.scale(value))
            }
        }
        plot.write(
            Words.Charts.months.enumerated().map { (language($1), x(Self.middles[$0], plot)) }, on: &canvas)
    }

    private func draw(
        _ line: Line, _ ink: Ink, _ numbers: ChartNumbers, on canvas: inout Canvas,
        at place: (Int, Double) -> (Double, Double)
    ) {
        if isMarked { return mark(line, ink, numbers, on: &canvas, at: place) }
        let known = line.points.filter { $0.value.ends != nil }
        let upper = known.map { place($0.day, $0.value.ends?.upperBound ?? 0) }
        let lower = known.reversed().map { place($0.day, $0.value.ends?.lowerBound ?? 0) }
        if known.count > 1 { canvas.band((upper + lower).map { (x: $0.0, y: $0.1) }, ink) }
        canvas.path(line.points.map { place($0.day, $0.value.mean) }.map { (x: $0.0, y: $0.1) }, ink)
    }

    /// Known on so few dates that what lies between them is not known.
    private var isMarked: Bool { lines.allSatisfy { $0.points.count <= Self.mostMarks } }

    private func mark(
        _ line: Line, _ ink: Ink, _ numbers: ChartNumbers, on canvas: inout Canvas,
        at place: (Int, Double) -> (Double, Double)
    ) {
        let language = canvas.language
        for point in line.points {
            let (x, y) = place(point.day, point.value.mean)
            if let ends = point.value.ends {
                let tips = [ends.lowerBound, ends.upperBound].map { place(point.day, $0).1 }
                canvas.line((x, tips[0]), (x, tips[1]), colour: ink.colour, width: 1.6)
                for tip in tips { canvas.line((x - 3, tip), (x + 3, tip), colour: ink.colour, width: 1.6) }
            }
            let text = "\(language(line.name)), \(name(point.day, language)): \(numbers.text(point.value))"
            canvas.marker(x: x, y: y, ink, says: text)
        }
    }

    /// The date's name where it has one, else its month.
    private func name(_ day: Int, _ language: Language) -> String {
        if let date = dates.first(where: { $0.day == day }) { return language(date.name) }
        let month = Self.middles.indices.min { abs(Self.middles[$0] - day) < abs(Self.middles[$1] - day) }
        return language(Words.Charts.months[month ?? 0])
    }

    private static let mostMarks = 12
    /// Between marks of one date, in pixels.
    private static let apart = 8.0

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
