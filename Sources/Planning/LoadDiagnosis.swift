import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel

/// Whether the staff of a scenario can keep up with what is asked of them, told before any run.
///
/// A small pilot runs the scenario as if everyone asked were served at once, which gives the work asked for week
/// by week; set against the weeks' capacity as a fluid, the backlog follows
/// `backlog ← max(0, backlog + asked − capacity)`. A queue grows without end when the backlog at the end is more
/// than two weeks' work and has not been zero for twenty school weeks: a burst, such as the November look, is not
/// the end.
public struct LoadDiagnosis: Sendable {
    public struct TermLoad: Sendable, Hashable {
        public var year: String
        /// 0 is autumn.
        public var term: Int
        /// Minutes asked for per minute available; `nil` when there is none.
        public var load: Double?
    }

    public struct PoolLoad: Sendable, Hashable {
        public var role: String
        /// Schools served; empty: all.
        public var schools: [String]
        public var posts: Double
        public var terms: [TermLoad]
        /// Open cases expected, per place in the caseloads; `nil` without a caseload limit.
        public var caseload: Double?
        /// The first week from which the queue never empties: school year and week of the year from 1.
        public var growsFrom: (year: String, week: Int)?
        /// The smallest number of more posts, in tenths, with which no queue grows without end and the open
        /// cases fit; `nil` when none are needed or none would help.
        public var extraPosts: Double?

        public var isOverloaded: Bool { growsFrom != nil || (caseload ?? 0) > 1 }
        /// The terms in which more is asked than there is time for, though the queue is worked off later.
        public var crowdedTerms: [TermLoad] { isOverloaded ? [] : terms.filter { ($0.load ?? 2) > 1 } }

        public static func == (a: Self, b: Self) -> Bool {
            a.role == b.role && a.schools == b.schools && a.posts == b.posts && a.terms == b.terms
                && a.caseload == b.caseload && a.growsFrom?.year == b.growsFrom?.year
                && a.growsFrom?.week == b.growsFrom?.week && a.extraPosts == b.extraPosts
        }
        public func hash(into hasher: inout Hasher) {
            hasher.combine(role)
            hasher.combine(schools)
        }
    }

    public var pools: [PoolLoad]
    /// Pilot replications behind the figures.
    public var replications: Int
    public var canKeepUp: Bool { !pools.contains(where: \.isOverloaded) }

    /// The same for a scenario without plugins of code, in which nothing can break off.
    public init(_ scenario: Scenario, replications: Int = 12, seed: UInt64) {
        do {
            try self.init(BoundScenario(scenario), replications: replications, seed: seed)
        } catch {
            preconditionFailure("a run without plugins: \(error)")
        }
    }

    /// - Throws: what a plugin did wrong.
    public init(_ bound: BoundScenario, replications: Int = 12, seed: UInt64) throws(PluginBreach) {
        self.replications = replications
        let model = try Model(
            BoundScenario(bound.scenario.withEveryoneServedAtOnce, plugins: bound.plugins))
        let planned = try Model(bound)
        var replication = Replication(model)
        let pools = model.staff.pools.count
        var asked = [Double](repeating: 0, count: model.calendar.weekCount * pools)
        var capacity = asked
        var requests = [Double](repeating: 0, count: pools)
        for number in 0..<replications {
            try replication.run(seed: seed, number: UInt32(number))
            let observations = replication.observations
            for index in asked.indices {
                asked[index] += Double(observations.askedMinutes[index]) / Double(replications)
                capacity[index] += Double(observations.weekCapacity[index]) / Double(replications)
            }
            for pool in 0..<pools {
                for year in 0..<model.yearCount {
                    for group in RequestGroup.allCases {
                        let bins = observations.shape.waitBins
                        let first = observations.shape.waits(year, pool, group) * bins
                        let begun = observations.waits[first..<first + bins].reduce(0, +)
                        requests[pool] += Double(begun) / Double(replications)
                    }
                }
            }
        }
        let weeks = model.calendar.weekCount
        self.pools = planned.staff.pools.indices.compactMap { pool -> PoolLoad? in
            let rule = planned.staff.pools[pool]
            guard rule.discipline != .unlimited else { return nil }
            return Self.load(
                planned, pool, asked: (0..<weeks).map { asked[$0 * pools + pool] },
                capacity: (0..<weeks).map { capacity[$0 * pools + pool] }, requests: requests[pool])
        }
    }

