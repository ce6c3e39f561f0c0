import Localization

/// How often single simulations come out how: columns over equal steps.
package struct Histogram: Chart {
    package var title: LocalizedText
    package var unit: LocalizedText
    /// One for each simulation.
    package var values: [Double]
    /// The median, and what nine in ten of further simulations lie between; `nil`: not told.
    package var median: ChartValue?

    package init(title: LocalizedText, unit: LocalizedText, values: [Double], median: ChartValue? = nil) {
        (self.title, self.unit, self.values, self.median) = (title, unit, values, median)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        values.isEmpty ? [] : (values + (median?.numbers ?? [])).map { (title, $0) }
    }

    package func summary(_ language: Language) -> String {
        guard let least = values.min(), let most = values.max() else { return "" }
        let numbers = ChartNumbers(values, language)
        let text = language(Words.Charts.spread(values.count, numbers.text(least), numbers.text(most)))
        return median.map { "\(text) \(language(Words.Charts.median(numbers.text($0))))." } ?? text
    }

    package func draw(on canvas: inout Canvas) {
        let language = canvas.language
        let numbers = ChartNumbers(values, language)
        let bins = Scale(values, most: canvas.isNarrow ? 9 : 14, hasZero: false)
        let counts = Self.counts(values, bins)
        if let median {
            canvas.paragraph(language(Words.Charts.median(numbers.text(median))), colour: Ink.quietText)
        }
        canvas.paragraph(language(Words.Charts.simulations), colour: Ink.quietText)
        let plot = TimePlot(counts.map(Double.init), on: &canvas)
        let width = (plot.right - plot.left) / Double(counts.count)
        for (number, count) in counts.enumerated() where count > 0 {
            let left = plot.left + Double(number) * width
            let ends = [number, number + 1].map { bins.text(bins.ticks[$0], language) }
            canvas.bar(
                Canvas.Box(
                    left: left + 1, top: plot.scale(Double(count)), right: left + width - 1,
                    bottom: plot.bottom),
                Ink(0), says: "\(ends[0]) … \(ends[1]): \(count)")
        }
        let x = bins.placed(plot.left, plot.right)
        if let median {
            canvas.line(
                (x(median.mean), plot.top), (x(median.mean), plot.bottom), colour: Ink.text, width: 1.6,
                dashes: "6 4")
        }
        plot.write(bins.ticks.map { (bins.text($0, language), x($0)) }, on: &canvas)
    }

    /// How many lie in each step; what lies on a tick counts with the step above it, at the upper end below.
    static func counts(_ values: [Double], _ bins: Scale) -> [Int] {
        var counts = [Int](repeating: 0, count: bins.ticks.count - 1)
        for value in values {
            let place = Int(((value - bins.low) / bins.step + 1e-9).rounded(.down))
            counts[min(max(place, 0), counts.count - 1)] += 1
        }
        return counts
    }
}
