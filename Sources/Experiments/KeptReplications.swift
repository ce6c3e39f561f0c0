import PluginKit
import SchoolDomain
import SimulationKernel

/// Where the finished replications of one run are kept, and found again: a journal, a store, or both.
///
/// - Law: what is found is, to the bit, what was kept; so a run that finds some of its replications has the result of
///   one that computes them all.
public protocol KeptReplications: Sendable {
    /// A replication that was finished before; `nil`: it is to be run.
    func known(_ number: Int) -> Experiment.Outcome?

    /// Keeps a replication that was just finished; called on any thread. One of the same number gives way to it.
    func keep(_ outcome: Experiment.Outcome, _ number: Int)
}

extension Experiment {
    /// All that is kept of one replication: it and the scenario are enough for every result.
    public struct Outcome: Sendable, Equatable {
        /// Of each measure, in the order of the catalog; `nan` where there was nothing to measure.
        public var values: [Double]
        /// By intervention, as it was.
        public var with: [BeforeAfter]
        /// By intervention, without any; empty while that run is still to come (`starts`).
        public var without: [BeforeAfter]
        /// By intervention, without it alone; empty where none is taken out alone.
        public var alone: [BeforeAfter]
        /// What began for whom, where another scenario's run is to tell what these pupils would have missed without it.
        public var starts: [InterventionStart]

        public init(
            values: [Double], with: [BeforeAfter], without: [BeforeAfter], alone: [BeforeAfter] = [],
            starts: [InterventionStart] = []
        ) {
            self.values = values
            self.with = with
            self.without = without
            self.alone = alone
            self.starts = starts
        }

        /// Whether it is a complete replication of a scenario with such measures.
        func fits(_ catalog: MeasureCatalog, _ scenario: Scenario) -> Bool {
            isBegun(catalog, scenario) && without.count == with.count
        }

        /// Whether it is one, complete or but for the run without interventions.
        func isBegun(_ catalog: MeasureCatalog, _ scenario: Scenario) -> Bool {
            values.count == catalog.measures.count && with.count == scenario.interventions.count
                && (without.isEmpty || without.count == with.count)
                && (alone.isEmpty || alone.count == with.count)
        }
    }
}

/// A thread's memory that is made when it is first needed: compiling a model takes long where every replication is
/// known already.
struct WhenNeeded<Value> {
    private let make: () throws(PluginBreach) -> Value
    private var made: Value?

    init(_ make: @escaping () throws(PluginBreach) -> Value) { self.make = make }

    mutating func value() throws(PluginBreach) -> Value {
        if let made { return made }
        let value = try make()
        made = value
        return value
    }
}

extension Parallel {
    /// Calls `body` for 0 ..< count on some threads, each with memory of its own that is made when it is first needed;
    /// results in order.
    static func mapWhenNeeded<Memory, Value: Sendable>(
        _ count: Int, threads: Int, _ make: @escaping @Sendable () throws(PluginBreach) -> Memory,
        body: @Sendable (inout WhenNeeded<Memory>, Int) throws(PluginBreach) -> Value
    ) throws(PluginBreach) -> [Value] {
        @Sendable func memory() throws(PluginBreach) -> WhenNeeded<Memory> { WhenNeeded(make) }
        return try map(count, threads: threads, memory: memory, body: body)
    }
}
