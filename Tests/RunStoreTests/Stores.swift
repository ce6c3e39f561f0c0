import Experiments
import Foundation
import GRDB
import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@testable import RunStore

/// A folder of its own for a test's stores, which goes with the test.
final class Stores {
    let folder: String
    var path: String { folder + "/runs.sqlite" }

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/porras-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        _ = chmod(folder, 0o755)
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A scenario of one year with an intervention, as if it had been read from files.
    static func mentors(_ change: String = "") throws -> BoundScenario {
        var scenario = try Shipped.scenario("studies/mentors.yaml")
        scenario.years = [scenario.years[0]]
        return read(scenario, change)
    }

    static func small(_ change: String = "") throws -> BoundScenario {
        var scenario = try Shipped.scenario()
        scenario.years = [scenario.years[0]]
        return read(scenario, change)
    }

    static func read(_ scenario: Scenario, _ change: String) -> BoundScenario {
        let input = ScenarioInput(
            path: "name", text: scenario.name.en, place: Diagnostic.Place(file: "a.yaml", line: 3, column: 7),
            comment: "ours [A-03]", marks: [.assumed("A-03")], isWords: true)
        let origin = ScenarioOrigin(
            path: "a.yaml", digest: "digest of \(scenario.name.en)\(change)",
            files: [OriginFile(path: "a.yaml", contents: Array("name: \(scenario.name.en)\n".utf8))],
            inputs: [input], changes: change.isEmpty ? [] : [change])
        return BoundScenario(scenario, origin: origin)
    }

    static func question(_ bound: BoundScenario, seed: UInt64 = 3, build: String = "1a") throws
        -> StoredQuestion
    {
        try #require(StoredQuestion(bound, seed: seed, build: build, version: "0"))
    }

    /// Runs with what the store knows, and keeps the rest.
    func run(
        _ bound: BoundScenario, replications: Int, threads: Int = 2, seed: UInt64 = 3, build: String = "1a",
        contrasting: Contrasting = .together, reuse: RunStore.Reuse = .kept
    ) throws -> (result: ExperimentResult, report: KeptRun.Report) {
        let store = try RunStore(path: path)
        let kept = try store.begin(
            Self.question(bound, seed: seed, build: build), replications: replications, threads: threads,
            reuse: reuse)
        let result = try Experiment.run(
            bound, replications: replications, seed: seed, threads: threads, contrasting: contrasting,
            kept: kept)
        return (result, kept.finish())
    }

    /// Changes the database as somebody else would.
    func change(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }
}

func bits(_ result: ExperimentResult) -> [[UInt64]] { result.values.map { $0.map(\.bitPattern) } }
