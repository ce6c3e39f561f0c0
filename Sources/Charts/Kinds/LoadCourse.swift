import Localization

/// Work or waiting from week to week or month to month, beside a limit.
package struct LoadCourse: Chart {
    package struct Line: Sendable, Hashable {
        package var name: LocalizedText
        /// One for each moment.
        package var values: [Double]

        package init(_ name: LocalizedText, _ values: [Double]) { (self.name, self.values) = (name, values) }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    /// Weeks or months by name.
    package var moments: [LocalizedText]
    package var lines: [Line]
    /// What is not to be passed; `nil`: there is no such limit.
    package var limit: (name: LocalizedText, value: Double)?

    package init(
        title: LocalizedText, unit: LocalizedText, moments: [LocalizedText], lines: [Line],
        limit: (name: LocalizedText, value: Double)? = nil
    ) {
        (self.title, self.unit, self.moments, self.lines, self.limit) = (title, unit, moments, lines, limit)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        let drawn = lines.flatMap { line in line.values.prefix(moments.count).map { (line.name, $0) } }
        return drawn.isEmpty ? [] : drawn + (limit.map { [($0.name, $0.value)] } ?? [])
    }

    package func summary(_ language: Language) -> String {
        let numbers = ChartNumbers(numbers.map(\.value), language)
        return lines.compactMap { line in
            let values = Array(line.values.prefix(moments.count))
            guard let most = values.indices.max(by: { values[$0] < values[$1] }) else { return nil }
            let text = language(
                Words.Charts.mostAt(
                    language(line.name), numbers.text(values[most]), language(moments[most])))
            guard let limit else { return text }
            let over = Words.Charts.overLimit(
                numbers.text(limit.value), values.count { $0 > limit.value }, of: values.count)
            return "\(text) \(language(over))"
        }.joined(separator: " ")
    }

    package func draw(on canvas: inout Canvas) {
        let language = canvas.language
        let numbers = ChartNumbers(numbers.map(\.value), language)
        Legend(
            items: lines.enumerated().map { (.line(Ink($0)), language($1.name)) }
                + (limit.map { [(.limit, "\(language($0.name)): \(numbers.text($0.value))")] } ?? [])
        ).draw(on: &canvas)
        let plot = TimePlot(self.numbers.map(\.value), on: &canvas)
        let gap = (plot.right - plot.left) / Double(max(1, moments.count))
        let places = moments.indices.map { plot.left + gap * (Double($0) + 0.5) }
        if let limit {
            let y = plot.scale(limit.value)
            canvas.line((plot.left, y), (plot.right, y), colour: Ink.text, width: 1.6, dashes: "6 4")
        }
        for (number, line) in lines.enumerated() {
            let points = zip(places, line.values).map { (x: $0, y: plot.scale($1)) }
            canvas.path(points, Ink(number))
            // A marker every few moments, or the dashes could not be told from the markers.
            let every = max(1, points.count / 8)
            for (moment, point) in points.enumerated() where moment % every == number % every {
                canvas.marker(
                    x: point.x, y: point.y, Ink(number),
                    says:
                        "\(language(line.name)), \(language(moments[moment])): \(numbers.text(line.values[moment]))"
                )
            }
        }
        plot.write(zip(moments, places).map { (language($0), $1) }, on: &canvas)
    }
}
