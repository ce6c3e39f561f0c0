import Localization
import PluginKit
import SchoolDomain
import SimulationKernel
import Testing

@testable import StandardPlugins

@Suite("offer-most-absent")
struct OfferMostAbsentTests {
    private static let scenario: Scenario = {
        var scenario = Worlds.scenario(
            [Worlds.year(60)],
            pupils: [[0, 0, 0, 0, 0, 0, 0, 15, 15, 15], [0, 10, 10, 10, 0, 0, 0, 10, 0, 0]],
            Worlds.absence(8, .days(.geometric(mean: 1.5)), sigma: 1))
        scenario.ladder = [Worlds.unreached]
        scenario.interventions = [
            Intervention(id: "other", title: LocalizedText("other"), trigger: .plugin),
            Intervention(id: "mentor", title: LocalizedText("mentor"), trigger: .plugin),
        ]
        return scenario
    }()

    private struct Case: Sendable {
        var pupils: Int
        var share: Double
        var school: String?
        var grades: GradeSet
        /// Of the pupils compared.
        var offers: Int
    }

    private static let cases = [
        Case(pupils: 5, share: 0, school: nil, grades: .all, offers: 5),
        // 45 pupils in grades 7-9 of the first school, 10 in the second; 19 % of 45 is 8.55.
        Case(pupils: 0, share: 0.2, school: nil, grades: GradeSet(7...9), offers: 11),
        Case(pupils: 3, share: 0.19, school: "s0", grades: .all, offers: 9),
        Case(pupils: 4, share: 0.1, school: "s1", grades: GradeSet([7]), offers: 4),
        Case(pupils: 0, share: 0, school: nil, grades: .all, offers: 0),
    ]

    @Test("offers to the pupils whom a naive order puts first", arguments: 0..<5)
    func naiveOrder(number: Int) throws {
        let given = Self.cases[number]
        let model = try Self.scenario.model(
            PluginFactory(OfferMostAbsent.self).bound([
                "intervention": .declared("mentor"), "pupils": .number(Double(given.pupils)),
                "share": .number(given.share), "firstDay": .number(10), "everyDays": .number(15),
                "school": .school(given.school), "grades": .grades(given.grades),
            ]))
        let spells = try Spells(model)
        let slots = model.population.slots
        var expected: [PupilDay] = []
        for day in [9, 24, 39, 54] {
            var compared = slots.indices.filter { pupil in
                (given.school == nil || Self.scenario.schools[slots[pupil].school].id == given.school)
                    && given.grades.contains(slots[pupil].grade)
            }
            // One after another the most absent is taken; of equal ones the first number.
            for _ in 0..<given.offers {
                var best = compared[0]
                for pupil in compared
                where spells.lessonsThisYear(pupil, through: day) > spells.lessonsThisYear(best, through: day)
                {
                    best = pupil
                }
                guard spells.lessonsThisYear(best, through: day) > 0 else { break }
                expected.append(PupilDay(pupil: best, day: day))
                compared.removeAll { $0 == best }
            }
        }
        let acts = try model.acts()
        #expect(acts.values.allSatisfy { $0 == [.offer(intervention: 1)] })
        #expect(acts.keys.sorted() == expected.sorted())
        #expect(given.offers == 0 || expected.contains { $0.day == 54 })
        let observations = try model.played().observations
        let started = observations[.interventionOutcomes, observations.shape.intervention(0, 1, .started)]
        #expect(started == Set(expected.map(\.pupil)).count, "everyone who was offered it takes part")
    }

    @Test("equal ones come by number, and who has missed nothing gets no offer") func ties() throws {
        let plugin = OfferMostAbsent(
            .numbers(OfferMostAbsent.descriptor, ["pupils": 4]),
            world: Model(Self.scenario).plugins.world)
        var batch = Batch(count: 6)
        batch.school = [0, 0, 0, 0, 0, 0]
        batch.grade = [7, 7, 7, 7, 7, 7]
        batch.lessonsMissed = [3, 8, 0, 3, 8, 3]
        #expect(try batch.effects(of: plugin).map(\.pupil) == [1, 4, 0, 3])
        batch.lessonsMissed = [0, 1, 0, 0, 0, 0]
        #expect(try batch.effects(of: plugin).map(\.pupil) == [1])
    }
}
