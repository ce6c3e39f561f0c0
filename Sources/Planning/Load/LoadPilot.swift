import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel

/// What is asked of every pool, week by week, when everyone is served at once, and the time there is for it.
///
/// Means over a few replications.
///
/// - Units: minutes.
/// - Shape: one entry per pool, in each one per school week.
struct LoadPilot {
    var requested: [[Double]]
    var capacity: [[Double]]
    /// Requests begun in the whole run, by pool.
    var requests: [Double]

    init(_ bound: BoundScenario, replications: Int, seed: UInt64) throws(PluginBreach) {
        let bound = bound.with { $0.withEveryoneServedAtOnce }
        let lines = bound.scenario.staff.indices.map { Array(bound.scenario.lines(ofPool: $0)) }
        let counts = try Replications.map(bound, first: replications, seed: seed, threads: 1) {
            _, observations, _ in observations
        }
        let weeks = [Double](repeating: 0, count: counts.first?.shape.weeks ?? 0)
        requested = [[Double]](repeating: weeks, count: lines.count)
        capacity = requested
        requests = [Double](repeating: 0, count: lines.count)
        let share = 1 / Double(replications)
        for observations in counts {
            let shape = observations.shape
            for (pool, own) in lines.enumerated() {
                for week in weeks.indices {
                    for line in own {
                        let minutes = observations[.askedMinutes, week * shape.lines + line]
                        requested[pool][week] += share * Double(minutes)
                    }
                    let minutes = observations[.weekCapacity, week * shape.pools + pool]
                    capacity[pool][week] += share * Double(minutes)
                }
                for line in own {
                    let begun = (0..<shape.years).reduce(0) {
                        $0 + observations.requestsBegun($1, [line], RequestGroup.allCases)
                    }
                    requests[pool] += share * Double(begun)
                }
            }
        }
    }
}
