import ArgumentParser
import Planning
import PluginKit
import Reports
import SchoolDomain
import Tables

struct SeatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seats",
        abstract: "Tell how many seats the small classes need, and who is left without.",
        discussion: """
            Looks for the fewest seats of each class with which the target is reached (a share of those who wait gets \
            a seat within so many school days), tells what sharing seats between classes would change, who gets a \
            seat by school and by needs profile, and for which grades there is no class at all. Exit code 1 when a \
            class would need more seats than the law allows it.

            Examples
              porras seats scenarios/first-run.yaml --within 40
              porras seats scenarios/lempaala.yaml --target 80% --language fi
            """)

    @Argument(help: "The scenario file.") var scenario: String
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var wait: WithinOption
    @OptionGroup var plan: PlanOptions

    func run() throws {
        let bound = try options.load(self.scenario)
        guard !bound.scenario.classes.isEmpty else {
            Terminal.say(.error, Words.Seats.noClasses(self.scenario))
            throw Outcome.couldNotAnswer
        }
        let progress = SearchProgress(options.spoken(bound.scenario.name))
        defer { progress.finish() }
        let study = try SeatStudy(
            bound, plan.question(bound.scenario), withinDays: wait.within, progress: { progress.add($0) })
        progress.finish()
        let set = ResultSet(
            title: bound.scenario.name, tables: PlacementTables.all(study, bound.scenario))
        try plan.output.tell(set, options.spoken)
        if !study.isWithinLaw(bound.scenario) { throw Outcome.targetNotMet }
    }
}
