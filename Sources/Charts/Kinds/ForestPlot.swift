import Localization

/// Paired differences of plans from the baseline with their intervals, a row each, beside the line of no difference.
package struct ForestPlot: Chart {
    package struct Row: Sendable, Hashable {
        package var name: LocalizedText
        /// Less than nought: the plan has less.
        package var difference: ChartValue
        /// With its interval, in the digits that this supports; `nil`: in those of the largest of all.
        package var told: LocalizedText?

        package init(_ name: LocalizedText, _ difference: ChartValue, told: LocalizedText? = nil) {
            (self.name, self.difference, self.told) = (name, difference, told)
        }

        func text(_ numbers: ChartNumbers) -> String {
            told.map { numbers.language($0) } ?? numbers.signed(difference)
        }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    package var rows: [Row]

    package init(title: LocalizedText, unit: LocalizedText, rows: [Row]) {
        (self.title, self.unit, self.rows) = (title, unit, rows)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        rows.flatMap { row in row.difference.numbers.map { (row.name, $0) } }
    }

    package func summary(_ language: Language) -> String {
        typealias W = Words.Charts
        let numbers = ChartNumbers(numbers.map(\.value), language)
        return rows.map { row in
            let name = language(row.name)
            let value = row.text(numbers)
            guard let ends = row.difference.ends else { return language(W.differenceAlone(name, value)) }
            return language(
                ends.contains(0) ? W.differenceNotShown(name, value) : W.differenceShown(name, value))
        }.joined(separator: " ")
    }

    package func draw(on canvas: inout Canvas) {
        let language = canvas.language
        let numbers = ChartNumbers(numbers.map(\.value), language)
        let hasIntervals = rows.contains { $0.difference.ends != nil }
        Legend(
            items: [(.marker(Ink(1)), language(Words.Charts.difference))]
                + (hasIntervals ? [(.whisker, language(Words.Charts.interval))] : [])
        ).draw(on: &canvas)
        let layout = RowLayout(
            rows.map { row in
                RowLayout.Row(
                    heading: nil, name: language(row.name), value: row.text(numbers))
            }, on: &canvas)
        let scale = layout.axis(self.numbers.map(\.value), on: &canvas)
        for (row, centre) in zip(rows, layout.centres) {
            layout.mark(scale(0), centre, on: &canvas)
            if let ends = row.difference.ends {
                canvas.whisker(from: scale(ends.lowerBound), to: scale(ends.upperBound), y: centre)
            }
            canvas.marker(
                x: scale(row.difference.mean), y: centre, Ink(1),
                says: "\(language(row.name)): \(row.text(numbers))")
        }
    }
}
