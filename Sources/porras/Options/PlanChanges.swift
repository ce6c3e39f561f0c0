import ArgumentParser
import PluginKit
import SchoolDomain

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
    ///   - format: an exporter that it names is made ready with the first.
    func load(
        _ paths: [String], _ options: ScenarioOptions, for format: Format? = nil
    ) throws -> [BoundScenario] {
        let plans = paths.count == 1 && !changes.isEmpty ? paths[...] : paths.dropFirst()
        let loaded =
            [Result { try options.load(paths[0], for: format) }]
            + plans.map { path in Result { try options.load(path, further: changes) } }
        return PairedRuns.distinct(try loaded.map { try $0.get() }, changes: changes)
    }
}
