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
        try map(bound, Array(0..<replications), seed: seed, threads: threads, progress: progress) {
            read($1, $2)
        }
    }

    /// - Parameters:
    ///   - numbers: the replications.
    ///   - read: is told the replication's number, too.
    @discardableResult
    static func map<Value: Sendable>(
        _ bound: BoundScenario, _ numbers: [Int], seed: UInt64, threads: Int,
        progress: (@Sendable (Int) -> Void)? = nil, _ read: @Sendable (Int, Observations, Model) -> Value
    ) throws(PluginBreach) -> [Value] {
        try Experiment.inParallel(numbers.count, threads: threads) { () throws(PluginBreach) in
            Memory(try Model(bound))
        } body: { (memory, index) throws(PluginBreach) -> Value in
            try memory.replication.run(seed: seed, number: UInt32(numbers[index]))
            progress?(1)
            return read(numbers[index], memory.replication.observations, memory.replication.model)
        }
    }

    /// One thread's replication.
    private final class Memory {
        var replication: Replication
        init(_ model: Model) { replication = Replication(model) }
    }
}
