import PluginKit
import PorrasPluginSDK
import SchoolDomain

/// An intervention is offered, once a school year, to pupils who have missed much by then.
///
/// `offered, on one day of each year, when lessons missed this year >= lessons`
///
/// - Source: none; every number is an assumption to replace.
struct NewIntervention: Plugin, ActingPlugin {
    // The version changes when results do. What is not declared cannot be read, and not be drawn.
    static let descriptor = PluginDescriptor(
        id: "new-intervention", kind: .intervention, version: "1.0.0",
        summary: "an intervention is offered, once a school year, to pupils who have missed much by then",
        // What is done, by whom and at what cost is declared in YAML.
        parameters: [
            PluginParameter("intervention", .declared, "declared intervention that is offered"),
            PluginParameter(
                "day", .number(NumberRule(.schoolDays, from: 1, to: 180, isWhole: true), default: 40),
                "school day of the year on which it is offered", .assumed("early October")),
            PluginParameter(
                "lessons", .number(NumberRule(.none, from: 0, to: 2000, isWhole: true), default: 20),
                "lessons missed this year from which it is offered", .assumed()),
        ], columns: [.lessonsMissed])

    private let world: PluginWorld
    private let intervention, day, lessons: Int

    init(_ values: PluginValues, world: PluginWorld) {
        self.world = world
        intervention = values.whole("intervention")
        day = values.whole("day")
        lessons = values.whole("lessons")
    }

    /// One day of each year that is long enough. A day that is not named costs nothing.
    func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
        let days = world.days(ofYear: year)
        return day <= days.count ? [days.lowerBound + day - 1] : []
    }

    /// Effects act from the next school day on.
    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
        for pupil in batch.pupils.map(Int.init) where batch.lessonsMissed[pupil] >= lessons {
            effects.offer(pupil, intervention: intervention)
        }
    }
}

@c(intervention) public func intervention() -> PluginEntry.Table? { PluginEntry.of(NewIntervention.self) }
