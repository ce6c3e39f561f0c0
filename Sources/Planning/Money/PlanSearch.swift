import PluginKit
import SchoolDomain
import Stochastics

/// Looks for the cheapest plan on common random numbers.
///
/// 1. For each axis by itself the least that each replication needs (`LeastCapacity`): a table of replications × axes.
/// 2. On that table, without any simulation, the cheapest amounts that leave enough replications served on every axis.
/// 3. Together things are a little worse, or better, than one by one: all targets are evaluated together in the same
///    replications, raised where a step serves most replications for its price, and lowered again where nothing is
///    lost.
/// 4. A plan chosen for some replications suits them better than others: it is evaluated in as many fresh ones, and raised
///    until it holds in those, too; in the end no single step less holds in both.
struct PlanSearch {
    let question: PlanQuestion
    let axes: [PlanAxis]
    /// The targets of each axis.
    let targets: [[Target]]
    let evaluator: CapacityEvaluator
    let now: Capacities
    private let bound: BoundScenario
    private let progress: (@Sendable (Int) -> Void)?

    init(_ bound: BoundScenario, _ question: PlanQuestion, progress: (@Sendable (Int) -> Void)? = nil) {
        let bound = question.seatsWithinDays == nil ? bound : bound.with(\.withListsFromFirstDay)
        self.bound = bound
        self.question = question
        self.progress = progress
        let (scenario, service) = (bound.scenario, question.service)
        axes = PlanAxis.all(scenario, seats: question.seatsWithinDays != nil)
        targets = axes.map { axis in
            switch axis.axis {
            case .posts(let pool): PoolSearch.targets(pool: pool, scenario, share: service.target)
            case .seats(let number):
                [
                    Target(
                        .placed(seatClass: number, withinDays: question.seatsWithinDays ?? 0),
                        atLeast: service.target)
                ]
            }
        }
        evaluator = CapacityEvaluator(
            bound, targets: targets.flatMap { $0 }, seed: service.seed, threads: service.threads,
            progress: progress)
        now = Capacities(scenario)
    }

    /// The replications that plans are searched in, and those that the plan is evaluated in.
    private var searched: Range<Int> { 0..<question.service.replications }
    private var fresh: Range<Int> { searched.upperBound..<2 * searched.upperBound }

    /// In how many of some replications something is asked: of the others nothing can be told, whatever the plan. Whoever
    /// asks is served by the most that is allowed, or waits in vain.
    private func asked(in replications: Range<Int>) throws(PluginBreach) -> Int {
        try evaluator.met(capacities(axes.map(\.most)), replications: replications).count { $0 != nil }
    }

    /// Replications that have to meet all targets, of those in which something is asked: enough that the confidence holds
    /// with the assurance, or, when they are too few for that, all of them.
    func demanded(in replications: Range<Int>) throws(PluginBreach) -> Int {
        let asked = try asked(in: replications)
        return question.service.assuredRank(among: asked) ?? asked
    }

    /// Whether enough of some replications meet all targets.
    func holds(_ amounts: [Int], in replications: Range<Int>) throws(PluginBreach) -> Bool {
        try met(amounts, in: replications) >= demanded(in: replications)
    }

    func plan() throws(PluginBreach) -> CheapestPlan {
        let most = axes.map(\.most)
        for replications in [searched, fresh] {
            guard try asked(in: replications) > 0 else {
                return try plan(.nothingMeasured, axes.map(\.least), in: replications)
            }
            guard try holds(most, in: replications) else {
                return try plan(.outOfReach(bindings(most, in: replications)), most, in: replications)
            }
        }
        var amounts = try cheapestOneByOne()
        try raise(&amounts, in: searched)
        try lower(&amounts, holdingIn: [searched])
        try raise(&amounts, in: fresh)
        try lower(&amounts, holdingIn: [searched, fresh])
        let cheapest = try plan(.found, amounts, in: fresh)
        if let budget = question.budget, cheapest.cost > budget {
            return try plan(.tooDear, amounts, in: fresh)
        }
        return cheapest
    }

