import ArgumentParser
import Experiments
import PluginKit
import Reports
import SchoolDomain

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Show that what has no part in a scenario cannot shift its results.",
        discussion: """
            Runs the scenario as it is, again, on another number of threads, and with a plugin of every kind that is \
            called often and does nothing (an exporter is only made: it is called after the last future). Every \
            observation of every future must be the same. Exit code 1 when one is not.

            Example
              porras audit scenarios/lempaala.yaml
            """)

    @Argument(help: "The scenario file.") var scenario: String
    @OptionGroup var options: ScenarioOptions
    @Option(name: [.short, .long], help: "How many futures to compare.") var replications = 10
    @Option(help: "Seed of all chance; by default the scenario's.") var seed: UInt64?
    @Option(help: "Threads; by default all processors.") var threads: Int = Terminal.processors

    func validate() throws {
        guard (1...10_000).contains(replications) else {
            throw ValidationError(Words.Options.outOfRange("--replications", replications, 1...10_000))
        }
        guard (1...1024).contains(threads) else {
            throw ValidationError(Words.Options.outOfRange("--threads", threads, 1...1024))
        }
    }

    func run() throws {
        let bound = try options.load(scenario)
        let line = ProgressLine(options.spoken(bound.scenario.name))
        defer { line.finish() }
        let findings = try Audit.findings(
            bound, replications: replications, seed: seed ?? bound.scenario.run.seed, threads: threads
        ) { done, total in line.report(done, of: total) }
        line.finish()
        try Terminal.answer(AuditReport.rendered(findings, bound.scenario, replications, options.spoken))
        if findings.contains(where: { $0.isShifted }) { throw Outcome.targetNotMet }
    }
}
