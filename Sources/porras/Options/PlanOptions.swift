import ArgumentParser
import Localization
import Planning
import PluginKit
import SchoolDomain

/// What plans are to reach.
struct TargetOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: .init(Words.Help.target, Words.Help.Value.share, initially: OptionParsers.percent(Self.share)),
        transform: OptionParsers.target)
    var target: Double?

    @Option(
        parsing: .unconditional,
        help: .init(
            Words.Help.confidence, Words.Help.Value.share, initially: OptionParsers.percent(Self.sure)),
        transform: OptionParsers.confidence)
    var confidence: Double?

    /// Unless said otherwise.
    static let share = 0.95
    static let sure = 0.8

    /// Enough for a tolerance limit at 95 % confidence with 95 % assurance.
    static let replications = 60

    func question(_ scenario: Scenario, _ replications: ReplicationOptions) -> ServiceQuestion {
        ServiceQuestion(target, confidence, scenario, replications)
    }
}

extension ServiceQuestion {
    init(_ target: Double?, _ confidence: Double?, _ scenario: Scenario, _ replications: ReplicationOptions) {
        self.init(
            target: target ?? TargetOptions.share, confidence: confidence ?? TargetOptions.sure,
            replications: replications.count ?? TargetOptions.replications,
            seed: replications.seed ?? scenario.run.seed, threads: replications.threads)
    }
}

/// Options of the commands that plan staff, seats and money.
struct PlanOptions: ParsableArguments {
    @OptionGroup var target: TargetOptions
    @OptionGroup var replications: ReplicationOptions
    @OptionGroup var output: OutputOptions

    func question(_ scenario: Scenario) -> ServiceQuestion { target.question(scenario, replications) }
}

/// Within how many school days a seat is to be had.
struct WithinOption: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: .init(Words.Help.within, Words.Help.Value.days, initially: LocalizedText("\(Self.usual)")),
        transform: OptionParsers.wait)
    var within: Int?

    /// School days unless said otherwise.
    static let usual = 40

    var days: Int { within ?? Self.usual }

    /// Ends the command with exit code 2 when a wait is asked about and none of the scenarios has a small class.
    static func require(_ scenarios: [Scenario], _ path: String, for within: Int?) throws {
        guard within != nil && scenarios.allSatisfy(\.classes.isEmpty) else { return }
        Terminal.log(.error, Words.Seats.noClasses(path))
        throw Outcome.couldNotAnswer
    }
}

/// A target that need not be asked for: without one nothing is searched.
struct OptionalTarget: ParsableArguments {
    @Option(
        parsing: .unconditional, help: .init(Words.Help.Budget.target, Words.Help.Value.share),
        transform: OptionParsers.target)
    var target: Double?
    @Option(
        parsing: .unconditional, help: .init(Words.Help.confidence, Words.Help.Value.share),
        transform: OptionParsers.confidence)
    var confidence: Double?
    @OptionGroup var wait: WithinOption

    func validate() throws {
        if wait.within != nil && !isWanted {
            throw ValidationError(Words.Options.needs("--within", "--target"))
        }
    }

    var isWanted: Bool { target != nil || confidence != nil }

    func question(_ scenario: Scenario, _ replications: ReplicationOptions) -> ServiceQuestion {
        ServiceQuestion(target, confidence, scenario, replications)
    }
}

/// Values that the plans have and the first scenario, which they are compared with, has not.
struct PlanChanges: ParsableArguments {
    @Option(
        name: .customLong("set-plan"), help: .init(Words.Help.planChanges, Words.Help.Value.change))
    var changes: [String] = []

    /// The scenarios of these files, each with a name of its own.
    ///
    /// All files are read before anything is said to be wrong with one, so that the user hears all at once.
    ///
    /// - Parameters:
    ///   - paths: the first scenario's, then the plans'; a single one that is changed is its own plan.
    ///   - format: an exporter that it names is made ready with the first, whichever of them uses it.
    ///   - option: which named the format.
    func load(
        _ paths: [String], _ options: ScenarioOptions, for format: Format?, option: String = "--format"
    ) throws -> [BoundScenario] {
        let plans = paths.count == 1 && !changes.isEmpty ? paths[...] : paths.dropFirst()
        let results =
            [Result { try options.loaded(paths[0]) }]
            + plans.map { path in Result { try options.loaded(path, further: changes) } }
        let loaded = try results.map { try $0.get() }
        var scenarios = loaded.map(\.bound)
        scenarios[0] = try Exporting.prepare(scenarios, for: format, option, loaded[0].catalog)
        return PairedRuns.distinct(scenarios, changes: changes)
    }
}
