import Planning
import Reports
import Synchronization

/// How far a long computation is, on a line of the terminal that is written over; silent for the first second and off a
/// terminal.
final class ProgressLine: Sendable {
    private struct State {
        var shown = ContinuousClock.now
        var isShowing = false
    }

    private let label: String
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    init(_ label: String) { self.label = label }

    /// With the time that the rest will take, if it goes on as so far.
    func report(_ done: Int, of total: Int) {
        show { seconds in
            let left = Int((Double(seconds) / Double(done) * Double(total - done)).rounded())
            return ProgressText.line(label, done, of: total, secondsLeft: left, columns: Terminal.columns)
        }
    }

    /// For a search, of which nobody knows how long it will be.
    func report(_ done: Int) {
        show { ProgressText.line(label, done, seconds: $0, columns: Terminal.columns) }
    }

    /// Takes the line away.
    func finish() {
        state.withLock { state in
            if state.isShowing { Terminal.write(Self.clear) }
        }
    }

    /// - Parameter text: of the whole seconds since the computation began.
    private func show(_ text: (Int) -> String) {
        guard Terminal.showsProgress else { return }
        let now = ContinuousClock.now
        state.withLock { state in
            guard now - start > .seconds(1), now - state.shown > .milliseconds(200) else { return }
            state.shown = now
            state.isShowing = true
            Terminal.write(Self.clear + text(Int((now - start).components.seconds)))
        }
    }

    /// Back to the beginning of an empty line.
    private static let clear = "\r\u{1B}[K"
}

/// Tells on a line of the terminal how far a search is: the parts that are done, or where nobody knows how many there
/// are, the futures simulated.
final class SearchProgress: Sendable {
    private let line: ProgressLine
    private let replications = Atomic(0)
    private let parts = Mutex((done: 0, all: 0))

    init(_ label: String) { line = ProgressLine(label) }

    func add(_ count: Int) { report(replications.wrappingAdd(count, ordering: .relaxed).newValue) }

    func advance(_ done: Int, of all: Int) {
        parts.withLock { $0 = (done, all) }
        report(replications.load(ordering: .relaxed))
    }

    func finish() { line.finish() }

    private func report(_ replications: Int) {
        let (done, all) = parts.withLock { $0 }
        if done > 0 { line.report(done, of: all) } else { line.report(replications) }
    }

    /// Who watches the search for a plan.
    func watch(_ isInterrupted: @escaping @Sendable () -> Bool = { false }) -> PlanWatch {
        PlanWatch(
            simulated: { self.add($0) }, advanced: { self.advance($0, of: $1) }, isInterrupted: isInterrupted)
    }
}
