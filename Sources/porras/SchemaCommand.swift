import ArgumentParser
import ScenarioFiles
import StandardPlugins

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of scenario files.",
        discussion: """
            Editors that know YAML use it to complete and check while you type. It is made from the same \
            declarations that read the files, with the unit, range, default and source of every value.

            Example
              porras schema > scenario.schema.json
            """)

    func run() throws { try Terminal.answer(ScenarioSchema.json(plugins: StandardPlugins.catalog) + "\n") }
}
