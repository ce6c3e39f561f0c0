import ArgumentParser
import Experiments
import PluginKit
import Reports
import SchoolDomain

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "compare", Words.Help.Compare.abstract, Words.Help.Compare.discussion,
        examples: [
            "porras compare scenarios/lempaala.yaml scenarios/studies/mentors.yaml",
            "porras compare scenarios/lempaala.yaml scenarios/studies/*.yaml --format csv > differences.csv",
            "porras compare scenarios/lempaala.yaml scenarios/lempaala.yaml --set-plan staff.curator.posts=5.9",
        ])

    @Argument(help: .init(Words.Help.Compare.baseline, Words.Help.Value.baseline)) var baseline: String
    @Argument(help: .init(Words.Help.Compare.plans, Words.Help.Value.plans)) var plans: [String]
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var planned: PlanChanges
    @OptionGroup var simulation: RunOptions
    @Flag(help: .init(Words.Help.all))
    var all = false

    func run() throws {
        let scenarios = try planned.load([baseline] + plans, options, for: simulation.format)
        let results = try PairedRuns.run(scenarios, simulation.futures, options.language)
        let comparison = Comparison(baseline: results[0], alternatives: Array(results.dropFirst()))
        switch simulation.format {
        case .table: try Terminal.answer(CompareReport(comparison, options.language).rendered(all: all))
        case .json: try Terminal.answer(DataReports.json(comparison))
        case .csv: try Terminal.answer(DataReports.csv(comparison))
        case .exporter(let name):
            try Exporting.answer(DataReports.rows(comparison), by: name, scenarios[0])
        }
    }
}
