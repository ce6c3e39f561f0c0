import Dispatch
import Experiments
import Localization
import PluginKit
import Reports
import SchoolDomain
import Synchronization

/// The work of those who sit before pages of one server: scenarios, what is simulated of them, what is pinned.
///
/// Simulations are made one after another, a few at a time, on a thread of the session's own; whoever asks waits for its turn.
/// What is asked again is known already.
public final class WorkSession: Sendable {
    /// Why there is no answer.
    enum Refusal: Error, Sendable, Equatable {
        /// What is wrong with the changes, as files are told.
        case faults([Diagnostic])
        /// The same page has asked for something else meanwhile.
        case superseded
        /// What a plugin did wrong, or why a file cannot be written, in words.
        case words(LocalizedText)
    }

    /// An alternative that is kept beside what is being moved.
    struct Pin: Sendable, Hashable {
        /// Given once and never again.
        let number: Int
        var name: LocalizedText
        let changes: [String]
        /// The file in which it is kept.
        var file: String?
    }

    private struct State {
        var pins: [Pin] = []
        var pinned = 0
        /// The latest used last.
        var growing: [(key: [String], experiment: GrowingExperiment)] = []
        /// Changes that were looked at last, by page, and are neither pinned nor saved.
        var open: [(page: String, changes: [String])] = []
    }

    let source: ScenarioSource
    public let settings: SessionSettings
    let levers: LeverList
    /// The scenarios beside the first, which nothing changes.
    private let others: [GrowingExperiment]
    private let first: GrowingExperiment
    private let work = DispatchQueue(label: "porras.serve")
    private let state = Mutex(State())
    private let latest = Mutex([String: Int]())

    /// More alternatives at a time are no choice.
    static let mostPins = 8
    /// Results kept of what was moved earlier.
    private static let mostKept = 16
    /// Pages whose latest question is remembered; more are hardly looked at.
    private static let mostPages = 100

    /// - Parameters:
    ///   - source: the first scenario, in which values are moved.
    ///   - others: scenarios that are compared with it from the outset.
    /// - Returns: `nil` where the source cannot be loaded without changes.
    /// - Throws: what a plugin does not accept.
    public init?(_ source: ScenarioSource, others: [BoundScenario], _ settings: SessionSettings)
        throws(PluginBreach)
    {
        let loaded = source.load([])
        guard let bound = loaded.bound else { return nil }
        (self.source, self.settings) = (source, settings)
        levers = LeverList(bound.scenario, bound.origin?.inputs ?? loaded.result.inputs)
        first = try GrowingExperiment(bound, seed: settings.seed, threads: settings.threads)
        self.others = try others.map { (other) throws(PluginBreach) in
            try GrowingExperiment(other, seed: settings.seed, threads: settings.threads)
        }
    }

    /// What the first scenario is called.
    var name: LocalizedText { first.bound.scenario.name }
    var question: LocalizedText { first.bound.scenario.question }
    var pins: [Pin] { state.withLock { $0.pins } }

    // MARK: - Asking

    /// The scenarios with so many replications: the first, those compared with it, what is pinned, and the changes.
    ///
    /// - Parameters:
    ///   - page: whose question it is; an earlier one of the same page is given up.
    ///   - number: of the question, rising.
    func study(_ changes: [String], replications: Int, page: String, number: Int) async throws(Refusal)
        -> Study
    {
        latest.withLock { latest in
            if latest.count > Self.mostPages { latest = [:] }
            latest[page] = max(latest[page] ?? 0, number)
        }
        let all = try await experiments(changes, page: page)
        let count = min(max(replications, 2), settings.replications)
        for (experiment, _) in all {
            while experiment.replications < count {
                guard latest.withLock({ $0[page] }) == number else { throw .superseded }
                let step = min(experiment.replications + max(4, 2 * settings.threads), count)
                try await onThread { () throws(Refusal) in
                    do throws(PluginBreach) { try experiment.grow(to: step) } catch {
                        throw .words(error.words)
                    }
                }
            }
        }
        return try await onThread { [settings] () throws(Refusal) in
            let results = all.map { experiment, name in
                var result = experiment.result(count)
                result.bound.scenario.name = name
                return result
            }
            return Study(results, build: settings.build)
        }
    }

