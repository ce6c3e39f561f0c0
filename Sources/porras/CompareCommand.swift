import ArgumentParser
import Experiments
import PluginKit
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
              porras compare scenarios/lempaala.yaml scenarios/lempaala.yaml --set-plan staff.curator.posts=5.9
            """)

    @Argument(help: "The baseline scenario.") var baseline: String
    @Argument(help: "One or more plans.") var plans: [String]
    @OptionGroup var options: ScenarioOptions
    @Option(
        name: .customLong("set-plan"),
        help: ArgumentHelp(
            "Change one value of the plans only, not of the baseline. Repeatable.", valueName: "path=value"))
    var planChanges: [String] = []
    @OptionGroup var simulation: RunOptions
    @Flag(help: "Show every measure, not only the main ones (tables; the other formats always hold all).")
    var all = false

    func run() throws {
        let scenarios = try loadAll()
        let baseline = scenarios[0].scenario
        for plan in scenarios.dropFirst() { warn(plan.scenario, against: baseline) }
        let results = try scenarios.enumerated().map { number, bound in
            try Simulation.run(
                bound, simulation,
                label: "[\(number + 1)/\(scenarios.count)] \(options.spoken(bound.scenario.name))",
                replications: baseline.run.replications, seed: baseline.run.seed)
        }
        let comparison = Comparison(baseline: results[0], alternatives: Array(results.dropFirst()))
        switch simulation.format {
        case .table: try Terminal.answer(CompareReport(comparison, options.spoken).rendered(all: all))
        case .json: try Terminal.answer(DataReports.json(comparison))
        case .csv: try Terminal.answer(DataReports.csv(comparison))
        case .exporter(let name):
            try Exporting.answer(DataReports.rows(comparison), by: name, scenarios[0])
        }
    }

    /// All files are read before anything is said to be wrong with one, so that the user hears all at once.
    private func loadAll() throws -> [BoundScenario] {
        let loaded =
            [Result { try options.load(baseline, for: simulation.format) }]
            + plans.map { path in Result { try options.load(path, further: planChanges) } }
        var scenarios = try loaded.map { try $0.get() }
        for index in scenarios.indices.dropFirst() {
            let known = Set(scenarios[..<index].map(\.scenario.name))
            if known.contains(scenarios[index].scenario.name) {
                scenarios[index].scenario.name = distinct(scenarios[index].scenario.name, known)
            }
        }
        return scenarios
    }

    /// A name of its own for a plan that is called like another: with its changes, or its number.
    private func distinct(_ name: LocalizedText, _ known: Set<LocalizedText>) -> LocalizedText {
        func called(_ suffix: String) -> LocalizedText {
            LocalizedText(fi: name.fi + suffix, sv: name.sv + suffix, en: name.en + suffix)
        }
        let changed = called(", " + planChanges.joined(separator: ", "))
        if !planChanges.isEmpty && !known.contains(changed) { return changed }
        var number = 2
        while known.contains(called(" (\(number))")) { number += 1 }
        return called(" (\(number))")
    }

    /// Scenarios of other years or pupils can be set side by side, but then the difference is not the plan's.
    private func warn(_ plan: Scenario, against baseline: Scenario) {
        var unlike: [String] = []
        if plan.years != baseline.years { unlike.append("school years") }
        if plan.schools != baseline.schools { unlike.append("schools or pupils") }
        guard !unlike.isEmpty else { return }
        let what = unlike.joined(separator: " and ")
        Terminal.say(
            "warning: `\(plan.name.en)` and `\(baseline.name.en)` have different \(what); the differences are not "
                + "due to a plan alone")
    }
}
