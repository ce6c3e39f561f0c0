import ArgumentParser
import Calibration
import Experiments
import Exports
import Localization
import PluginKit
import Reports
import ScenarioFiles
import SchoolDomain

struct CalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "calibrate", Words.Help.Calibrate.abstract, Words.Help.Calibrate.discussion,
        examples: [
            "porras calibrate scenarios/fits/norway.yaml --unknowns scenarios/fits/norway-unknowns.csv "
                + "--data scenarios/fits/norway-bands.csv --to fitted.yaml"
        ])

    @Argument(help: .init(Words.Help.scenario, Words.Help.Value.scenario)) var scenario: String
    @Option(help: .init(Words.Help.Calibrate.unknowns, Words.Help.Value.path)) var unknowns: String
    @Option(help: .init(Words.Help.Calibrate.data, Words.Help.Value.path)) var data: [String]
    @Option(name: .customLong("to"), help: .init(Words.Help.Calibrate.place, Words.Help.Value.path))
    var place: String?
    @Flag(help: .init(Words.Help.Export.force)) var force = false
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Calibrate.recover, Words.Help.Value.count),
        transform: OptionParsers.whole(1...1000))
    var recover: Int?
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Calibrate.posterior, Words.Help.Value.count),
        transform: OptionParsers.whole(100...10_000))
    var posterior: Int?
    @OptionGroup var options: ScenarioOptions
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if data.isEmpty { throw ValidationError(Words.Options.needs("calibrate", "--data")) }
        if recover != nil, posterior != nil {
            throw ValidationError(Words.Options.excludes("--recover", "--posterior"))
        }
        if recover != nil, place != nil { throw ValidationError(Words.Options.excludes("--recover", "--to")) }
    }

    func run() throws {
        let (bound, catalog) = try options.loaded(scenario)
        let target = try place.map { place in
            try Terminal.exported { () throws(ExportProblem) in
                guard !place.isEmpty else { throw .noName }
                let target = FileTarget(place, .file, replaces: force)
                try target.check()
                return target
            }
        }
        let question = FitQuestion(
            unknowns: try loadUnknowns(), observed: try loadData(bound),
            replications: replications.count ?? bound.scenario.run.replications,
            seed: replications.seed ?? bound.scenario.run.seed, threads: replications.threads,
            scenario: changed(bound, catalog))
        if let recover { return try tryRecovery(question, recover, bound) }
        let laws: FittedLaws
        if let posterior {
            let known = try fitted { progress throws(FitFault) in
                try Posterior(question, sets: posterior, progress: progress)
            }
            try output.print(
                PosteriorAnswer.set(known, bound, build: Build.name), options.language, of: bound)
            laws = known.laws
        } else {
            let fit = try fitted { progress throws(FitFault) in try Fit(question, progress: progress) }
            try output.print(FitAnswer.set(fit, bound, build: Build.name), options.language, of: bound)
            laws = fit.laws
        }
        if let target, let place { try write(laws, bound, catalog, to: target, place) }
    }

    /// The scenario with other values, read anew from its files, so that whatever a change may say may be fitted.
    private func changed(_ bound: BoundScenario, _ catalog: PluginCatalog) -> FitQuestion.Changed {
        let (path, changes, years) = (scenario, options.changes, bound.scenario.years)
        return { values in
            let result = ScenarioLoader.load(
                path: path, overrides: changes + values, plugins: catalog, listsInputs: false)
            guard var scenario = result.scenario else { return .failure(.impossible(result.diagnostics)) }
            scenario.years = years
            return .success(BoundScenario(scenario, plugins: result.plugins, origin: bound.origin))
        }
    }

    private func tryRecovery(_ question: FitQuestion, _ trials: Int, _ bound: BoundScenario) throws {
        let recovery = try Simulation.withProgress(options.language(bound.scenario.name)) { progress in
            try fitted { _ throws(FitFault) in
                try Recovery(question, trials: trials) { progress($0, trials) }
            }
        }
        let set = RecoveryAnswer.set(recovery, question, bound, build: Build.name)
        try output.print(set, options.language, of: bound)
    }

    /// What comes of a fit, or exit code 2 after what is wrong has been said.
    private func fitted<Value>(
        _ fit: (@escaping @Sendable (Int) -> Void) throws(FitFault) -> Value
    ) throws -> Value {
        let line = ProgressLine(options.language(Words.Calibrating.fitting))
        defer { line.finish() }
        do throws(FitFault) {
            return try fit { line.report($0) }
        } catch {
            line.finish()
            switch error {
            case .impossible(let diagnostics): Terminal.log(diagnostics, options.language)
            default:
                Terminal.log(
                    [Diagnostic(.error, Words.Calibrating.fault(error), at: error.place)], options.language)
            }
            throw Outcome.couldNotAnswer
        }
    }

    private func loadUnknowns() throws -> [FittedUnknown] {
        let answer = FittedUnknownsLoader.load(path: unknowns)
        return try told(answer.unknowns, answer.diagnostics, unknowns)
    }

    private func loadData(_ bound: BoundScenario) throws -> [ObservedValue] {
        let pupils = try MonitoringStudy.pupils(bound)
        return try data.flatMap { path in
            let answer = ObservedDataLoader.load(path: path, for: bound.scenario, pupils: pupils)
            return try told(answer.values, answer.diagnostics, path)
        }
    }

    private func told<Value>(_ value: Value?, _ diagnostics: [Diagnostic], _ path: String) throws -> Value {
        Terminal.log(diagnostics, options.language)
        guard let value else {
            let errors = diagnostics.count { $0.severity == .error }
            Terminal.log(Words.Messages.nothingRun(path, errors: errors))
            throw Outcome.couldNotAnswer
        }
        return value
    }

    /// The scenario with what was found, as a file that extends it.
    private func write(
        _ laws: FittedLaws, _ bound: BoundScenario, _ catalog: PluginCatalog, to target: FileTarget,
        _ place: String
    ) throws {
        let changes = options.changes + laws.unknowns.flatMap { $0.unknown.changes($0.value.shortened) }
        let result = ScenarioLoader.load(path: scenario, overrides: changes, plugins: catalog)
        guard let document = result.document, result.scenario != nil else {
            Terminal.log(result.diagnostics, options.language)
            throw Outcome.couldNotAnswer
        }
        let text = FittedScenario(
            found: laws, scenario: bound.scenario, changes: options.changes, document: document)
        switch text.yaml(extending: RelativePath.of(scenario, from: place), data: data) {
        case .failure(let missing):
            Terminal.log(.error, Words.Calibrating.cannotWrite(missing.path))
            throw Outcome.couldNotAnswer
        case .success(let yaml):
            let written = try Terminal.exported { () throws(ExportProblem) in
                try target.write([ExportFile("fitted", text: yaml)])
            }
            for line in written { Terminal.log(line) }
        }
    }
}
