import PluginKit
import PorrasPluginSDK
import SchoolDomain

/// Some pupils are absent more often for a school year.
///
/// `factor(pupil, year) = factor with probability share, drawn anew each year; else 1`
///
/// - Source: none; every number is an assumption to replace.
struct NewAbsence: Plugin, ActingPlugin {
    // The version changes when results do. What is not declared cannot be read, and not be drawn.
    static let descriptor = PluginDescriptor(
        id: "new-absence", kind: .absence, version: "1.0.0",
        summary: "some pupils are absent more often for a school year",
        parameters: [
            PluginParameter(
                "factor", .number(NumberRule(.none, from: 0, to: 100), default: 1.5),
                "what the hazard of a new spell is multiplied by", .assumed()),
            PluginParameter(
                "share", .number(NumberRule(.share, from: 0, to: 1), default: 0.1),
                "probability that a pupil is one of them", .assumed()),
        ], decisions: ["chosen"])

    /// Positions among the decisions, whose names address the draws.
    private enum Decision { static let chosen = 0 }

    private let world: PluginWorld
    private let factor, share: Double

    init(_ values: PluginValues, world: PluginWorld) {
        self.world = world
        factor = values.number("factor")
        share = values.number("share")
    }

    /// The first school day of each year. A day that is not named costs nothing.
    func actingDays(_ year: Int, draws: PluginDraws) -> [Int] { [world.days(ofYear: year).lowerBound] }

    /// Effects act from the next school day on.
    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
        for pupil in batch.pupils.map(Int.init) {
            // The address of the draw: the decision, the pupil, the year. The same address, the same number.
            let isChosen = draws.unit(Decision.chosen, pupil, batch.year) < share
            effects.factor(pupil, isChosen ? factor : 1)
        }
    }
}

@c(absence) public func absence() -> PluginEntry.Table? { PluginEntry.of(NewAbsence.self) }
