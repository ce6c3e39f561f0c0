import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// The posts that the staff of a scenario need, pool by pool and together.
public struct StaffingStudy: Sendable {
    /// The target, how sure it is to be and the replications looked at.
    public var question: ServiceQuestion
    /// Roles that keep a queue, in the order of the scenario's staff.
    public var pools: [PoolPlan]
    /// Of the pools whose posts are sought, by position in `pools`.
    public var causes: [(pool: Int, causes: GapCauses)]
    /// The other ways to count posts, in the order of `pools`.
    public var methods: [MethodAnswers]
    /// Where service falls short with the posts there are.
    public var shortfall: Shortfall
    /// Posts and work by role, school and school year.
    public var bySchool: PostsBySchool
    /// How often all pools together reach the target, as planned and as they are now.
    public var together: Together

    /// All pools at work at once: joint meetings wait for whoever is latest. Evaluated in as many fresh replications, for
    /// plans suit those best in which they were searched, and with no fewer posts than the law asks for. Each share is of the
    /// replications in which something was asked.
    public struct Together: Sendable, Hashable {
        /// In how many replications each pool reaches the target with the posts planned, in the order of `pools`.
        public var planned: [ObservedShare]
        /// In how many every pool reaches it, with the posts planned.
        public var allPlanned: ObservedShare
        /// In how many each pool reaches it with the posts there are, in the order of `pools`.
        public var now: [ObservedShare]
        /// In how many every pool does, with the posts there are.
        public var allNow: ObservedShare
    }

    /// - Parameters:
    ///   - explained: replications behind the causes of the gap between methods; 0: no causes.
    ///   - statusQuo: may know of the scenario's replications already.
    ///   - progress: told of every replication simulated.
    /// - Throws: what a plugin did wrong.
    public init(
        _ bound: BoundScenario, _ question: ServiceQuestion, explained: Int = 20,
        statusQuo: StatusQuoReplications? = nil,
        progress: (@Sendable (Int) -> Void)? = nil
    ) throws(PluginBreach) {
        self.question = question
        let scenario = bound.scenario
        let queues = scenario.queues
        let store = TrialStore()
        let pilot = try LoadPilot(bound, replications: 4, seed: question.seed)
        var coarse = question
        coarse.replications = explained
        var work: LoadPilot?
        pools = []
        causes = []
        for pool in queues {
            let guess = Self.guess(scenario.staff[pool].posts, pool, pilot)
            let search = PoolSearch(bound, pool: pool, question: question, store: store, progress: progress)
            guard !scenario.isChosen(pool: pool) else {
                pools.append(try search.kept())
                continue
            }
            pools.append(try search.plan(guess: guess))
            guard explained > 0 else { continue }
            if work == nil { work = try GapAnalysis.work(bound, coarse) }
            guard let requested = work else { continue }
            causes.append(
                (
                    pools.count - 1,
                    try GapAnalysis(
                        bound: bound, pool: pool, question: coarse, store: store, work: requested,
                        progress: progress
                    ).causes()
                ))
        }
        let comparison = try MethodComparison(bound, question, progress: progress)
        methods = queues.compactMap { comparison.answers(pool: $0) }
        bySchool = PostsBySchool(
            scenario, pools, confidence: question.confidence, work: comparison.work)
        let statusQuo = StatusQuoReplications.of(bound, seed: question.seed, given: statusQuo)
        shortfall = try Shortfall(statusQuo, pools: queues, question, progress: progress)
        together = try Self.together(statusQuo, pools, question, progress)
    }

    /// Whether some number of posts that the scenario allows reaches the target in every pool.
    public var isReachable: Bool { pools.allSatisfy { $0.level(question.confidence)?.planned != nil } }

    /// Where a search begins: the posts that the work would take if it came evenly.
    private static func guess(_ posts: Double, _ pool: Int, _ pilot: LoadPilot) -> Double {
        let capacity = pilot.capacity[pool].reduce(0, +)
        return capacity > 0 ? posts * pilot.requested[pool].reduce(0, +) / capacity : 1
    }

    private static func together(
        _ statusQuo: StatusQuoReplications, _ plans: [PoolPlan], _ question: ServiceQuestion,
        _ progress: (@Sendable (Int) -> Void)?
    ) throws(PluginBreach) -> Together {
        let scenario = statusQuo.bound.scenario
        let targets = plans.map { PoolSearch.targets(pool: $0.pool, scenario, share: question.target) }
        let evaluator = CapacityEvaluator(
            statusQuo.bound, targets: targets.flatMap { $0 }, seed: question.seed, threads: question.threads,
            progress: progress)
        let fresh = question.replications..<2 * question.replications
        func share(_ targets: [Target], _ values: [ArraySlice<Double>]) -> ObservedShare {
            ObservedShare(values.compactMap { Target.areMet(targets, by: $0) }) { $0 }
        }
        func shares(_ values: [[Double]]) -> (each: [ObservedShare], all: ObservedShare) {
            var first = 0
            let each = targets.map { own in
                defer { first += own.count }
                return share(own, values.map { $0[first..<first + own.count] })
            }
            return (each, share(evaluator.targets, values.map { $0[...] }))
        }
        let now = Capacities(scenario)
        var planned = now
        for plan in plans {
            guard let posts = plan.level(question.confidence)?.planned else { continue }
            let lawful = plan.isChosen ? 0 : StatutoryNorm.lawfulPlan(scenario, pool: plan.pool)
            planned[.posts(pool: plan.pool)] = Capacities.milliposts(max(posts, lawful))
        }
        let before = shares(
            try statusQuo.readings(fresh, threads: question.threads, progress: progress).map(\.targets))
        let trials = fresh.map { CapacityEvaluator.Trial(capacities: planned, replication: $0) }
        if planned != now { try evaluator.run(trials) }
        let after = planned == now ? before : shares(trials.map(evaluator.values))
        return Together(planned: after.each, allPlanned: after.all, now: before.each, allNow: before.all)
    }
}
