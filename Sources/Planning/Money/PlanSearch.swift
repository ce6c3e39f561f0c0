import PluginKit
import SchoolDomain

/// Looks for the cheapest plan on common random numbers.
///
/// 1. For each axis by itself the least that each replication needs (`LeastCapacity`): a table of replications × axes.
/// 2. On that table, without any simulation, the cheapest amounts that leave enough replications served on every axis
///    (`ServedReplications`).
/// 3. Together things are a little worse, or better, than one by one: all targets are evaluated together in the same
///    replications, raised where a step serves most replications for its price, and lowered again where nothing is
///    lost (`PlanDescent`).
/// 4. A plan chosen for some replications suits them better than others: it is evaluated in as many fresh ones, and raised
///    until it holds in those, too; in the end no single step less holds in both.
/// 5. Now these have chosen it, too. What it promises and costs is told of a third set, which has no part in the search
///    (`PlanSearch+Plan.swift`).
struct PlanSearch {
    /// What a search comes to.
    enum Answer {
        case found([Int])
        /// With the most of everything too few of these replications meet the targets.
        case outOfReach(ReplicationSet)
        case nothingMeasured(ReplicationSet)
    }

    let question: PlanQuestion
    let axes: [PlanAxis]
    /// The targets of each axis.
    let targets: [[Target]]
    let evaluator: CapacityEvaluator
    let descent: PlanDescent
    let bound: BoundScenario
    let watch: PlanWatch
    /// Where the replications of the search begin.
    private let first: Int

    /// - Parameter first: where the replications of the search begin, so many for choosing and as many for checking.
    init(
        _ bound: BoundScenario, _ question: PlanQuestion, from first: Int = 0, watch: PlanWatch = PlanWatch()
    ) {
        let bound = question.seatsWithinDays == nil ? bound : bound.with(\.withListsFromFirstDay)
        (self.bound, self.question, self.first, self.watch) = (bound, question, first, watch)
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
            progress: watch.simulated)
        descent = PlanDescent(axes: axes, evaluator: evaluator, isInterrupted: watch.isInterrupted)
    }

    /// The axis of each target.
    var owners: [Int] { axes.indices.flatMap { axis in targets[axis].map { _ in axis } } }

    /// The most that is allowed of everything.
    var most: [Int] { axes.map(\.most) }

    // MARK: - Replications

    /// Those in which the plan is chosen, and those in which it is checked.
    func chosenIn() throws(PluginBreach) -> ReplicationSet { try set(0) }
    func checkedIn() throws(PluginBreach) -> ReplicationSet { try set(1) }

    private func set(_ number: Int) throws(PluginBreach) -> ReplicationSet {
        let count = question.service.replications
        let replications = first + number * count..<first + (number + 1) * count
        // Whoever asks is served by the most that is allowed, or waits in vain: either is measured.
        let met = try evaluator.met(descent.capacities(most), replications: replications)
        let asked = zip(replications, met).filter { $1 != nil }.map(\.0)
        return ReplicationSet(
            replications: replications, asked: asked,
            demanded: question.service.assuredRank(among: asked.count) ?? asked.count)
    }

    // MARK: - Searching

    /// Parts of a search that take about as long as each other: both sets, each axis alone, raising and lowering twice.
    var parts: Int { 3 + 3 * axes.count }

    /// - Parameter payer: whose euros are spared first; `nil`: all euros are equal.
    func search(sparing payer: Role.Employer? = nil, _ parts: PlanParts) throws(PluginBreach) -> Answer {
        let sets = [try chosenIn(), try checkedIn()]
        for set in sets {
            if set.asked.isEmpty { return .nothingMeasured(set) }
            guard try descent.holds(most, in: [set]) else { return .outOfReach(set) }
        }
        parts.finish()
        descent.spared = payer
        var amounts = try cheapestOneByOne(sets[0], parts)
        for number in sets.indices {
            try descent.raise(&amounts, in: sets[number])
            parts.finish()
            try descent.lower(&amounts, holdingIn: Array(sets[...number])) { parts.finish() }
        }
        return .found(amounts)
    }

    /// The cheapest amounts that leave enough replications served on every axis, taking the axes one by one.
    private func cheapestOneByOne(_ set: ReplicationSet, _ parts: PlanParts) throws(PluginBreach) -> [Int] {
        let store = TrialStore()
        var needs: [[Int]] = []
        for (index, axis) in axes.enumerated() {
            // A search that is made again can be left out; the first one has nothing to end with yet.
            if first > 0 && watch.isInterrupted() { return most }
            let alone = CapacityEvaluator(
                isolated(axis), targets: targets[index], metrics: metrics(beside: axis),
                seed: question.service.seed, threads: question.service.threads, store: store,
                progress: watch.simulated)
            let least = LeastCapacity(
                evaluator: alone, axis: axis.axis, step: axis.step, most: axis.most,
                first: set.replications.lowerBound)
            let now = Capacities(bound.scenario)[axis.axis]
            let need = try least.need(replications: set.replications.count, guess: max(now, axis.step))
            needs.append(
                set.asked.map {
                    max(need.needs[$0 - set.replications.lowerBound] ?? axis.most, axis.least)
                })
            parts.finish()
        }
        return ServedReplications(axes: axes, needs: needs)
            .cheapest(serving: set.demanded, sparing: descent.spared)
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
}
