import SchoolDomain

/// Whom schools can have counted at monitoring: the dates of each school year, and the pupils.
struct ObservedPupils {
    let scenario: Scenario
    /// By year, school and grade, as each year begins; `nil`: not known.
    private let pupils: [[[Double]]]?

    init(_ scenario: Scenario, _ pupils: [[[Double]]]?) {
        (self.scenario, self.pupils) = (scenario, pupils)
    }

    /// An observation date in a school year: of the calendar year in which that month is one of it.
    func date(_ position: Int, in year: Int) -> CalendarDate? {
        let day = scenario.observation.dates[position]
        guard let first = scenario.years[year].terms.map(\.first).min()?.parts else { return nil }
        let begins = first.month < 7 ? first.year - 1 : first.year
        return CalendarDate(year: day.month < 8 ? begins + 1 : begins, month: day.month, day: day.day)
    }

    /// Pupils of a count as its year begins, in whole pupils.
    func expected(_ count: MonitoringCount) -> Int {
        Int((pupils.map { present($0, count) } ?? 0).rounded())
    }

    /// As many pupils as the school can have of these grades, with those who move in; `nil`: not known.
    ///
    /// - Law: moves in are as random as those of the model, and four standard deviations are above nearly all of them.
    func most(_ count: MonitoringCount) -> Int? {
        guard let pupils else { return nil }
        let present = present(pupils, count)
        guard present > 0 else { return 0 }
        let moves = present * scenario.population.inMigrationPerYear * Double(count.year + 1)
        return Int((present + moves + 4 * moves.squareRoot()).rounded(.up))
    }

    /// Nobody is in grades that are not listed.
    private func present(_ pupils: [[[Double]]], _ count: MonitoringCount) -> Double {
        let byGrade = pupils[count.year][count.school]
        return zip(byGrade.indices, byGrade).reduce(0) { count.grades.contains($1.0) ? $0 + $1.1 : $0 }
    }

    /// Counts over a higher threshold that cannot be beside those over a lower one.
    struct Fall {
        /// Position of the count over the higher threshold, of the last where several are added.
        let higher: Int
        /// Position of the count over the lower one, of the first where several are added.
        let lower: Int
        /// How many are over the higher one at least.
        let count: Int
        /// How many are over the lower one at most.
        let most: Int
    }

    /// Law: who is over a threshold is over every lower one; so among counts of the same pupils, or of some of them, none is
    /// more than that over a lower threshold, be they counted grade by grade or together.
    func falls(_ counts: [MonitoringCount]) -> [Fall] {
        let groups = Dictionary(grouping: counts.indices) {
            [counts[$0].year, counts[$0].school, counts[$0].date]
        }
        let found = groups.values.flatMap { group in
            let limits = Dictionary(grouping: group) { counts[$0].limit }.sorted { $0.key < $1.key }
                .map(\.value)
            return limits.indices.flatMap { lower in
                limits[(lower + 1)...].flatMap { falls(counts, limits[lower], $0) }
            }
        }
        var told: Set<Int> = []
        return found.sorted { ($0.higher, $0.lower) < ($1.higher, $1.lower) }
            .filter { told.insert($0.higher).inserted }
    }

    private func falls(_ counts: [MonitoringCount], _ lower: [Int], _ higher: [Int]) -> [Fall] {
        let within = lower.compactMap { row -> Fall? in
            let parts = higher.filter { counts[row].grades.contains(counts[$0].grades) }
            return fall(counts, [row], parts)
        }
        let over = higher.compactMap { row -> Fall? in
            let parts = lower.filter { counts[$0].grades.overlaps(counts[row].grades) }
            let known = Set(parts.flatMap { counts[$0].grades })
            return known.isSuperset(of: counts[row].grades) ? fall(counts, parts, [row]) : nil
        }
        return within + over
    }

    private func fall(_ counts: [MonitoringCount], _ lower: [Int], _ higher: [Int]) -> Fall? {
        let most = lower.map { counts[$0].count.most }
        guard let first = lower.first, let last = higher.last, !most.contains(nil) else { return nil }
        let least = higher.reduce(0) { $0 + counts[$1].count.least }
        let all = most.reduce(0) { $0 + ($1 ?? 0) }
        return least > all ? Fall(higher: last, lower: first, count: least, most: all) : nil
    }
}

extension ClosedRange<Int> {
    fileprivate func contains(_ other: ClosedRange<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }

    /// As people write grades: `7` or `7-9`.
    var typed: String { count == 1 ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)" }
}
