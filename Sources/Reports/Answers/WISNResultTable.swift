import Localization
import Planning
import Tables

/// What the workload comes to: steps 6 and 7, with what they are made of.
enum WISNResultTable {
    private typealias W = Words.Wisn

    /// One number, as it is and as it is usually told.
    private struct Quantity {
        var id: String
        var title: LocalizedText
        var value: Double?
        var unit: ResultUnit
        var decimals: Int

        var cells: [ResultCell] {
            [
                .named(id, title), .number(orNone: value), .named(unit.id, unit.word),
                value.map { .word(rounded($0)) } ?? .none,
            ]
        }

        private func rounded(_ value: Double) -> LocalizedText {
            LocalizedText { language in
                let number = language.number(value, decimals: decimals)
                return unit == .ratio ? number : number + " " + language(unit.word)
            }
        }
    }

    static func table(_ wisn: WISN) -> ResultTable {
        var value = ResultColumn.statistic("value", W.value, about: W.quantityAbout)
        value.decimals = 6
        var table = ResultTable(
            "requirement", title: W.result, note: W.resultNote,
            columns: [
                ResultColumn("quantity", W.quantity, .measure, about: W.quantityAbout), value,
                ResultColumn("unit", W.unit, .unit, about: W.unitAbout),
                .note("rounded", W.rounded, about: W.roundedAbout),
            ])
        for line in lines(wisn) where line.value != nil { table.add(line.cells) }
        return table
    }

    private static func lines(_ wisn: WISN) -> [Quantity] {
        [
            Quantity(
                id: "activityPosts", title: W.activityPosts, value: wisn.activityPosts, unit: .fte,
                decimals: 2),
            Quantity(
                id: "categoryShare", title: W.categoryShare, value: 100 * wisn.categoryShare, unit: .percent,
                decimals: 2),
            Quantity(
                id: "categoryFactor", title: W.categoryFactor, value: wisn.categoryFactor, unit: .ratio,
                decimals: 4),
            Quantity(
                id: "individualPosts", title: W.individualPosts, value: wisn.individualPosts, unit: .fte,
                decimals: 2),
            Quantity(id: "required", title: W.required, value: wisn.required, unit: .fte, decimals: 2),
            Quantity(id: "current", title: W.current, value: wisn.current, unit: .fte, decimals: 2),
            Quantity(id: "difference", title: W.difference, value: wisn.difference, unit: .fte, decimals: 2),
            Quantity(id: "ratio", title: W.ratio, value: wisn.ratio, unit: .ratio, decimals: 2),
            Quantity(
                id: "pressure", title: W.pressure, value: wisn.pressure.map { 100 * $0 }, unit: .percent,
                decimals: 1),
        ]
    }
}

extension ResultUnit {
    static let days = ResultUnit("days", Words.Wisn.daysUnit)
    static let minutes = ResultUnit("minutes", Words.Units.minutes)
    static let times = ResultUnit("times", Words.Wisn.times)
    static let persons = ResultUnit("persons", Words.Wisn.persons)
    static let ratio = ResultUnit("ratio", Words.Units.ratio)
}
