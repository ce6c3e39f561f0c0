import ArgumentParser
import Experiments
import Localization
import PluginKit
import Reports
import SchoolDomain

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "run", Words.Help.Run.abstract, Words.Help.Run.discussion,
        examples: [
            "porras run scenarios/first-run.yaml",
            "porras run scenarios/lempaala.yaml --replications 400 --language fi",
            "porras run scenarios/lempaala.yaml --set staff.curator.posts=6.1 --format csv > result.csv",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var contrast: ContrastOption
    @OptionGroup var values: ValueOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var shown: ShownOptions

    func run() throws {
        let bound = try options.load(self.scenario, for: output.format)
        try values.require([bound], replications: replications.count ?? bound.scenario.run.replications)
        let result = try Simulation.run(
            bound, replications, label: options.language(bound.scenario.name),
            contrasting: contrast.contrasting, store: store.open())
        let study = values.told(Study([result], build: Build.name))
        try output.print(
            shown.told(RunAnswer.set(study, for: shown.reader(output.format)), output.format),
            options.language, of: bound)
    }
}
