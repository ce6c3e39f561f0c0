import ArgumentParser
import Experiments
import Reports
import SchoolDomain

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare plans with a baseline on the same pupils and the same chances.",
        discussion: """
            The first file is the baseline, the others are plans. Both live through the same futures, so the \
            difference of a pair is due to the plan: each difference has a 95 % interval, the share of futures in \
            which the plan is better, and the number of replications saved by pairing.

            Examples
              porras compare scenarios/lempaala.yaml scenarios/studies/mentors.yaml
              porras compare scenarios/lempaala.yaml scenarios/studies/*.yaml --format csv > differences.csv
            """)

    @Argument(help: "The baseline scenario.") var baseline: String
    @Argument(help: "One or more plans.") var plans: [String]
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var simulation: RunOptions
    @Flag(help: "Show every measure, not only the main ones (tables; the other formats always hold all).")
    var all = false

    func run() throws {
        let scenarios = try loadAll([baseline] + plans)
        let seed = scenarios[0].run.seed
        let replications = scenarios[0].run.replications
        let results = scenarios.map {
            Simulation.run($0, simulation, label: $0.name, replications: replications, seed: seed)
        }
        let comparison = Comparison(baseline: results[0], alternatives: Array(results.dropFirst()))
        switch simulation.format {
        case .table: print(CompareReport(comparison, options.spoken).rendered(all: all), terminator: "")
        case .json: print(try DataReports.json(comparison), terminator: "")
        case .csv: print(DataReports.csv(comparison), terminator: "")
        }
    }

    /// All files are read before anything is said to be wrong with one, so that the user hears all at once.
    private func loadAll(_ paths: [String]) throws -> [Scenario] {
        let loaded = paths.map { path in Result { try options.load(path) } }
        return try loaded.map { try $0.get() }
    }
}
