import PluginKit
import PorrasPluginSDK
import SchoolDomain

/// How many pupils have missed much when a school year ends.
///
/// `pupils = number of pupils with lessons missed this year >= lessons`
///
/// - Source: none; every number is an assumption to replace.
struct NewObserver: Plugin, ActingPlugin {
    // The version changes when results do. What is not declared cannot be read, and not be drawn.
    static let descriptor = PluginDescriptor(
        id: "new-observer", kind: .observer, version: "1.0.0",
        summary: "how many pupils have missed much when a school year ends",
        parameters: [
            PluginParameter(
                "lessons", .number(NumberRule(.none, from: 0, to: 2000, isWhole: true), default: 100),
                "lessons missed this year from which a pupil counts", .assumed())
        ], columns: [.lessonsMissed],
        outputs: [
            PluginOutput("pupils", unit: "pupils", "pupils who have missed much at the year's end")
        ])

    private let world: PluginWorld
    private let lessons: Int

    init(_ values: PluginValues, world: PluginWorld) {
        self.world = world
        lessons = values.whole("lessons")
    }

    /// The last school day of each year. A day that is not named costs nothing.
    func actingDays(_ year: Int, draws: PluginDraws) -> [Int] { [world.days(ofYear: year).upperBound - 1] }

    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
        let pupils = batch.pupils.count { batch.lessonsMissed[Int($0)] >= lessons }
        effects.record(0, Double(pupils))
    }
}

@c(observer) public func observer() -> PluginEntry.Table? { PluginEntry.of(NewObserver.self) }
