import ArgumentParser
import Localization
import Planning
import PluginKit
import PluginLoading
import Reports
import ScenarioFiles
import SchoolDomain

struct WISNCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "wisn", Words.Help.WISN.abstract, Words.Help.WISN.discussion,
        examples: [
            "porras wisn scenarios/wisn/health-centre.yaml",
            "porras wisn scenarios/wisn/school-nurse.yaml --language fi",
            "porras wisn my.yaml --format csv --csv fi > mitoitus.csv",
        ])

    @Argument(help: .init(Words.Help.WISN.worksheet, Words.Help.Value.worksheet)) var worksheet: String
    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var output: OutputOptions

    func validate() throws { try output.requireOwnFormat() }

    func run() throws {
        let language = languageOption.chosen
        let answer = WorksheetLoader.load(path: worksheet)
        Terminal.log(answer.diagnostics, language)
        guard let sheet = answer.worksheet, let source = answer.source else {
            let errors = answer.diagnostics.count { $0.severity == .error }
            Terminal.log(Words.Messages.nothingCounted(worksheet, errors: errors))
            throw Outcome.couldNotAnswer
        }
        let file = (path: source.path, digest: Digest.sha256(source.contents))
        try output.print(
            WISNReport.tables(WISN(sheet), file: file, build: Build.name), language, of: nil)
    }
}
