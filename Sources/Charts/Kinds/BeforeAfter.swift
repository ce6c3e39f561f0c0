import Localization

/// Absence before and after help, beside what the same pupils would have had without it.
package struct BeforeAfter: Chart {
    package struct Help: Sendable, Hashable {
        package var name: LocalizedText
        package var before: Double
        package var after: Double
        /// The same pupils without the help.
        package var without: Double
        /// After less without.
        package var effect: ChartValue

        package init(
            _ name: LocalizedText, before: Double, after: Double, without: Double, effect: ChartValue
        ) {
            (self.name, self.before, self.after) = (name, before, after)
            (self.without, self.effect) = (without, effect)
        }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    package var helps: [Help]

    package init(title: LocalizedText, unit: LocalizedText, helps: [Help]) {
        (self.title, self.unit, self.helps) = (title, unit, helps)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        helps.flatMap { help in
            ([help.before, help.after, help.without] + help.effect.numbers).map { (help.name, $0) }
        }
    }

    package func summary(_ language: Language) -> String {
        let numbers = ChartNumbers(numbers.map(\.value), language)
        return helps.map { help in
            language(
                Words.Charts.beforeAfter(
                    language(help.name), numbers.text(help.before), numbers.text(help.after),
                    numbers.text(help.without), numbers.signed(help.effect)))
        }.joined(separator: " ")
    }

    package func draw(on canvas: inout Canvas) {
        typealias W = Words.Charts
        let language = canvas.language
        let numbers = ChartNumbers(numbers.map(\.value), language)
        let rows = helps.flatMap(Self.rows)
        let layout = RowLayout(
            rows.map { row in
                let effect = row.effect.map { language(W.effect(numbers.signed($0))) }
                return RowLayout.Row(
                    heading: effect.map { "\(language(row.help)): \($0)" }, name: language(row.name),
                    value: numbers.text(row.value))
            }, on: &canvas)
        let scale = layout.axis(rows.map(\.value), on: &canvas)
        for (row, centre) in zip(rows, layout.centres) {
            canvas.bar(
                layout.box(centre, scale(0), scale(row.value)), row.ink,
                says: "\(language(row.name)): \(numbers.text(row.value))")
        }
    }

    private struct Row {
        var help: LocalizedText
        /// With the first of each.
        var effect: ChartValue?
        var name: LocalizedText
        var value: Double
        var ink: Ink?
    }

    private static func rows(_ help: Help) -> [Row] {
        typealias W = Words.Charts
        return [
            Row(help: help.name, effect: help.effect, name: W.before, value: help.before),
            Row(help: help.name, name: W.after, value: help.after, ink: Ink(0)),
            Row(help: help.name, name: W.without, value: help.without, ink: Ink(1)),
        ]
    }
}
