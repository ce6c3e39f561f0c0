import Localization

/// The same numbers of each school in a small frame of its own, all on one scale.
package struct SmallMultiples: Chart {
    package struct Panel: Sendable, Hashable {
        package var name: LocalizedText
        /// One for each category.
        package var values: [Double]

        package init(_ name: LocalizedText, _ values: [Double]) { (self.name, self.values) = (name, values) }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    package var categories: [LocalizedText]
    package var panels: [Panel]

    package init(
        title: LocalizedText, unit: LocalizedText, categories: [LocalizedText], panels: [Panel]
    ) {
        (self.title, self.unit, self.categories, self.panels) = (title, unit, categories, panels)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        panels.flatMap { panel in panel.values.prefix(categories.count).map { (panel.name, $0) } }
    }

    package func summary(_ language: Language) -> String {
        let numbers = ChartNumbers(numbers.map(\.value), language)
        return categories.enumerated().compactMap { number, category in
            let of = panels.filter { $0.values.indices.contains(number) }
            guard let least = of.min(by: { $0.values[number] < $1.values[number] }),
                let most = of.max(by: { $0.values[number] < $1.values[number] })
            else { return nil }
            return language(
                Words.Charts.fromTo(
                    language(category), numbers.text(least.values[number]), language(least.name),
                    numbers.text(most.values[number]), language(most.name)))
        }.joined(separator: " ")
    }

    package func draw(on canvas: inout Canvas) {
        let language = canvas.language
        let numbers = ChartNumbers(numbers.map(\.value), language)
        Legend(items: categories.enumerated().map { (.bar(Ink($0)), language($1)) }).draw(on: &canvas)
        let columns = min(canvas.isNarrow ? 2 : 4, max(1, panels.count))
        let scale = Scale(self.numbers.map(\.value), most: 3)
        let labels = scale.ticks.map { GlyphWidths.width(scale.text($0, language), size: Axis.size) }
        let left = canvas.inner.left + (labels.max() ?? 0) + 8
        let width = (canvas.inner.right - left + Self.gap) / Double(columns)
        var top = canvas.bottom + 4
        for first in stride(from: 0, to: panels.count, by: columns) {
            let row = panels[first..<min(first + columns, panels.count)]
            let names = row.map {
                TextLayout.lines(language($0.name), width: width - Self.gap, size: Axis.size, atMost: 3)
            }
            let head = Double(names.map(\.count).max() ?? 1) * 15 + 6
            let placed = scale.placed(top + head + Self.height, top + head)
            for (number, (panel, lines)) in zip(row, names).enumerated() {
                let x = left + Double(number) * width
                let foot = top + head - 8
                for (place, line) in lines.enumerated() {
                    let y = foot - Double(lines.count - 1 - place) * 15
                    canvas.write(line, x: x, y: y, size: Axis.size)
                }
                draw(panel, placed, x, x + width - Self.gap, numbers, on: &canvas)
            }
            for tick in placed.ticks {
                canvas.write(
                    placed.text(tick, language), x: left - 6, y: placed(tick) + 4, anchor: .end,
                    size: Axis.size,
                    colour: Ink.quietText)
            }
            top += head + Self.height + 12
            canvas.bottom = top - 4
        }
    }

    private func draw(
        _ panel: Panel, _ scale: Scale, _ left: Double, _ right: Double, _ numbers: ChartNumbers,
        on canvas: inout Canvas
    ) {
        for tick in scale.ticks {
            canvas.line(
                (left, scale(tick)), (right, scale(tick)), colour: tick == 0 ? Ink.axis : Ink.grid)
        }
        let width = (right - left) / Double(max(1, categories.count))
        for (number, value) in panel.values.prefix(categories.count).enumerated() {
            let x = left + Double(number) * width
            let ends = [scale(0), scale(value)].sorted()
            canvas.bar(
                Canvas.Box(left: x + width * 0.12, top: ends[0], right: x + width * 0.88, bottom: ends[1]),
                Ink(number), says: "\(canvas.language(categories[number])): \(numbers.text(value))")
        }
        canvas.claim(Canvas.Box(left: left, top: scale.end, right: right, bottom: scale.start))
    }

    private static let gap = 18.0
    private static let height = 70.0
}
