import Dispatch
import Experiments
import FoundationEssentials
import GRDB
import Synchronization

/// One run of a store while it is computed: finds what was finished, and writes what is being finished.
///
/// What several threads finish while the disk is busy is written in one transaction, by a thread of its own, so that
/// nobody who computes waits for the disk. What is finished is on the disk a few milliseconds later: a program that is
/// killed, or a power cut, loses no more.
public final class KeptRun: KeptReplications {
    /// What became of a run's replications.
    public struct Report: Sendable {
        /// Found in the store.
        public var found = 0
        /// Written to it.
        public var written = 0
        /// In the store, but not as they were written; they were run again.
        public var damaged = 0
        /// Finished, but not written, with the reason.
        public var lost = 0
        public var fault: StoreFault?
    }

    /// The number of the run in its store.
    public let run: Int64
    private let store: RunStore
    private let known: [Int: [UInt8]]
    private let threads: Int
    private let begun = ContinuousClock.now
    private let disk = DispatchQueue(label: "porras run store")
    private let state = Mutex(State())

    private struct State {
        var waiting: [(number: Int, bytes: [UInt8])] = []
        var isWriting = false
        var session: Int64?
        var found: Set<Int> = []
        var damaged: Set<Int> = []
        var report = Report()
    }

    init(_ store: RunStore, run: Int64, known: [Int: [UInt8]], threads: Int) {
        (self.store, self.run, self.known, self.threads) = (store, run, known, threads)
    }

    /// How many replications there were when it was begun.
    public var knownCount: Int { known.count }

    public func known(_ number: Int) -> Experiment.Outcome? {
        guard let bytes = known[number] else { return nil }
        let outcome = OutcomeBytes.read(bytes)
        state.withLock { state in
            if outcome == nil { _ = state.damaged.insert(number) } else { _ = state.found.insert(number) }
        }
        return outcome
    }

    public func keep(_ outcome: Experiment.Outcome, _ number: Int) {
        let bytes = OutcomeBytes.write(outcome)
        let isFirst = state.withLock { state in
            // Found, but run again: it was only begun, or of another shape.
            state.found.remove(number)
            state.waiting.append((number, bytes))
            defer { state.isWriting = true }
            return !state.isWriting
        }
        if isFirst { disk.async { self.write() } }
    }

    /// Waits until everything is written.
    public func finish() -> Report {
        disk.sync { write() }
        // When it was last used is not worth a word where the disk is full.
        if known.count > 0 { try? store.access { try $0.write { try store.touch(run, $0) } } }
        return state.withLock { state in
            var report = state.report
            report.found = state.found.count
            report.damaged = state.damaged.count
            report.lost = state.waiting.count
            return report
        }
    }

    /// Writes until nothing waits. After a fault, what waits is tried again with the next replication.
    private func write() {
        while true {
            let (batch, session) = state.withLock { state in
                if state.waiting.isEmpty { state.isWriting = false }
                return (state.waiting, state.session)
            }
            guard !batch.isEmpty else { return }
            do throws(StoreFault) {
                let written = try store.access { try $0.write { try insert(batch, session, $0) } }
                state.withLock { state in
                    state.waiting.removeFirst(batch.count)
                    state.session = written
                    state.report.written += batch.count
                    state.report.fault = nil
                }
            } catch {
                state.withLock { state in
                    state.report.fault = error
                    state.isWriting = false
                }
                return
            }
        }
    }

    /// - Returns: the number of the session, which begins with the first replication.
    private func insert(
        _ batch: [(number: Int, bytes: [UInt8])], _ session: Int64?, _ database: Database
    ) throws -> Int64 {
        let insert = try database.cachedStatement(
            sql: """
                INSERT INTO replication (run, number, outcome) VALUES (?, ?, ?)
                ON CONFLICT (run, number) DO UPDATE SET outcome = excluded.outcome
                """)
        for (number, bytes) in batch { try insert.execute(arguments: [run, number, Data(bytes)]) }
        let seconds = Double((ContinuousClock.now - begun) / .milliseconds(1)) / 1000
        guard let session else {
            try database.execute(
                sql: """
                    INSERT INTO session (run, begun, seconds, threads, replications, machine)
                    VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?, ?)
                    """, arguments: [run, seconds, threads, batch.count, Machine.name])
            return database.lastInsertedRowID
        }
        try database.cachedStatement(
            sql: "UPDATE session SET seconds = ?, replications = replications + ? WHERE id = ?"
        ).execute(arguments: [seconds, batch.count, session])
        return session
    }
}
