import Localization

/// How areas or schools fare, a dot each with its interval, beside how all fare together.
package struct AreaDots: Chart {
    package struct Area: Sendable, Hashable {
        package var name: LocalizedText
        package var value: ChartValue

        package init(_ name: LocalizedText, _ value: ChartValue) { (self.name, self.value) = (name, value) }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    /// Of all together; `nil`: not told.
    package var whole: Double?
    /// From the highest to the lowest.
    package let areas: [Area]

    package init(title: LocalizedText, unit: LocalizedText, whole: Double?, areas: [Area]) {
        (self.title, self.unit, self.whole) = (title, unit, whole)
        self.areas = areas.enumerated().sorted {
            ($1.element.value.mean, $0.offset) < ($0.element.value.mean, $1.offset)
        }.map(\.element)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        areas.isEmpty
            ? []
            : areas.flatMap { area in area.value.numbers.map { (area.name, $0) } }
                + (whole.map { [(Words.Charts.whole, $0)] } ?? [])
    }

    package func summary(_ language: Language) -> String {
        guard let first = areas.first, let last = areas.last else { return "" }
        let numbers = ChartNumbers(numbers.map(\.value), language)
        return language(
            Words.Charts.range(
                language(first.name), numbers.text(first.value.mean), language(last.name),
                numbers.text(last.value.mean), numbers.text(first.value.mean - last.value.mean)))
    }

    package func draw(on canvas: inout Canvas) {
        let language = canvas.language
        let numbers = ChartNumbers(numbers.map(\.value), language)
        Legend(
            items: [(.whisker, language(Words.Charts.interval))]
                + (whole.map { [(.limit, "\(language(Words.Charts.whole)): \(numbers.text($0))")] } ?? [])
        ).draw(on: &canvas)
        let layout = RowLayout(
            areas.map { area in
                RowLayout.Row(heading: nil, name: language(area.name), value: numbers.text(area.value.mean))
            }, on: &canvas)
        let scale = layout.axis(self.numbers.map(\.value), hasZero: false, on: &canvas)
        for (area, centre) in zip(areas, layout.centres) {
            if let whole { layout.limit(scale(whole), centre, on: &canvas) }
            if let ends = area.value.ends {
                canvas.whisker(from: scale(ends.lowerBound), to: scale(ends.upperBound), y: centre)
            }
            canvas.marker(
                x: scale(area.value.mean), y: centre, Ink(0),
                says: "\(language(area.name)): \(numbers.text(area.value))")
        }
    }
}
