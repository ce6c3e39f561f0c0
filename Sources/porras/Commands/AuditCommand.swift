import ArgumentParser
import Experiments
import Localization
import PluginKit
import Reports
import SchoolDomain

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "audit", Words.Help.Audit.abstract, Words.Help.Audit.discussion,
        examples: [
            "porras audit scenarios/lempaala.yaml"
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var options: ScenarioOptions
    @Option(
        name: [.short, .long], parsing: .unconditional,
        help: .init(
            Words.Help.Audit.replications, Words.Help.Value.count, initially: LocalizedText("\(Self.usual)")),
        transform: OptionParsers.whole(1...10_000))
    var replications = Self.usual
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Audit.seed, Words.Help.Value.seed),
        transform: OptionParsers.seed)
    var seed: UInt64?
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Audit.threads, Words.Help.Value.count),
        transform: OptionParsers.threads)
    var threads: Int = Processors.usable
    @OptionGroup var output: OutputOptions

    /// Replications unless said otherwise.
    private static let usual = 10

    func run() throws {
        let bound = try options.load(scenario, for: output.format)
        let seed = seed ?? bound.scenario.run.seed
        let line = ProgressLine(options.language(bound.scenario.name))
        defer { line.finish() }
        let findings = try Audit.findings(
            bound, replications: replications, seed: seed, threads: threads
        ) { done, total in line.report(done, of: total) }
        line.finish()
        let set = AuditAnswer.set(
            findings, bound, replications: replications, seed: seed, build: Build.name)
        try output.print(set, options.language, of: bound)
        if findings.contains(where: { $0.isShifted }) { throw Outcome.targetNotMet }
    }
}
