import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// What a search's answer comes to, told of replications that had no part in it.
extension PlanSearch {
    /// The plan, what it promises and costs, and what the same search comes to in other replications.
    ///
    /// Of `n` replications a set, `0..<n` choose the plan, `n..<2n` check it, `2n..<3n` are told of; the k-th further search
    /// has the two sets from `(2k + 1) n` on.
    func plan() throws(PluginBreach) -> CheapestPlan {
        let parts = PlanParts(watch, of: self.parts * (1 + question.repeats) + 1)
        let amounts: [Int]
        switch try search(parts) {
        case .nothingMeasured(let set):
            return try plan(.nothingMeasured, axes.map(\.least), in: set.replications)
        case .outOfReach(let set):
            return try plan(.outOfReach(bindings(in: set)), most, in: set.replications)
        case .found(let found): amounts = found
        }
        var plan = try plan(.found, amounts, in: toldOf)
        if !plan.exceeded.isEmpty { plan = try withinCaps(insteadOf: plan, parts) }
        parts.finish()
        plan.isInterrupted = watch.isInterrupted()
        plan.others = try others(parts)
        return plan
    }

    /// The replications that no search has touched.
    private var toldOf: Range<Int> {
        let count = question.service.replications
        return 2 * count..<3 * count
    }

    /// A plan that is dearer but within the caps, looked for by sparing first the euros of each payer whose cap is
    /// exceeded; or else the plan, too dear.
    private func withinCaps(insteadOf plan: CheapestPlan, _ parts: PlanParts) throws(PluginBreach)
        -> CheapestPlan
    {
        var tooDear = plan
        tooDear.outcome = .tooDear(plan.exceeded)
        // Where one pays for all that may change, there is nothing to choose between.
        guard Set(axes.map(\.payer)).count > 1 else { return tooDear }
        for payer in plan.exceeded.compactMap(\.payer) {
            guard !watch.isInterrupted(), case .found(let amounts) = try search(sparing: payer, parts) else {
                break
            }
            let other = try self.plan(.found, amounts, in: toldOf)
            if other.exceeded.isEmpty { return other }
        }
        return tooDear
    }

    /// What the same search comes to in other replications, as many times as is asked for or until it is interrupted.
    private func others(_ parts: PlanParts) throws(PluginBreach) -> [[Int]?] {
        var others: [[Int]?] = []
        for number in 0..<question.repeats where !watch.isInterrupted() {
            let search = PlanSearch(
                bound, question, from: (2 * number + 3) * question.service.replications, watch: watch)
            let answer = try search.search(parts)
            if watch.isInterrupted() { break }
            if case .found(let amounts) = answer { others.append(amounts) } else { others.append(nil) }
        }
        return others
    }

    // MARK: - Telling

    /// The plan of these amounts, and how far it goes in some replications.
    private func plan(_ outcome: CheapestPlan.Outcome, _ amounts: [Int], in replications: Range<Int>)
        throws(PluginBreach) -> CheapestPlan
    {
        let chosen = try chosenIn()
        let now = axes.map { Capacities(bound.scenario)[$0.axis] }
        let (planned, before) = (try living(amounts, replications), try living(now, replications))
        let simulated = planned.lines.indices.map { line in
            PlanCost(
                item: planned.lines[line].item, payer: planned.lines[line].payer,
                now: before.mean(line), planned: planned.mean(line))
        }
        return CheapestPlan(
            question: question, axes: axes, outcome: outcome, amounts: amounts, now: now,
            reached: planned.reached(evaluator.targets), reachedNow: before.reached(evaluator.targets),
            targets: evaluator.targets, owners: owners,
            reachedByTarget: evaluator.targets.indices.map { planned.reached(evaluator.targets, $0) },
            demanded: chosen.demanded, of: chosen.asked.count,
            costs: PlanCost.fixed(bound.scenario, axes, now: now, planned: amounts)
                + simulated.filter { $0.now != 0 || $0.planned != 0 })
    }

    /// The targets that too few replications meet even alone, or if there are none those that fewest do; worst first.
    private func bindings(in set: ReplicationSet) throws(PluginBreach) -> [CheapestPlan.Binding] {
        let lived = try living(most, set.replications)
        let all = evaluator.targets.indices.map {
            CheapestPlan.Binding(
                target: evaluator.targets[$0], axis: axes[owners[$0]],
                reached: lived.reached(evaluator.targets, $0))
        }.filter { $0.reached.trials > 0 }
        let worst = all.map(\.reached.share).min() ?? 1
        let enough = Double(set.demanded) / Double(set.asked.count)
        let missed = all.filter { $0.reached.share < enough - 1e-9 || $0.reached.share == worst }
        return missed.sorted { $0.reached.share < $1.reached.share }
    }

    /// Replications of some amounts: the targets' values and what only a simulation tells of costs.
    private struct Lived {
        let values: [[Double]]
        let lines: [(item: PlanCost.Item, payer: Role.Employer)]
        let euros: [[Double]]

        /// How many replications meet all targets, of those in which something is measured.
        func reached(_ targets: [Target]) -> ObservedShare {
            ObservedShare(values.compactMap { Target.areMet(targets, by: $0) }) { $0 }
        }

        /// The same of one target.
        func reached(_ targets: [Target], _ number: Int) -> ObservedShare {
            ObservedShare(values.compactMap { targets[number].isMet(by: $0[number]) }) { $0 }
        }

        /// Euros of a line, on average.
        func mean(_ line: Int) -> Double { euros.reduce(0) { $0 + $1[line] } / Double(euros.count) }
    }

    private func living(_ amounts: [Int], _ replications: Range<Int>) throws(PluginBreach) -> Lived {
        let planned = descent.capacities(amounts).applied(to: bound)
        let costs = SimulatedCosts(try Model(planned))
        let (targets, simulated) = (evaluator.targets, watch.simulated)
        let lived = try Replications.map(
            planned, Array(replications), seed: question.service.seed, threads: question.service.threads
        ) { _, observations, _ in
            simulated(1)
            return (targets.map { $0.metric.value(observations) }, costs.euros(observations))
        }
        return Lived(values: lived.map(\.0), lines: costs.lines, euros: lived.map(\.1))
    }
}
