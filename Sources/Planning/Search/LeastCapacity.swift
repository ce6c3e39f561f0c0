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
    /// Where the replications looked at begin.
    var first = 0

    /// What replications need.
    ///
    /// - Parameters:
    ///   - guess: where to begin, in the axis's unit.
    ///   - ranks: the places, from 1, that matter among the needs in order of so many replications in which something
    ///     is asked; the needs are then exact at those places, and replications that cannot come to stand there are not
    ///     lived through further. `nil`: every replication's is exact.
    func need(replications: Int, guess: Int, exactAt ranks: ((Int) -> [Int])? = nil) throws(PluginBreach)
        -> CapacityNeed
    {
        let brackets = try Self.brackets(
            replications: replications, guess: guess / step, most: most / step, exactAt: ranks
        ) { (tried) throws(PluginBreach) in
            let trials = tried.map { trial($0.steps * step, $0.replication) }
            try evaluator.run(trials)
            return trials.map(evaluator.isMet)
        }
        let asked = brackets.asked
        var needs = [Int?](repeating: 0, count: replications)
        for replication in asked { needs[replication] = brackets.enough[replication].map { $0 * step } }
        return CapacityNeed(needs: needs, asked: asked, step: step)
    }

    /// The same in steps.
    ///
    /// - Parameter isMet: tries some replications with some steps; `nil`: nothing was measured.
    static func brackets<Failure: Error>(
        replications: Int, guess: Int, most: Int, exactAt ranks: ((Int) -> [Int])?,
        isMet: ([(replication: Int, steps: Int)]) throws(Failure) -> [Bool?]
    ) throws(Failure) -> NeedBrackets {
        var brackets = NeedBrackets(most: most)
        func draw(exactAt ranks: ((Int) -> [Int])?) throws(Failure) {
            while true {
                let open = brackets.open(for: ranks)
                guard !open.isEmpty else { return }
                let answers = try isMet(open.map { (replication: $0, steps: brackets.next($0)) })
                for (replication, answer) in zip(open, answers) { brackets.learn(answer, replication) }
            }
        }
        let scouts = min(replications, 6)
        let guess = min(max(guess, 0), most)
        brackets.add(scouts, from: guess, stride: 4)
        try draw { asked in [asked / 2 + 1] }
        let found = brackets.asked.map { brackets.enough[$0] ?? most }.sorted()
        brackets.add(replications - scouts, from: found.isEmpty ? guess : found[found.count / 2], stride: 1)
        try draw(exactAt: ranks)
        return brackets
    }

    /// A replication, counted from the first one, with so much on the axis.
    func trial(_ amount: Int, _ replication: Int) -> CapacityEvaluator.Trial {
        CapacityEvaluator.Trial(capacities: capacities(amount), replication: first + replication)
    }

    /// Those of the scenario, with so much on the axis.
    func capacities(_ amount: Int) -> Capacities {
        var capacities = Capacities(evaluator.bound.scenario)
        capacities[axis] = amount
        return capacities
    }
}