    // MARK: - Evaluation

    private func capacities(_ amounts: [Int]) -> Capacities {
        var capacities = now
        for (axis, amount) in zip(axes, amounts) { capacities[axis.axis] = amount }
        return capacities
    }

    private func met(_ amounts: [Int], in replications: Range<Int>) throws(PluginBreach) -> Int {
        try evaluator.met(capacities(amounts), replications: replications).count { $0 == true }
    }

    /// How many replications meet all targets, of those in which something is measured.
    private func reached(_ capacities: Capacities, in replications: Range<Int>) throws(PluginBreach)
        -> ObservedShare
    {
        ObservedShare(
            try evaluator.met(capacities, replications: replications).compactMap { $0 }
        ) { $0 }
    }

    /// How many replications meet each target, of those in which it is measured.
    private func reachedByTarget(_ capacities: Capacities, in replications: Range<Int>) throws(PluginBreach)
        -> [ObservedShare]
    {
        let trials = replications.map { CapacityEvaluator.Trial(capacities: capacities, replication: $0) }
        try evaluator.run(trials)
        return evaluator.targets.enumerated().map { index, target in
            ObservedShare(trials.compactMap { target.isMet(by: evaluator.values($0)[index]) }) { $0 }
        }
    }

    /// The targets that too few replications meet even alone, or if there are none those that fewest do; worst first.
    private func bindings(_ most: [Int], in replications: Range<Int>) throws(PluginBreach) -> [CheapestPlan
        .Binding]
    {
        let shares = try reachedByTarget(capacities(most), in: replications)
        let all = evaluator.targets.indices.map {
            CheapestPlan.Binding(target: evaluator.targets[$0], axis: axes[owners[$0]], reached: shares[$0])
        }.filter { $0.reached.trials > 0 }
        let worst = all.map(\.reached.share).min() ?? 1
        let enough = Double(try demanded(in: replications)) / Double(try asked(in: replications))
        let missed = all.filter { $0.reached.share < enough - 1e-9 || $0.reached.share == worst }
        return missed.sorted { $0.reached.share < $1.reached.share }
    }

    /// The axis of each target.
    private var owners: [Int] { axes.indices.flatMap { axis in targets[axis].map { _ in axis } } }

    /// The plan of these amounts, and how far it goes in some replications.
    private func plan(_ outcome: CheapestPlan.Outcome, _ amounts: [Int], in replications: Range<Int>)
        throws(PluginBreach) -> CheapestPlan
    {
        CheapestPlan(
            question: question, axes: axes, outcome: outcome, amounts: amounts,
            now: axes.map { now[$0.axis] }, reached: try reached(capacities(amounts), in: replications),
            reachedNow: try reached(now, in: replications),
            targets: evaluator.targets, owners: owners,
            reachedByTarget: try reachedByTarget(capacities(amounts), in: replications),
            demanded: try demanded(in: replications), of: try asked(in: replications))
    }

    // MARK: - Searching

    /// The cheapest amounts that leave enough replications served on every axis, taking the axes one by one.
    private func cheapestOneByOne() throws(PluginBreach) -> [Int] {
        let store = TrialStore()
        var needs: [[Int]] = []
        for (index, axis) in axes.enumerated() {
            let alone = CapacityEvaluator(
                isolated(axis), targets: targets[index], metrics: metrics(beside: axis),
                seed: question.service.seed, threads: question.service.threads, store: store,
                progress: progress)
            let least = LeastCapacity(evaluator: alone, axis: axis.axis, step: axis.step, most: axis.most)
            needs.append(
                try least.need(replications: searched.count, guess: max(now[axis.axis], axis.step)).needs
                    .map { max($0 ?? axis.most, axis.least) })
        }
        // Who asks for nothing needs no more than the least.
        let unasked = searched.count - (try asked(in: searched))
        return ServedReplications(axes: axes, needs: needs)
            .cheapest(serving: try demanded(in: searched) + unasked)
    }

