import PluginKit
import SchoolDomain

/// A declared intervention is offered again and again to those who have missed most lessons so far this year.
///
/// `offered = max(pupils, share × n)`, rounded, of the `n` pupils of the school and the grades, by lessons missed, the
/// most first, equal ones by number; nobody who has missed none.
///
/// - Units: school days of the year, from 1; lessons.
/// - Law: what it costs and does, who may take part and how many, stays with the declared intervention.
struct OfferMostAbsent: Plugin, ActingPlugin {
    static let descriptor = PluginDescriptor(
        id: "offer-most-absent", kind: .intervention, version: "1.0.0",
        summary: "offers a declared intervention to the most absent pupils, on given days of the school year",
        parameters: [
            PluginParameter("intervention", .declared, "declared intervention that is offered"),
            PluginParameter(
                "pupils", .number(NumberRule(.none, from: 0, to: 100_000, isWhole: true), default: 10),
                "pupils to whom it is offered each time, at least", .assumed()),
            PluginParameter(
                "share", .number(NumberRule(.share, from: 0, to: 1), default: 0),
                "share of the pupils to whom it is offered each time, at least"),
            PluginParameter(
                "firstDay", .number(NumberRule(.schoolDays, from: 1, to: 300, isWhole: true), default: 40),
                "school day of the year on which it is offered first",
                .assumed("early October, when absence begins to show")),
            PluginParameter(
                "everyDays", .number(NumberRule(.schoolDays, from: 1, to: 300, isWhole: true), default: 20),
                "school days from one time to the next", .assumed("about a month")),
            PluginParameter("school", .school, "school whose pupils are compared"),
            PluginParameter("grades", .grades(default: .all), "grades whose pupils are compared"),
        ], columns: [.school, .grade, .lessonsMissed])

    private let world: PluginWorld
    private let intervention, pupils, firstDay, everyDays, school: Int
    private let share: Double
    private let grades: GradeSet

    init(_ values: PluginValues, world: PluginWorld) {
        self.world = world
        intervention = values.whole("intervention")
        pupils = values.whole("pupils")
        share = values.number("share")
        firstDay = values.whole("firstDay")
        everyDays = values.whole("everyDays")
        school = values.whole("school")
        grades = GradeSet(bits: UInt16(values.whole("grades")))
    }

    func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
        let days = world.days(ofYear: year)
        return Array(stride(from: days.lowerBound + firstDay - 1, to: days.upperBound, by: everyDays))
    }

    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
        let compared = batch.pupils.map(Int.init).filter { pupil in
            (school < 0 || batch.school[pupil] == school) && grades.contains(batch.grade[pupil])
        }
        let count = max(pupils, Int((share * Double(compared.count)).rounded()))
        let absent = compared.filter { batch.lessonsMissed[$0] > 0 }
        let mostFirst = absent.sorted {
            (batch.lessonsMissed[$1], $0) < (batch.lessonsMissed[$0], $1)
        }
        for pupil in mostFirst.prefix(count) { effects.offer(pupil, intervention: intervention) }
    }
}
