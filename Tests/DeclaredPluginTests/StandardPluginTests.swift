import PluginKit
import SchoolDomain
import ShippedScenarios
import StandardPlugins
import Testing

@testable import ScenarioFiles

/// The declared plugins that come with the program, on the shipped scenario.
@Suite struct StandardPluginTests {
    static let plugins = StandardPlugins.declared.compactMap { DeclaredPlugin.read($0).plugin }

    /// The shipped scenario extended by one use of a plugin, with values for some parameters.
    private func scenario(_ plugin: DeclaredPlugin, _ values: [String] = []) throws -> Scenario {
        let use = (["id: it", "use: \(plugin.id)"] + values).joined(separator: ", ")
        let result = ScenarioLoader.load(
            path: "\(repository)/scenarios/lempaala.yaml", overrides: ["plugins=[{\(use)}]"],
            plugins: StandardPlugins.catalog)
        // A threshold changed alone is rightly warned of, and help of which no effect is known; nothing else is.
        let problems = result.diagnostics.filter {
            $0.severity == .error
                || (values.isEmpty && !$0.message.en.hasSuffix("the intervention has no effect"))
        }
        #expect(problems.map { $0.rendered() } == [])
        let scenario = result.scenario
        return try #require(scenario)
    }

    @Test func `every file can be read, and names itself as its folder does`() {
        #expect(StandardPlugins.declared.flatMap { DeclaredPlugin.read($0).diagnostics } == [])
        #expect(StandardPluginTests.plugins.count >= 13)
        for plugin in StandardPluginTests.plugins {
            #expect(plugin.source.path == "plugins/\(plugin.id)/\(plugin.id).yaml")
        }
    }

    @Test(arguments: plugins.map(\.id)) func `what it gives is sound in any scenario`(id: String) throws {
        let plugin = try #require(StandardPluginTests.plugins.first { $0.id == id })
        #expect(plugin.faultsInUse().map { $0.rendered() } == [])
    }

    @Test(arguments: ["lempaala.yaml", "first-run.yaml"])
    func `the made-up municipality of the check has the names of the shipped scenarios`(file: String) throws {
        let shipped = try Shipped.scenario(file)
        #expect(Set(TrialMunicipality.names("ladder")).isSuperset(of: shipped.ladder.map(\.id)))
        #expect(Set(TrialMunicipality.names("roles")).isSuperset(of: shipped.roles.map(\.id)))
        #expect(Set(TrialMunicipality.names("classes")).isSuperset(of: shipped.classes.map(\.id)))
    }

    @Test(arguments: plugins.map(\.id))
    func `it changes the shipped scenario and leaves it without a problem`(
        id: String
    ) throws {
        let plugin = try #require(StandardPluginTests.plugins.first { $0.id == id })
        let plain = try Shipped.scenario("lempaala.yaml")
        // Hours a year and ordinary spells are what the shipped scenario has already.
        #expect((try scenario(plugin) == plain) == ["hours-per-year", "ordinary-spells"].contains(id))
    }

    @Test(arguments: plugins.flatMap { plugin in plugin.parameters.map { "\(plugin.id).\($0.name)" } })
    func `every parameter changes the scenario`(name: String) throws {
        let parts = name.split(separator: ".").map(String.init)
        let plugin = try #require(StandardPluginTests.plugins.first { $0.id == parts[0] })
        let parameter = try #require(plugin.parameters.first { $0.name == parts[1] })
        // Whether a threshold is given to a step shows when it is another than the step has already.
        let threshold = plugin.parameters.first {
            parameter.name.hasPrefix("step") && $0.name == "over" + parameter.name.dropFirst(4)
        }
        let before = threshold.map { ["\($0.name): \(other($0, plugin.kind))"] } ?? []
        let after = before + ["\(parameter.name): \(other(parameter, plugin.kind))"]
        let isEqual = try scenario(plugin, before) == scenario(plugin, after)
        #expect(!isEqual)
    }

    /// A value within the range that is nobody's default.
    private func other(_ parameter: DeclaredParameter, _ kind: PluginKind) -> String {
        switch parameter.form {
        case .number(let rule, byGrade: true): "{0-9: \(rule.unit.typed((rule.lower ?? 0) + 1.25))}"
        case .number(let rule, _):
            rule.unit.typed((rule.lower ?? 0) + (rule.isWhole ? 7 : rule.unit == .share ? 0.123 : 0.6))
        case .words(let words): words[words.count - 1]
        case .taken(.grades): "3-4"
        case .taken(.causes): "[leave]"
        case .taken(.step) where kind == .escalation: "none"
        case .taken(.step): parameter.initial?.typed == "meeting" ? "consultation" : "meeting"
        case .taken(.role): "nurse"
        case .taken(.name): "another"
        case .taken: "unforeseen"
        }
    }

    @Test func `every default that has a number says how far it can be trusted`() {
        for plugin in StandardPluginTests.plugins {
            for field in plugin.fields where field.kind.rangeText != nil && field.defaultText != nil {
                let isOwnChoice = field.source == nil && field.key == "posts"
                #expect(isOwnChoice || field.source != nil, "\(plugin.id).\(field.key)")
            }
        }
    }
}
