import Experiments
import PluginKit
import SimulationKernel

/// What is read from each of some futures of a scenario.
enum Futures {
    /// - Returns: one value per replication, in their order, the same for any number of threads.
    static func map<Value: Sendable>(
        _ bound: BoundScenario, replications: Int, seed: UInt64, threads: Int,
        progress: (@Sendable (Int) -> Void)? = nil, _ read: @Sendable (Observations, Model) -> Value
    ) throws(PluginBreach) -> [Value] {
        try Experiment.inParallel(replications, threads: threads) { () throws(PluginBreach) in
            Memory(try Model(bound))
        } body: { (memory, number) throws(PluginBreach) -> Value in
            try memory.replication.run(seed: seed, number: UInt32(number))
            progress?(1)
            return read(memory.replication.observations, memory.replication.model)
        }
    }

    /// One thread's replication.
    private final class Memory {
        var replication: Replication
        init(_ model: Model) { replication = Replication(model) }
    }
}
