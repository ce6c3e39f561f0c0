import ArgumentParser
import Experiments
import Localization
import PluginKit
import Reports
import SchoolDomain

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "compare", Words.Help.Compare.abstract, Words.Help.Compare.discussion,
        examples: [
            "porras compare scenarios/lempaala.yaml scenarios/studies/mentors.yaml",
            "porras compare scenarios/lempaala.yaml scenarios/studies/*.yaml --format csv > differences.csv",
            "porras compare scenarios/lempaala.yaml --set-plan staff.curator.posts=6.1",
            "porras compare scenarios/studies/areas.yaml scenarios/studies/partner-schools*.yaml "
                + "--best \"pupilsOver:threshold=90 h\" --indifference 1",
        ])

    @Argument(help: .init(Words.Help.Compare.baseline, Words.Help.Value.baseline)) var baseline: String
    @Argument(help: .init(Words.Help.Compare.plans, Words.Help.Value.plans)) var plans: [String] = []
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var planned: PlanChanges
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var contrast: ContrastOption
    @OptionGroup var values: ValueOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var shown: ShownOptions
    @OptionGroup var best: BestOptions

    func validate() throws {
        if best.isAsked {
            if contrast.each {
                throw ValidationError(Words.Options.excludes("--best", "--each-intervention"))
            }
            if best.inAll != nil && replications.count != nil {
                throw ValidationError(Words.Options.excludes("--in-all", "--replications"))
            }
            if shown.isAsked {
                throw ValidationError(Words.Options.excludes("--best", shown.all ? "--all" : "--show"))
            }
        }
        if best.isAsked, let option = store.given ?? values.given {
            throw ValidationError(Words.Options.excludes(option, "--best"))
        }
        if plans.isEmpty && planned.changes.isEmpty { throw ValidationError(Words.Options.nothingToCompare) }
    }

    func run() throws {
        let scenarios = try planned.load([baseline] + plans, options, for: output.format)
        if best.isAsked {
            return try best.answer(scenarios, replications, output, options.language)
        }
        try values.require(
            scenarios, replications: replications.count ?? scenarios[0].scenario.run.replications)
        let study = values.told(
            Study(
                try PairedRuns.run(
                    scenarios, replications, options.language, contrasting: contrast.contrasting,
                    store: store.open()),
                build: Build.name))
        try output.print(
            shown.told(CompareAnswer.set(study, for: shown.reader(output.format)), output.format),
            options.language, of: scenarios[0])
    }
}
