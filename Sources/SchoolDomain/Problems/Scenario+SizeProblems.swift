import Localization

/// How much of each thing a scenario can hold: what the records of pupils and requests have room for.
///
/// - Law: a scenario within these limits can be compiled; the kernel asks for the same numbers.
public enum ScenarioSizes {
    public static let schoolDays = 20_000
    public static let schools = 32_767
    /// Who may ever be a pupil in a run: some 250 bytes each in every thread.
    public static let pupils = 10_000_000
    public static let spellTypes = 250
    public static let profiles = 255
    public static let thresholds = 255
    /// School years, or terms where the ladder counts by term.
    public static let countingPeriods = 255
    /// Roles that one row of staff serves.
    public static let servedRoles = 127
    /// The same of all rows together.
    public static let servedRolesInAll = 32_767
    /// Posts of all rows together, part-time ones counted as whole: the kernel numbers two million.
    public static let posts = 1_000_000
}

extension Scenario {
    func findSizeProblems(_ list: inout ProblemList) {
        func require(_ count: Int, _ most: Int, _ what: LocalizedText, at path: ProblemList.Path) {
            if count > most { list.error(Words.Fault.tooMany(what, count, most: most), at: path) }
        }
        let calendars = calendars(list)
        let warmUp = max(0, run.warmUpYears)
        let days = calendars.reduce(warmUp * (calendars.first?.days.count ?? 0)) { $0 + $1.days.count }
        require(days, ScenarioSizes.schoolDays, Words.Fault.schoolDays, at: ["years"])
        let perYear = years.map { counting.window == .term ? $0.terms.count : 1 }
        let periods = perYear.reduce(warmUp * (perYear.first ?? 0), +)
        require(periods, ScenarioSizes.countingPeriods, Words.Fault.countingPeriods, at: ["years"])
        require(schools.count, ScenarioSizes.schools, Words.Fault.schools, at: ["schools"])
        require(
            absence.spells.count, ScenarioSizes.spellTypes, Words.Fault.spellTypes, at: ["absence", "spells"])
        require(
            population.profiles.count, ScenarioSizes.profiles, Words.Fault.profiles,
            at: ["population", "profiles"])
        require(
            observation.thresholdHours.count, ScenarioSizes.thresholds, Words.Fault.observedThresholds,
            at: ["observation", "thresholds"])
        require(
            pupilsInAll, ScenarioSizes.pupils, Words.Fault.pupilsInAll,
            at: population.intakeGrowth > 1 ? ["population", "intakeGrowth"] : ["schools"])
        findProductProblems(days: days, &list)
        require(
            staff.reduce(0) { $0 + $1.servedRoles.count }, ScenarioSizes.servedRolesInAll,
            Words.Fault.rolesOfRows, at: ["staff"])
        let posts = staff.reduce(0.0) { $0 + max(0, min($1.greatestPosts, 1e9)).rounded(.up) }
        require(Int(min(posts, 1e15)), ScenarioSizes.posts, Words.Fault.postsInAll, at: ["staff"])
        for (index, pool) in staff.enumerated() {
            require(
                pool.servedRoles.count, ScenarioSizes.servedRoles, Words.Fault.servedRoles,
                at: ["staff", .index(index), "also"])
        }
    }

    /// At most so many may ever be pupils: those of the first day, who finishes school in the warm-up, a new lowest grade
    /// of each school, those whom changes add and twice the expected in-movers a year, each rounded up.
    private var pupilsInAll: Int {
        let first = schools.reduce(0.0) { sum, school in
            school.pupilsByGrade.reduce(sum) { $0 + Double(max(0, $1)) }
        }
        let beginners = schools.reduce(0.0) { $0 + Double($1.pupilsByGrade.first { $0 > 0 } ?? 0) }
        let finishing = schools.reduce(0.0) { $0 + Double($1.pupilsByGrade.last { $0 > 0 } ?? 0) }
        var (sum, intake) = (first + Double(max(0, run.warmUpYears)) * finishing, beginners)
        for _ in years.dropFirst() {
            intake *= population.intakeGrowth
            sum += intake
        }
        sum += population.changes.reduce(0) { $0 + Double(max(0, $1.pupils)) }
        if population.inMigrationPerYear > 0 {
            sum += (2 * first * population.inMigrationPerYear + Double(schools.count)) * Double(years.count)
        }
        return sum.isFinite ? Int(min(max(sum, 0), 1e15)) : Int(1e15)
    }
}