    /// Those of all classes are read together, for their seats differ in the same scenario.
    private func metrics(beside axis: PlanAxis) -> [ServiceMetric] {
        guard case .seats = axis.axis else { return [] }
        return zip(axes, targets).flatMap { other, targets in
            if case .seats = other.axis { return targets.map(\.metric) }
            return []
        }
    }

    private func isolated(_ axis: PlanAxis) -> BoundScenario {
        switch axis.axis {
        case .posts(let pool): bound.with { $0.isolating(pool: pool) }
        case .seats: bound.with { $0.withEveryoneServedAtOnce }
        }
    }

    /// Raises what serves most replications for its price, until enough replications meet all targets.
    private func raise(_ amounts: inout [Int], in replications: Range<Int>) throws(PluginBreach) {
        var count = try met(amounts, in: replications)
        let demanded = try demanded(in: replications)
        var stride = 1
        while count < demanded {
            var best: (axis: Int, gain: Double, count: Int)?
            for index in axes.indices where amounts[index] < axes[index].most {
                var more = amounts
                more[index] = min(amounts[index] + stride * axes[index].step, axes[index].most)
                let served = try met(more, in: replications)
                let price = axes[index].cost(of: more[index]) - axes[index].cost(of: amounts[index])
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
    private func lower(_ amounts: inout [Int], holdingIn kinds: [Range<Int>]) throws(PluginBreach) {
        func holds(_ amounts: [Int]) throws(PluginBreach) -> Bool {
            for replications in kinds where try !self.holds(amounts, in: replications) { return false }
            return true
        }
        let spared = axes.indices.map { index in
            let (axis, amount) = (axes[index], amounts[index])
            return axis.cost(of: amount) - axis.cost(of: max(0, amount - axis.step))
        }
        for index in axes.indices.sorted(by: { spared[$0] > spared[$1] }) {
            // In halves from the whole way down: a replication that alone needs the most there may be begins far above.
            var stride = 4
            while amounts[index] - 2 * stride * axes[index].step >= axes[index].least { stride *= 2 }
            while stride >= 1 {
                var fewer = amounts
                fewer[index] -= stride * axes[index].step
                if fewer[index] >= axes[index].least, try holds(fewer) {
                    amounts = fewer
                } else {
                    stride /= 2
                }
            }
        }
    }
}

/// Which replications some amounts serve, when each axis is looked at by itself.
struct ServedReplications {
    let axes: [PlanAxis]
    /// `needs[axis][replication]`.
    let needs: [[Int]]

    /// From serving every replication downwards: each time the cut that spares most money for each replication it gives
    /// up.
    func cheapest(serving demanded: Int) -> [Int] {
        var amounts = needs.map { $0.max() ?? 0 }
        var served = Set(needs.first?.indices ?? 0..<0)
        while true {
            var best: (axis: Int, amount: Int, lost: Set<Int>, gain: Double)?
            for axis in axes.indices {
                // The next smaller amount at which the axis gives up someone still served.
                guard let amount = served.map({ needs[axis][$0] }).filter({ $0 < amounts[axis] }).max() else {
                    continue
                }
                let lost = served.filter { needs[axis][$0] > amount }
                guard served.count - lost.count >= demanded else { continue }
                let spared = axes[axis].cost(of: amounts[axis]) - axes[axis].cost(of: amount)
                // Nobody is given up for nothing, such as a seat less in a class that costs the same.
                guard spared > 0 || lost.isEmpty else { continue }
                let gain = spared / Double(max(lost.count, 1)) * (lost.isEmpty ? 1e9 : 1)
                if best.map({ gain > $0.gain }) ?? true { best = (axis, amount, lost, gain) }
            }
            guard let best else { return amounts }
            amounts[best.axis] = best.amount
            served.subtract(best.lost)
        }
    }
}

extension CheapestPlan {
    /// - Throws: what a plugin did wrong.
    public init(
        _ bound: BoundScenario, _ question: PlanQuestion, progress: (@Sendable (Int) -> Void)? = nil
    ) throws(PluginBreach) {
        self = try PlanSearch(bound, question, progress: progress).plan()
    }
}