    private static func load(
        _ model: Model, _ pool: Int, asked: [Double], capacity: [Double], requests: Double
    ) -> PoolLoad {
        let rule = model.staff.pools[pool]
        let row = model.scenario.staff[pool]
        var caseload: Double?
        var forCases: Double?
        if let limit = rule.caseLimit, let days = rule.background?.caseDays ?? rule.caseDays {
            let open = requests / Double(max(1, model.dayCount)) * days.mean
            caseload = open / Double(max(1, limit))
            let perPost = model.scenario.roles[rule.role].caseload?.maximumPerPost ?? .infinity
            if open > Double(max(1, limit)) { forCases = extraPosts(row.posts, perPost: perPost, open: open) }
        }
        let start = endlessGrowth(asked: asked, capacity: capacity)
        let forQueue =
            start == nil
            ? nil : extraPosts(row.posts, fullWeek: Double(rule.fullDayMinutes) * 5, asked, capacity)
        return PoolLoad(
            role: row.role, schools: row.schools, posts: row.posts,
            terms: termLoads(model, asked: asked, capacity: capacity), caseload: caseload,
            growsFrom: start.map { weekName(model, $0) },
            extraPosts: forCases.map { max($0, forQueue ?? 0) } ?? forQueue)
    }

    private static func termLoads(_ model: Model, asked: [Double], capacity: [Double]) -> [TermLoad] {
        let calendar = model.calendar
        var loads: [TermLoad] = []
        for (number, year) in calendar.years.enumerated() {
            let days = year.first..<year.end
            for (index, term) in Set(days.map { calendar.termOfDay[$0] }).sorted().enumerated() {
                let weeks = Set(days.filter { calendar.termOfDay[$0] == term }.map { calendar.weekOfDay[$0] })
                let sums = weeks.sorted().reduce(into: (0.0, 0.0)) {
                    $0.0 += asked[$1]
                    $0.1 += capacity[$1]
                }
                loads.append(
                    TermLoad(
                        year: calendar.years[number].label, term: index,
                        load: sums.1 > 0 ? sums.0 / sums.1 : nil))
            }
        }
        return loads
    }

    /// The first week since which the fluid backlog has not been zero, if it then grows without end.
    static func endlessGrowth(asked: [Double], capacity: [Double]) -> Int? {
        var backlog = 0.0
        var since: Int?
        for week in asked.indices {
            backlog = max(0, backlog + asked[week] - capacity[week])
            if backlog == 0 { since = nil } else if since == nil { since = week }
        }
        let fortnight = 2 * asked.reduce(0, +) / Double(max(1, asked.count))
        guard let since, backlog > fortnight, asked.count - since >= 20 else { return nil }
        return since
    }

    /// Tenths of posts until the open cases fit: ⌊perPost × posts⌋ places.
    private static func extraPosts(_ posts: Double, perPost: Double, open: Double) -> Double? {
        (1...5000).lazy.map { Double($0) / 10 }.first { (perPost * (posts + $0)).rounded(.down) >= open }
    }

    private static func extraPosts(
        _ posts: Double, fullWeek: Double, _ asked: [Double], _ capacity: [Double]
    ) -> Double? {
        let perPost = posts > 0 ? capacity.map { $0 / posts } : capacity.map { _ in fullWeek }
        for tenths in 1...5000 {
            let more = Double(tenths) / 10
            let enlarged = zip(capacity, perPost).map { $0 + more * $1 }
            if endlessGrowth(asked: asked, capacity: enlarged) == nil { return more }
        }
        return nil
    }

    private static func weekName(_ model: Model, _ week: Int) -> (year: String, week: Int) {
        for year in model.calendar.years where week < year.weekFirst + year.weekCount {
            return (year.label, week - year.weekFirst + 1)
        }
        return ("", week + 1)
    }
}

extension Scenario {
    /// No role keeps anyone waiting: what is asked is done the same day.
    var withEveryoneServedAtOnce: Scenario {
        var result = self
        for index in result.roles.indices {
            result.roles[index].discipline = .unlimited
            result.roles[index].caseload = nil
            result.roles[index].background?.caseDays = nil
        }
        return result
    }
}
