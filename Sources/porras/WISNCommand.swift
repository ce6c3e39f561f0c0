import ArgumentParser
import Planning
import PluginKit
import Reports
import ScenarioFiles
import SchoolDomain

struct WISNCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wisn", abstract: "Count posts from workload, by the seven steps of WISN.",
        discussion: """
            Reads a worksheet (YAML): working time, activities with their volumes and unit times, support work of \
            everyone, additional work of some, and the posts there are. Prints the sheet filled in: every step, the \
            posts required, and the difference and ratio to the posts there are. No simulation.

            Examples
              porras wisn scenarios/wisn/health-centre.yaml
              porras wisn scenarios/wisn/school-nurse.yaml --language fi
              porras wisn my.yaml --format csv --csv fi > mitoitus.csv
            """)

    @Argument(help: "The worksheet file.") var worksheet: String
    @Option(help: "fi, sv or en; by default the language of the environment (LANG).")
    var language: Language?
    @OptionGroup var output: TableOptions

    func run() throws {
        let spoken = language ?? Terminal.language
        let answer = WorksheetLoader.load(path: worksheet)
        for diagnostic in answer.diagnostics { Terminal.say(diagnostic.rendered(spoken)) }
        guard let sheet = answer.worksheet else {
            let errors = answer.diagnostics.count { $0.severity == .error }
            Terminal.say(Words.Messages.nothingCounted(worksheet, errors: errors))
            throw Outcome.couldNotAnswer
        }
        try output.tell(WISNReport.tables(WISN(sheet)), spoken)
    }
}
