import PluginKit

/// The least capacity on one axis with which each replication meets the targets, everything else as it is.
///
/// More capacity serves better (all but exactly: who is served sooner changes who else is), so for each replication
/// there is a least capacity, found by doubling steps and halving: about six runs of a replication instead of one for
/// every possible number of posts. Replications begin where the first ones ended.
struct LeastCapacity {
    let evaluator: CapacityEvaluator
    let axis: Axis
    /// Between neighbouring capacities, in the axis's own unit.
    let step: Int
    /// The largest that is allowed.
    let most: Int

    /// What replications need.
    ///
    /// - Parameters:
    ///   - guess: where to begin, in the axis's unit.
    ///   - ranks: the places, from 1, that matter among the needs in order; the needs are then exact at those places,
    ///     and replications that cannot come to stand there are not lived through further. `nil`: every replication's
    ///     is exact.
    func need(replications: Int, guess: Int, exactAt ranks: [Int]? = nil) throws(PluginBreach) -> CapacityNeed
    {
        let needs = try Self.needs(
            replications: replications, guess: guess / step, most: most / step, exactAt: ranks
        ) { (tried) throws(PluginBreach) in
            let trials = tried.map { trial($0.steps * step, $0.replication) }
            try evaluator.run(trials)
            return trials.map(evaluator.isMet)
        }
        return CapacityNeed(needs: needs.map { $0.map { $0 * step } }, step: step)
    }

    /// The same in steps.
    ///
    /// - Parameter isMet: tries some replications with some steps.
    static func needs<Failure: Error>(
        replications: Int, guess: Int, most: Int, exactAt ranks: [Int]?,
        isMet: ([(replication: Int, steps: Int)]) throws(Failure) -> [Bool]
    ) throws(Failure) -> [Int?] {
        var brackets = NeedBrackets(most: most)
        func draw(exactAt ranks: [Int]?) throws(Failure) {
            while true {
                let open = brackets.open(for: ranks)
                guard !open.isEmpty else { return }
                let answers = try isMet(open.map { (replication: $0, steps: brackets.next($0)) })
                for (replication, answer) in zip(open, answers) { brackets.learn(answer, replication) }
            }
        }
        let scouts = min(replications, 6)
        let middle = scouts / 2 + 1
        brackets.add(scouts, from: min(max(guess, 0), most), stride: 4)
        try draw(exactAt: [middle])
        let found = brackets.enough.map { $0 ?? most }.sorted()[middle - 1]
        brackets.add(replications - scouts, from: found, stride: 1)
        try draw(exactAt: ranks)
        return brackets.enough
    }

    /// A replication with so much on the axis.
    func trial(_ amount: Int, _ replication: Int) -> CapacityEvaluator.Trial {
        CapacityEvaluator.Trial(capacities: capacities(amount), replication: replication)
    }

    /// Those of the scenario, with so much on the axis.
    func capacities(_ amount: Int) -> Capacities {
        var capacities = Capacities(evaluator.bound.scenario)
        capacities[axis] = amount
        return capacities
    }
}
