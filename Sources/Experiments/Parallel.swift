import Dispatch
import Synchronization

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
        let results = Mutex([Result<Value, Failure>?](repeating: nil, count: count))
        let failed = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
            var own: Memory?
            while !failed.load(ordering: .relaxed) {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < count else { return }
                let result = Result { () throws(Failure) in
                    if own == nil { own = try memory() }
                    guard var mine = own.take() else { preconditionFailure("a thread without memory") }
                    defer { own = mine }
                    return try body(&mine, number)
                }
                if case .failure = result { failed.store(true, ordering: .relaxed) }
                results.withLock { $0[number] = result }
            }
        }
        var values: [Value] = []
        for (number, result) in results.withLock({ $0 }).enumerated() {
            guard let result else { preconditionFailure("replication \(number) gave no result") }
            values.append(try result.get())
        }
        return values
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
