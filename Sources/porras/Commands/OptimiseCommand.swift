import ArgumentParser
import Localization
import Planning
import Reports
import SchoolDomain
import Tables

struct OptimiseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "optimise", Words.Help.Optimise.abstract, Words.Help.Optimise.discussion,
        examples: [
            "porras optimise scenarios/first-run.yaml --target 90%",
            "porras optimise scenarios/lempaala.yaml --confidence 90% --budget 1800000 --language fi",
            "porras optimise scenarios/lempaala.yaml --budget county=1400000 --repeats 0",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var options: ScenarioOptions
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Optimise.within, Words.Help.Value.days),
        transform: OptionParsers.wait)
    var within: Int?
    @OptionGroup var cheapest: CheapestPlanOptions
    @OptionGroup var plan: PlanOptions

    func run() throws {
        let bound = try options.load(self.scenario, for: plan.output.format)
        try Pricing.require([bound.scenario], planned: true)
        try WithinOption.require([bound.scenario], self.scenario, for: within)
        let question = plan.question(bound.scenario)
        try question.requireEnoughReplications()
        let progress = SearchProgress(options.language(bound.scenario.name))
        defer { progress.finish() }
        let interruption = Interruption()
        let cheapest = try CheapestPlan(
            bound, self.cheapest.question(question, seatsWithinDays: within),
            watch: progress.watch { interruption.isWished(clearing: progress) })
        progress.finish()
        let set = ResultSet(
            title: bound.scenario.name, about: ResultsAbout.line(bound.scenario, question),
            tables: OptimumTables.all(cheapest, bound.scenario)
                + Provenance.tables([.init(bound, question, seatWithinDays: within)], Build.name))
        try plan.output.print(set, options.language, of: bound)
        if interruption.isWished(clearing: progress) { throw Outcome.interrupted }
        guard case .found = cheapest.outcome else { throw Outcome.targetNotMet }
    }
}

extension ServiceQuestion {
    /// Ends the command with exit code 2 when too few replications are run to be as sure as is asked.
    func requireEnoughReplications() throws {
        guard let needed = replicationsNeeded, replications < needed else { return }
        Terminal.log(.error, Words.Plan.tooFewReplications(replications, needed))
        throw Outcome.couldNotAnswer
    }
}
