import ArgumentParser
import Planning
import Reports
import SchoolDomain
import Tables

struct OptimiseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "optimise", Words.Help.Optimise.abstract, Words.Help.Optimise.discussion,
        examples: [
            "porras optimise scenarios/first-run.yaml --target 90%",
            "porras optimise scenarios/lempaala.yaml --confidence 90% --budget 1200000 --language fi",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var options: ScenarioOptions
    @Option(help: .init(Words.Help.Optimise.within, Words.Help.Value.days))
    var within: Int?
    @Option(help: .init(Words.Help.Optimise.budget, Words.Help.Value.euros)) var budget: Double?
    @OptionGroup var plan: PlanOptions

    func validate() throws {
        if let within, !(0...1000).contains(within) {
            throw ValidationError(Words.Options.outOfDays("--within", within, 0...1000))
        }
        if let budget, !(budget > 0 && budget.isFinite) {
            throw ValidationError(Words.Options.budget(budget))
        }
    }

    func run() throws {
        let bound = try options.load(self.scenario)
        try Pricing.require([bound.scenario])
        if within != nil && bound.scenario.classes.isEmpty {
            Terminal.say(.error, Words.Seats.noClasses(self.scenario))
            throw Outcome.couldNotAnswer
        }
        let question = plan.question(bound.scenario)
        if let needed = question.replicationsNeeded, question.replications < needed {
            Terminal.say(.error, Words.Plan.tooFewFutures(question.replications, needed))
            throw Outcome.couldNotAnswer
        }
        let progress = SearchProgress(options.spoken(bound.scenario.name))
        defer { progress.finish() }
        let cheapest = try CheapestPlan(
            bound,
            PlanQuestion(service: question, seatsWithinDays: within, budget: budget),
            progress: { progress.add($0) })
        progress.finish()
        let set = ResultSet(
            title: bound.scenario.name, tables: OptimumTables.all(cheapest, bound.scenario))
        try plan.output.tell(set, options.spoken)
        let verdict = OptimumTables.verdict(cheapest, bound.scenario, options.spoken)
        if plan.output.format == .table {
            try Terminal.answer("\n" + verdict + "\n")
        } else {
            Terminal.say(verdict)
        }
        guard case .found = cheapest.outcome else { throw Outcome.targetNotMet }
    }
}