    /// Each with what it is called here, no two alike.
    private func experiments(
        _ changes: [String], page: String
    ) async throws(Refusal) -> [(experiment: GrowingExperiment, name: LocalizedText)] {
        let pins = pins
        let isOpen = !changes.isEmpty && !pins.contains { $0.changes == changes }
        var all = ([first] + others).map { (experiment: $0, name: $0.bound.scenario.name) }
        let moved = pins.map { ($0.changes, $0.name) } + (isOpen ? [(changes, levers.words(changes))] : [])
        for (changes, name) in moved {
            let free = Self.free(name, besides: all.map(\.name))
            all.append((try await experiment(changes), free))
        }
        state.withLock { state in
            state.open.removeAll { $0.page == page }
            if isOpen { state.open.append((page, changes)) }
            state.open = state.open.suffix(Self.mostPins)
        }
        return all
    }

    /// The name, with a number where others have it.
    private static func free(_ name: LocalizedText, besides others: [LocalizedText]) -> LocalizedText {
        var (free, count) = (name, 1)
        while others.contains(free) {
            count += 1
            free = name.map { "\($0) (\(count))" }
        }
        return free
    }

    /// What is known of the first scenario with these changes; nothing at first.
    private func experiment(_ changes: [String]) async throws(Refusal) -> GrowingExperiment {
        let known = state.withLock { state -> GrowingExperiment? in
            guard let place = state.growing.firstIndex(where: { $0.key == changes }) else { return nil }
            let found = state.growing.remove(at: place)
            state.growing.append(found)
            return found.experiment
        }
        if let known { return known }
        let fresh = try await onThread { [source, settings] () throws(Refusal) -> GrowingExperiment in
            let loaded = source.load(changes)
            guard let bound = loaded.bound else { throw .faults(loaded.result.diagnostics) }
            do throws(PluginBreach) {
                return try GrowingExperiment(bound, seed: settings.seed, threads: settings.threads)
            } catch { throw .words(error.words) }
        }
        state.withLock { state in
            state.growing.append((changes, fresh))
            state.growing = state.growing.suffix(Self.mostKept)
        }
        return fresh
    }

    /// Does something when all that was asked before is done.
    func onThread<Value: Sendable>(
        _ body: @escaping @Sendable () throws(Refusal) -> Value
    ) async throws(Refusal) -> Value {
        let result: Result<Value, Refusal> = await withCheckedContinuation { continuation in
            work.async {
                do throws(Refusal) {
                    continuation.resume(returning: .success(try body()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        return try result.get()
    }

    // MARK: - Pins

    /// Keeps an alternative; one with the same changes only gets the name.
    ///
    /// - Parameter name: empty: in words what is changed.
    func pin(_ changes: [String], name: String) async throws(Refusal) {
        guard !changes.isEmpty else { throw .words(Words.Serve.nothingMoved) }
        let loaded = try await onThread { [source] () throws(Refusal) in source.load(changes) }
        guard loaded.bound != nil else { throw .faults(loaded.result.diagnostics) }
        let words = name.isEmpty ? levers.words(changes) : LocalizedText(name)
        let isKept = state.withLock { state -> Bool in
            state.open.removeAll { $0.changes == changes }
            let others = state.pins.filter { $0.changes != changes }.map(\.name)
            let name = Self.free(words, besides: others)
            if let known = state.pins.firstIndex(where: { $0.changes == changes }) {
                state.pins[known].name = name
                return true
            }
            guard state.pins.count < Self.mostPins else { return false }
            state.pinned += 1
            state.pins.append(Pin(number: state.pinned, name: name, changes: changes, file: nil))
            return true
        }
        guard isKept else { throw .words(Words.Serve.tooManyPins(Self.mostPins)) }
    }

    /// Takes a pinned alternative away; nothing happens where there is none of the number.
    func unpin(_ number: Int) {
        state.withLock { $0.pins.removeAll { $0.number == number } }
    }

    /// What was found and is in no file: the changes of what is pinned, and of what pages show.
    public var unsaved: [[String]] {
        state.withLock { state in
            let pinned = state.pins.filter { $0.file == nil }.map(\.changes)
            return pinned + state.open.map(\.changes).filter { !pinned.contains($0) }
        }
    }

    /// Waits until what is being done is done: a file is then written whole.
    public func finish() { work.sync {} }

    /// Notes that changes are in a file.
    func saved(_ changes: [String], as file: String) {
        state.withLock { state in
            state.open.removeAll { $0.changes == changes }
            for index in state.pins.indices where state.pins[index].changes == changes {
                state.pins[index].file = file
            }
        }
    }
}
