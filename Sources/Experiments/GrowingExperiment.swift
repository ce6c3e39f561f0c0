import PluginKit
import SchoolDomain
import SimulationKernel
import Synchronization

/// Replications of one scenario to which more are added: a first answer is there at once, a better one follows.
///
/// ```swift
/// let growing = try GrowingExperiment(bound, seed: 1, threads: 2)
/// try growing.grow(to: 4)
/// let first = growing.result(4)
/// try growing.grow(to: 100)
/// ```
///
/// - Law: `result(n)` is `Experiment.run` with n replications, to the bit, in however many steps it was reached.
/// - May be used by several threads; whoever grows it keeps others waiting.
public final class GrowingExperiment: Sendable {
    /// What is run.
    public let bound: BoundScenario
    private let seed: UInt64
    private let catalog: MeasureCatalog
    private let lanes: [Lane]
    private let outcomes = Mutex([Experiment.Outcome]())

    /// The memory of one thread, made when it is first needed and kept from step to step.
    private final class Lane: Sendable {
        private let worker = Mutex<Experiment.Worker?>(nil)

        /// - Throws: what a plugin did wrong.
        func run(
            _ bound: BoundScenario, _ catalog: MeasureCatalog, seed: UInt64, number: Int
        ) throws(PluginBreach) -> Experiment.Outcome {
            try worker.withLock { (worker) throws(PluginBreach) in
                if worker == nil { worker = try Experiment.Worker(bound) }
                guard let own = worker else { preconditionFailure("a lane without memory") }
                return try own.run(catalog, seed: seed, number: number)
            }
        }
    }

    /// - Parameter threads: at least 1.
    /// - Throws: what a plugin does not accept.
    public init(_ bound: BoundScenario, seed: UInt64, threads: Int) throws(PluginBreach) {
        precondition(threads >= 1, "\(threads) threads")
        self.bound = bound
        self.seed = seed
        catalog = MeasureCatalog(try Model(bound))
        lanes = (0..<threads).map { _ in Lane() }
    }

    /// How many replications there are.
    public var replications: Int { outcomes.withLock { $0.count } }

    /// Runs those that are missing of the first so many.
    ///
    /// - Throws: what a plugin did wrong; there are then as many as before.
    public func grow(to count: Int) throws(PluginBreach) {
        let (bound, catalog, seed, lanes) = (bound, catalog, seed, lanes)
        try outcomes.withLock { (outcomes) throws(PluginBreach) in
            let known = outcomes.count
            guard count > known else { return }
            let free = Mutex(lanes)
            outcomes += try Parallel.map(count - known, threads: lanes.count) { () throws(PluginBreach) in
                free.withLock { $0.removeLast() }
            } body: { (lane, place) throws(PluginBreach) -> Experiment.Outcome in
                try lane.run(bound, catalog, seed: seed, number: known + place)
            }
        }
    }

    /// What the first so many say.
    ///
    /// - Precondition: there are so many.
    public func result(_ count: Int) -> ExperimentResult {
        let outcomes = outcomes.withLock { $0 }
        precondition(count >= 1 && count <= outcomes.count, "\(count) of \(outcomes.count) replications")
        return Experiment.result(bound, seed, catalog, Array(outcomes.prefix(count)))
    }
}
