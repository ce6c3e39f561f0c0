import ArgumentParser
import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain
import Tables

struct SeatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "seats", Words.Help.Seats.abstract, Words.Help.Seats.discussion,
        examples: [
            "porras seats scenarios/first-run.yaml --within 40",
            "porras seats scenarios/lempaala.yaml --target 80% --language fi",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var wait: WithinOption
    @OptionGroup var plan: PlanOptions

    func run() throws {
        let bound = try options.load(self.scenario, for: plan.output.format)
        try WithinOption.require([bound.scenario], self.scenario, for: wait.days)
        let progress = SearchProgress(options.language(bound.scenario.name))
        defer { progress.finish() }
        let question = plan.question(bound.scenario)
        let study = try SeatStudy(
            bound, question, withinDays: wait.days, progress: { progress.add($0) })
        progress.finish()
        let set = ResultSet(
            title: bound.scenario.name, about: ResultsAbout.line(bound.scenario, question),
            tables: PlacementTables.all(study, bound.scenario)
                + Provenance.tables([.init(bound, question, seatWithinDays: wait.days)], Build.name))
        try plan.output.print(set, options.language, of: bound)
        if !study.isWithinLaw(bound.scenario) { throw Outcome.targetNotMet }
    }
}
