import Glibc
import Synchronization

/// Work on several threads that all begin together.
///
/// Threads of its own, because a pool may give all the work to one.
enum AtOnce {
    /// What each thread gave, in their order.
    static func map<Value: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) -> Value) -> [Value] {
        let results = Results<Value>()
        let threads = (0..<count).map { number in
            start {
                results.arrive(count)
                results.keep(work(number), number)
            }
        }
        for thread in threads {
            let status = pthread_join(thread, nil)
            precondition(status == 0, "a thread cannot be waited for: \(status)")
        }
        return results.inOrder
    }

    private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t {
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
                return nil
            }, Unmanaged.passRetained(Work(body)).toOpaque())
        precondition(status == 0, "no thread can be started: \(status)")
        return thread
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private final class Results<Value: Sendable>: Sendable {
        private let arrived = Atomic(0)
        private let kept = Mutex<[(number: Int, value: Value)]>([])

        func arrive(_ count: Int) {
            arrived.add(1, ordering: .acquiringAndReleasing)
            while arrived.load(ordering: .acquiring) < count { sched_yield() }
        }

        func keep(_ value: Value, _ number: Int) { kept.withLock { $0.append((number, value)) } }

        var inOrder: [Value] { kept.withLock { $0.sorted { $0.number < $1.number }.map(\.value) } }
    }
}
