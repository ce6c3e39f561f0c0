import ArgumentParser
import Planning
import PluginKit
import Reports
import SchoolDomain
import Tables

struct StaffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "Tell how many posts each role needs to serve in time.",
        discussion: """
            Looks for the fewest posts with which the target (95 % of requests served within their limit) is reached \
            with the confidence asked for, and tells what half a post more or less changes, how the four ways to \
            count posts differ and why, and where and when service falls short. Exit code 1 when no number of posts \
            that the scenario allows reaches the target.

            Examples
              porras staff scenarios/first-run.yaml
              porras staff scenarios/lempaala.yaml --target 90% --confidence 95% --language fi
              porras staff scenarios/lempaala.yaml --years 2 --format csv --csv fi > henkilosto.csv
            """)

    @Argument(help: "The scenario file.") var scenario: String
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var plan: PlanOptions
    @Option(help: "Futures behind the causes of the difference between methods; 0 leaves them out.")
    var explain = Self.explained

    static let explained = 20

    func validate() throws {
        guard (0...100_000).contains(explain) else {
            throw ValidationError(Words.Options.outOfRange("--explain", explain, 0...100_000))
        }
    }

    func run() throws {
        let bound = try options.load(self.scenario)
        let progress = SearchProgress(options.spoken(bound.scenario.name))
        defer { progress.finish() }
        let study = try StaffingStudy(
            bound, plan.question(bound.scenario), explained: explain, progress: { progress.add($0) })
        progress.finish()
        let set = ResultSet(
            title: bound.scenario.name, tables: StaffingTables.all(study, bound.scenario))
        try plan.output.tell(set, options.spoken)
        if !study.isReachable { throw Outcome.targetNotMet }
    }
}
