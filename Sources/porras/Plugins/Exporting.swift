import Exports
import Localization
import PluginKit
import SchoolDomain
import SimulationKernel
import TextFormats

/// Results written by exporter plugins.
enum Exporting {
    /// The first of an answer's scenarios, with the exporter that a format names at hand: one that any of them uses, or
    /// one with defaults; a wrong name ends the command before anything is run.
    ///
    /// - Parameter option: which named the format.
    static func prepare(
        _ scenarios: [BoundScenario], for format: Format?, _ option: String, _ catalog: PluginCatalog
    ) throws -> BoundScenario {
        var first = scenarios[0]
        guard case .exporter(let name)? = format else { return first }
        let used = scenarios.map { bound in bound.plugins.filter { $0.descriptor.kind == .exporter } }
        if used[0].contains(where: { $0.use.id == name }) { return first }
        if let plugin = used.joined().first(where: { $0.use.id == name }) {
            first.writer = plugin
            return first
        }
        let exporters = catalog.factories.filter { $0.descriptor.kind == .exporter }
        guard let factory = exporters.first(where: { $0.descriptor.id == name }) else {
            let own = option == "--as" ? ExportFormat.allCases.map(\.name) : Format.allValueStrings
            let known =
                own + used.joined().map(\.use.id) + exporters.map(\.descriptor.id)
            let guess = Spelling.closest(to: name, among: known)
            Terminal.log(
                .error,
                guess.map { Words.Options.unknownFormat(option, name, meant: $0) }
                    ?? Words.Options.unknownFormat(option, name, known: known))
            throw Outcome.couldNotAnswer
        }
        first.writer = BoundPlugin(withDefaults: factory)
        guard first.writer != nil else {
            Terminal.log(.error, Words.Options.exporterNeedsParameters(name))
            throw Outcome.couldNotAnswer
        }
        return first
    }

    /// All that an answer tells, as an exporter of the scenario writes it.
    static func bytes(
        _ publication: Publication, by name: String, _ bound: BoundScenario
    ) throws -> [UInt8] {
        let tidy = publication.tidy
        let table = PluginTable(columns: tidy.columns, rows: tidy.rows.map { $0.map(cell) })
        let model = try Model(bound.withWriter)
        guard let exporter = model.plugins.exporters.first(where: { $0.name == name }) else {
            preconditionFailure("the exporter `\(name)` was not prepared")
        }
        do {
            return try exporter.instance.write(table)
        } catch {
            let reason = error.message.isEmpty ? Terminal.language(Words.Plugins.gaveNoReason) : error.message
            throw PluginBreach(plugin: name, phase: "export", message: reason)
        }
    }

    private static func cell(_ datum: Datum) -> PluginTable.Cell {
        switch datum {
        case .none: PluginTable.Cell("")
        case .text(let text): PluginTable.Cell(text)
        case .truth(let truth): PluginTable.Cell("\(truth)")
        case .number(let number): PluginTable.Cell(NumberText.point(number), number: number)
        }
    }
}
