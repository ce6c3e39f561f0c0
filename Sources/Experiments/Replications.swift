import Dispatch
import PluginKit
import SimulationKernel
import Stochastics
import Synchronization

/// One thread's replication of a scenario, the compiled model included: threads that share one count its references in
/// the same cache lines (two threads were 1.2 times as fast as one, and are 1.9 times so with a model each).
public final class ReplicationWorker {
    private var replication: Replication
    private let bound: BoundScenario
    private let following: FollowedStarts?

    /// - Parameters:
    ///   - following: what other runs began, to be followed here.
    /// - Throws: what a plugin does not accept.
    public init(_ bound: BoundScenario, following: FollowedStarts? = nil) throws(PluginBreach) {
        (self.bound, self.following) = (bound, following)
        replication = Replication(
            try Model(bound, forceHistory: following != nil), followed: following?.interventions)
    }

    /// A model of the numbers that unknowns set in this replication, where they set any.
    private func draw(seed: UInt64, number: Int) throws(PluginBreach) {
        guard bound.scenario.drawsNumbers else { return }
        let chance = RandomSource(seed: seed, replication: UInt32(number))
        let draws = UnknownDraws(bound.scenario)
        var drawn = bound
        drawn.scenario = bound.scenario.withDrawnNumbers { draws.value(of: $0, chance) }
        replication = Replication(
            try Model(drawn, forceHistory: following != nil), followed: following?.interventions)
    }

    public var model: Model { replication.model }
    /// Of the latest run.
    public var observations: Observations { replication.observations }

    /// Runs replication `number`, which always draws the same random numbers.
    ///
    /// - Parameter watching: starts of another run, to be followed.
    /// - Throws: what a plugin did wrong; the observations then mean nothing.
    public func run(seed: UInt64, number: Int, watching: [InterventionStart]? = nil) throws(PluginBreach) {
        try draw(seed: seed, number: number)
        try replication.run(seed: seed, number: UInt32(number), watching: watching)
    }
}

/// What other runs of the same pupils began, to be followed in a run without it.
public struct FollowedStarts: Sendable {
    /// How many interventions there are.
    public var interventions: Int
    /// By replication; not needed where each is given when it is run.
    public var starts: [[InterventionStart]] = []
}

/// Replications of one scenario on some threads.
public enum Replications {
    /// What is read of each replication.
    ///
    /// - Parameters:
    ///   - numbers: which; any others would be the same.
    ///   - following: what other runs began, by the number of the replication.
    ///   - read: is told the number of the replication that was just run, on any thread.
    /// - Returns: one value per number, in their order, the same for any number of threads.
    /// - Throws: what a plugin did wrong first.
    @discardableResult
    public static func map<Value: Sendable>(
        _ bound: BoundScenario, _ numbers: [Int], seed: UInt64, threads: Int,
        following: FollowedStarts? = nil, _ read: @Sendable (Int, Observations, Model) -> Value
    ) throws(PluginBreach) -> [Value] {
        try Parallel.map(numbers.count, threads: threads) { () throws(PluginBreach) in
            try ReplicationWorker(bound, following: following)
        } body: { (worker, place) throws(PluginBreach) -> Value in
            let number = numbers[place]
            try worker.run(seed: seed, number: number, watching: following?.starts[number])
            return read(number, worker.observations, worker.model)
        }
    }

    /// The same of the first so many.
    public static func map<Value: Sendable>(
        _ bound: BoundScenario, first count: Int, seed: UInt64, threads: Int,
        following: FollowedStarts? = nil, _ read: @Sendable (Int, Observations, Model) -> Value
    ) throws(PluginBreach) -> [Value] {
        try map(bound, Array(0..<count), seed: seed, threads: threads, following: following, read)
    }
}

/// Work on several threads, each with memory of its own, whose results do not depend on how many there are.
public enum Parallel {
    /// Calls `body` for 0 ..< count on some threads, each with its own memory; results in order.
    ///
    /// When some call fails, those before it are still made: the error of the first failing number is thrown, the
    /// same for any number of threads.
    public static func map<Memory, Value: Sendable, Failure: Error>(
        _ count: Int, threads: Int, memory: @Sendable () throws(Failure) -> Memory,
        body: @Sendable (inout Memory, Int) throws(Failure) -> Value
    ) throws(Failure) -> [Value] {
        precondition(count >= 1 && threads >= 1, "\(count) replications on \(threads) threads")
        let next = Atomic(0)
        let results = Mutex([Value?](repeating: nil, count: count))
        let failures = Mutex([Int: Failure]())
        let failed = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
            var own: Memory?
            while !failed.load(ordering: .relaxed) {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < count else { return }
                do throws(Failure) {
                    if own == nil { own = try memory() }
                    guard var mine = own.take() else { preconditionFailure("a thread without memory") }
                    defer { own = mine }
                    let value = try body(&mine, number)
                    results.withLock { $0[number] = value }
                } catch {
                    failed.store(true, ordering: .relaxed)
                    failures.withLock { $0[number] = error }
                }
            }
        }
        if let first = failures.withLock({ $0.min { $0.key < $1.key } }) { throw first.value }
        return results.withLock { $0 }.enumerated().map { number, value in
            guard let value else { preconditionFailure("replication \(number) gave no result") }
            return value
        }
    }
}

/// Counts finished replications and tells how many there are.
final class ProgressCount: Sendable {
    private let done = Atomic(0)
    private let total: Int
    private let progress: Experiment.Progress?

    init(_ progress: Experiment.Progress?, of total: Int) { (self.progress, self.total) = (progress, total) }

    func one() { progress?(done.wrappingAdd(1, ordering: .relaxed).newValue, total) }
}
