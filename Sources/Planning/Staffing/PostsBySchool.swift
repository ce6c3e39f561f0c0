import Experiments
import SchoolDomain
import SimulationKernel

/// How the posts of each pool fall to the roles it serves, to schools and to school years: in proportion to the work
/// that is asked there, every minute counted once.
///
/// - Law: the posts there are, and those planned, of a pool add up to the pool's in every school year: those that are paid,
///   on average over its days, where dates change them, with those planned in the place of the row's own. The posts that
///   a replication needs are counted in the same way; they grow and shrink from year to year with its work, and add up to
///   its need in the average year.
public struct PostsBySchool: Sendable {
    /// One pool's part in one role, school and school year.
    public struct Place: Sendable, Hashable {
        /// Position in the scenario's staff.
        public var pool: Int
        /// Identifier of the role served, which need not be the posts' own.
        public var role: String
        /// Positions in the scenario.
        public var school: Int
        /// Position of the school year, from 0.
        public var year: Int
        /// Hours of work asked, over replications.
        public var hours: Estimate
        /// Its part of the posts there are, in htv.
        public var now: Double
        /// `nil`: the pool's target is out of reach, or too few replications are simulated to tell.
        public var planned: Double?
        /// The posts that replications need, over replications; `nil` where in some of them no number allowed suffices.
        public var needed: Estimate?
    }

    /// By pool, school year, role and school, in this order; where nothing falls to a place, it is left out.
    public var places: [Place]

    /// - Parameter work: of each replication, as asked when everyone is served at once.
    init(_ scenario: Scenario, _ plans: [PoolPlan], confidence: Double, work: [WorkBySchool]) {
        places = plans.flatMap { plan in
            Self.places(scenario, plan, plan.level(confidence)?.assured, work)
        }
    }

    private static func places(
        _ scenario: Scenario, _ plan: PoolPlan, _ planned: Double?, _ work: [WorkBySchool]
    ) -> [Place] {
        let row = scenario.staff[plan.pool]
        let lines = scenario.lines(ofPool: plan.pool)
        let schools = scenario.schools.indices.filter { row.serves(scenario.schools[$0].id) }
        let years = scenario.years.indices
        func paid(_ posts: Double, in year: Int) -> Double {
            row.paidPosts(in: scenario.years[year], withOwn: posts)
        }
        // As what there is and what is planned: those that are paid when the row's changes come to its own.
        let needs = plan.needs.compactMap { $0 }.map { need in
            row.isConstant ? need : years.reduce(0.0) { $0 + paid(need, in: $1) } / Double(years.count)
        }
        let average = work.map { replication in
            years.reduce(0.0) { $0 + replication.hours(lines: lines, year: $1) } / Double(years.count)
        }
        return years.flatMap { year -> [Place] in
            let (now, planned) = (paid(plan.posts, in: year), planned.map { paid($0, in: year) })
            let all = work.reduce(0) { $0 + $1.hours(lines: lines, year: year) }
            return zip(lines, row.servedRoles).flatMap { line, role in
                schools.compactMap { school -> Place? in
                    let hours = work.map { $0.hours(line: line, year: year, school: school) }
                    // Posts of which nothing is asked fall to schools by their pupils.
                    let share =
                        all > 0
                        ? hours.reduce(0, +) / all
                        : line == lines.lowerBound
                            ? Self.share(ofPupils: school, among: schools, scenario) : 0
                    guard share > 0 else { return nil }
                    let parts = zip(needs, zip(hours, average)).map { $1.1 > 0 ? $0 * $1.0 / $1.1 : 0 }
                    return Place(
                        pool: plan.pool, role: role, school: school, year: year,
                        hours: Estimate(hours, within: 0...Double.infinity), now: now * share,
                        planned: planned.map { $0 * share },
                        needed: needs.count == work.count ? Estimate(parts, within: 0...Double.infinity) : nil
                    )
                }
            }
        }
    }

    private static func share(ofPupils school: Int, among schools: [Int], _ scenario: Scenario) -> Double {
        let pupils = StatutoryNorm.pupilsAtStart(scenario).map { $0.reduce(0, +) }
        let all = schools.reduce(0) { $0 + pupils[$1] }
        return all > 0 ? pupils[school] / all : 1 / Double(schools.count)
    }
}

/// Hours of work asked of each line in a replication, by school year and school.
struct WorkBySchool: Sendable {
    private let minutes: Counts
    private let shape: ObservationShape

    init(_ observations: Observations) {
        minutes = observations[.minutesBySchool]
        shape = observations.shape
    }

    func hours(line: Int, year: Int, school: Int) -> Double {
        Double(minutes[shape.work(year, line, school)]) / 60
    }

    func hours(lines: Range<Int>, year: Int) -> Double {
        lines.reduce(0) { sum, line in
            (0..<shape.schools).reduce(sum) { $0 + hours(line: line, year: year, school: $1) }
        }
    }
}
