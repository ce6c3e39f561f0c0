import ArgumentParser
import Exports
import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "export", Words.Help.Export.abstract, Words.Help.Export.discussion,
        examples: [
            "porras export scenarios/first-run.yaml --to results.xlsx --language fi",
            "porras export scenarios/lempaala.yaml scenarios/studies/mentors.yaml --to mentors.xlsx",
            "porras export scenarios/lempaala.yaml --set-plan staff.curator.posts=6.1 --to curators.xlsx",
            "porras export scenarios/first-run.yaml --to plan.xlsx --optimise --target 90%",
            "porras export scenarios/first-run.yaml --to study --as notebook,xlsx",
            "porras export scenarios/first-run.yaml --to results.csv --csv fi",
        ])

    @Argument(help: .init(Words.Help.scenarios, Words.Help.Value.scenarios)) var scenarios: [String]
    @Option(
        name: .customLong("to"),
        help: .init(Words.Help.Export.place, Words.Help.Value.place))
    var place: String
    @Option(
        name: .customLong("as"),
        help: .init(Words.Help.Export.formats, Words.Help.Value.formats))
    var formats: String?
    @OptionGroup var csv: DialectOption
    @Flag(help: .init(Words.Help.Export.force)) var force = false
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var planned: PlanChanges
    @OptionGroup var target: TargetOptions
    @OptionGroup var wait: WithinOption
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var contrast: ContrastOption
    @OptionGroup var values: ValueOptions
    @Flag(
        name: .customLong("results-only"),
        help: .init(Words.Help.Export.resultsOnly))
    var resultsOnly = false
    @Flag(help: .init(Words.Help.Export.optimise)) var optimise = false
    @OptionGroup var cheapest: CheapestPlanOptions

    func validate() throws {
        let ofPlans = [
            ("--optimise", optimise), ("--target", target.target != nil),
            ("--confidence", target.confidence != nil), ("--within", wait.within != nil),
        ]
        for (option, isGiven) in ofPlans where isGiven && resultsOnly {
            throw ValidationError(Words.Options.excludes(option, "--results-only"))
        }
        let ofCheapest = [
            ("--budget", !cheapest.budget.isEmpty), ("--repeats", cheapest.repeats != nil),
        ]
        for (option, isGiven) in ofCheapest where isGiven && !optimise {
            throw ValidationError(Words.Options.needs(option, "--optimise"))
        }
    }

    func run() throws {
        let order = try Terminal.exported {
            () throws(ExportProblem) in
            let order = try ExportOrder(place, formats: formats, dialect: csv.dialect, replaces: force)
            try order.target.check()
            return order
        }
        let exporter = order.exporter.map(Format.exporter)
        let bound = try planned.load(scenarios, options, for: exporter, option: "--as")
        try Pricing.require(bound.map(\.scenario))
        try WithinOption.require(bound.map(\.scenario), scenarios[0], for: wait.within)
        if optimise {
            for bound in bound {
                try target.question(bound.scenario, replications).requireEnoughReplications()
            }
        }
        let statusQuo =
            resultsOnly
            ? []
            : bound.map { StatusQuoReplications($0, seed: target.question($0.scenario, replications).seed) }
        try values.require(bound, replications: replications.count ?? bound[0].scenario.run.replications)
        PairedRuns.warn(bound)
        let results = try PairedRuns.run(
            bound, replications, options.language, contrasting: contrast.contrasting, store: store.open(),
            hearing: statusQuo)
        let study = values.told(Study(results, build: Build.name))
        let plans = try statusQuo.map(plan)
        var publication = Publication(
            StudyTables.all(study, plans: plans), options.language, dialect: order.dialect)
        publication.made = Today.date
        let exported = try order.exporter.map { try Exporting.bytes(publication, by: $0, bound[0]) }
        let written = try Terminal.exported {
            () throws(ExportProblem) in try order.write(publication, exported: exported)
        }
        try Terminal.print(written.map { $0 + "\n" }.joined())
    }

    private func plan(_ statusQuo: StatusQuoReplications) throws -> StudyPlan {
        let bound = statusQuo.bound
        let question = target.question(bound.scenario, replications)
        let days = bound.scenario.classes.isEmpty ? nil : wait.days
        return try StudyPlan(
            searching: bound, question, withinDays: wait.days, explained: StaffCommand.explained,
            statusQuo: statusQuo,
            cheapest: optimise ? cheapest.question(question, seatsWithinDays: days) : nil,
            options.language)
    }
}

extension Terminal {
    /// What comes of an export; a problem is said, and ends the command with exit code 2.
    static func exported<Value>(_ body: () throws(ExportProblem) -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            log(.error, Words.Messages.notExported(error))
            throw Outcome.couldNotAnswer
        }
    }
}
