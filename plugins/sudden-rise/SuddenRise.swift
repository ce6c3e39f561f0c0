import PluginKit
import SchoolDomain

/// A step is due when absence rises suddenly, however little it was before.
///
/// At each week's end: `recent = lessons missed this year − those missed this year up to N weeks ago`; the step is
/// due when `recent > lessons` and it was not at the week's end before.
///
/// - Units: lessons of 45 minutes; weeks with school.
/// - Law: a spell counts wholly in the week in which it begins, because `lessonsMissed` counts spells to their end.
/// - Memory: the year's count at the latest N week ends, then whether the pupil was over the limit at the last.
struct SuddenRise: Plugin, ActingPlugin {
    /// The most weeks that are remembered.
    static let weeksMax = 12

    static let descriptor = PluginDescriptor(
        id: "sudden-rise", kind: .escalation, version: "1.0.0",
        summary: "a step is due when the lessons missed in the latest weeks exceed a limit",
        parameters: [
            PluginParameter("step", .step, "step of the ladder that becomes due"),
            PluginParameter(
                "lessons", .number(NumberRule(.none, from: 0, to: 1000, isWhole: true), default: 20),
                "lessons that may be missed in these weeks",
                .derived("20 % of 25 lessons a week in 4 weeks; 20 % absence can already weaken learning")),
            PluginParameter(
                "weeks", .number(NumberRule(.none, from: 1, to: Double(weeksMax), isWhole: true), default: 4),
                "latest school weeks that are looked at", .assumed("a month")),
            PluginParameter("grades", .grades(default: .all), "grades that are looked at"),
        ], columns: [.grade, .lessonsMissed], memory: weeksMax + 1)

    private static let wasOver = weeksMax

    private let world: PluginWorld
    private let step, weeks: Int
    private let lessons: Double
    private let grades: GradeSet

    init(_ values: PluginValues, world: PluginWorld) {
        self.world = world
        step = values.whole("step")
        lessons = values.number("lessons")
        weeks = values.whole("weeks")
        grades = GradeSet(bits: UInt16(values.whole("grades")))
    }

    func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
        world.days(ofYear: year).filter(world.isWeekEnd)
    }

    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
        let week = world.days[batch.day].week - world.days[world.yearFirst[batch.year]].week
        for pupil in batch.pupils.map(Int.init) {
            let now = Double(batch.lessonsMissed[pupil])
            // The count begins anew each year; the place of this week holds that of N weeks ago until it is written.
            let before = week < weeks ? 0 : batch.memory(pupil, week % weeks)
            let wasOver = week > 0 && batch.memory(pupil, Self.wasOver) != 0
            let isOver = now - before > lessons
            batch.remember(now, pupil, week % weeks)
            batch.remember(isOver ? 1 : 0, pupil, Self.wasOver)
            if isOver, !wasOver, grades.contains(batch.grade[pupil]) { effects.due(pupil, step: step) }
        }
    }
}
