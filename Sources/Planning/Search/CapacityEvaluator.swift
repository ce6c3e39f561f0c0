import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// Replications of a scenario with other capacities, each lived through at most once.
///
/// Common random numbers: replication r draws the same whatever the capacities, so plans differ only by what they are.
final class CapacityEvaluator {
    /// A replication of a plan.
    struct Trial: Hashable, Comparable {
        var capacities: Capacities
        var replication: Int

        static func < (a: Self, b: Self) -> Bool {
            a.capacities == b.capacities ? a.replication < b.replication : a.capacities < b.capacities
        }
    }

    let bound: BoundScenario
    let targets: [Target]
    /// Told besides, without being demanded.
    let metrics: [ServiceMetric]
    private let threads: Int
    private let progress: (@Sendable (Int) -> Void)?
    private let shelf: TrialStore.Shelf
    /// Where the values of the targets' metrics, then of the others, stand among those kept.
    private let places: [Int]
    /// Replications simulated here so far; not those that were known.
    private(set) var runs = 0

    /// - Parameters:
    ///   - metrics: told besides the targets.
    ///   - store: what is known of replications already, and is kept of new ones.
    init(
        _ bound: BoundScenario, targets: [Target], metrics: [ServiceMetric] = [], seed: UInt64, threads: Int,
        store: TrialStore = TrialStore(), progress: (@Sendable (Int) -> Void)? = nil
    ) {
        self.bound = bound
        self.targets = targets
        self.metrics = metrics
        self.threads = threads
        self.progress = progress
        let wanted = targets.map(\.metric) + metrics
        let shelf = store.shelf(for: bound, seed: seed, metrics: wanted)
        self.shelf = shelf
        places = wanted.compactMap(shelf.metrics.firstIndex)
    }

    /// Lives through the replications that are not known yet.
    func run(_ trials: [Trial]) throws(PluginBreach) {
        let new = Set(trials.filter { shelf.values[$0] == nil }).sorted()
        let batches = Self.batches(new)
        guard !batches.isEmpty else { return }
        let (bound, seed, kept) = (bound, shelf.seed, shelf.metrics)
        let progress = progress
        let results = try Parallel.map(batches.count, threads: threads) { () throws(PluginBreach) in
            ()
        } body: { (_, number) throws(PluginBreach) -> [[Double]] in
            let batch = batches[number]
            let worker = try ReplicationWorker(batch[0].capacities.applied(to: bound))
            var values: [[Double]] = []
            for trial in batch {
                try worker.run(seed: seed, number: trial.replication)
                values.append(kept.map { $0.value(worker.observations) })
            }
            progress?(batch.count)
            return values
        }
        for (batch, values) in zip(batches, results) {
            for (trial, value) in zip(batch, values) { shelf.keep(value, of: trial) }
        }
        runs += new.count
    }

    /// Trials of the same capacities share a compiled model, but not so many that a thread is left without work.
    private static func batches(_ trials: [Trial]) -> [[Trial]] {
        var batches: [[Trial]] = []
        for trial in trials {
            if let last = batches.last, last.count < 6, last[0].capacities == trial.capacities {
                batches[batches.count - 1].append(trial)
            } else {
                batches.append([trial])
            }
        }
        return batches
    }

    /// Whether a replication has been lived through.
    func isKnown(_ trial: Trial) -> Bool { shelf.values[trial] != nil }

    /// The values of a replication that has been lived through: those of the targets, then those of the metrics.
    func values(_ trial: Trial) -> [Double] {
        guard let values = shelf.values[trial] else { preconditionFailure("a trial that was not run") }
        return places.map { values[$0] }
    }

    /// Whether all targets are met in a replication that has been lived through; `nil`: nothing was measured.
    func isMet(_ trial: Trial) -> Bool? { Target.areMet(targets, by: values(trial)) }

    /// What some replications of a plan come to.
    struct Evaluation {
        /// Means over the replications with something to measure, `nan` where there are none: of the targets' metrics,
        /// then of the others.
        var means: [Double]
        /// Replications that meet all targets, of those in which something was measured.
        var reached: ObservedShare
    }

    func evaluate(_ capacities: Capacities, replications: Range<Int>) throws(PluginBreach) -> Evaluation {
        let met = try met(capacities, replications: replications)
        let values = replications.map { self.values(Trial(capacities: capacities, replication: $0)) }
        let means = (0..<targets.count + metrics.count).map { metric in
            let known = values.map { $0[metric] }.filter { !$0.isNaN }
            return known.isEmpty ? .nan : known.reduce(0, +) / Double(known.count)
        }
        return Evaluation(means: means, reached: ObservedShare(met.compactMap { $0 }) { $0 })
    }

    /// Whether each replication of a plan meets all targets, after living through them; `nil`: nothing was measured.
    func met(_ capacities: Capacities, replications: Range<Int>) throws(PluginBreach) -> [Bool?] {
        let trials = replications.map { Trial(capacities: capacities, replication: $0) }
        try run(trials)
        return trials.map(isMet)
    }
}
