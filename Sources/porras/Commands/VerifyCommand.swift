import ArgumentParser
import Experiments
import Localization
import PluginKit
import Reports
import RunStore
import SchoolDomain

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "verify", Words.Help.Runs.verify, Words.Help.Runs.verifyDiscussion,
        examples: ["porras verify 3", "porras verify budget-2027 --replications 20"])

    @Argument(help: .init(Words.Help.Runs.run, Words.Help.Value.run)) var name: String
    @Option(
        name: [.short, .long], parsing: .unconditional,
        help: .init(Words.Help.Runs.verified, Words.Help.Value.count), transform: OptionParsers.replications)
    var replications: Int?
    @OptionGroup var store: StoreArgument
    @OptionGroup var plugins: PluginOptions
    @OptionGroup var output: OutputOptions

    func validate() throws { try output.requireOwnFormat() }

    func run() throws {
        let kept = try store.open()
        let run = try store.run(name, in: kept)
        let bound = try scenario(of: run)
        let outcomes = try CommandStore.answered(kept) { () throws(StoreFault) in try kept.outcomes(of: run) }
        let first = replications.map { count in outcomes.filter { $0.key < count } } ?? outcomes
        let line = ProgressLine(store.language(bound.scenario.name))
        defer { line.finish() }
        let findings = try Verification.findings(
            bound, kept: first, seed: run.seed, threads: Self.threads
        ) { done, total in line.report(done, of: total) }
        line.finish()
        try output.print(
            VerificationAnswer.set(findings, run, isOtherBuild: run.build != Build.digest), store.language,
            of: nil)
        if findings.contains(where: { $0.different > 0 }) { throw Outcome.targetNotMet }
    }

    /// One, two, and as many as can run at the same time.
    private static var threads: [Int] { Set([1, 2, Processors.usable]).sorted() }

    /// The scenario as it was read then; exit code 2 where it can no longer be read so.
    private func scenario(of run: StoredRun) throws -> BoundScenario {
        var options = try ScenarioOptions.parse([])
        options.changes = run.changes
        options.years = run.firstYears
        options.languageOption = store.languageOption
        options.plugins = plugins
        let bound = try options.load(run.path)
        guard bound.origin?.digest == run.origin else {
            Terminal.log(.error, Words.Messages.notAsItWas("\(run.id)", run.path))
            throw Outcome.couldNotAnswer
        }
        return bound
    }
}
