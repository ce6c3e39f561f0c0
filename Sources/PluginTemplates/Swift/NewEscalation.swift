import PluginKit
import PorrasPluginSDK
import SchoolDomain

/// A step of the ladder is due when much has been missed in a school year.
///
/// `due, once a year, at the first look at which lessons missed this year > lessons`
///
/// - Source: none; every number is an assumption to replace.
struct NewEscalation: Plugin, ActingPlugin {
    // The version changes when results do. What is not declared cannot be read, and not be drawn.
    static let descriptor = PluginDescriptor(
        id: "new-escalation", kind: .escalation, version: "1.0.0",
        summary: "a step of the ladder is due when much has been missed in a school year",
        parameters: [
            PluginParameter("step", .step, "step of the ladder that becomes due"),
            PluginParameter(
                "lessons", .number(NumberRule(.none, from: 0, to: 2000, isWhole: true), default: 60),
                "lessons that may be missed in a school year", .assumed()),
            PluginParameter(
                "every", .number(NumberRule(.schoolDays, from: 1, to: 190, isWhole: true), default: 5),
                "school days from one look to the next", .assumed("once a week")),
        ], columns: [.lessonsMissed], memory: 1)

    private let world: PluginWorld
    private let step, lessons, every: Int

    init(_ values: PluginValues, world: PluginWorld) {
        self.world = world
        step = values.whole("step")
        lessons = values.whole("lessons")
        every = values.whole("every")
    }

    /// Every so many school days, from the year's first. A day that is not named costs nothing.
    func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
        let days = world.days(ofYear: year)
        return Array(stride(from: days.lowerBound, to: days.upperBound, by: every))
    }

    /// What is kept of each pupil is the year in which the step was due, from 1; 0: in none.
    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
        let year = Double(batch.year + 1)
        for pupil in batch.pupils.map(Int.init)
        where batch.memory(pupil) != year && batch.lessonsMissed[pupil] > lessons {
            batch.remember(year, pupil)
            effects.due(pupil, step: step)
        }
    }
}

@c(escalation) public func escalation() -> PluginEntry.Table? { PluginEntry.of(NewEscalation.self) }
