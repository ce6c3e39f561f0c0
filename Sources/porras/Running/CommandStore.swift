import Experiments
import Localization
import PluginKit
import RunStore

/// The store of one command: finds and keeps replications, and says what became of them.
struct CommandStore {
    /// In the working folder.
    static let usual = "porras-runs.sqlite"
    /// What `PORRAS_STORE` says for none.
    static let nothing = "none"
    /// What `PORRAS_STORE` says; `nil`: nothing.
    static var named: String? { Terminal.environment("PORRAS_STORE") }

    private let store: RunStore
    private let build: String
    private let isFresh: Bool

    /// - Parameter path: `nil`: the usual one, without which a command goes on where there can be none.
    static func open(_ path: String?, isFresh: Bool) throws -> CommandStore? {
        guard let build = Build.digest else {
            Terminal.log(.note, Words.Messages.notKept(path ?? usual, Words.Messages.readsItselfNot))
            return nil
        }
        do throws(StoreFault) {
            let store = try RunStore(path: path ?? usual)
            if store.isNew && path == nil { Terminal.log(.note, Words.Messages.storeBegun(usual)) }
            return CommandStore(store: store, build: build, isFresh: isFresh)
        } catch {
            guard path == nil, error.isOfPlace else { throw refused(path ?? usual, error) }
            Terminal.log(.note, Words.Messages.notKept(usual, error.words))
            return nil
        }
    }

    /// A scenario's replications in it; `nil`: nobody could tell it from another, or the store has a fault, which is said.
    func begin(
        _ bound: BoundScenario, seed: UInt64, replications: Int, threads: Int
    ) throws -> KeptRun? {
        let question = StoredQuestion(bound, seed: seed, build: build, version: Build.version)
        guard let question else { return nil }
        do {
            return try store.begin(
                question, replications: replications, threads: threads, reuse: isFresh ? .fresh : .kept)
        } catch let fault as StoreFault {
            guard fault.isOfPlace else { throw Self.refused(store.path, fault) }
            Terminal.log(.warning, Words.Messages.notKept(store.path, fault.words))
            return nil
        }
    }

    /// Waits until everything is written, and says what was found, and what is wrong.
    func finish(_ kept: KeptRun?, of replications: Int, _ name: LocalizedText) {
        guard let kept else { return }
        let report = kept.finish()
        if report.damaged > 0 {
            Terminal.log(.warning, Words.Messages.damagedInStore(report.damaged, store.path))
        }
        if let fault = report.fault, report.lost > 0 {
            Terminal.log(.warning, Words.Messages.lost(report.lost, store.path, fault.words))
        }
        if report.found > 0 {
            Terminal.log(
                .note,
                Words.Messages.found(report.found, of: replications, name, store.path, run: "\(kept.run)"))
        }
    }

    /// Says why a store cannot be used, and what can be done.
    static func refused(_ path: String, _ fault: StoreFault) -> any Error {
        Terminal.log(.error, Words.labelled(LocalizedText("`\(path)`"), fault.words))
        if !fault.isOfPlace && fault != .absent {
            Terminal.log(Words.labelled(Words.Fault.help, Words.Messages.otherStore(path)).map { "  " + $0 })
        }
        return Outcome.couldNotAnswer
    }

    /// What a store says; a fault ends the command with exit code 2.
    static func answered<Value>(
        _ store: RunStore, _ body: () throws(StoreFault) -> Value
    ) throws -> Value {
        do throws(StoreFault) {
            return try body()
        } catch {
            throw refused(store.path, error)
        }
    }
}

/// Kept in two places: what one does not know, the other may.
struct KeptTwice: KeptReplications {
    let first: any KeptReplications
    let second: any KeptReplications

    func known(_ number: Int) -> Experiment.Outcome? {
        if let known = first.known(number) { return known }
        guard let known = second.known(number) else { return nil }
        first.keep(known, number)
        return known
    }

    func keep(_ outcome: Experiment.Outcome, _ number: Int) {
        first.keep(outcome, number)
        second.keep(outcome, number)
    }

    /// Both, or the one that there is.
    static func of(_ first: (any KeptReplications)?, _ second: (any KeptReplications)?) -> (
        any KeptReplications
    )? {
        guard let first else { return second }
        guard let second else { return first }
        return KeptTwice(first: first, second: second)
    }
}
