import Experiments
import Foundation
import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@testable import RunStore

/// What a store costs; times are told by the release build only.
@Suite("ReleaseTests: what a store costs", .serialized)
struct StoreReleaseTests {
    private static func seconds(_ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        return try clock.measure(body) / .seconds(1)
    }

    @Test("less than 3 % of an experiment on the shipped municipality")
    func overhead() throws {
        let bound = Stores.read(try Shipped.scenario(), "")
        var ratios: [Double] = []
        // Times of the machine, not of chance: the least of five pairs, so that what others do beside it is no fault.
        for _ in 0..<5 where ratios.min().map({ $0 > 1.03 }) ?? true {
            let stores = try Stores()
            let plain = try Self.seconds {
                _ = try Experiment.run(bound, replications: 24, seed: 3, threads: 2)
            }
            let kept = try Self.seconds { _ = try stores.run(bound, replications: 24, threads: 2) }
            ratios.append(kept / plain)
        }
        print("a store's time: \(ratios)")
        #expect(try #require(ratios.min()) < 1.03, "\(ratios)")
    }

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

    @Test("1,000 runs of 1,000 measures are listed, and one is shown, in under 0.2 s")
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
        var times: [Double] = []
        for _ in 0..<5 {
            times.append(
                try Self.seconds {
                    let store = try RunStore(path: stores.path, mustExist: true)
                    #expect(try store.runs().count == 1000)
                })
        }
        let shown = try (0..<5).map { _ in
            try Self.seconds {
                let store = try RunStore(path: stores.path, mustExist: true)
                let run = try #require(try store.run(named: "700"))
                #expect(try store.measures(of: run).count >= 500 && store.outcomes(of: run).count == 2)
            }
        }
        print("listing 1,000 runs: \(times) s; showing one: \(shown) s")
        #expect(try #require(times.min()) < 0.2 && #require(shown.min()) < 0.2, "\(times) \(shown)")
    }
}
