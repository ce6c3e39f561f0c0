import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite("Plugins in the kernel")
struct PluginTests {
    @Test("do the same in the fast kernel and in the naive replication", arguments: 0..<150)
    func equalObservations(number: Int) throws { try expectAgreement(Restless.scenario(number), number) }

    @Test("that act seldom undo what was foreseen", arguments: 0..<40)
    func foreseen(number: Int) throws {
        let bound = Restless.bells(number)
        if !bound.scenario.ladder.isEmpty { try expectAgreement(bound, number) }
    }

    private func expectAgreement(_ bound: BoundScenario, _ number: Int) throws {
        let model = try Model(bound)
        var replication = Replication(model)
        for run in 0..<2 {
            try replication.run(seed: 5, number: UInt32(run))
            let naive = try ReferenceReplication(model, seed: 5, number: UInt32(run)).run()
            #expect(
                Differences.between(replication.observations, naive) == [],
                "scenario \(number), replication \(run)")
        }
    }

    /// A plugin that refuses its only value, a date, in the words in which it got it.
    struct Echo: Plugin, ActingPlugin {
        static let descriptor = PluginDescriptor(
            id: "echo", kind: .observer, version: "1", summary: "says what it is given",
            parameters: [PluginParameter("day", .date(default: nil), "a date")])

        init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {
            throw PluginFault("\(values.text("day")) is day \(values.whole("day"))")
        }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] { [] }
        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {}
    }

    @Test("get dates as they are written, with the first school day on or after them") func dates() throws {
        var scenario = ScenarioFactory.random(0)
        let date = CalendarDate(serial: scenario.years[0].terms[0].first.serial - 7)
        let use = PluginUse(id: "echo", plugin: "echo", version: "1", names: ["date"], values: [.date(date)])
        scenario.plugins = [use]
        let bound = BoundScenario(
            scenario, plugins: [BoundPlugin(use: use, factory: PluginFactory(Echo.self))])
        let breach = #expect(throws: PluginBreach.self) { try Model(bound) }
        #expect(breach?.message == "\(date) is day 0")
    }

    /// A plugin that asks for the impossible in some replications.
    struct Clumsy: Plugin, ActingPlugin {
        static let descriptor = PluginDescriptor(
            id: "clumsy", kind: .absence, version: "1", summary: "errs now and then", decisions: ["slip"])
        let world: PluginWorld
        init(_ values: PluginValues, world: PluginWorld) { self.world = world }

        func actingDays(_ year: Int, draws: PluginDraws) -> [Int] { Array(world.days(ofYear: year)) }
        func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
            guard let first = batch.pupils.first, draws.unit(0, 0, batch.day) < 0.01 else { return }
            effects.factor(Int(first), -1)
        }
    }

    @Test("a run that a plugin breaks off leaves nothing to the next")
    func leavesNothing() throws {
        var bound = Restless.scenario(3)
        let clumsy = Restless.bound("clumsy", PluginFactory(Clumsy.self))
        bound.scenario.plugins.append(clumsy.use)
        bound.plugins.append(clumsy)
        let model = try Model(bound)
        var used = Replication(model)
        var (broken, whole) = (0, 0)
        for number in 0..<UInt32(40) {
            do { try used.run(seed: 5, number: number) } catch {
                broken += 1
                continue
            }
            whole += 1
            var fresh = Replication(model)
            try fresh.run(seed: 5, number: number)
            #expect(used.observations == fresh.observations, "replication \(number)")
        }
        #expect(broken > 5 && whole > 5)
    }

    @Test("and all of it happens") func everythingHappens() throws {
        var recorded = [Double](repeating: 0, count: Restless.Watch.columns.count)
        var changed: Set<String> = []
        for number in 0..<60 {
            let bound = Restless.scenario(number)
            let model = try Model(bound)
            var replication = Replication(model)
            try replication.run(seed: 5, number: 0)
            let observations = replication.observations
            for index in observations.recorded.indices {
                recorded[index % recorded.count] += abs(observations.recorded[index])
            }
            for kind in [PluginKind.absence, .escalation, .intervention, .allocation] {
                var less = bound
                less.plugins.removeAll { $0.descriptor.kind == kind }
                less.scenario.plugins = less.plugins.map(\.use)
                var other = Replication(try Model(less))
                try other.run(seed: 5, number: 0)
                if !Differences.between(observations, other.observations).isEmpty {
                    changed.insert(kind.name)
                }
            }
        }
        #expect(recorded.allSatisfy { $0 > 0 })
        #expect(changed == ["absence", "escalation", "intervention", "allocation"])
    }
}
