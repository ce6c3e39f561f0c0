import PluginKit
import SchoolDomain

/// An infectious disease goes through the schools once a year: for some weeks every pupil falls absent more often.
///
/// `factor(school, week) = 1 + size × severity(school) × (4 x (1 − x))²` where
/// `x = (week + ½ − onset − lag(school)) / weeks` lies between 0 and 1; elsewhere the factor is 1
///
/// - Units: weeks with school, counted from the year's first; the factor multiplies the hazard of every spell.
/// - Chance: onset and size once a year, lag and severity once a year and school, all of them even; the mean of
///   severity is 1, so that `size` is the mean height of the peak.
/// - Law: the mean of the bell over its weeks is 8/15 of its height.
/// - Source: none; every number is an assumption.
struct InfectionWave: Plugin, ActingPlugin {
    static let descriptor = PluginDescriptor(
        id: "infection-wave", kind: .absence, version: "1.0.0",
        summary:
            "once a year a wave of infections raises absence for some weeks, later and harder in some schools",
        parameters: [
            PluginParameter(
                "onset", .number(NumberRule(.none, from: 2, to: 50, isWhole: true), default: 18),
                "school week in which the wave begins at the earliest; 2 is the year's second",
                .assumed("the last weeks before Christmas")),
            PluginParameter(
                "onsetSpread", .number(NumberRule(.none, from: 0, to: 50, isWhole: true), default: 6),
                "weeks by which it may begin later", .assumed("mid-December to February")),
            PluginParameter(
                "weeks", .number(NumberRule(.none, from: 1, to: 40, isWhole: true), default: 8),
                "school weeks that it lasts in one school", .assumed()),
            PluginParameter(
                "size", .number(NumberRule(.none, from: 0, to: 10), default: 0.6),
                "rise of the hazard at the peak, as a share of what it is otherwise: mean over years and schools",
                .assumed("illness, 55 % of absence, doubles at the peak")),
            PluginParameter(
                "sizeSpread", .number(NumberRule(.share, from: 0, to: 1), default: 0.7),
                "share by which a year's wave may be larger or smaller", .assumed()),
            PluginParameter(
                "lagWeeks", .number(NumberRule(.none, from: 0, to: 20, isWhole: true), default: 2),
                "weeks by which it may reach a school later", .assumed()),
            PluginParameter(
                "severitySpread", .number(NumberRule(.share, from: 0, to: 1), default: 0.4),
                "share by which it may be harder or milder in a school", .assumed()),
        ], columns: [.school], decisions: ["onset", "size", "lag", "severity"])

    private enum Decision { static let onset = 0, size = 1, lag = 2, severity = 3 }

    private let world: PluginWorld
    private let onset, onsetSpread, weeks, lagWeeks: Int
    private let size, sizeSpread, severitySpread: Double

    init(_ values: PluginValues, world: PluginWorld) {
        self.world = world
        onset = values.whole("onset") - 1
        onsetSpread = values.whole("onsetSpread")
        weeks = values.whole("weeks")
        lagWeeks = values.whole("lagWeeks")
        size = values.number("size")
        sizeSpread = values.number("sizeSpread")
        severitySpread = values.number("severitySpread")
    }

    /// Week ends: the last before the wave may touch a school, those within it, and the first after it.
    func actingDays(_ year: Int, draws: PluginDraws) -> [Int] {
        let first = firstWeek(year, draws)
        let touched = first...first + weeks + lagWeeks
        return world.days(ofYear: year).filter { world.isWeekEnd($0) && touched.contains(week($0) + 1) }
    }

    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) {
        let next = world.isYearEnd(batch.day) ? nil : week(batch.day) + 1
        let factors = world.schools.indices.map { school in
            next.map { factor(school, week: $0, year: batch.year, draws) } ?? 1
        }
        for pupil in batch.pupils.map(Int.init) { effects.factor(pupil, factors[batch.school[pupil]]) }
    }

    /// What the hazard of a school's pupils is multiplied by in a week of a year.
    func factor(_ school: Int, week: Int, year: Int, _ draws: PluginDraws) -> Double {
        let lag = evenly(lagWeeks, draws.unit(Decision.lag, school, year))
        let x = (Double(week - firstWeek(year, draws) - lag) + 0.5) / Double(weeks)
        guard x > 0, x < 1 else { return 1 }
        let height = size * aroundOne(sizeSpread, draws.unit(Decision.size, year))
        let severity = aroundOne(severitySpread, draws.unit(Decision.severity, school, year))
        let bell = 4 * x * (1 - x)
        return 1 + height * severity * bell * bell
    }

    /// The week, from 0, in which a year's wave begins.
    private func firstWeek(_ year: Int, _ draws: PluginDraws) -> Int {
        onset + evenly(onsetSpread, draws.unit(Decision.onset, year))
    }

    /// The week of its year, from 0, to which a day belongs.
    private func week(_ day: Int) -> Int {
        world.days[day].week - world.days[world.yearFirst[world.days[day].year]].week
    }

    /// A whole number from 0 to `most`, each as likely.
    private func evenly(_ most: Int, _ unit: Double) -> Int { Int(unit * Double(most + 1)) }

    /// A number from 1 − spread to 1 + spread, all as likely.
    private func aroundOne(_ spread: Double, _ unit: Double) -> Double { 1 + spread * (2 * unit - 1) }
}
