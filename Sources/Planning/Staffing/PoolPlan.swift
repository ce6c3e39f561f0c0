import PluginKit
import SchoolDomain
import SimulationKernel

/// The posts that one pool of staff needs, the other roles serving at once.
public struct PoolPlan: Sendable {
    /// Posts that suffice with a confidence.
    public struct Level: Sendable, Hashable {
        public var confidence: Double
        /// Suffice in so large a share of the futures simulated; `nil`: no number allowed does.
        public var posts: Double?
        /// Suffice in so large a share of all futures, with the assurance asked for; `nil` besides when the
        /// futures simulated are too few to tell.
        public var assured: Double?
        /// Whether enough futures are simulated to tell.
        public var isAssurable = false

        /// Whether the target can be reached: as far as can be told, in all futures.
        public var isReachable: Bool { posts != nil && (assured != nil || !isAssurable) }
    }

    /// What a number of posts gives.
    public struct Margin: Sendable, Hashable {
        public var posts: Double
        /// Share of requests served within their limit, on average over futures.
        public var share: Double
        /// Mean wait in school days.
        public var wait: Double
        /// Share of futures in which the target is reached.
        public var reached: Double
    }

    public var pool: Int
    public var role: String
    public var schools: [String]
    /// As the scenario has it.
    public var posts: Double
    public var levels: [Level]
    /// Around the posts needed and those there are, in half posts.
    public var margins: [Margin]
    /// Whether anything was asked of the pool at all.
    public var isAsked: Bool
    /// Whether the posts decide how many take part in an intervention, so that they are a choice and are kept.
    public var isChosen = false
    /// Futures simulated to find this.
    public var runs: Int

    public func level(_ confidence: Double) -> Level? { levels.first { $0.confidence == confidence } }
}

/// Finds the posts that a pool needs.
struct PoolSearch {
    let pool: Int
    let question: ServiceQuestion
    let bench: TrialBench
    let least: LeastCapacity
    private let row: StaffPool

    /// - Parameter bound: the scenario, or a variant of it; other roles are made to serve at once here.
    init(
        _ bound: BoundScenario, pool: Int, question: ServiceQuestion,
        progress: (@Sendable (Int) -> Void)? = nil
    ) {
        self.pool = pool
        self.question = question
        let scenario = bound.scenario
        row = scenario.staff[pool]
        bench = TrialBench(
            bound.with { $0.isolating(pool: pool) },
            targets: Self.targets(pool: pool, scenario, share: question.target),
            probes: [
                .begunInTime(lines: scenario.lines(ofPool: pool)),
                .meanWait(lines: scenario.lines(ofPool: pool)),
            ], seed: question.seed,
            threads: question.threads, progress: progress)
        least = LeastCapacity(
            bench: bench, axis: .posts(pool: pool), step: Capacities.milliposts(row.step),
            most: Capacities.milliposts(row.atMost ?? StaffPool.mostPosts))
    }

    /// Every role that the pool serves is to be served in time, and complete in time where there is a limit for that.
    static func targets(pool: Int, _ scenario: Scenario, share: Double) -> [Target] {
        zip(scenario.lines(ofPool: pool), scenario.staff[pool].servedRoles).flatMap { line, id in
            let own = line..<line + 1
            let role = scenario.roles.first { $0.id == id }
            return [Target(.begunInTime(lines: own), atLeast: share)]
                + (role?.completionLimitDays == nil
                    ? [] : [Target(.completedInTime(lines: own), atLeast: share)])
        }
    }

    /// - Parameter guess: posts to begin the search at.
    func need(guess: Double) throws(PluginBreach) -> CapacityNeed {
        CapacityNeed(
            needs: try least.search(
                replications: question.replications, guess: Capacities.milliposts(guess)),
            step: least.step)
    }

    /// The posts there are, where they are a choice.
    func kept() throws(PluginBreach) -> PoolPlan {
        let margins = try margins(around: nil)
        return PoolPlan(
            pool: pool, role: row.role, schools: row.schools, posts: row.posts,
            levels: question.confidences.map {
                PoolPlan.Level(
                    confidence: $0, posts: row.posts, assured: row.posts, isAssurable: true)
            }, margins: margins, isAsked: true, isChosen: true, runs: bench.runs)
    }

    func plan(guess: Double) throws(PluginBreach) -> PoolPlan {
        let need = try need(guess: guess)
        var levels: [PoolPlan.Level] = []
        for confidence in question.confidences {
            var level = PoolPlan.Level(confidence: confidence)
            level.posts = try allowed(least.smallest(meetingIn: need.rank(for: confidence), of: need))
            if let rank = need.assuredRank(for: confidence, assurance: question.assurance) {
                level.isAssurable = true
                level.assured = try allowed(least.smallest(meetingIn: rank, of: need))
            }
            levels.append(level)
        }
        let asked = levels.first { $0.confidence == question.confidence }
        let margins = try margins(around: asked?.assured ?? asked?.posts)
        return PoolPlan(
            pool: pool, role: row.role, schools: row.schools, posts: row.posts, levels: levels,
            margins: margins, isAsked: margins.contains { !$0.share.isNaN }, runs: bench.runs)
    }

    private func posts(_ milliposts: Int) -> Double { Double(milliposts) / 1000 }

    /// Not fewer than the scenario allows.
    private func allowed(_ milliposts: Int?) -> Double? { milliposts.map { max(posts($0), row.atLeast) } }

    /// Half posts around what is needed, and what there is.
    private func margins(around needed: Double?) throws(PluginBreach) -> [PoolPlan.Margin] {
        var amounts = Set([Capacities.milliposts(row.posts)])
        if let needed {
            for half in -2...2 { amounts.insert(Capacities.milliposts(needed) + half * 500) }
        }
        let now = Capacities.milliposts(row.posts)
        var margins: [PoolPlan.Margin] = []
        for amount in amounts.sorted() where amount == now || (0...least.most).contains(amount) {
            margins.append(try margin(amount))
        }
        return margins
    }

    private func margin(_ amount: Int) throws(PluginBreach) -> PoolPlan.Margin {
        var capacities = Capacities(bench.bound.scenario)
        capacities[.posts(pool: pool)] = amount
        let trials = (0..<question.replications).map {
            TrialBench.Trial(capacities: capacities, replication: $0)
        }
        try bench.run(trials)
        let values = trials.map { bench.values($0).suffix(bench.probes.count) }
        return PoolPlan.Margin(
            posts: posts(amount), share: mean(values.compactMap(\.first)),
            wait: mean(values.compactMap(\.last)),
            reached: Double(trials.count { bench.isMet($0) }) / Double(trials.count))
    }

    private func mean(_ values: [Double]) -> Double {
        let known = values.filter { !$0.isNaN }
        return known.isEmpty ? .nan : known.reduce(0, +) / Double(known.count)
    }
}
