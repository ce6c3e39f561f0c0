import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel
import Synchronization

/// What plans read of a scenario's replications as it stands, each lived through once, whoever does it.
///
/// A command that runs the scenario for its results lets this hear of every replication; what it has not heard of is
/// run when it is asked for.
///
/// ```swift
/// let statusQuo = StatusQuoReplications(bound, seed: 2026)
/// let result = try Experiment.run(bound, replications: 100, seed: 2026, threads: 2, hearing: statusQuo.hear)
/// let study = try StaffingStudy(bound, question, statusQuo: statusQuo)
/// ```
public final class StatusQuoReplications: Sendable {
    /// What is kept of one replication.
    struct Reading: Sendable {
        /// Of each of `places`.
        var service: [Shortfall.Service]
        var seats: SeatCounts
        /// Of the targets' metrics of all pools that keep a queue, in order.
        var targets: [Double]
    }

    /// The scenario as it stands, with its plugins.
    public let bound: BoundScenario
    /// The seed of the replications heard of; another seed has others.
    public let seed: UInt64
    /// Every pool with each school that it serves.
    let places: [(pool: Int, school: Int)]
    private let lines: [Range<Int>]
    private let metrics: [ServiceMetric]
    private let known = Mutex<[Int: Reading]>([:])

    /// Knows of no replication yet.
    public init(_ bound: BoundScenario, seed: UInt64) {
        let scenario = bound.scenario
        self.bound = bound
        self.seed = seed
        places = scenario.staff.indices.flatMap { pool in
            scenario.schools.indices.filter { scenario.staff[pool].serves(scenario.schools[$0].id) }
                .map { (pool: pool, school: $0) }
        }
        lines = places.map { scenario.lines(ofPool: $0.pool) }
        metrics = scenario.queues.flatMap { pool in
            PoolSearch.targets(pool: pool, scenario, share: 1).map(\.metric)
        }
    }

    /// Those given, where they are of the scenario and the seed; else new ones.
    static func of(_ bound: BoundScenario, seed: UInt64, given: StatusQuoReplications?)
        -> StatusQuoReplications
    {
        if let given, given.seed == seed, given.bound.isSameRun(as: bound) { return given }
        return StatusQuoReplications(bound, seed: seed)
    }

    /// Keeps what is read of a replication that was just lived through; on any thread.
    public func hear(_ number: Int, _ observations: Observations, _ model: Model) {
        let reading = Reading(
            service: zip(places, lines).map {
                Shortfall.Service(observations, lines: $1, school: $0.school)
            },
            seats: SeatCounts(observations, model), targets: metrics.map { $0.value(observations) })
        known.withLock { $0[number] = reading }
    }

    /// What is read of some replications, after living through those not heard of.
    func readings(
        _ numbers: Range<Int>, threads: Int, progress: (@Sendable (Int) -> Void)? = nil
    ) throws(PluginBreach) -> [Reading] {
        let missing = known.withLock { known in numbers.filter { known[$0] == nil } }
        if !missing.isEmpty {
            try Replications.map(bound, missing, seed: seed, threads: threads) {
                hear($0, $1, $2)
                progress?(1)
            }
        }
        return known.withLock { known in numbers.compactMap { known[$0] } }
    }
}

extension Scenario {
    /// Pools that keep a queue, in the order of the staff.
    var queues: [Int] {
        staff.indices.filter { pool in roles.first { $0.id == staff[pool].role }?.discipline != .unlimited }
    }
}
