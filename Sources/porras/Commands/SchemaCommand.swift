import ArgumentParser
import Localization
import PluginKit
import ScenarioFiles
import SchoolDomain
import StandardPlugins

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "schema", Words.Help.Schema.abstract, Words.Help.Schema.discussion,
        examples: [
            "porras schema > scenario.schema.json",
            "porras schema --plugin ours/talks.yaml > scenario.schema.json",
        ])

    @OptionGroup var files: PluginFileOptions

    func run() throws {
        var catalog = StandardPlugins.catalog
        for path in files.paths {
            switch try Terminal.accepted(PluginSearch.inspect(path, files.languageOption.chosen)).plugin {
            case .declared(let declared): catalog.declared.append(declared.source)
            case .code(let factory): catalog.factories.append(factory)
            }
        }
        try Terminal.print(ScenarioSchema.json(plugins: catalog) + "\n")
    }
}
