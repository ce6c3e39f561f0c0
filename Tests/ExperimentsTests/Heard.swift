import Synchronization

/// What several threads have said.
final class Heard: Sendable {
    private let list = Mutex<[(Int, Int)]>([])
    var all: [(Int, Int)] { list.withLock { $0 } }
    func add(_ done: Int, _ total: Int) { list.withLock { $0.append((done, total)) } }
}
