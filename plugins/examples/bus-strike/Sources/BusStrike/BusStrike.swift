import PluginKit
import PorrasPluginSDK
import SchoolDomain

/// Pupils who depend on the school bus stay away while it does not run.
///
/// Each pupil of the given school and grades is away from the first day of the strike to its last with the
/// probability `share`, independently of the others. Who is absent already stays as he is.
///
/// - Source: none; every number is an assumption to replace.
struct BusStrike: Plugin, ActingPlugin {
    static let descriptor = PluginDescriptor(
        id: "bus-strike", kind: .absence, version: "1.0.0",
        summary: "a share of the pupils stays away while the school bus does not run",
        parameters: [
            PluginParameter("firstDay", .date(default: nil), "first day of the strike"),
            PluginParameter(
                "days", .number(NumberRule(.schoolDays, from: 1, to: 60, isWhole: true), default: 5),
                "school days that it lasts; it ends with the school year at the latest",
                .assumed("a school week")),
            PluginParameter("school", .school, "school that the bus goes to"),
            PluginParameter("grades", .grades(default: .all), "grades that ride the bus"),
            PluginParameter(
                "share", .number(NumberRule(.share, from: 0, to: 1), default: 0.2),
                "probability that such a pupil stays away",
                .assumed("one in five rides the bus and has no other way")),
            PluginParameter(
                "cause", .word(["unauthorised", "other"], default: "other"), "what is written down",
                .assumed("the school knows of the strike")),
        ], columns: [.school, .grade], decisions: ["stays-away"])

    private static let staysAway = 0

    private let world: PluginWorld
    /// School days of the strike.
    private let strike: Range<Int>
    private let school: Int
    private let grades: GradeSet
    private let share: Double
    private let cause: AbsenceCause

    init(_ values: PluginValues, world: PluginWorld) throws(PluginFault) {
        let first = values.whole("firstDay")
        guard (0..<world.days.count).contains(first) else {
            throw PluginFault("`firstDay` \(values.text("firstDay")) is after the last school day of the run")
        }
        guard !world.yearFirst.contains(first) else {
            throw PluginFault(
                "`firstDay` must not be the first school day of a year: effects act from the next school day on"
            )
        }
        let yearEnd = world.yearFirst[world.days[first].year + 1]
        self.world = world
        strike = first..<min(first + values.whole("days"), yearEnd)
        school = values.whole("school")
        grades = GradeSet(Grade.all.filter { values.grades("grades", contain: $0) })
        share = values.number("share")
        cause = values.text("cause") == "other" ? .other : .unauthorised
    }

    /// The day before the strike, because effects act from the next school day on.
    func actingDays(_ year: Int, draws: PluginDraws) throws(PluginFault) -> [Int] {
        let eve = strike.lowerBound - 1
        return world.days(ofYear: year).contains(eve) ? [eve] : []
    }

    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) throws(PluginFault) {
        for number in batch.pupils {
            let pupil = Int(number)
            let rides =
                (school < 0 || batch.school[pupil] == school) && grades.contains(batch.grade[pupil])
            guard rides, draws.unit(Self.staysAway, pupil) < share else { continue }
            effects.absent(pupil, days: strike.count, cause)
        }
    }
}

@c(porras_plugin_entry) public func entry() -> PluginEntry.Table? { PluginEntry.of(BusStrike.self) }
