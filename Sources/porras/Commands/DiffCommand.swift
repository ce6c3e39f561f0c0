import ArgumentParser
import Experiments
import Glibc
import Localization
import PluginKit
import Reports
import RunStore
import SchoolDomain

/// Two scenarios or runs of a store beside each other: what they say otherwise, then what comes of it.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "diff", Words.Help.Diff.abstract, Words.Help.Diff.discussion,
        examples: [
            "porras diff scenarios/first-run.yaml scenarios/first-run.yaml --set-plan staff.curator.posts=2",
            "porras diff scenarios/lempaala.yaml scenarios/studies/mentors.yaml --measures pupilsOver",
            "porras diff 3 scenarios/lempaala.yaml",
        ])

    @Argument(help: .init(Words.Help.Diff.first, Words.Help.Value.scenarioOrRun)) var first: String
    @Argument(help: .init(Words.Help.Diff.second, Words.Help.Value.scenarioOrRun)) var second: String
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var planned: PlanChanges
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var choice: MeasureOption
    @OptionGroup var output: OutputOptions

    func validate() throws { try output.requireOwnFormat() }

    func run() throws {
        let sides =
            switch (isFile(first), isFile(second)) {
            case (true, true): try scenarios()
            case (true, false): try mixed(scenario: first, changes: [], run: second, isSecond: false)
            case (false, true):
                try mixed(scenario: second, changes: planned.changes, run: first, isSecond: true)
            case (false, false): try runs()
            }
        try output.print(
            StoredRunsAnswer.difference(sides.0, sides.1, choices: choice.measures), options.language, of: nil
        )
    }

    /// What is there as a file is one; a run of that name has its number, too.
    private func isFile(_ name: String) -> Bool {
        name.contains("/") || name.hasSuffix(".yaml") || access(name, F_OK) == 0
    }

    private typealias Sides = (DifferenceSide, DifferenceSide)

    private func scenarios() throws -> Sides {
        let bound = try planned.load([first, second], options, for: nil)
        let results = try PairedRuns.run(bound, replications, options.language, store: store.open())
        let build = Build.digest ?? ""
        return (
            DifferenceSide(results[0], path: first, build: build),
            DifferenceSide(results[1], path: second, build: build)
        )
    }

    /// The scenario is simulated as often as the run was, and with its seed.
    private func mixed(scenario path: String, changes: [String], run name: String, isSecond: Bool) throws
        -> Sides
    {
        let (kept, run) = try found(name)
        let loaded = try options.loaded(path, further: changes)
        let result = try Simulation.run(
            loaded.bound, replications, label: options.language(loaded.bound.scenario.name),
            replications: max(run.replications, 1), seed: run.seed, store: store.open())
        let (own, other) = (
            DifferenceSide(result, path: path, build: Build.digest ?? ""), try kept.side(run)
        )
        return isSecond ? (other, own) : (own, other)
    }

    private func runs() throws -> Sides {
        let (kept, one) = try found(first)
        let two = try found(second).run
        guard one.id != two.id else {
            Terminal.log(.error, Words.Messages.sameRun("\(one.id)"))
            throw Outcome.couldNotAnswer
        }
        return (try kept.side(one), try kept.side(two))
    }

    private func found(_ name: String) throws -> (store: RunStore, run: StoredRun) {
        var argument = try StoreArgument.parse([])
        (argument.path, argument.languageOption) = (store.path, options.languageOption)
        let kept = try argument.open()
        return (kept, try argument.run(name, in: kept))
    }
}
