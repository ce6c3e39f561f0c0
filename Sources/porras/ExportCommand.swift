import ArgumentParser
import Exports
import Planning
import PluginKit
import Reports
import SchoolDomain

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write results to a workbook, CSV, JSON lines, SQLite or a folder with a notebook.",
        discussion: """
            All formats are written from the same tables, with where the numbers come from and what every column \
            means. One scenario or several: the others are compared with the first. A file is written whole or not \
            at all, and nothing that is there is replaced without --force.

            Examples
              porras export scenarios/first-run.yaml --to results.xlsx --language fi
              porras export scenarios/lempaala.yaml scenarios/studies/mentors.yaml --to mentors.xlsx
              porras export scenarios/first-run.yaml --to plan.xlsx --optimise --target 90%
              porras export scenarios/first-run.yaml --to study --as notebook,xlsx
              porras export scenarios/first-run.yaml --to results.csv --csv fi
            """)

    @Argument(help: "One scenario, or several to be compared with the first.") var scenarios: [String]
    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "Where to write: a file, or a folder for several formats.", valueName: "file|folder"))
    var place: String
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "xlsx, csv, json, sqlite, notebook: one or several with commas between. By default what the file's name "
                + "ends in.", valueName: "formats"))
    var formats: String?
    @Option(name: .customLong("csv"), help: "rfc (comma, decimal point) or fi (semicolon, decimal comma).")
    var dialect: String?
    @Flag(help: "Replace files that are there.") var force = false
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var target: TargetOptions
    @OptionGroup var wait: WithinOption
    @OptionGroup var futures: FutureOptions
    @Flag(
        name: .customLong("results-only"),
        help: "Leave out what staff and seats would need, which takes most of the time.")
    var resultsOnly = false
    @Flag(help: "Add the cheapest posts and seats that meet all targets at once.") var optimise = false
    @Option(help: "Euros a year that the cheapest plan's staff and seats may cost at most.")
    var budget: Double?

    func validate() throws {
        if optimise && resultsOnly {
            throw ValidationError(Words.Options.excludes("--optimise", "--results-only"))
        }
        guard let budget else { return }
        guard optimise else { throw ValidationError(Words.Options.needs("--budget", "--optimise")) }
        try OptimiseCommand.check(budget: budget)
    }

    func run() throws {
        let order = try Terminal.exported {
            () throws(ExportProblem) in
            let order = try ExportOrder(place, formats: formats, dialect: dialect, replaces: force)
            try order.target.check()
            return order
        }
        let loaded = scenarios.map { path in Result { try options.load(path) } }
        let bound = SideBySide.distinct(try loaded.map { try $0.get() })
        try Pricing.require(bound.map(\.scenario))
        if optimise {
            for bound in bound { try target.question(bound.scenario, futures).requireEnoughFutures() }
        }
        let results = try SideBySide.run(bound, futures, options.spoken)
        let study = Study(results, version: Porras.configuration.version)
        let plans = resultsOnly ? [] : try bound.map(plan)
        let publication = Publication(
            StudyTables.all(study, plans: plans), options.spoken, dialect: order.dialect)
        let written = try Terminal.exported {
            () throws(ExportProblem) in try order.write(publication)
        }
        try Terminal.answer(written.map { $0 + "\n" }.joined())
    }

    private func plan(_ bound: BoundScenario) throws -> StudyPlan {
        let question = target.question(bound.scenario, futures)
        let days = bound.scenario.classes.isEmpty ? nil : wait.within
        return try StudyPlan(
            searching: bound, question, withinDays: wait.within, explained: StaffCommand.explained,
            cheapest: optimise
                ? PlanQuestion(service: question, seatsWithinDays: days, budget: budget) : nil,
            options.spoken)
    }
}

extension Terminal {
    /// What comes of an export; a problem is said, and ends the command with exit code 2.
    static func exported<Value>(_ body: () throws(ExportProblem) -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            say(.error, error.words)
            throw Outcome.couldNotAnswer
        }
    }
}
