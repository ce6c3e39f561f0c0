import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel

/// Whether the staff of a scenario can keep up with what is asked of them, told before any run.
///
/// A small pilot runs the scenario as if everyone asked were served at once, which gives the work asked for week
/// by week; set against the weeks' capacity as a fluid, the backlog follows
/// `backlog ← max(0, backlog + asked − capacity)`. A queue grows without end when the backlog at the end is more
/// than two weeks' work and has not been zero for twenty school weeks: a burst, such as the November review, is not
/// the end.
public struct LoadDiagnosis: Sendable {
    /// How much of its time a pool is asked for in the autumn or the spring of a school year, however its terms are written.
    public struct TermLoad: Sendable, Hashable {
        /// Label of the school year, such as `2026-27`.
        public var year: String
        /// 0 is autumn, before Christmas; 1 is spring.
        public var term: Int
        /// Minutes asked for per minute available; `nil` when there is none.
        public var load: Double?
    }

    /// What is asked of one pool of staff, term by term, and whether it can keep up.
    public struct PoolLoad: Sendable, Hashable {
        /// Identifier of the role whose posts these are; they may serve others, too.
        public var role: String
        /// Schools served; empty: all.
        public var schools: [String]
        /// In htv, as the scenario has them.
        public var posts: Double
        /// In order, those of all school years.
        public var terms: [TermLoad]
        /// Open cases expected, per place in the caseloads, infinite where there are cases and no place; `nil`
        /// without a caseload limit.
        public var caseload: Double?
        /// The first week from which the queue never empties: school year and week of the year from 1.
        public var growsFrom: (year: String, week: Int)?
        /// The smallest number of more posts, in tenths, with which this same diagnosis says that the pool keeps
        /// up, the other pools as they are; `nil` when none are needed or no number would help.
        public var extraPosts: Double?

        /// Whether its queue grows without end, or more open cases are to be expected than its posts may have.
        public var isOverloaded: Bool { growsFrom != nil || (caseload ?? 0) > 1 }
        /// The terms in which more is asked than there is time for, though the queue is worked off later.
        public var crowdedTerms: [TermLoad] { isOverloaded ? [] : terms.filter { ($0.load ?? 2) > 1 } }

        /// Equal in everything that is told.
        public static func == (a: Self, b: Self) -> Bool {
            a.role == b.role && a.schools == b.schools && a.posts == b.posts && a.terms == b.terms
                && a.caseload == b.caseload && a.growsFrom?.year == b.growsFrom?.year
                && a.growsFrom?.week == b.growsFrom?.week && a.extraPosts == b.extraPosts
        }
        /// By role and schools, which most often differ.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(role)
            hasher.combine(schools)
        }
    }

    /// Those that keep a queue, in the order of the scenario's staff.
    public var pools: [PoolLoad]
    /// Pilot replications behind the figures.
    public var replications: Int
    /// Whether no pool is overloaded.
    public var canKeepUp: Bool { !pools.contains(where: \.isOverloaded) }

    /// The same for a scenario without plugins of code, in which nothing can break off.
    package init(_ scenario: Scenario, replications: Int = 12, seed: UInt64) {
        do {
            try self.init(BoundScenario(scenario), replications: replications, seed: seed)
        } catch {
            preconditionFailure("a run without plugins: \(error)")
        }
    }

    /// - Throws: what a plugin did wrong.
    public init(_ bound: BoundScenario, replications: Int = 12, seed: UInt64) throws(PluginBreach) {
        self.replications = replications
        let pilot = try LoadPilot(bound, replications: replications, seed: seed)
        let model = try Model(bound)
        pools = []
        for pool in model.staff.pools.indices where model.staff.pools[pool].discipline != .unlimited {
            var load = PoolLoad(model, pool, pilot)
            if load.isOverloaded {
                load.extraPosts = try PostSearch(
                    bound: bound, pool: pool, pilot: pilot, replications: replications, seed: seed
                ).extraPosts()
            }
            pools.append(load)
        }
    }

    /// The first week since which the fluid backlog has not been zero, if it then grows without end.
    static func endlessGrowth(requested: [Double], capacity: [Double]) -> Int? {
        var backlog = 0.0
        var since: Int?
        for week in requested.indices {
            backlog = max(0, backlog + requested[week] - capacity[week])
            if backlog == 0 { since = nil } else if since == nil { since = week }
        }
        let fortnight = 2 * requested.reduce(0, +) / Double(max(1, requested.count))
        guard let since, backlog > fortnight, requested.count - since >= 20 else { return nil }
        return since
    }
}

extension LoadDiagnosis.PoolLoad {
    /// What a pilot says of a pool of the scenario as it is planned.
    init(_ model: Model, _ pool: Int, _ pilot: LoadPilot) {
        let rule = model.staff.pools[pool]
        let row = model.scenario.staff[pool]
        let (requested, capacity) = (pilot.requested[pool], pilot.capacity[pool])
        role = row.role
        schools = row.schools
        posts = row.posts
        terms = Self.termLoads(model, requested: requested, capacity: capacity)
        growsFrom = LoadDiagnosis.endlessGrowth(requested: requested, capacity: capacity)
            .map { Self.weekName(model, $0) }
        if let limit = rule.schedule.caseLimit(on: model.calendar.firstCountedDay),
            let days = rule.background?.caseDays ?? rule.caseDays
        {
            let open = pilot.requests[pool] / Double(max(1, model.countedDays)) * days.mean
            caseload = limit > 0 ? open / Double(limit) : open > 0 ? .infinity : 0
        }
    }

    private static func termLoads(
        _ model: Model, requested: [Double], capacity: [Double]
    ) -> [LoadDiagnosis.TermLoad] {
        let calendar = model.calendar
        var loads: [LoadDiagnosis.TermLoad] = []
        for year in calendar.countedYears {
            let days = year.first..<year.end
            func term(_ day: Int) -> Int { calendar.days[day].season == .autumn ? 0 : 1 }
            for half in Set(days.map(term)).sorted() {
                let weeks = Set(
                    days.filter { term($0) == half }.map {
                        calendar.weekOfDay[$0] - calendar.firstCountedWeek
                    })
                let sums = weeks.sorted().reduce(into: (0.0, 0.0)) {
                    $0.0 += requested[$1]
                    $0.1 += capacity[$1]
                }
                loads.append(
                    LoadDiagnosis.TermLoad(
                        year: year.label, term: half,
                        load: sums.1 > 0 ? sums.0 / sums.1 : nil))
            }
        }
        return loads
    }

    private static func weekName(_ model: Model, _ week: Int) -> (year: String, week: Int) {
        for year in model.calendar.countedYears where week < year.weekFirst + year.weekCount {
            return (year.label, week - year.weekFirst + 1)
        }
        return ("", week + 1)
    }
}
