import PluginKit
import SchoolDomain

/// What came of the replications that searches have lived through, so that none is lived through again.
///
/// Replication r of a scenario with given capacities is one and the same run whoever asks for it: searches for a pool,
/// for the causes of its posts and for the cheapest plan meet in the same ones. Not for several threads at once.
final class TrialStore {
    /// The replications of one scenario on the chances of one seed.
    final class Shelf {
        let bound: BoundScenario
        let seed: UInt64
        /// What is kept of each replication.
        let metrics: [ServiceMetric]
        /// The metrics' values.
        fileprivate(set) var values: [CapacityEvaluator.Trial: [Double]] = [:]

        init(_ bound: BoundScenario, seed: UInt64, metrics: [ServiceMetric]) {
            self.bound = bound
            self.seed = seed
            self.metrics = metrics
        }

        func holds(_ wanted: BoundScenario, seed: UInt64, metrics: [ServiceMetric]) -> Bool {
            self.seed == seed && bound.isSameRun(as: wanted) && metrics.allSatisfy(self.metrics.contains)
        }

        func keep(_ values: [Double], of trial: CapacityEvaluator.Trial) {
            let before = self.values.updateValue(values, forKey: trial)
            precondition(before == nil, "\(trial) was lived through twice")
        }
    }

    private(set) var shelves: [Shelf] = []

    /// The replications of a scenario, of which at least these metrics are kept, in any order.
    func shelf(for bound: BoundScenario, seed: UInt64, metrics: [ServiceMetric]) -> Shelf {
        if let known = shelves.first(where: { $0.holds(bound, seed: seed, metrics: metrics) }) {
            return known
        }
        var kept: [ServiceMetric] = []
        for metric in metrics where !kept.contains(metric) { kept.append(metric) }
        let new = Shelf(bound, seed: seed, metrics: kept)
        shelves.append(new)
        return new
    }
}

extension BoundScenario {
    /// Whether both give the same runs: equal scenarios with the same plugins, wherever they were read from.
    func isSameRun(as other: BoundScenario) -> Bool {
        scenario == other.scenario
            && plugins.map(PluginProvenance.init) == other.plugins.map(PluginProvenance.init)
    }
}
