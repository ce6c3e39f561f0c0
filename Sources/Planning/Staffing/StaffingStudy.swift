import PluginKit
import SchoolDomain
import SimulationKernel

/// The posts that the staff of a scenario need, pool by pool and together.
public struct StaffingStudy: Sendable {
    public var question: ServiceQuestion
    /// Roles that keep a queue, in the order of the scenario's staff.
    public var pools: [PoolPlan]
    /// Of the pools whose posts are sought, by position in `pools`.
    public var causes: [(pool: Int, causes: GapCauses)]
    /// The other ways to count posts, in the order of `pools`.
    public var methods: [MethodAnswers]
    public var shortfall: Shortfall
    public var bySchool: PostsBySchool
    /// How often all pools together reach the target, as planned and as they are now.
    public var together: Together

    /// All pools at work at once: joint meetings wait for whoever is latest. Judged in as many fresh futures, for plans
    /// suit those best in which they were searched.
    public struct Together: Sendable, Hashable {
        /// Share of futures in which each pool reaches the target, in the order of `pools`; and all of them.
        public var planned: [Double]
        public var allPlanned: Double
        public var now: [Double]
        public var allNow: Double
    }

    /// - Parameters:
    ///   - explained: futures behind the causes of the gap between methods; 0: no causes.
    ///   - progress: told of every future simulated.
    /// - Throws: what a plugin did wrong.
    public init(
        _ bound: BoundScenario, _ question: ServiceQuestion, explained: Int = 20,
        progress: (@Sendable (Int) -> Void)? = nil
    ) throws(PluginBreach) {
        self.question = question
        let scenario = bound.scenario
        let queues = scenario.staff.indices.filter { pool in
            scenario.roles.first { $0.id == scenario.staff[pool].role }?.discipline != .unlimited
        }
        let pilot = try LoadPilot(bound, replications: 4, seed: question.seed)
        pools = []
        causes = []
        for pool in queues {
            let guess = Self.guess(scenario.staff[pool].posts, pool, pilot)
            let search = PoolSearch(bound, pool: pool, question: question, progress: progress)
            guard !scenario.isChosen(pool: pool) else {
                pools.append(try search.kept())
                continue
            }
            pools.append(try search.plan(guess: guess))
            guard explained > 0 else { continue }
            var coarse = question
            coarse.replications = explained
            causes.append(
                (
                    pools.count - 1,
                    try GapAnalysis(bound: bound, pool: pool, question: coarse, progress: progress).causes()
                ))
        }
        let comparison = try MethodComparison(bound, question, progress: progress)
        methods = queues.compactMap { comparison.answers(pool: $0) }
        bySchool = PostsBySchool(
            scenario, pools, confidence: question.confidence, work: comparison.work)
        shortfall = try Shortfall(bound, pools: queues, question, progress: progress)
        together = try Self.together(bound, pools, question, progress)
    }

    /// Whether some number of posts that the scenario allows reaches the target in every pool.
    public var isReachable: Bool { pools.allSatisfy { $0.level(question.confidence)?.planned != nil } }

    /// Where a search begins: the posts that the work would take if it came evenly.
    private static func guess(_ posts: Double, _ pool: Int, _ pilot: LoadPilot) -> Double {
        let capacity = pilot.capacity[pool].reduce(0, +)
        return capacity > 0 ? posts * pilot.asked[pool].reduce(0, +) / capacity : 1
    }

    private static func together(
        _ bound: BoundScenario, _ plans: [PoolPlan], _ question: ServiceQuestion,
        _ progress: (@Sendable (Int) -> Void)?
    ) throws(PluginBreach) -> Together {
        let targets = plans.map { PoolSearch.targets(pool: $0.pool, bound.scenario, share: question.target) }
        let bench = TrialBench(
            bound, targets: targets.flatMap { $0 }, seed: question.seed, threads: question.threads,
            progress: progress)
        let now = Capacities(bound.scenario)
        var planned = now
        for plan in plans {
            guard let posts = plan.level(question.confidence)?.planned else { continue }
            planned[.posts(pool: plan.pool)] = Capacities.milliposts(posts)
        }
        func shares(_ capacities: Capacities) throws(PluginBreach) -> (each: [Double], all: Double) {
            let trials = (question.replications..<2 * question.replications).map {
                TrialBench.Trial(capacities: capacities, replication: $0)
            }
            try bench.run(trials)
            let met = trials.map { trial in zip(bench.targets, bench.values(trial)).map { $0.isMet(by: $1) } }
            let count = Double(trials.count)
            var first = 0
            let each = targets.map { own in
                defer { first += own.count }
                return Double(met.count { $0[first..<first + own.count].allSatisfy { $0 } }) / count
            }
            return (each, Double(met.count { $0.allSatisfy { $0 } }) / count)
        }
        let (after, before) = (try shares(planned), try shares(now))
        return Together(planned: after.each, allPlanned: after.all, now: before.each, allNow: before.all)
    }
}
