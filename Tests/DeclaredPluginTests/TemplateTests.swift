import PluginKit
import ScenarioFiles
import SchoolDomain
import ShippedScenarios
import StandardPlugins
import Testing

/// What a declared plugin is begun with, as it stands.
@Suite struct TemplateTests {
    @Test(arguments: ["absence", "escalation", "intervention", "allocation", "observer"])
    func `a template is sound, and its example changes the municipality that it extends`(
        kind: String
    ) throws {
        let path = "\(repository)/Sources/PluginTemplates/Declared/new-\(kind)"
        let result = ScenarioLoader.load(path: "\(path)-example.yaml", plugins: StandardPlugins.catalog)
        #expect(result.diagnostics.map { $0.rendered() } == [])
        let loaded = result.scenario
        var scenario = try #require(loaded)
        let plain = try Shipped.scenario("first-run.yaml")
        #expect(scenario.name.en == "One school with new-\(kind)")
        (scenario.name, scenario.question) = (plain.name, plain.question)
        let isPlain = scenario == plain
        #expect(!isPlain)
    }
}
