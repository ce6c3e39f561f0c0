import ArgumentParser
import Localization
import PluginKit
import Reports
import SchoolDomain

struct PluginsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "plugins", Words.Help.Plugins.abstract, Words.Help.Plugins.discussion, examples: [],
        subcommands: [
            PluginsList.self, PluginsShow.self, PluginsCheck.self, PluginsTrust.self, PluginsNew.self,
        ])
}

struct PluginsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        "list", Words.Help.PluginsList.abstract, Words.Help.PluginsList.discussion,
        examples: [
            "porras plugins list",
            "porras plugins list --plugin ours/talks.yaml --plugin ours/bus-strike.so",
        ])

    @OptionGroup var files: PluginFileOptions
    @OptionGroup var output: OutputOptions

    func validate() throws { try output.requireOwnFormat() }

    func run() throws {
        let language = files.languageOption.chosen
        try output.print(
            PluginAnswers.list(PluginSearch.places(named: files.paths, language)), language, of: nil)
    }
}

struct PluginsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        "show", Words.Help.PluginsShow.abstract,
        examples: [
            "porras plugins show infection-wave",
            "porras plugins show ours/bus-strike.so",
        ])

    @OptionGroup var plugin: PluginArgument
    @OptionGroup var output: OutputOptions

    func validate() throws { try output.requireOwnFormat() }

    func run() throws {
        try output.print(
            PluginAnswers.description(try plugin.found().sheet), plugin.language, of: nil)
    }
}

struct PluginsTrust: ParsableCommand {
    static let configuration = CommandConfiguration(
        "trust", Words.Help.PluginsTrust.abstract, Words.Help.PluginsTrust.discussion,
        examples: [
            "porras plugins trust ours/bus-strike.so --scenario ours/north.yaml"
        ])

    @Argument(help: .init(Words.Help.PluginsTrust.plugin, Words.Help.Value.plugin)) var plugin: String
    @Option(help: .init(Words.Help.PluginsTrust.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
        guard FolderListing.isFile(scenario) else {
            Terminal.log(.error, Words.Messages.noScenarioFile(scenario))
            throw Outcome.couldNotAnswer
        }
        let loader = try TrustedPluginLoader(mendingBeside: scenario)
        let descriptor = try Terminal.accepted(loader.load(plugin)).descriptor
        try Terminal.print("\(descriptor.id) \(descriptor.version): \(loader.path)\n")
    }
}
