import PluginKit

/// The least capacity on one axis with which each future meets the targets, everything else as it is.
///
/// More capacity serves better (all but exactly: who is served sooner changes who else is), so for each future there
/// is a least capacity, found by doubling steps and halving: about six runs of a future instead of one for every
/// possible number of posts. Futures begin where the first ones ended.
struct LeastCapacity {
    let bench: TrialBench
    let axis: Axis
    /// Between neighbouring capacities, in the axis's own unit.
    let step: Int
    /// The largest that is allowed.
    let most: Int

    /// Where a future stands: the most steps known to be too few, and the fewest known to be enough.
    private struct Bracket {
        var tooFew = -1
        var enough: Int?
        var next: Int
        var stride = 1
        var isSettled: Bool { enough.map { $0 - tooFew == 1 } ?? false }
    }

    private var mostSteps: Int { most / step }

    /// - Parameter guess: where to begin, in the axis's unit.
    /// - Returns: for each replication the least capacity, `nil` where the largest does not suffice.
    func search(replications: Int, guess: Int) throws(PluginBreach) -> [Int?] {
        let scouts = min(replications, 6)
        let first = min(max(guess / step, 0), mostSteps)
        var found = try settle(Array(0..<scouts), from: first, stride: 4)
        let middle = found.map { $0 ?? mostSteps }.sorted()[scouts / 2]
        found += try settle(Array(scouts..<replications), from: middle, stride: 1)
        return found.map { $0.map { $0 * step } }
    }

    /// The least steps of some replications.
    private func settle(_ replications: [Int], from first: Int, stride: Int) throws(PluginBreach) -> [Int?] {
        var brackets = replications.map { _ in Bracket(next: first, stride: stride) }
        var open = Array(brackets.indices)
        while !open.isEmpty {
            try bench.run(open.map { trial(brackets[$0].next, replications[$0]) })
            for index in open {
                learn(bench.isMet(trial(brackets[index].next, replications[index])), &brackets[index])
            }
            open = open.filter { !brackets[$0].isSettled && brackets[$0].tooFew < mostSteps }
        }
        return brackets.map(\.enough)
    }

    private func trial(_ steps: Int, _ replication: Int) -> TrialBench.Trial {
        TrialBench.Trial(capacities: capacities(steps * step), replication: replication)
    }

    /// Those of the scenario, with so much on the axis.
    func capacities(_ amount: Int) -> Capacities {
        var capacities = Capacities(bench.bound.scenario)
        capacities[axis] = amount
        return capacities
    }

    /// Draws the bracket closer: outwards with doubled strides until both ends are known, then by halves.
    private func learn(_ isMet: Bool, _ bracket: inout Bracket) {
        if isMet { bracket.enough = bracket.next } else { bracket.tooFew = bracket.next }
        guard let enough = bracket.enough else {
            bracket.next = min(bracket.next + bracket.stride, mostSteps)
            bracket.stride *= 2
            return
        }
        if bracket.tooFew < 0 && enough > 0 {
            bracket.next = max(enough - bracket.stride, 0)
            bracket.stride *= 2
        } else {
            bracket.next = (bracket.tooFew + enough) / 2
        }
    }
}
