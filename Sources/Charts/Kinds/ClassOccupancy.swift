import Localization

/// The seats of each small class: how many there are, how many are taken, and who waits.
package struct ClassOccupancy: Chart {
    package struct Class: Sendable, Hashable {
        package var name: LocalizedText
        package var seats: Double
        /// Taken on average.
        package var taken: Double
        /// Pupils who wait on average.
        package var waiting: Double

        package init(_ name: LocalizedText, seats: Double, taken: Double, waiting: Double) {
            (self.name, self.seats, self.taken, self.waiting) = (name, seats, taken, waiting)
        }
    }

    package var title: LocalizedText
    package var unit: LocalizedText
    package var classes: [Class]

    package init(title: LocalizedText, unit: LocalizedText, classes: [Class]) {
        (self.title, self.unit, self.classes) = (title, unit, classes)
    }

    package var numbers: [(name: LocalizedText, value: Double)] {
        classes.flatMap { each in [each.seats, each.taken, each.waiting].map { (each.name, $0) } }
    }

    package func summary(_ language: Language) -> String {
        classes.map { each in
            language(
                Words.Charts.seats(
                    language(each.name), language.number(each.taken, decimals: 1),
                    seats(each.seats, language), language.number(each.waiting, decimals: 1)))
        }.joined(separator: " ")
    }

    /// Whole ones, or of years with different numbers an average.
    private func seats(_ count: Double, _ language: Language) -> String {
        language.number(count, decimals: count == count.rounded() ? 0 : 1)
    }

    package func draw(on canvas: inout Canvas) {
        typealias W = Words.Charts
        let language = canvas.language
        func digits(_ value: Double) -> String { language.number(value, decimals: 1) }
        Legend(items: [
            (.bar(nil), language(W.freeSeats)), (.bar(Ink(0)), language(W.takenSeats)),
            (.bar(Ink(1)), language(W.waitingForSeat)),
        ]).draw(on: &canvas)
        let layout = RowLayout(
            classes.map { each in
                RowLayout.Row(
                    heading: nil, name: language(each.name),
                    value: "\(digits(each.taken))/\(seats(each.seats, language))"
                        + (each.waiting > 0 ? " · " + language(W.waits(digits(each.waiting))) : ""))
            }, barHeight: 18, on: &canvas)
        let scale = layout.axis(
            classes.flatMap { [$0.seats, $0.taken, max($0.seats, $0.taken) + $0.waiting] }, on: &canvas)
        for (each, centre) in zip(classes, layout.centres) {
            let edge = max(each.seats, each.taken)
            canvas.bar(layout.box(centre, scale(0), scale(each.seats)), nil)
            canvas.bar(
                layout.box(centre, scale(0), scale(each.taken)), Ink(0),
                says: "\(language(W.takenSeats)): \(digits(each.taken))")
            guard each.waiting > 0 else { continue }
            canvas.bar(
                layout.box(centre, scale(edge), scale(edge + each.waiting)), Ink(1),
                says: "\(language(W.waitingForSeat)): \(digits(each.waiting))")
        }
    }
}
