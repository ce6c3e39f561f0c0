import ArgumentParser
import Planning
import Reports
import ScenarioFiles
import SchoolDomain

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "check", Words.Help.Check.abstract, Words.Help.Check.discussion,
        examples: [
            "porras check scenarios/lempaala.yaml",
            "porras check my.yaml --set staff.psychologist.posts=2 --language fi",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var options: ScenarioOptions
    @Option(help: .init(Words.Help.Check.format, Words.Help.Value.format)) var format: Format = .table
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Check.seed, Words.Help.Value.seed),
        transform: OptionParsers.seed)
    var seed: UInt64?

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
            let text = CheckReport.rendered(diagnosis, scenario, options.language)
            try Terminal.answer(CheckReport.summary(scenario, options.language) + "\n" + text)
        case .json: try Terminal.answer(CheckReport.json(diagnosis, scenario))
        case .csv: try Terminal.answer(CheckReport.csv(diagnosis, scenario))
        case .exporter: break
        }
        if !diagnosis.canKeepUp { throw Outcome.targetNotMet }
    }
}
