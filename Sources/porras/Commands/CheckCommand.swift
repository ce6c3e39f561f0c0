import ArgumentParser
import Localization
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
    @OptionGroup var output: OutputOptions
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Check.seed, Words.Help.Value.seed),
        transform: OptionParsers.seed)
    var seed: UInt64?

    func run() throws {
        let bound = try options.load(self.scenario, for: output.format)
        let seed = seed ?? bound.scenario.run.seed
        let diagnosis = try LoadDiagnosis(bound, seed: seed)
        try output.print(
            CheckAnswer.set(diagnosis, bound, seed: seed, build: Build.name), options.language, of: bound)
        if !diagnosis.canKeepUp { throw Outcome.targetNotMet }
    }
}
