import PluginKit
import SchoolDomain

/// Replications that plans are judged in together.
struct ReplicationSet {
    /// Those simulated.
    let replications: Range<Int>
    /// Those in which something is asked, in order: of the others nothing can be told, whatever the plan.
    let asked: [Int]
    /// How many of those asked have to meet all targets: enough that the confidence holds with the assurance, or, when
    /// they are too few for that, all of them.
    let demanded: Int
}

/// Raises amounts until enough replications meet all targets, and lowers them as far as they still do.
///
/// Not for several threads at once.
final class PlanDescent {
    let axes: [PlanAxis]
    let evaluator: CapacityEvaluator
    /// Whether to leave the amounts as they are by now.
    private let isInterrupted: () -> Bool
    private let now: Capacities
    /// The payer whose euros are spared first; `nil`: all euros are equal.
    var spared: Role.Employer?
    /// How often each replication missed a target: who did so most is asked first.
    private var misses: [Int: Int] = [:]

    init(axes: [PlanAxis], evaluator: CapacityEvaluator, isInterrupted: @escaping () -> Bool) {
        (self.axes, self.evaluator, self.isInterrupted) = (axes, evaluator, isInterrupted)
        now = Capacities(evaluator.bound.scenario)
    }

    /// The scenario's capacities with these amounts.
    func capacities(_ amounts: [Int]) -> Capacities {
        var capacities = now
        for (axis, amount) in zip(axes, amounts) { capacities[axis.axis] = amount }
        return capacities
    }

    /// How many replications meet all targets.
    func met(_ amounts: [Int], in set: ReplicationSet) throws(PluginBreach) -> Int {
        try evaluator.met(capacities(amounts), replications: set.replications).count { $0 == true }
    }

    /// Whether enough replications of each kind meet all targets; no more are lived through than it takes to tell.
    func holds(_ amounts: [Int], in kinds: [ReplicationSet]) throws(PluginBreach) -> Bool {
        for set in kinds where try !holds(amounts, in: set) { return false }
        return true
    }

    private func holds(_ amounts: [Int], in set: ReplicationSet) throws(PluginBreach) -> Bool {
        let capacities = capacities(amounts)
        let trials = set.asked.map { CapacityEvaluator.Trial(capacities: capacities, replication: $0) }
        func isMet(_ trial: CapacityEvaluator.Trial) -> Bool { evaluator.isMet(trial) == true }
        // Who missed most needs most, and with less than all need, those are asked first.
        var quorum = Quorum(
            of: set.demanded, with: -1, needs: set.asked.map { misses[$0, default: 0] },
            isMet: trials.map { evaluator.isKnown($0) ? isMet($0) : nil })
        while quorum.isReached == nil {
            let next = quorum.next.map { trials[$0] }
            try evaluator.run(next)
            let answers = next.map(isMet)
            for (trial, isMet) in zip(next, answers) where !isMet {
                misses[trial.replication, default: 0] += 1
            }
            quorum.hear(answers)
        }
        return quorum.isReached == true
    }

    /// Raises what serves most replications for its price, until enough replications meet all targets.
    func raise(_ amounts: inout [Int], in set: ReplicationSet) throws(PluginBreach) {
        var count = try met(amounts, in: set)
        var stride = 1
        while count < set.demanded {
            var best: (axis: Int, gain: Double, count: Int)?
            for index in axes.indices where amounts[index] < axes[index].most {
                if isInterrupted() { return }
                var more = amounts
                more[index] = min(amounts[index] + stride * axes[index].step, axes[index].most)
                let served = try met(more, in: set)
                let price = axes[index].price(from: amounts[index], to: more[index], sparing: spared)
                let gain = Double(served - count) / max(1, price)
                if served > count, best.map({ gain > $0.gain }) ?? true { best = (index, gain, served) }
            }
            guard let best else {
                // No single step serves anyone more: larger ones, until everything is at its most.
                stride *= 2
                if zip(amounts, axes).allSatisfy({ $0 >= $1.most }) { return }
                if stride > 1 << 16 {
                    for index in axes.indices { amounts[index] = axes[index].most }
                    return
                }
                continue
            }
            amounts[best.axis] = min(amounts[best.axis] + stride * axes[best.axis].step, axes[best.axis].most)
            (count, stride) = (best.count, 1)
        }
    }

    /// Lowers, the dearest first, whatever can be lowered with enough replications of each kind still served.
    ///
    /// - Parameter finished: called after each axis.
    func lower(
        _ amounts: inout [Int], holdingIn kinds: [ReplicationSet], finished: () -> Void
    ) throws(PluginBreach) {
        let prices = axes.indices.map { index in
            axes[index].price(
                from: max(0, amounts[index] - axes[index].step), to: amounts[index], sparing: spared)
        }
        for index in axes.indices.sorted(by: { prices[$0] > prices[$1] }) {
            // In halves from the whole way down: a replication that alone needs the most there may be begins far above.
            var stride = 4
            while amounts[index] - 2 * stride * axes[index].step >= axes[index].least { stride *= 2 }
            while stride >= 1 {
                if isInterrupted() { return }
                var fewer = amounts
                fewer[index] -= stride * axes[index].step
                if fewer[index] >= axes[index].least, try holds(fewer, in: kinds) {
                    amounts = fewer
                } else {
                    stride /= 2
                }
            }
            finished()
        }
    }
}
