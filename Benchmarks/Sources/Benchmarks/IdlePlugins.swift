import CPorrasPlugin
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// Plugins that do nothing: what is left is the price of calling them.
enum IdlePlugins {
    /// The scenario with three of them, each called every so many school days (0: never).
    static func scenario(
        _ scenario: Scenario, everyDays interval: Int, _ factory: PluginFactory? = nil
    ) -> BoundScenario {
        (1...3).reduce(BoundScenario(scenario)) { $0.with(plugin("idle\($1)", everyDays: interval, factory)) }
    }

    /// - Parameter factory: one of a library; `nil`: the plugin is part of the program.
    private static func plugin(
        _ name: String, everyDays interval: Int, _ factory: PluginFactory? = nil
    ) -> BoundPlugin {
        if let factory {
            let use = PluginUse(
                id: name, plugin: factory.descriptor.id, version: factory.descriptor.version,
                names: ["every"],
                values: [.number(Double(interval))])
            return BoundPlugin(use: use, factory: factory)
        }
        let descriptor = PluginDescriptor(
            id: "idle", kind: .absence, version: "1", summary: "does nothing", columns: [.grade])
        let factory = PluginFactory(descriptor, .compiledIn) { (_, world) throws(PluginFault) in
            .acting(Idle(world: world, interval: interval))
        }
        let use = PluginUse(id: name, plugin: "idle", version: "1", names: [], values: [])
        return BoundPlugin(use: use, factory: factory)
    }

    private struct Idle: ActingPlugin {
        let world: PluginWorld
        let interval: Int

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
            interval == 0 ? [] : world.days(ofYear: year).filter { $0 % interval == interval - 1 }
        }

        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {}
    }

    /// The price of one call with a batch, from outside.
    static func call(pupils count: Int, _ factory: PluginFactory? = nil) throws(PluginBreach) -> String {
        let rounds = 1_000_000
        var scenario = BoundScenario(IdlePlugins.world)
        scenario = scenario.with(plugin("idle", everyDays: 1, factory))
        let model = try Model(scenario)
        let acting = model.plugins.acting[0]
        let rows = UnsafeMutableBufferPointer<Int32>.allocate(capacity: max(1, count))
        let buffer = UnsafeMutableBufferPointer<porras_effect>.allocate(capacity: 64)
        defer {
            rows.deallocate()
            buffer.deallocate()
        }
        for index in 0..<count { rows.initializeElement(at: index, to: Int32(index)) }
        let chance = RandomSource(seed: 1, replication: 0)
        let pupils = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(rows)[..<count])
        let seconds = try processorSeconds { () throws(PluginBreach) in
            for _ in 0..<rounds {
                _ = try acting.caller.act(
                    acting.instance, on: 0, pupils: pupils, known: porras_batch(), memory: nil,
                    buffer: buffer,
                    chance: chance)
            }
        }
        return pad("\(count) pupils", 16) + "  " + fixed(1e9 * seconds / Double(rounds), 1) + " ns"
    }

    /// One school day with nobody in it: the caller needs a calendar and nothing else.
    private static var world: Scenario {
        let day = CalendarDate(year: 2026, month: 8, day: 12)
        let term = DateSpan(first: day ?? CalendarDate(serial: 0), last: day ?? CalendarDate(serial: 0))
        let zeros = [Double](repeating: 0, count: Grade.count)
        return Scenario(
            name: "one day", years: [SchoolYear(label: "one day", terms: [term], breaks: [])],
            schools: [School(id: "a", name: "A", pupilsByGrade: [Int](repeating: 0, count: Grade.count))],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: [Int](repeating: 25, count: Grade.count),
            absence: AbsenceProcess(
                spells: [
                    SpellType(id: "illness", cause: .illness, perYearByGrade: zeros, length: .days(.fixed(1)))
                ], frailty: Frailty(sigmaByGrade: zeros, rankCorrelationBetweenYears: 0),
                severe: SevereClass(
                    shareByGrade: zeros, persistence: 0, absentShare: .fixed(0.5), spellDays: .fixed(5))))
    }
}
