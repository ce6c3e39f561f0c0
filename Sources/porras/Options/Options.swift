import ArgumentParser
import Experiments
import Localization
import Planning
import PluginKit
import PluginLoading
import Reports
import ScenarioFiles
import SchoolDomain
import StandardPlugins

extension Language: ExpressibleByArgument {}

/// The language of help, messages and answers; every command takes it, so that it can stand anywhere.
struct LanguageOption: ParsableArguments {
    @Option(help: .init(Words.Help.language, Words.Help.Value.language))
    var language: Language?

    var chosen: Language { language ?? Terminal.language }
}

/// Options of every command that reads a scenario.
struct ScenarioOptions: ParsableArguments {
    @Option(
        name: .customLong("set"),
        help: .init(Words.Help.changes, Words.Help.Value.change))
    var changes: [String] = []

    @Option(
        parsing: .unconditional, help: .init(Words.Help.years, Words.Help.Value.count),
        transform: OptionParsers.whole(atLeast: 1))
    var years: Int?

    @OptionGroup var languageOption: LanguageOption

    @OptionGroup var plugins: PluginOptions

    var language: Language { languageOption.chosen }

    /// The scenario in a file, or exit code 2 after all that is wrong with it has been said.
    ///
    /// - Parameter format: an exporter that it names is added to the scenario's plugins, if it is not there.
    func load(_ path: String, for format: Format? = nil) throws -> BoundScenario {
        let loaded = try loaded(path)
        return try Exporting.prepare([loaded.bound], for: format, "--format", loaded.catalog)
    }

    /// The same, with the plugins that it may use.
    ///
    /// - Parameter further: values that it has instead, after those of all scenarios.
    func loaded(
        _ path: String, further: [String] = []
    ) throws -> (bound: BoundScenario, catalog: PluginCatalog) {
        let catalog = try plugins.catalog(for: path, language)
        let result = ScenarioLoader.load(
            path: path, overrides: changes + further, plugins: catalog)
        Terminal.log(result.diagnostics, language)
        guard let scenario = result.scenario else {
            let errors = result.diagnostics.count { $0.severity == .error }
            Terminal.log(Words.Messages.nothingRun(path, errors: errors))
            throw Outcome.couldNotAnswer
        }
        if let years {
            guard (1...scenario.years.count).contains(years) else {
                Terminal.log(
                    .error, Words.Messages.tooManyYears(years, path, has: scenario.years.count))
                throw Outcome.couldNotAnswer
            }
        }
        return (Self.bound(scenario, result, path, changes + further, years: years), catalog)
    }
}

extension ScenarioOptions {
    /// What was loaded, with the plugins at work in it and where all comes from.
    ///
    /// - Parameters:
    ///   - changes: with which it was loaded.
    ///   - years: only the first so many school years; `nil`: all.
    static func bound(
        _ scenario: Scenario, _ result: LoadResult, _ path: String, _ changes: [String], years: Int?
    ) -> BoundScenario {
        var scenario = scenario
        if let years { scenario.years = Array(scenario.years.prefix(years)) }
        return BoundScenario(
            scenario, plugins: result.plugins,
            declared: result.declared.map {
                PluginProvenance(
                    id: $0.id, plugin: $0.plugin, version: $0.version, way: .declared,
                    digest: Digest.sha256($0.contents), given: $0.given)
            }, origin: origin(path, result, changes, years))
    }

    /// The scenario with further changes, or the first thing that is wrong with it; nothing is said of it here.
    func point(
        _ path: String, further: [String], _ catalog: PluginCatalog
    ) -> Result<BoundScenario, SweepRefusal> {
        let result = ScenarioLoader.load(path: path, overrides: changes + further, plugins: catalog)
        guard let scenario = result.scenario else {
            let error = result.diagnostics.first { $0.severity == .error }
            return .failure(SweepRefusal(reason: error?.message ?? ""))
        }
        if let years, years > scenario.years.count {
            return .failure(
                SweepRefusal(
                    reason: Words.Messages.tooManyYears(years, path, has: scenario.years.count)))
        }
        return .success(Self.bound(scenario, result, path, changes + further, years: years))
    }

    /// What the scenario was made of, in one digest.
    private static func origin(
        _ path: String, _ result: LoadResult, _ changes: [String], _ years: Int?
    ) -> ScenarioOrigin {
        var parts = [years.map { "\($0)" } ?? "all"] + changes
        parts += result.sources.map { Digest.sha256($0.contents) }
        parts += result.declared.map { Digest.sha256($0.contents) }
        parts += result.plugins.map { "\(PluginProvenance($0))" }
        let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
        return ScenarioOrigin(
            path: path, digest: Digest.sha256(Array(text.utf8)),
            files: result.sources.map { OriginFile(path: $0.path, contents: $0.contents) },
            inputs: result.inputs, changes: changes,
            firstYears: years.map { FirstYears(count: $0, how: "--years") })
    }
}

/// Against which runs interventions are held.
struct ContrastOption: ParsableArguments {
    @Flag(name: .customLong("each-intervention"), help: .init(Words.Help.eachIntervention))
    var each = false

    var contrasting: Contrasting { each ? .each : .together }
}

/// How many replications are run, of which seed and with how many threads.
struct ReplicationOptions: ParsableArguments {
    @Option(
        name: [.customShort("r"), .customLong("replications")], parsing: .unconditional,
        help: .init(Words.Help.replications, Words.Help.Value.count), transform: OptionParsers.replications)
    var count: Int?

    @Option(
        parsing: .unconditional, help: .init(Words.Help.seed, Words.Help.Value.seed),
        transform: OptionParsers.seed)
    var seed: UInt64?

    @Option(
        parsing: .unconditional, help: .init(Words.Help.threads, Words.Help.Value.count),
        transform: OptionParsers.threads)
    var threads: Int = Processors.usable
}
