import PluginKit
import SchoolDomain
import SimulationKernel
import Testing

@testable import StandardPlugins

@Suite("sudden-rise")
struct SuddenRiseTests {
    /// Pupils of two years, some of them moving in, with spells from single lessons' length to weeks.
    private static let scenario: Scenario = {
        var scenario = Worlds.scenario(
            [Worlds.year(45), Worlds.year(50, from: 2027)],
            pupils: [[0, 0, 0, 0, 0, 0, 0, 12, 12, 12], [0, 12, 12, 12, 0, 0, 0, 0, 0, 0]],
            Worlds.absence(12, .days(.geometric(mean: 2.5)), sigma: 1), movingIn: 0.2)
        scenario.ladder = [Worlds.unreached]
        return scenario
    }()

    private static func model(lessons: Int, weeks: Int, grades: GradeSet) throws -> Model {
        try scenario.model(
            PluginFactory(SuddenRise.self).bound([
                "step": .step("step"), "lessons": .number(Double(lessons)), "weeks": .number(Double(weeks)),
                "grades": .grades(grades),
            ]))
    }

    /// Who is over at a week's end and was not at the one before, from the spells themselves.
    private static func naive(
        _ model: Model, lessons: Int, weeks: Int, grades: GradeSet
    ) throws -> Set<PupilDay> {
        let spells = try Spells(model)
        var due: Set<PupilDay> = []
        for calendarYear in model.calendar.years {
            let ends = (calendarYear.first..<calendarYear.end).filter { model.calendar.isWeekEnd[$0] }
            for pupil in 0..<model.slotCount {
                var wasOver = false
                for (number, end) in ends.enumerated() {
                    let first = number < weeks ? calendarYear.first : ends[number - weeks] + 1
                    let isOver = spells.lessons(pupil, from: first, through: end) > lessons
                    if isOver && !wasOver { due.insert(PupilDay(pupil: pupil, day: end)) }
                    wasOver = isOver
                }
            }
        }
        guard grades != .all else { return due }
        // The schools keep grades 7-9 and 1-3 apart in both years.
        return due.filter { model.population.slots[$0.pupil].school == 0 }
    }

    @Test(
        "makes a step due for exactly those whom a naive count finds",
        arguments: [(12, 3, GradeSet.all), (0, 1, .all), (25, 12, .all), (12, 2, GradeSet(4...9))])
    func naiveCount(lessons: Int, weeks: Int, grades: GradeSet) throws {
        let model = try Self.model(lessons: lessons, weeks: weeks, grades: grades)
        let acts = try model.acts()
        #expect(acts.values.allSatisfy { $0 == [.due(step: 0)] })
        let expected = try Self.naive(model, lessons: lessons, weeks: weeks, grades: grades)
        #expect(acts.keys.sorted() == expected.sorted())
        let pupils = Set(expected.map(\.pupil))
        #expect(pupils.count > 10 && pupils.count < expected.count, "some more than once")
        #expect(Set(expected.map { model.calendar.yearOfDay[$0.day] }) == [0, 1])
        // What is due takes its way on the ladder.
        let observations = try model.played().observations
        let crossed = (0..<2).reduce(0) {
            $0 + observations[.stepOutcomes, observations.shape.step($1, 0, .crossed)]
        }
        #expect(crossed == expected.count)
    }
}
