import ArgumentParser
import Exports
import Localization
import PluginKit
import Reports
import SchoolDomain
import Tables

/// How results are written: in a format of the program, or by an exporter plugin.
enum Format: ExpressibleByArgument, Equatable {
    case own(ExportFormat)
    /// The name of a plugin in the scenario, or of a plugin with defaults.
    case exporter(String)

    init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        self = ExportFormat(name: argument).map { .own($0) } ?? .exporter(argument)
    }

    var defaultValueDescription: String {
        switch self {
        case .own(let format): format.name
        case .exporter(let name): name
        }
    }

    static let allValueStrings = ExportFormat.allCases.filter(\.isText).map(\.name)
}

extension CSVDialect: ExpressibleByArgument {}

/// How CSV is written, of every command that can write it.
struct DialectOption: ParsableArguments {
    @Option(
        name: .customLong("csv"),
        help: .init(
            Words.Help.dialect, Words.Help.Value.format, initially: LocalizedText(CSVDialect.rfc.rawValue)))
    var dialect: CSVDialect?
}

/// How the tables of an answer are printed; every command that answers with tables takes it.
struct OutputOptions: ParsableArguments {
    @Option(help: .init(Words.Help.format, Words.Help.Value.format))
    var format: Format = .own(.table)

    @OptionGroup var csv: DialectOption

    func validate() throws {
        if case .own(let format) = format, !format.isText {
            throw ValidationError(Words.Options.makesFiles(format.name))
        }
        if csv.dialect != nil && format != .own(.csv) {
            throw ValidationError(Words.Options.needs("--csv", "--format csv"))
        }
    }

    /// Prints an answer.
    ///
    /// - Parameter bound: the scenario that has the exporter which the format names.
    /// - Precondition: the scenario was loaded for the format; none is needed after `requireOwnFormat`.
    func print(_ set: ResultSet, _ language: Language, of bound: BoundScenario?) throws {
        let publication = Publication(
            set, language, dialect: csv.dialect ?? .rfc,
            otherFormats: "--format csv, --format json", page: Terminal.page)
        switch format {
        case .own(let format): try Terminal.print(format.text(publication))
        case .exporter(let name):
            guard let bound else { preconditionFailure("an exporter `\(name)` of no scenario") }
            try Terminal.print(Exporting.bytes(publication, by: name, bound))
        }
    }

    /// Refuses exporters where no scenario stands behind an answer, and so no plugin.
    func requireOwnFormat() throws {
        guard case .exporter(let name) = format else { return }
        let known = Format.allValueStrings
        throw ValidationError(
            Spelling.closest(to: name, among: known).map {
                Words.Options.unknownFormat("--format", name, meant: $0)
            } ?? Words.Options.noExporter(name, known: known))
    }
}
