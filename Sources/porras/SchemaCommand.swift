import ArgumentParser
import PluginKit
import ScenarioFiles
import StandardPlugins

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of scenario files.",
        discussion: """
            Editors that know YAML use it to complete and check while you type. It is made from the same \
            declarations that read the files, with the unit, range, default and source of every value.

            The parameters of the standard plugins, and of those named with --plugin, are part of it.

            Examples
              porras schema > scenario.schema.json
              porras schema --plugin ours/talks.yaml > scenario.schema.json
            """)

    @Option(
        name: .customLong("plugin"),
        help: ArgumentHelp("A plugin's file: YAML or a shared library. Repeatable.", valueName: "path"))
    var paths: [String] = []

    func run() throws {
        var catalog = StandardPlugins.catalog
        for path in paths {
            switch try Terminal.accepted(PluginSearch.look(at: path, Terminal.language)).plugin {
            case .declared(let declared): catalog.declared.append(declared.source)
            case .code(let factory): catalog.factories.append(factory)
            }
        }
        try Terminal.answer(ScenarioSchema.json(plugins: catalog) + "\n")
    }
}
