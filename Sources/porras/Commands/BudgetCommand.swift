import ArgumentParser
import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain
import Tables

struct BudgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "budget", Words.Help.Budget.abstract, Words.Help.Budget.discussion,
        examples: [
            "porras budget scenarios/first-run.yaml",
            "porras budget scenarios/first-run.yaml --target 90% --within 40",
            "porras budget scenarios/lempaala.yaml scenarios/studies/mentors.yaml --language fi",
            "porras budget scenarios/lempaala.yaml --set-plan staff.curator.posts=6.1",
        ])

    @Argument(help: .init(Words.Help.scenarios, Words.Help.Value.scenarios)) var scenarios: [String]
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var planned: PlanChanges
    @OptionGroup var wanted: OptionalTarget
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let bound = try planned.load(scenarios, options, for: output.format)
        try Pricing.require(bound.map(\.scenario))
        try WithinOption.require(bound.map(\.scenario), scenarios[0], for: wanted.wait.within)
        if wanted.isWanted {
            for bound in bound {
                try wanted.question(bound.scenario, replications).requireEnoughReplications()
            }
        }
        let statusQuo =
            wanted.isWanted
            ? bound.map { StatusQuoReplications($0, seed: wanted.question($0.scenario, replications).seed) }
            : []
        PairedRuns.warn(bound)
        let results = try PairedRuns.run(
            bound, replications, options.language, store: store.open(), hearing: statusQuo)
        let study = Study(results, build: Build.name)
        let plans = try statusQuo.map(plan)
        try output.print(BudgetAnswer.set(study, plans: plans), options.language, of: bound[0])
        let isReached = zip(plans, bound).allSatisfy { plan, bound in
            plan.staffing.isReachable && plan.seats.isWithinLaw(bound.scenario)
        }
        if !isReached { throw Outcome.targetNotMet }
    }

    private func plan(_ statusQuo: StatusQuoReplications) throws -> StudyPlan {
        try StudyPlan(
            searching: statusQuo.bound, wanted.question(statusQuo.bound.scenario, replications),
            withinDays: wanted.wait.days, explained: 0, statusQuo: statusQuo, options.language)
    }
}

/// What has to have a price before a budget can be made.
enum Pricing {
    /// Says everything that has none, and ends the command with exit code 2.
    ///
    /// - Parameter planned: posts are planned, of roles that have none, too.
    static func require(_ scenarios: [Scenario], planned: Bool = false) throws {
        var problems: [LocalizedText] = []
        for scenario in scenarios {
            let unpriced = scenario.unpriced(planned: planned)
            problems += unpriced.roles.map(Words.Money.noPay)
            problems += unpriced.classes.map(Words.Money.noClassCost)
        }
        guard !problems.isEmpty else { return }
        for (index, problem) in problems.enumerated() where !problems[..<index].contains(problem) {
            Terminal.log(.error, problem)
        }
        throw Outcome.couldNotAnswer
    }
}
