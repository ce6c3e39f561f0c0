import CPorrasPlugin
import PluginKit
import SchoolDomain
import SimulationKernel
import Testing

@testable import StandardPlugins

@Suite("absence-inequality and sustained-absence")
struct ObserverTests {
    private static let scenario = Worlds.scenario(
        [Worlds.year(60), Worlds.year(70, from: 2027)],
        pupils: [[0, 0, 0, 0, 0, 0, 0, 25, 25, 0], [0, 30, 30, 0, 0, 0, 0, 0, 0, 0]],
        Worlds.absence(4, .days(.geometric(mean: 3)), sigma: 1.2))

    /// By hand, for sorted lessons x: Σ (2 i − n − 1) x_i over n Σ x_i.
    @Test(
        "absence-inequality meets cases counted by hand",
        arguments: [
            // −3·0 − 1·0 + 1·2 + 3·8 = 26, of 4 · 10.
            ([8, 0, 2, 0], 0.25, 0.8, 0.65),
            ([8, 0, 2, 0], 0.5, 1, 0.65),
            // −4·1 − 2·2 + 0·3 + 2·4 + 4·10 = 40, of 5 · 20.
            ([10, 4, 3, 2, 1], 0.4, 0.7, 0.4),
            // All alike; and one who misses everything: 1 − 1/n.
            ([5, 5, 5, 5], 0.25, 0.25, 0),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 7], 0.1, 1, 0.9),
            // A tenth of three pupils is none; one is looked at all the same.
            ([1, 1, 2], 0.1, 0.5, 1.0 / 6),
        ] as [([Int], Double, Double, Double)])
    func byHand(lessons: [Int], share: Double, topShare: Double, gini: Double) throws {
        let plugin = AbsenceInequality(
            .numbers(AbsenceInequality.descriptor, ["share": share]),
            world: Model(Self.scenario).plugins.world)
        var batch = Batch(count: lessons.count)
        batch.lessonsMissed = lessons
        let effects = try batch.effects(of: plugin)
        #expect(effects.map(\.kind) == [PluginEffectKind.record.rawValue, PluginEffectKind.record.rawValue])
        #expect(effects.map(\.number) == [0, 1])
        #expect(abs(effects[0].value - topShare) < 1e-12)
        #expect(abs(effects[1].value - gini) < 1e-12)
        batch.lessonsMissed = lessons.map { _ in 0 }
        #expect(try batch.effects(of: plugin).isEmpty)
    }

    /// Gini's own definition: the mean difference of all pairs over twice the mean.
    @Test("absence-inequality records each year's pairwise differences, once")
    func pairwise() throws {
        let model = try Self.scenario.model(PluginFactory(AbsenceInequality.self).bound())
        let spells = try Spells(model)
        let observations = try model.played().observations
        for year in 0..<2 {
            let end = model.calendar.years[year].end - 1
            let present = model.population.slots.indices.filter {
                model.population.slots[$0].entryYear <= year && isAtSchool($0, in: year, model)
            }
            let lessons = present.map { Double(spells.lessonsThisYear($0, through: end)) }
            let count = Double(lessons.count)
            let differences = lessons.reduce(0) { sum, a in sum + lessons.reduce(0) { $0 + abs(a - $1) } }
            let gini = differences / (2 * count * lessons.reduce(0, +))
            let most = Int((0.1 * count).rounded())
            let top = lessons.sorted().suffix(most).reduce(0, +) / lessons.reduce(0, +)
            #expect(abs(observations.recorded[observations.shape.output(year, 0)] - top) < 1e-12)
            #expect(abs(observations.recorded[observations.shape.output(year, 1)] - gini) < 1e-12)
            #expect(gini > 0.3 && gini < 1 && top > 0.2)
        }
    }

    /// Nobody moves; who has no next grade at his school is gone in the second year.
    private func isAtSchool(_ pupil: Int, in year: Int, _ model: Model) -> Bool {
        let slot = model.population.slots[pupil]
        guard slot.entryYear < year else { return true }
        return model.population.promoted(school: slot.school, grade: slot.grade) != nil
    }

    @Test(
        "sustained-absence counts the pupils and weeks that a naive count finds",
        arguments: [(0.2, 4), (0.1, 2), (0.3, 1), (0.05, 9)])
    func sustained(share: Double, weeks: Int) throws {
        let model = try Self.scenario.model(
            PluginFactory(SustainedAbsence.self).bound([
                "share": .number(share), "weeks": .number(Double(weeks)),
            ]))
        let spells = try Spells(model)
        let observations = try model.played().observations
        for (year, calendarYear) in model.calendar.years.enumerated() {
            let ends = (calendarYear.first..<calendarYear.end).filter { model.calendar.isWeekEnd[$0] }
            var (pupils, pupilWeeks) = (0, 0)
            for (pupil, slot) in model.population.slots.enumerated()
            where slot.entryYear <= year && isAtSchool(pupil, in: year, model) {
                let grade = slot.grade + year - slot.entryYear
                let isOver = ends.map { end in
                    let possible = model.calendar.lessons(grade: grade, from: calendarYear.first, to: end + 1)
                    return Double(spells.lessonsThisYear(pupil, through: end)) >= share * Double(possible)
                }
                let sustained = ends.indices.filter { end in
                    end + 1 >= weeks && isOver[end + 1 - weeks...end].allSatisfy { $0 }
                }
                pupils += sustained.isEmpty ? 0 : 1
                pupilWeeks += sustained.count
            }
            #expect(observations.recorded[observations.shape.output(year, 0)] == Double(pupils))
            #expect(observations.recorded[observations.shape.output(year, 1)] == Double(pupilWeeks))
            #expect(pupils > 0 && pupils < pupilWeeks)
        }
    }

    @Test("observers change nothing that they observe")
    func observeOnly() throws {
        let with = try Self.scenario.model(
            PluginFactory(AbsenceInequality.self).bound(), PluginFactory(SustainedAbsence.self).bound())
        let (observed, plain) = (try with.played(), try Self.scenario.model().played())
        #expect(observed.observations.recorded.allSatisfy { $0 > 0 })
        #expect(Set(observed.spells) == Set(plain.spells))
        #expect(observed.observations[.absentLessons] == plain.observations[.absentLessons])
    }
}
