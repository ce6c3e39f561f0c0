import ArgumentParser
import PluginKit
import PluginLoading
import ScenarioFiles
import SchoolDomain
import StandardPlugins

/// Which plugins a scenario may use besides the standard ones.
struct PluginOptions: ParsableArguments {
    @Option(
        name: .customLong("plugin"),
        help: .init(Words.Help.usablePlugin, Words.Help.Value.path))
    var paths: [String] = []

    @Flag(help: .init(Words.Help.trust))
    var trust = false

    /// Everything that the scenario in a file may use; what is wrong is said in this language, and ends the command.
    func catalog(for scenario: String, _ language: Language) throws -> PluginCatalog {
        let loader = try TrustedPluginLoader(beside: scenario, trusts: trust)
        var catalog = StandardPlugins.catalog
        catalog.load = { loader.load($0) }
        for path in paths {
            if PluginSearch.isDeclared(path) {
                let found = try Terminal.accepted(PluginSearch.look(at: path, language))
                if case .declared(let declared) = found.plugin { catalog.declared.append(declared.source) }
            } else {
                catalog.factories.append(try Terminal.accepted(loader.load(path)))
            }
        }
        return catalog
    }
}
