import PluginKit
import SchoolDomain

/// How many pupils stay away so much for so long that it no longer passes by itself.
///
/// A pupil is over the limit at a week's end when `lessons missed so far this year ≥ share × lessons so far this year`;
/// absence is sustained when that holds at `weeks` week ends in a row.
///
/// - Units: pupils; pupil-weeks.
/// - Memory: week ends over the limit in a row; whether the pupil has been counted this year.
/// - Source: 20 % as the level at which absence can already weaken learning is a Finnish county's; the weeks are an
///   assumption.
struct SustainedAbsence: Plugin, ActingPlugin {
    static let descriptor = PluginDescriptor(
        id: "sustained-absence", kind: .observer, version: "1.0.0",
        summary: "pupils whose absence stays over a share of their lessons for weeks in a row",
        parameters: [
            PluginParameter(
                "share", .number(NumberRule(.share, from: 0, to: 1, excludesLower: true), default: 0.2),
                "share of the year's lessons so far",
                .verified("a Finnish county: 20 % absence can already weaken well-being and learning")),
            PluginParameter(
                "weeks", .number(NumberRule(.none, from: 1, to: 50, isWhole: true), default: 4),
                "week ends in a row", .assumed("a month")),
        ], columns: [.grade, .lessonsMissed],
        outputs: [
            PluginOutput("pupils", unit: "pupils", "pupils whose absence became sustained this year"),
            PluginOutput("pupilWeeks", unit: "weeks", "weeks of sustained absence of all pupils"),
        ], memory: 2)

    private enum Memory { static let inARow = 0, isCounted = 1 }

    private let world: PluginWorld
    private let share: Double
    private let weeks: Int

    init(_ values: PluginValues, world: PluginWorld) {
        self.world = world
        share = values.number("share")
        weeks = values.whole("weeks")
    }

    func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
        world.days(ofYear: year).filter(world.isWeekEnd)
    }

    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
        let first = world.yearFirst[batch.year]
        let isFirstWeek = world.days[batch.day].week == world.days[first].week
        let limits = Grade.all.map { grade in
            share * Double(world.lessons(grade: grade, from: first, to: batch.day + 1))
        }
        var (newPupils, pupilWeeks) = (0, 0)
        for pupil in batch.pupils.map(Int.init) {
            if isFirstWeek {
                batch.remember(0, pupil, Memory.inARow)
                batch.remember(0, pupil, Memory.isCounted)
            }
            let isOver = Double(batch.lessonsMissed[pupil]) >= limits[batch.grade[pupil]]
            batch.remember(isOver ? batch.memory(pupil, Memory.inARow) + 1 : 0, pupil, Memory.inARow)
            guard batch.memory(pupil, Memory.inARow) >= Double(weeks) else { continue }
            pupilWeeks += 1
            if batch.memory(pupil, Memory.isCounted) == 0 { newPupils += 1 }
            batch.remember(1, pupil, Memory.isCounted)
        }
        effects.record(0, Double(newPupils))
        effects.record(1, Double(pupilWeeks))
    }
}
