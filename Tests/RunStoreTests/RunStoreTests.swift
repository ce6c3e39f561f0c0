import Experiments
import Foundation
import GRDB
import Localization
import PluginKit
import SchoolDomain
import Testing

@testable import RunStore

@Suite("The store of runs")
struct RunStoreTests {
    @Test("tells what a run was read from, and what it came to")
    func told() throws {
        let (stores, bound) = (try Stores(), try Stores.mentors("staff.curator.posts=2"))
        let result = try stores.run(bound, replications: 3, threads: 1).result
        _ = try stores.run(bound, replications: 5)
        let store = try RunStore(path: stores.path, mustExist: true)
        let run = try #require(try store.run(named: "1"))
        #expect(run.name == bound.scenario.name && run.seed == 3 && run.changes == ["staff.curator.posts=2"])
        #expect(run.files.map(\.path) == ["a.yaml"] && run.files[0].digest.count == 64)
        #expect(run.sessions.map(\.replications) == [3, 2] && run.sessions.map(\.threads) == [1, 2])
        #expect(run.replications == 5 && run.measures == result.measures.count && run.build == "1a")
        let measures = try store.measures(of: run)
        #expect(measures.map(\.kind) == result.measures.map(\.id))
        #expect(measures.map(\.possible) == result.measures.map(\.possible))
        #expect(measures.contains { $0.scope.contains("grades=7-9, threshold=") })
        #expect(try store.inputs(of: run) == bound.origin?.inputs)
        let outcomes = try store.outcomes(of: run)
        #expect(outcomes.keys.sorted() == [0, 1, 2, 3, 4])
        #expect(outcomes[2]?.values.map(\.bitPattern) == result.values[2].map(\.bitPattern))
    }

    @Test("labels runs, and clears away those that have none and answered nothing for long")
    func cleared() throws {
        let stores = try Stores()
        for seed in 1...3 as ClosedRange<UInt64> {
            _ = try stores.run(Stores.small(), replications: 1, seed: seed)
        }
        let store = try RunStore(path: stores.path)
        let second = try #require(try store.run(named: "2"))
        try store.label(second, "budget")
        #expect(try store.run(named: "budget")?.id == 2 && store.run(named: "bud") == nil)
        #expect(try store.unused(forDays: 1) == [])
        try stores.change("UPDATE run SET used = '2020-01-01T00:00:00Z' WHERE id < 3")
        #expect(try store.unused(forDays: 1) == [1])
        try store.remove([1])
        #expect(try store.runs().map(\.id) == [2, 3])
        try store.remove([2, 3])
        for table in ["run", "replication", "document", "run_document", "measure", "measure_set", "session"] {
            #expect(
                try store.queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM \(table)") } == 0,
                "\(table)")
        }
        // A number is never given again: what is written down of a run stays true.
        _ = try stores.run(Stores.small(), replications: 1)
        #expect(try store.runs().map(\.id) == [4])
    }

    @Test("goes to another store, in any order and however often")
    func exported() throws {
        let (stores, others) = (try Stores(), try Stores())
        let bound = try Stores.mentors()
        let result = try stores.run(bound, replications: 3).result
        _ = try stores.run(Stores.small(), replications: 2)
        _ = try others.run(bound, replications: 1)
        let store = try RunStore(path: stores.path)
        let runs = try store.runs()
        try store.label(runs[0], "ours")
        let labelled = try store.runs()
        try store.export(labelled, to: others.path)
        try store.export([labelled[1]], to: others.path)
        let other = try RunStore(path: others.path)
        #expect(try other.runs().map(\.replications) == [3, 2])
        #expect(try other.runs().map(\.seconds).allSatisfy { $0 > 0 })
        let (again, report) = try others.run(bound, replications: 3)
        #expect(report.found == 3 && bits(again) == bits(result))
        #expect(try other.runs().map(\.files.count) == [1, 1])
    }

    @Test("touches nothing that is not a store", arguments: ["mine", "SQLite", ""])
    func foreign(text: String) throws {
        let stores = try Stores()
        try Data(text.utf8).write(to: URL(fileURLWithPath: stores.path))
        if text.isEmpty {
            // An empty file is what SQLite takes for a new database.
            #expect(try RunStore(path: stores.path).isNew)
        } else {
            #expect(throws: StoreFault.foreign) { try RunStore(path: stores.path) }
            #expect(FileManager.default.contents(atPath: stores.path) == Data(text.utf8))
        }
        try FileManager.default.removeItem(atPath: stores.path)
        try stores.change("CREATE TABLE theirs (a)")
        let before = FileManager.default.contents(atPath: stores.path)
        #expect(throws: StoreFault.foreign) { try RunStore(path: stores.path) }
        #expect(FileManager.default.contents(atPath: stores.path) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: stores.folder) == ["runs.sqlite"])
    }

    @Test("says what is wrong with a file, and leaves it as it is")
    func faults() throws {
        let stores = try Stores()
        #expect(throws: StoreFault.absent) { try RunStore(path: stores.path, mustExist: true) }
        #expect(!FileManager.default.fileExists(atPath: stores.path))
        #expect(throws: StoreFault.obstacle(SystemReason.words(ENOENT))) {
            try RunStore(path: "/nowhere at all/runs.sqlite")
        }
        #expect(throws: StoreFault.obstacle(SystemReason.words(EISDIR))) { try RunStore(path: stores.folder) }
        _ = try stores.run(Stores.small(), replications: 2)
        let whole = try #require(FileManager.default.contents(atPath: stores.path))
        // Cut off, and with pages of zeros in the midst of it.
        var zeroed = whole
        for place in 100..<min(whole.count, 20_000) { zeroed[place] = 0 }
        for damaged in [whole.prefix(5000), zeroed] {
            try damaged.write(to: URL(fileURLWithPath: stores.path))
            let fault = #expect(throws: StoreFault.self) { try stores.run(Stores.small(), replications: 2) }
            guard case .damaged = fault else {
                Issue.record("\(String(describing: fault))")
                continue
            }
            #expect(fault?.isOfPlace == false)
            #expect(FileManager.default.contents(atPath: stores.path) == damaged)
        }
        try whole.write(to: URL(fileURLWithPath: stores.path))
        try stores.change("INSERT INTO grdb_migrations VALUES ('9 of tomorrow')")
        #expect(throws: StoreFault.newer) { try RunStore(path: stores.path) }
    }

    @Test("waits while another program writes, and loses nothing where it waits in vain")
    func twoWriters() throws {
        let (stores, bound) = (try Stores(), try Stores.small())
        let other = try DatabaseQueue(path: stores.path)
        let store = try RunStore(path: stores.path, patience: 0.05)
        let kept = try store.begin(Stores.question(bound), replications: 2, threads: 1)
        try other.writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN IMMEDIATE")
            kept.keep(Experiment.Outcome(values: [1], with: [], without: []), 0)
            let report = kept.finish()
            #expect(report.lost == 1 && report.fault == .inUse && report.written == 0)
            try database.execute(sql: "COMMIT")
        }
        let report = kept.finish()
        #expect(report.lost == 0 && report.fault == nil && report.written == 1)
        // Two at work on the same question write the same bits.
        let both = try [1, 2].map { try store.begin(Stores.question(bound), replications: 2, threads: $0) }
        for kept in both {
            let result = try Experiment.run(bound, replications: 2, seed: 3, threads: 1, kept: kept)
            #expect(result.replications == 2 && kept.finish().lost == 0)
        }
        #expect(try store.runs().map(\.replications) == [2])
    }
}
