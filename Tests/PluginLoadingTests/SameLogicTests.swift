import CPorrasPlugin
import PluginKit
import Testing

@testable import PluginLoading
@testable import PorrasPluginSDK

/// The seats of `plugins/examples/need-weighted` once more, in Swift.
private struct NeedWeighted: AllocationPlugin {
    let missed, wait, waitMax, support: Double

    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) throws(PluginFault) {
        for (index, pupil) in batch.pupils.enumerated() {
            let pupil = Int(pupil)
            let waited = max(0, Double(batch.day - batch.waitingSince[pupil]))
            scores[index] =
                missed * Double(batch.lessonsMissed[pupil]) + wait * min(waited, waitMax)
                + support * (batch.hasSupport(pupil) ? 1 : 0)
        }
    }
}

@Suite("The same logic, compiled in and loaded", .serialized)
struct SameLogicTests {
    static let seeds: [UInt64] = Array(1...40)

    private func acting(_ factory: PluginFactory, _ given: [String: Double] = [:]) throws -> any ActingPlugin
    {
        let instance = try factory.make(.of(factory.descriptor, given), .small)
        guard case .acting(let plugin) = instance else { throw PluginFault("does not act") }
        return plugin
    }

    /// Two plugins draw as often, act on the same days, answer and remember the same to the last bit.
    private func expectSame(_ a: PluginFactory, _ b: PluginFactory) throws {
        #expect(a.descriptor == b.descriptor)
        var effectCount = 0
        for seed in Self.seeds {
            let given = ["level": Double(mixed(seed) % 1000) / 999, "growth": 1 / Double(seed)]
            let (one, other) = (try acting(a, given), try acting(b, given))
            let (oneHost, otherHost) = (FakeHost(), FakeHost())
            for year in 0..<2 {
                let days = try oneHost.call { (draws) throws(PluginFault) in
                    try one.actingDays(year, draws: draws)
                }
                let others = try otherHost.call { (draws) throws(PluginFault) in
                    try other.actingDays(year, draws: draws)
                }
                #expect(!days.isEmpty && days == others)
            }
            let first = FakeBatch(seed: seed, pupilLimit: Int(seed) * 3, day: Int(seed) % 21, memoryCount: 2)
            let second = FakeBatch(seed: seed, pupilLimit: Int(seed) * 3, day: Int(seed) % 21, memoryCount: 2)
            let effects = try first.effects(of: one, oneHost)
            effectCount += effects.count
            #expect(try second.effects(of: other, otherHost) == effects)
            #expect(second.memory.map(\.bitPattern) == first.memory.map(\.bitPattern))
            #expect(otherHost.draws == oneHost.draws)
        }
        #expect(effectCount > 1000)
    }

    @Test("an absence process in Swift and in C give the same bits")
    func actingInC() throws {
        let workshop = try Workshop()
        try expectSame(
            PluginFactory(Rumour.self), try PluginLoader.load(try workshop.library(rumourInC)).get())
    }

    @Test("an absence process gives the same bits through the table that the SDK makes of it")
    func actingThroughSDK() throws {
        let table = try #require(PluginEntry.of(Rumour.self))
        #expect(PluginEntry.of(Rumour.self) == table)
        let loaded = try LoadedPlugin(table)
        try expectSame(
            PluginFactory(Rumour.self), PluginFactory(loaded.descriptor, .compiledIn, make: loaded.make))
    }

    @Test("the example for small classes scores like the same in Swift, for every seed")
    func scores() throws {
        let workshop = try Workshop()
        let script = "\(Workshop.repository)/plugins/examples/need-weighted/build"
        let built = Workshop.run([script, workshop.path("need.so")])
        #expect(built.status == 0, "\(built.said)")
        let factory = try PluginLoader.load(workshop.path("need.so")).get()
        #expect(factory.descriptor.id == "need-weighted")
        for seed in Self.seeds {
            let values = PluginValues.of(
                factory.descriptor,
                [
                    "missedWeight": 1 / Double(seed), "waitWeight": Double(seed) / 7,
                    "waitMax": Double(seed) / 3,
                ])
            let twin = NeedWeighted(
                missed: values.number("missedWeight"), wait: values.number("waitWeight"),
                waitMax: values.number("waitMax"), support: values.number("supportWeight"))
            guard case .allocation(let loaded) = try factory.make(values, .small) else {
                Issue.record("it gives scores")
                return
            }
            let batch = FakeBatch(seed: seed, pupilLimit: Int(seed) * 2, day: Int(seed) / 2, memoryCount: 0)
            let scores = try batch.scores(of: twin, FakeHost())
            #expect(try batch.scores(of: loaded, FakeHost()).map(\.bitPattern) == scores.map(\.bitPattern))
            #expect(scores.allSatisfy { $0 >= 0 })
        }
    }

    @Test("what a plugin in Swift throws comes back through C as it was thrown")
    func refusal() throws {
        let workshop = try Workshop()
        let table = try #require(PluginEntry.of(Rumour.self))
        let swift = try LoadedPlugin(table)
        let inC = try PluginLoader.load(try workshop.library(rumourInC)).get()
        let values = PluginValues.of(swift.descriptor, ["grades": 0])
        let expected = PluginFault("there is no grade to hear it, not even itä")
        #expect(throws: expected) { try PluginFactory(Rumour.self).make(values, .small) }
        #expect(throws: expected) { try swift.make(values, .small) }
        #expect(throws: expected) { try inC.make(values, .small) }
    }
}
