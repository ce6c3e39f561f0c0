import ArgumentParser
import Experiments
import PluginKit
import Reports
import SchoolDomain

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "run", Words.Help.Run.abstract, Words.Help.Run.discussion,
        examples: [
            "porras run scenarios/first-run.yaml",
            "porras run scenarios/lempaala.yaml --replications 400 --language fi",
            "porras run scenarios/lempaala.yaml --set staff.curator.posts=3.9 --format csv > result.csv",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var simulation: RunOptions
    @Flag(help: .init(Words.Help.all))
    var all = false

    func run() throws {
        let bound = try options.load(self.scenario, for: simulation.format)
        let result = try Simulation.run(
            bound, simulation.futures, label: options.language(bound.scenario.name))
        switch simulation.format {
        case .table: try Terminal.answer(RunReport(result, options.language).rendered(all: all))
        case .json: try Terminal.answer(DataReports.json(result))
        case .csv: try Terminal.answer(DataReports.csv(result))
        case .exporter(let name): try Exporting.answer(DataReports.rows(result), by: name, bound)
        }
    }
}
