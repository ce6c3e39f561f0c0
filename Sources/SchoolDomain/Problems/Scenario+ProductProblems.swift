import Localization

/// So many numbers of one kind that every thread keeps, as the product of how many there are of what tells them apart.
struct SizeProduct {
    /// What there is, and how many.
    var factors: [(what: LocalizedText, count: Int)]
    /// The longest of the lists behind it.
    var path: ProblemList.Path

    /// Without overflow, however many there are.
    var count: Double { factors.reduce(1) { $0 * Double($1.count) } }
    /// Eight bytes each.
    var gigabytes: Double { count * 8 / 1e9 }
}

extension Scenario {
    /// Numbers of one kind that a thread has room for: 0.8 GB.
    static let productMax = 100_000_000.0

    /// Each list may be short enough and their product beyond any memory.
    func findProductProblems(days: Int, _ list: inout ProblemList) {
        for product in products(days: days) where product.count > Self.productMax {
            list.error(
                Words.Fault.tooLargeProduct(
                    product.factors.map { ($0.what, $0.count) }, gigabytes: product.gigabytes,
                    most: Self.productMax * 8 / 1e9),
                at: product.path, remedy: Words.Fault.shortenProduct)
        }
    }

    /// What the kernel counts and keeps that grows with several lists at once.
    private func products(days: Int) -> [SizeProduct] {
        typealias Fault = Words.Fault
        let everyYear = (Fault.schoolYears, years.count + max(0, run.warmUpYears))
        let everyDay = (Fault.schoolDays, days)
        let everySchool = (Fault.schools, schools.count)
        let everyGrade = (Fault.grades, gradeCount)
        let lines = staff.reduce(0) { $0 + $1.servedRoles.count }
        let lineSchools = staff.reduce(0) {
            $0 + $1.servedRoles.count
                * ($1.schools.isEmpty ? schools.count : min($1.schools.count, schools.count))
        }
        return [
            SizeProduct(
                factors: [
                    everyYear, everySchool, everyGrade,
                    (Fault.observedThresholds, observation.thresholdHours.count),
                    (Fault.observationDates, observation.dates.count + 1),
                ], path: ["observation", "thresholds"]),
            SizeProduct(
                factors: [
                    everyYear, everySchool, everyGrade, (Fault.steps, ladder.count),
                    (Fault.observationDates, observation.dates.count), (Fault.kinds, 3),
                ], path: ["observation", "dates"]),
            SizeProduct(
                factors: [everyYear, (Fault.rolesOfRows, lines), everyDay, (Fault.kinds, 2)], path: ["years"]),
            SizeProduct(
                factors: [everyYear, (Fault.months, 12), (Fault.schoolsOfRoles, lineSchools)], path: ["staff"]
            ),
            SizeProduct(
                factors: [(Fault.rolesOfRows, lines), everySchool], path: ["staff"]),
            SizeProduct(factors: [everyYear, (Fault.classes, classes.count), everyDay], path: ["classes"]),
            SizeProduct(
                factors: [
                    everyYear, everySchool, (Fault.profiles, population.profiles.count), (Fault.kinds, 8),
                ], path: ["population", "profiles"]),
            SizeProduct(
                factors: [(Fault.spellTypes, absence.spells.count), everyGrade, everyDay],
                path: ["absence", "spells"]),
            SizeProduct(
                factors: [everyYear, (Fault.interventions, interventions.count), (Fault.kinds, 8)],
                path: ["interventions"]),
        ]
    }
}
