/// Whoever waits for a search: is told how far it is, and may end it early.
public struct PlanWatch: Sendable {
    /// Told of replications that were simulated, on any thread.
    public var simulated: @Sendable (Int) -> Void
    /// Told how many parts of the search are done, of how many; parts take about as long as each other.
    public var advanced: @Sendable (_ parts: Int, _ all: Int) -> Void
    /// Whether to end with the best plan so far. Asked again and again, but not before there is one.
    public var isInterrupted: @Sendable () -> Bool

    public init(
        simulated: @escaping @Sendable (Int) -> Void = { _ in },
        advanced: @escaping @Sendable (_ parts: Int, _ all: Int) -> Void = { _, _ in },
        isInterrupted: @escaping @Sendable () -> Bool = { false }
    ) {
        (self.simulated, self.advanced, self.isInterrupted) = (simulated, advanced, isInterrupted)
    }
}

/// Counts the parts of a search that are done.
final class PlanParts {
    private let watch: PlanWatch
    private let all: Int
    private var done = 0

    init(_ watch: PlanWatch, of all: Int) { (self.watch, self.all) = (watch, all) }

    func finish(_ parts: Int = 1) {
        done = min(done + parts, all)
        watch.advanced(done, all)
    }
}
