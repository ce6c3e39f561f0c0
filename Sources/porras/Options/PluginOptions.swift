import ArgumentParser
import Localization
import PluginKit
import PluginLoading
import ScenarioFiles
import SchoolDomain
import StandardPlugins

/// Files of plugins to be told of; nothing of them is run but what describes them.
struct PluginFileOptions: ParsableArguments {
    @Option(
        name: .customLong("plugin"),
        help: .init(Words.Help.Plugins.file, Words.Help.Value.path))
    var paths: [String] = []
    @OptionGroup var languageOption: LanguageOption
}

/// One plugin that a command is about: a standard one by its name, or a file.
struct PluginArgument: ParsableArguments {
    @Argument(help: .init(Words.Help.Plugins.plugin, Words.Help.Value.plugin)) var plugin: String
    @OptionGroup var languageOption: LanguageOption

    var language: Language { languageOption.chosen }

    func found() throws -> FoundPlugin { try PluginSearch.one(plugin, language) }
}

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
                let found = try Terminal.accepted(PluginSearch.inspect(path, language))
                if case .declared(let declared) = found.plugin { catalog.declared.append(declared.source) }
            } else {
                catalog.factories.append(try Terminal.accepted(loader.load(path)))
            }
        }
        return catalog
    }
}
