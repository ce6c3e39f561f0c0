import Localization

/// How far a result goes when each of what is not known is low or high, the one that matters most first.
package struct Tornado: Chart {
    package struct Unknown: Sendable, Hashable {
        package var name: LocalizedText
        /// The result when it is low, and when it is high.
        package var low: Double
        package var high: Double

        package init(_ name: LocalizedText, low: Double, high: Double) {
            (self.name, self.low, self.high) = (name, low, high)
        }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    /// The result when nothing is changed.
    package var usual: Double
    /// By how far the result goes.
    package let unknowns: [Unknown]

    package init(title: LocalizedText, unit: LocalizedText, usual: Double, unknowns: [Unknown]) {
        (self.title, self.unit, self.usual) = (title, unit, usual)
        func reach(_ unknown: Unknown) -> Double { abs(unknown.high - unknown.low) }
        self.unknowns = unknowns.enumerated().sorted {
            (reach($1.element), $0.offset) < (reach($0.element), $1.offset)
        }.map(\.element)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        unknowns.isEmpty
            ? []
            : [(title, usual)] + unknowns.flatMap { each in [(each.name, each.low), (each.name, each.high)] }
    }

    package func summary(_ language: Language) -> String {
        let numbers = ChartNumbers(numbers.map(\.value), language)
        return unknowns.prefix(3).map { each in
            language(
                Words.Charts.reaches(language(each.name), numbers.text(each.low), numbers.text(each.high)))
        }.joined(separator: " ")
    }

    package func draw(on canvas: inout Canvas) {
        typealias W = Words.Charts
        let language = canvas.language
        let numbers = ChartNumbers(numbers.map(\.value), language)
        Legend(items: [
            (.bar(Ink(0)), language(W.whenLow)), (.bar(Ink(1)), language(W.whenHigh)),
            (.limit, "\(language(W.asItIs)): \(numbers.text(usual))"),
        ]).draw(on: &canvas)
        let layout = RowLayout(
            unknowns.map { each in
                RowLayout.Row(
                    heading: nil, name: language(each.name),
                    value: "\(numbers.text(each.low)) … \(numbers.text(each.high))")
            }, barHeight: 18, on: &canvas)
        let scale = layout.axis(self.numbers.map(\.value), hasZero: false, on: &canvas)
        for (each, centre) in zip(unknowns, layout.centres) {
            // Where both lie on one side the longer one is drawn first, so that the shorter is seen before it.
            let parts = [(each.low, Ink(0), W.whenLow), (each.high, Ink(1), W.whenHigh)]
            for (value, ink, name) in parts.sorted(by: { abs($0.0 - usual) > abs($1.0 - usual) }) {
                canvas.bar(
                    layout.box(centre, scale(usual), scale(value)), ink,
                    says: "\(language(name)): \(numbers.text(value))")
            }
            layout.limit(scale(usual), centre, on: &canvas)
        }
    }
}
