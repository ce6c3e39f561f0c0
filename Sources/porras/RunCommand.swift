import ArgumentParser
import Experiments
import PluginKit
import Reports
import SchoolDomain

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Simulate a scenario and tell what is to be expected.",
        discussion: """
            Every line has a mean, how well the simulation knows it (95 % interval), and how much single futures \
            vary (5-95 %): the latter is what one should be prepared for.

            Examples
              porras run scenarios/first-run.yaml
              porras run scenarios/lempaala.yaml --replications 400 --language fi
              porras run scenarios/lempaala.yaml --set staff.curator.posts=3.9 --format csv > result.csv
            """)

    @Argument(help: "The scenario file.") var scenario: String
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var simulation: RunOptions
    @Flag(help: "Show every measure, not only the main ones (tables; the other formats always hold all).")
    var all = false

    func run() throws {
        let bound = try options.load(self.scenario, for: simulation.format)
        let result = try Simulation.run(
            bound, simulation.futures, label: options.spoken(bound.scenario.name))
        switch simulation.format {
        case .table: try Terminal.answer(RunReport(result, options.spoken).rendered(all: all))
        case .json: try Terminal.answer(DataReports.json(result))
        case .csv: try Terminal.answer(DataReports.csv(result))
        case .exporter(let name): try Exporting.answer(DataReports.rows(result), by: name, bound)
        }
    }
}
