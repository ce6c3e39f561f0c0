import Experiments
import Foundation
import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@testable import RunStore

/// How much a store holds; what keeping a run costs in time is counted by `Benchmarks/instructions`.
@Suite("ReleaseTests: how much a store holds")
struct StoreReleaseTests {
    @Test("10,000 replications of 1,000 measures have room in 100 MB")
    func room() throws {
        let (stores, count) = (try Stores(), 12)
        let bound = Stores.read(try Shipped.scenario(), "")
        _ = try stores.run(bound, replications: count)
        let store = try RunStore(path: stores.path)
        let run = try #require(try store.run(named: "1"))
        let bytes = try store.outcomes(of: run).values.map { OutcomeBytes.write($0).count }
        let each = bytes.reduce(0, +) / bytes.count
        print("a replication of \(run.measures) measures: \(each) bytes")
        #expect(
            each * 10_000 / run.measures * 1000 < 100_000_000, "\(each) bytes of \(run.measures) measures")
        #expect(each < 20_000)
    }

    @Test("of 1,000 runs all are listed, and one is shown whole")
    func listed() throws {
        let stores = try Stores()
        _ = try stores.run(Stores.small(), replications: 2)
        // A thousand runs like the first, made by the database.
        try stores.change(
            """
            WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
            INSERT INTO run SELECT i, key || i, NULL, path, fi, sv, en, seed, years, origin, changes, first_years,
                version, build, interventions, measure_set, inputs, begun, used FROM run, n WHERE id = 1;
            INSERT INTO run_document SELECT run.id, position, run_document.path, digest
                FROM run_document, run WHERE run_document.run = 1 AND run.id > 1;
            INSERT INTO session (run, begun, seconds, threads, replications, machine)
                SELECT run.id, session.begun, seconds, threads, replications, machine
                FROM session, run WHERE session.run = 1 AND run.id > 1;
            INSERT INTO replication SELECT run.id, number, outcome FROM replication, run
                WHERE replication.run = 1 AND run.id > 1;
            """)
        let store = try RunStore(path: stores.path, mustExist: true)
        #expect(try store.runs().count == 1000)
        let run = try #require(try store.run(named: "700"))
        #expect(try store.measures(of: run).count >= 500 && store.outcomes(of: run).count == 2)
    }
}
