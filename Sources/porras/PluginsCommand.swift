import ArgumentParser
import PluginKit
import Reports
import SchoolDomain

struct PluginsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugins",
        abstract: "List, show, check, trust and begin plugins.",
        discussion: """
            A plugin adds what the model does by choice: an absence process, an escalation rule, an intervention, an \
            allocation policy, an observer or an exporter. A scenario uses it by name:

              plugins:
                - id: infection-wave

            Nothing is loaded from anywhere that you, or the scenario with `from:`, did not name.
            """,
        subcommands: [
            PluginsList.self, PluginsShow.self, PluginsCheck.self, PluginsTrust.self, PluginsNew.self,
        ])
}

struct PluginsList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the plugins that can be used, where was looked, and why others are refused.",
        discussion: """
            Looks at the standard plugins, at the files named with --plugin, and into the folder `plugins` of the \
            working folder, whose files are only listed: to use one, name it.

            Examples
              porras plugins list
              porras plugins list --plugin ours/talks.yaml --plugin ours/bus-strike.so
            """)

    @Option(
        name: .customLong("plugin"),
        help: ArgumentHelp("A plugin's file: YAML or a shared library. Repeatable.", valueName: "path"))
    var paths: [String] = []
    @Option(help: "fi, sv or en; by default the language of the environment (LANG).") var language: Language?

    func run() throws {
        let spoken = language ?? Terminal.language
        try Terminal.answer(
            PluginReport.list(PluginSearch.places(named: paths, spoken), spoken))
    }
}

struct PluginsShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what a plugin claims, takes, reads and draws.",
        discussion: """
            Examples
              porras plugins show infection-wave
              porras plugins show ours/bus-strike.so
            """)

    @Argument(help: "A standard plugin's name, or a plugin's file.") var plugin: String
    @Option(help: "fi, sv or en; by default the language of the environment (LANG).") var language: Language?

    func run() throws {
        let spoken = language ?? Terminal.language
        let found = try PluginSearch.one(plugin, spoken)
        try Terminal.answer(PluginReport.description(found.sheet, spoken))
    }
}

struct PluginsTrust: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust", abstract: "Trust a shared library for the scenarios of a folder.",
        discussion: """
            Writes its identifier, version, SHA-256 and platform into `plugins.lock` beside the scenario. From then on \
            exactly these bytes are loaded; a changed file is refused until it is trusted again. A library can do all \
            that you can: trust only what you would run. A damaged `plugins.lock` is written anew with what can be \
            read of it.

            Example
              porras plugins trust ours/bus-strike.so --scenario ours/north.yaml
            """)

    @Argument(help: "The shared library.") var plugin: String
    @Option(help: "A scenario in whose folder `plugins.lock` is kept.") var scenario: String

    func run() throws {
        guard FolderListing.isFile(scenario) else {
            Terminal.say(.error, Words.Messages.noScenarioFile(scenario))
            throw Outcome.couldNotAnswer
        }
        let door = try LibraryDoor(mendingBeside: scenario)
        let descriptor = try Terminal.accepted(door.load(plugin)).descriptor
        try Terminal.answer("\(descriptor.id) \(descriptor.version): \(door.path)\n")
    }
}
