import Foundation
import PluginKit
import ScenarioFiles
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import StandardPlugins
import Testing

/// Digests of a few replications: `name replication`.
private func digests(_ name: String, _ model: Model, replications: Int) throws -> [(
    key: String, digest: String
)] {
    var replication = Replication(model)
    return try (0..<replications).map { number in
        try replication.run(seed: 5, number: UInt32(number))
        return ("\(name) \(number)", ObservationDigest.of(replication.observations))
    }
}

@Suite("Results stay what they are")
struct GoldenTests {
    @Test("of random scenarios with every feature, and of every fourth with plugins of every kind")
    func randomScenarios() throws {
        var found: [(key: String, digest: String)] = []
        for number in 0..<200 {
            found += try digests("random-\(number)", Model(ScenarioFactory.random(number)), replications: 2)
            guard number % 4 == 0 else { continue }
            found += try digests(
                "restless-\(number)", Model(Restless.scenario(number)), replications: 2)
        }
        #expect(try GoldenFile("random.digests").differing(found) == [])
    }
}

@Suite("Results of shipped scenarios stay what they are")
struct GoldenReleaseTests {
    @Test("of every scenario and study that comes with the program")
    func shippedScenarios() throws {
        let folder = "\(repository)/scenarios"
        let studies = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/studies").sorted()
        let names =
            ["first-run.yaml", "lempaala.yaml"]
            + studies.filter { $0.hasSuffix(".yaml") }.map { "studies/\($0)" }
        var found: [(key: String, digest: String)] = []
        for name in names {
            let loaded = ScenarioLoader.load(path: "\(folder)/\(name)", plugins: StandardPlugins.catalog)
            let scenario = try #require(loaded.scenario, "\(name)")
            found += try digests(name, Model(scenario), replications: 2)
        }
        #expect(names.count >= 16)
        #expect(try GoldenFile("shipped.digests").differing(found) == [])
    }
}
