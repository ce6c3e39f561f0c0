import Foundation
import ScenarioFiles
import SchoolDomain
import ShippedScenarios
import StandardPlugins
import Testing

/// The examples in the pages about plugins run as they stand.
@Suite struct ExampleTests {
    /// The YAML of a page, piece by piece.
    private func examples(_ page: String) -> [String] {
        let text = (try? String(contentsOfFile: "\(repository)/\(page)", encoding: .utf8)) ?? ""
        return text.components(separatedBy: "```yaml\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first.map { $0 + "\n" }
        }
    }

    private func load(_ example: String, beside files: [String: String] = [:]) throws -> Scenario {
        let folder = FileManager.default.temporaryDirectory.path + "/porras-examples-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let scenario = example.replacing("../../scenarios/", with: "\(repository)/scenarios/")
            .replacing("../scenarios/", with: "\(repository)/scenarios/")
        for (name, text) in files.merging(["example.yaml": scenario], uniquingKeysWith: { $1 }) {
            try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        }
        let result = ScenarioLoader.load(path: "\(folder)/example.yaml", plugins: StandardPlugins.catalog)
        #expect(result.diagnostics.filter { $0.severity == .error }.map { $0.rendered() } == [])
        let loaded = result.scenario
        return try #require(loaded)
    }

    @Test(arguments: StandardPluginTests.plugins.map(\.id)) func `the example of its page runs`(id: String)
        throws
    {
        let found = examples("plugins/\(id)/README.md")
        #expect(found.count == 1)
        let plain = try Shipped.scenario("lempaala.yaml")
        for example in found {
            var scenario = try load(example)
            #expect(scenario.name != plain.name)
            (scenario.name, scenario.question) = (plain.name, plain.question)
            let isPlain = scenario == plain
            #expect(!isPlain)
        }
    }

    @Test func `the first declared plugin in ten minutes gives what was written out before`() throws {
        let found = examples("plugins/README.md")
        #expect(found.count == 4)
        let used = try load(found[0])
        #expect(used.interventions.map(\.id) == ["mentors", "letters"])
        let written = try load(found[1])
        let declared = try load(found[3], beside: ["talk.yaml": found[2]])
        var first = try #require(declared.interventions.first)
        // It is used twice, so the tables must tell its uses apart.
        #expect(first.title.en == "Weekly talk (talk)")
        first.title = try #require(written.interventions.first).title
        #expect(first == written.interventions.first)
        #expect(declared.interventions.map(\.id) == ["talk", "second"])
    }
}
