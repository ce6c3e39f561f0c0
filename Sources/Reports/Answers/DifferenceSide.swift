import Experiments
import Localization
import PluginKit
import RunStore
import SchoolDomain

/// One of two that are compared: a run of a store, or a scenario that was just simulated.
public struct DifferenceSide: Sendable {
    /// What else than the values of files makes a run what it is.
    struct Condition: Sendable, Hashable {
        var id: String
        var name: LocalizedText
        var value: String
    }

    /// As titles call it, such as the number of a run or the file of a scenario.
    public var id: String
    /// For people, over a column.
    public var name: LocalizedText
    public var seed: UInt64
    public var inputs: [ScenarioInput]
    public var measures: [StoredMeasure]
    /// Values of the measures, by number of the replication.
    public var outcomes: [Int: [Double]]
    var conditions: [Condition]

    /// - Parameter outcomes: by number of the replication.
    public init(
        _ run: StoredRun, inputs: [ScenarioInput], measures: [StoredMeasure],
        outcomes: [Int: Experiment.Outcome]
    ) {
        (id, seed) = ("\(run.id)", run.seed)
        name = Words.labelled(LocalizedText("\(run.id)"), run.name)
        (self.inputs, self.measures) = (inputs, measures)
        self.outcomes = outcomes.mapValues(\.values)
        conditions =
            Self.conditions(seed: run.seed, years: run.years, build: run.build)
            + run.plugins.map { Self.plugin($0.name, $0.plugin, $0.version, $0.digest) }
    }

    /// - Parameters:
    ///   - path: as the scenario was named.
    ///   - build: SHA-256 of the program.
    public init(_ result: ExperimentResult, path: String, build: String) {
        (id, seed, name) = (path, result.seed, result.scenario.name)
        inputs = result.bound.origin?.inputs ?? []
        measures = result.measures.map { StoredMeasure($0) }
        outcomes = Dictionary(uniqueKeysWithValues: result.values.enumerated().map { ($0, $1) })
        conditions =
            Self.conditions(seed: result.seed, years: result.scenario.years.count, build: build)
            + result.bound.provenance.map { Self.plugin($0.id, $0.plugin, $0.version, $0.digest) }
    }

    private static func conditions(seed: UInt64, years: Int, build: String) -> [Condition] {
        [
            Condition(id: "seed", name: Words.seed, value: "\(seed)"),
            Condition(id: "years", name: Words.InputChange.years, value: "\(years)"),
            Condition(id: "program", name: Words.Runs.build, value: String(build.prefix(12))),
        ]
    }

    private static func plugin(
        _ name: String, _ plugin: String, _ version: String, _ digest: String?
    ) -> Condition {
        let parts = [plugin, version] + (digest.map { [String($0.prefix(12))] } ?? [])
        return Condition(
            id: "plugin \(name)", name: Words.InputChange.plugin(name), value: parts.joined(separator: " "))
    }
}
