import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// The posts that one pool of staff needs, the other roles serving at once.
public struct PoolPlan: Sendable {
    /// Posts, in htv, that suffice with a confidence.
    public typealias Level = CapacityLevel<Double>

    /// What a number of posts gives.
    public struct Margin: Sendable, Hashable {
        /// How many the pool would have, in htv.
        public var posts: Double
        /// Share of requests served within their limit, on average over replications.
        public var share: Double
        /// Mean wait in school days.
        public var wait: Double
        /// In how many replications the target is reached, of those in which something was asked.
        public var reached: ObservedShare
    }

    /// Position in the scenario's staff.
    public var pool: Int
    /// Identifier of the role whose posts these are; they may serve others, too.
    public var role: String
    /// Identifiers of the schools served; empty: all.
    public var schools: [String]
    /// As the scenario has it.
    public var posts: Double
    /// One for each confidence told, the lowest first; never fewer posts than the scenario asks for.
    public var levels: [Level]
    /// The least posts of each replication simulated; `nil`: the most allowed do not suffice.
    public var needs: [Double?]
    /// Replications simulated in which something is asked: of them levels are told.
    public var asked: Int
    /// In half posts from those there are to those needed, and one half more on both sides.
    public var margins: [Margin]
    /// Whether anything was asked of the pool at all.
    public var isRequested: Bool
    /// Whether the posts decide how many take part in an intervention, so that they are a choice and are kept.
    public var isChosen = false

    /// What suffices with a confidence; `nil`: it is not among those told.
    public func level(_ confidence: Double) -> Level? { levels.first { $0.confidence == confidence } }
}

/// Finds the posts that a pool needs.
struct PoolSearch {
    let pool: Int
    let question: ServiceQuestion
    let evaluator: CapacityEvaluator
    let least: LeastCapacity
    private let row: StaffPool

    /// - Parameters:
    ///   - bound: the scenario, or a variant of it; other roles are made to serve at once here.
    ///   - store: what is known of replications already.
    init(
        _ bound: BoundScenario, pool: Int, question: ServiceQuestion, store: TrialStore = TrialStore(),
        progress: (@Sendable (Int) -> Void)? = nil
    ) {
        self.pool = pool
        self.question = question
        let scenario = bound.scenario
        row = scenario.staff[pool]
        evaluator = CapacityEvaluator(
            bound.with { $0.isolating(pool: pool) },
            targets: Self.targets(pool: pool, scenario, share: question.target),
            metrics: [
                .begunInTime(lines: scenario.lines(ofPool: pool)),
                .meanWait(lines: scenario.lines(ofPool: pool)),
            ], seed: question.seed,
            threads: question.threads, store: store, progress: progress)
        least = LeastCapacity(
            evaluator: evaluator, axis: .posts(pool: pool), step: Capacities.milliposts(row.step),
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

    /// - Parameters:
    ///   - guess: posts to begin the search at.
    ///   - ranks: the places that matter among the needs in order; `nil`: every replication's own.
    func need(guess: Double, exactAt ranks: ((Int) -> [Int])? = nil) throws(PluginBreach) -> CapacityNeed {
        try least.need(
            replications: question.replications, guess: Capacities.milliposts(guess), exactAt: ranks)
    }

    /// The posts there are, where they are a choice.
    func kept() throws(PluginBreach) -> PoolPlan {
        let margins = try margins(towards: nil)
        return plan(
            levels: question.confidences.map {
                PoolPlan.Level(confidence: $0, enough: row.posts, assured: row.posts, isAssurable: true)
            }, needs: Array(repeating: row.posts, count: question.replications),
            asked: margins.first { $0.posts == row.posts }?.reached.trials ?? 0, margins: margins,
            isChosen: true)
    }

    func plan(guess: Double) throws(PluginBreach) -> PoolPlan {
        let need = try need(guess: guess)
        // Not fewer than the scenario allows.
        let levels = try least.levels(of: need, question).map { $0.map { max(posts($0), row.atLeast) } }
        let asked = levels.first { $0.confidence == question.confidence }
        return plan(
            levels: levels, needs: need.needs.map { $0.map { max(posts($0), row.atLeast) } },
            asked: need.asked.count, margins: try margins(towards: asked?.planned), isChosen: false)
    }

    private func plan(
        levels: [PoolPlan.Level], needs: [Double?], asked: Int, margins: [PoolPlan.Margin], isChosen: Bool
    ) -> PoolPlan {
        PoolPlan(
            pool: pool, role: row.role, schools: row.schools, posts: row.posts, levels: levels, needs: needs,
            asked: asked, margins: margins, isRequested: isChosen || asked > 0,
            isChosen: isChosen)
    }

    private func posts(_ milliposts: Int) -> Double { Double(milliposts) / 1000 }

    /// Half posts from what there is to what is needed, and one more on both sides; where that is far, the last few.
    private func margins(towards needed: Double?) throws(PluginBreach) -> [PoolPlan.Margin] {
        let now = Capacities.milliposts(row.posts)
        let goal = needed.map(Capacities.milliposts) ?? now
        let halves = Int((Double(goal - now) / 500).rounded(goal < now ? .down : .up))
        let near = goal < now ? halves - 1...min(1, halves + 6) : max(-1, halves - 6)...halves + 1
        var margins: [PoolPlan.Margin] = []
        for half in Set(near).union([0]).sorted() {
            let amount = now + 500 * half
            // What there is may be more than what is allowed to be planned.
            guard half == 0 || (0...least.most).contains(amount) else { continue }
            let evaluation = try least.evaluate(amount, replications: question.replications)
            let told = evaluation.means.suffix(evaluator.metrics.count)
            margins.append(
                PoolPlan.Margin(
                    posts: posts(amount), share: told.first ?? .nan, wait: told.last ?? .nan,
                    reached: evaluation.reached))
        }
        return margins
    }
}
