import ArgumentParser
import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain
import Tables

struct StaffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "staff", Words.Help.Staff.abstract, Words.Help.Staff.discussion,
        examples: [
            "porras staff scenarios/first-run.yaml",
            "porras staff scenarios/lempaala.yaml --target 90% --confidence 95% --language fi",
            "porras staff scenarios/lempaala.yaml --years 2 --format csv --csv fi > henkilosto.csv",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var plan: PlanOptions
    @Option(
        parsing: .unconditional,
        help: .init(
            Words.Help.Staff.explain, Words.Help.Value.count, initially: LocalizedText("\(Self.explained)")),
        transform: OptionParsers.whole(0...100_000))
    var explain = Self.explained
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Staff.patience, Words.Help.Value.days),
        transform: OptionParsers.patience)
    var patience: Double?

    static let explained = 20

    func run() throws {
        let bound = try options.load(self.scenario, for: plan.output.format)
        let progress = SearchProgress(options.language(bound.scenario.name))
        defer { progress.finish() }
        var question = plan.question(bound.scenario)
        question.patienceDays = patience
        let study = try StaffingStudy(
            bound, question, explained: explain, progress: { progress.add($0) })
        progress.finish()
        let set = StaffAnswer.set(study, of: bound, build: Build.name)
        try plan.output.print(set, options.language, of: bound)
        if !study.isReachable { throw Outcome.targetNotMet }
    }
}
