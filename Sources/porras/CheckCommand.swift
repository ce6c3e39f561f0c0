import ArgumentParser
import Planning
import Reports
import ScenarioFiles
import SchoolDomain

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check a scenario and tell whether its staff can keep up.",
        discussion: """
            Reports everything that is wrong with the file at once. If nothing is, tells the load of every role by \
            term, the first week from which a queue would grow without end, and the smallest change that \
            stabilises it. Exit code 1 when some queue would grow without end, 2 when the file has errors.

            Examples
              porras check scenarios/lempaala.yaml
              porras check my.yaml --set staff.psychologist.posts=2 --language fi
            """)

    @Argument(help: "The scenario file.") var scenario: String
    @OptionGroup var options: ScenarioOptions
    @Option(help: "table for people; json or csv for programs.") var format: Format = .table
    @Option(help: "Seed of the small pilot behind the diagnosis.") var seed: UInt64?

    func validate() throws {
        if case .exporter(let name) = format {
            throw ValidationError(Words.Options.checkFormat(name))
        }
    }

    func run() throws {
        let bound = try options.load(self.scenario)
        let scenario = bound.scenario
        let diagnosis = try LoadDiagnosis(bound, seed: seed ?? scenario.run.seed)
        switch format {
        case .table:
            let text = CheckReport.rendered(diagnosis, scenario, options.spoken)
            try Terminal.answer(CheckReport.summary(scenario, options.spoken) + "\n" + text)
        case .json: try Terminal.answer(CheckReport.json(diagnosis, scenario))
        case .csv: try Terminal.answer(CheckReport.csv(diagnosis, scenario))
        case .exporter: break
        }
        if !diagnosis.canKeepUp { throw Outcome.targetNotMet }
    }
}
