import PluginKit
import SchoolDomain
import SimulationKernel
import Testing

@testable import StandardPlugins

/// How a plugin's own claim is tested; copy it with the template.
@Suite("The template")
struct TemplateTests {
    private static let world = Model(Worlds.seats()).plugins.world

    /// 20,000 pupils of the grades at 5 standard errors: missed once in 1.7 million seeds.
    @Test("gives its factor to a share of the pupils of its grades, and 1 to all others")
    func share() throws {
        let plugin = try Template(
            .numbers(
                Template.descriptor,
                ["factor": 2, "share": 0.3, "grades": Double(GradeSet(7...9).bits)]), world: Self.world)
        var batch = Batch(count: 40_000)
        batch.grade = (0..<40_000).map { $0 % 2 == 0 ? 8 : 3 }
        let effects = try batch.effects(of: plugin)
        #expect(effects.count == 40_000 && effects.allSatisfy { $0.value == 1 || $0.value == 2 })
        #expect(effects.allSatisfy { $0.value == 1 || $0.pupil % 2 == 0 })
        let chosen = Double(effects.count { $0.value == 2 })
        #expect(abs(chosen - 0.3 * 20_000) < 5 * (0.3 * 0.7 * 20_000).squareRoot())
        // Another year, other pupils.
        batch.year = 1
        #expect(try batch.effects(of: plugin).map(\.value) != effects.map(\.value))
    }

    @Test("acts on the first school day of each year, and raises absence from the second")
    func inTheKernel() throws {
        let scenario = Worlds.scenario(
            [Worlds.year(40), Worlds.year(40, from: 2027)], pupils: [[0, 0, 0, 0, 0, 0, 3000, 3000, 0, 0]],
            Worlds.absence(0.2, .lessons(.fixed(1))))
        let everyone = PluginFactory(Template.self).bound(["factor": .number(3), "share": .number(1)])
        let more = try scenario.model(everyone).played().spells
        let plain = try scenario.model().played().spells
        #expect(Set(more.filter { $0.day == 0 }) == Set(plain.filter { $0.day == 0 }))
        // Some 2,400 and 7,200 spells: the standard error is 170. Five of them, and 2 % for the first day and for the
        // time that spells take up.
        #expect(abs(more.count - 3 * plain.count) < 1000)
        #expect(plain.count > 1000)
        let nobody = PluginFactory(Template.self).bound(["share": .number(0)])
        #expect(try Set(scenario.model(nobody).played().spells) == Set(plain))
    }

    @Test("refuses to act on no grade")
    func refusal() {
        #expect(throws: PluginFault("there are no `grades`")) {
            try Template(.numbers(Template.descriptor, ["grades": 0]), world: Self.world)
        }
    }
}
