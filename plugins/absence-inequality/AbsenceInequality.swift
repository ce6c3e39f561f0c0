import PluginKit
import SchoolDomain

/// How unequally absence is spread: a few pupils make most of it.
///
/// `topShare = lessons missed by the most absent / lessons missed by all`;
/// `gini = Σ (2 i − n − 1) x_i / (n Σ x_i)`, lessons `x_1 ≤ … ≤ x_n` of the `n` pupils
///
/// - Units: shares of 1. Gini is 0 when all miss as much, and 1 − 1/n when one pupil misses all.
/// - Shape: one value each year, of the pupils at school on its last day.
/// - Source: Gini's coefficient in the form of Dixon et al. (1987), Ecology 68, 1548-1551.
struct AbsenceInequality: Plugin, ActingPlugin {
    static let descriptor = PluginDescriptor(
        id: "absence-inequality", kind: .observer, version: "1.0.0",
        summary: "how much of a year's absence the most absent pupils make, and Gini's coefficient",
        parameters: [
            PluginParameter(
                "share", .number(NumberRule(.share, from: 0, to: 1, excludesLower: true), default: 0.1),
                "share of the pupils who are called the most absent")
        ], columns: [.lessonsMissed],
        outputs: [
            PluginOutput("topShare", unit: "share", "share of all lessons missed by the most absent pupils"),
            PluginOutput("gini", unit: "1", "Gini's coefficient of lessons missed"),
        ])

    private let world: PluginWorld
    private let share: Double

    init(_ values: PluginValues, world: PluginWorld) {
        self.world = world
        share = values.number("share")
    }

    func actingDays(_ year: Int, draws: PluginDraws) -> [Int] { [world.days(ofYear: year).upperBound - 1] }

    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
        let lessons = batch.pupils.map { batch.lessonsMissed[Int($0)] }.sorted()
        let total = lessons.reduce(0, +)
        // Where nobody missed anything, nobody missed more than others.
        guard total > 0 else { return }
        let count = lessons.count
        let most = max(1, Int((share * Double(count)).rounded()))
        let weighted = lessons.enumerated().reduce(0) { $0 + (2 * ($1.offset + 1) - count - 1) * $1.element }
        effects.record(0, Double(lessons.suffix(most).reduce(0, +)) / Double(total))
        effects.record(1, Double(weighted) / (Double(count) * Double(total)))
    }
}
