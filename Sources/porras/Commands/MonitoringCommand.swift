import ArgumentParser
import Experiments
import Exports
import Localization
import PluginKit
import Reports
import ScenarioFiles
import SchoolDomain

struct MonitoringCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "monitoring", Words.Help.Monitoring.abstract, Words.Help.Monitoring.discussion,
        examples: [
            "porras monitoring scenarios/lempaala.yaml --years 1",
            "porras monitoring scenarios/lempaala.yaml --form monitoring-form.csv --language fi",
            "porras monitoring scenarios/lempaala.yaml --years 1 --observed monitoring-form.csv",
            "porras monitoring scenarios/lempaala.yaml --to monitoring.xlsx",
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @Option(help: .init(Words.Help.Monitoring.observed, Words.Help.Value.path)) var observed: String?
    @Option(help: .init(Words.Help.Monitoring.form, Words.Help.Value.path)) var form: String?
    @Option(
        name: .customLong("to"), help: .init(Words.Help.Export.place, Words.Help.Value.place))
    var place: String?
    @Option(
        name: .customLong("as"), help: .init(Words.Help.Export.formats, Words.Help.Value.formats))
    var formats: String?
    @Flag(help: .init(Words.Help.Export.force)) var force = false
    @Flag(help: .init(Words.Help.Monitoring.all)) var all = false
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if form != nil {
            let others = [
                ("--observed", observed != nil), ("--to", place != nil), ("--all", all),
                ("--as", formats != nil),
            ]
            for (option, isGiven) in others where isGiven {
                throw ValidationError(Words.Options.excludes(option, "--form"))
            }
        }
        if formats != nil, place == nil { throw ValidationError(Words.Options.needs("--as", "--to")) }
        if place != nil, all { throw ValidationError(Words.Options.excludes("--all", "--to")) }
    }

    func run() throws {
        let order = try place.map { place in
            try Terminal.exported { () throws(ExportProblem) in
                let order = try ExportOrder(
                    place, formats: formats, dialect: output.csv.dialect, replaces: force)
                try order.target.check()
                return order
            }
        }
        let bound = try options.load(scenario, for: order?.exporter.map(Format.exporter) ?? output.format)
        guard !bound.scenario.observation.dates.isEmpty else {
            Terminal.log(.error, Words.Messages.noObservationDates(scenario))
            throw Outcome.couldNotAnswer
        }
        if let form { return try write(form, bound.scenario) }
        let counts = try observed.map { try load($0, bound) }
        let study = try study(bound)
        let isForFile = order != nil || output.format != .own(.table)
        var set = MonitoringAnswer.set(
            study, observed: counts, from: observed,
            for: isForFile ? .program : .person(Shown(isAll: all, columns: Terminal.page.columns)),
            build: Build.name)
        guard let order else {
            if !isForFile, !all {
                set.closing = [set.closing, Words.Options.moreOfMonitoring].joined(by: "\n\n")
            }
            return try output.print(set, options.language, of: bound)
        }
        var publication = Publication(set, options.language, dialect: order.dialect)
        publication.made = Today.date
        let ready = publication
        let exported = try order.exporter.map { try Exporting.bytes(ready, by: $0, bound) }
        let written = try Terminal.exported {
            () throws(ExportProblem) in try order.write(ready, exported: exported)
        }
        try Terminal.print(written.map { $0 + "\n" }.joined())
    }

    private func study(_ bound: BoundScenario) throws -> MonitoringStudy {
        try Simulation.withProgress(options.language(bound.scenario.name)) { progress in
            try MonitoringStudy(
                bound, replications: replications.count ?? bound.scenario.run.replications,
                seed: replications.seed ?? bound.scenario.run.seed, threads: replications.threads,
                progress: progress)
        }
    }

    /// What schools counted, or exit code 2 after all that is wrong with the file has been said.
    private func load(_ path: String, _ bound: BoundScenario) throws -> [MonitoringCount] {
        let answer = ObservedCountsLoader.load(
            path: path, for: bound.scenario, pupils: try MonitoringStudy.pupils(bound))
        Terminal.log(answer.diagnostics, options.language)
        guard let counts = answer.counts else {
            let errors = answer.diagnostics.count { $0.severity == .error }
            Terminal.log(Words.Messages.nothingRun(path, errors: errors))
            throw Outcome.couldNotAnswer
        }
        return counts
    }

    private func write(_ path: String, _ scenario: Scenario) throws {
        let text = MonitoringForm.text(scenario, year: 0, options.language)
        let written = try Terminal.exported { () throws(ExportProblem) in
            guard !path.isEmpty else { throw .noName }
            return try FileTarget(path, .file, replaces: force).write([ExportFile("form", text: text)])
        }
        try Terminal.print(written.map { $0 + "\n" }.joined())
    }
}
