import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// All replications of one scenario.
public struct ExperimentResult: Sendable {
    /// What was run: the scenario with its plugins.
    public var bound: BoundScenario
    /// With the number of a replication it settles all its chances: equal seeds make scenarios comparable.
    public var seed: UInt64
    /// What was measured, in the order of the catalog.
    public var measures: [Measure]
    /// `values[replication][measure]`.
    public var values: [[Double]]
    /// One for each declared intervention, in the scenario's order, or two where each was taken out alone, too; empty where
    /// none was followed.
    public var contrasts: [InterventionContrast]
    /// The scenario without its plugins of code.
    public var scenario: Scenario { bound.scenario }
    /// How many replications were run; the first has number 0.
    public var replications: Int { values.count }

    /// The values of one measure in the order of replications.
    public func series(_ measure: Int) -> [Double] { values.map { $0[measure] } }

    /// Mean, interval and spread of one measure over all replications.
    public func estimate(_ measure: Int) -> Estimate {
        Estimate(series(measure), within: measures[measure].possible)
    }

    /// Where a measure stands; `nil`: the scenario has none of that kind and scope.
    public func position(of kind: MeasureKind, _ scope: Scope = Scope()) -> Int? {
        measures.firstIndex { $0.kind == kind && $0.scope == scope }
    }

    /// The values of a measure in the order of replications; `nil`: there is no such measure.
    public func series(_ kind: MeasureKind, _ scope: Scope = Scope()) -> [Double]? {
        position(of: kind, scope).map { series($0) }
    }
}

/// Replications of a model, in parallel; the same bits for any number of threads.
public enum Experiment {
    /// Told after each finished replication: how many are done, of how many.
    public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

    /// Given each replication that was just run, on any thread.
    public typealias Hearing = @Sendable (_ number: Int, Observations, Model) -> Void

    /// - Parameters:
    ///   - replications: numbered from 0; number r always draws the same random numbers.
    ///   - threads: at least 1.
    ///   - contrasting: which runs without interventions there are besides.
    ///   - kept: where finished replications are kept, and where those of an earlier run are found.
    ///   - hearing: not given those that are found.
    /// - Throws: what a plugin did wrong first, with the replication in which it did.
    public static func run(
        _ bound: BoundScenario, replications: Int, seed: UInt64, threads: Int,
        contrasting: Contrasting = .together, kept: (any KeptReplications)? = nil,
        progress: Progress? = nil, hearing: Hearing? = nil
    ) throws(PluginBreach) -> ExperimentResult {
        let scenario = bound.scenario
        let model = try Model(bound)
        let catalog = MeasureCatalog(model)
        let told = ProgressCount(progress, of: replications)
        let alone = contrasting.alone(scenario).count
        let outcomes = try Parallel.mapWhenNeeded(replications, threads: threads) { () throws(PluginBreach) in
            try Worker(bound, contrasting)
        } body: { (worker, number) throws(PluginBreach) -> Outcome in
            defer { told.one() }
            if let known = kept?.known(number), known.fits(catalog, scenario), known.alone.count >= alone {
                return known
            }
            let outcome = try worker.value().run(catalog, seed: seed, number: number, hearing)
            kept?.keep(outcome, number)
            return outcome
        }
        return result(bound, seed, catalog, outcomes, contrasting)
    }

    /// What came of the first so many replications.
    static func result(
        _ bound: BoundScenario, _ seed: UInt64, _ catalog: MeasureCatalog, _ outcomes: [Outcome],
        _ contrasting: Contrasting = .together
    ) -> ExperimentResult {
        ExperimentResult(
            bound: bound, seed: seed, measures: catalog.measures, values: outcomes.map(\.values),
            contrasts: contrasts(bound.scenario, contrasting, outcomes))
    }

    /// Of each intervention against the run without any, then against the one without it.
    private static func contrasts(
        _ scenario: Scenario, _ contrasting: Contrasting, _ outcomes: [Outcome]
    ) -> [InterventionContrast] {
        let alone = contrasting.alone(scenario)
        return scenario.interventions.enumerated().flatMap { number, intervention in
            let with = outcomes.map { $0.with[number] }
            let all = InterventionContrast(
                intervention.id, with: with, without: outcomes.map { $0.without[number] })
            guard alone.contains(number) else { return [all] }
            return [
                all,
                InterventionContrast(
                    intervention.id, takenOut: .alone, with: with, without: outcomes.map { $0.alone[number] }),
            ]
        }
    }

    /// The same for a scenario without plugins of code, in which nothing can break off.
    public static func run(
        _ scenario: Scenario, replications: Int, seed: UInt64, threads: Int, progress: Progress? = nil
    ) -> ExperimentResult {
        do {
            return try run(
                BoundScenario(scenario), replications: replications, seed: seed, threads: threads,
                progress: progress)
        } catch {
            preconditionFailure("a run without plugins: \(error)")
        }
    }

    /// One thread's memory: the scenario, and what it would have been without its interventions.
    final class Worker {
        private let replication: ReplicationWorker
        private let counterfactual: ReplicationWorker?
        /// By intervention, without it alone.
        private let alone: [ReplicationWorker]

        init(_ bound: BoundScenario, _ contrasting: Contrasting = .together) throws(PluginBreach) {
            replication = try ReplicationWorker(bound)
            let followed = FollowedStarts(interventions: bound.scenario.interventions.count)
            counterfactual =
                followed.interventions == 0
                ? nil : try ReplicationWorker(bound.withoutInterventions, following: followed)
            alone = try contrasting.alone(bound.scenario).map { (number) throws(PluginBreach) in
                try ReplicationWorker(bound.withoutOffers(of: number), following: followed)
            }
        }

        func run(
            _ catalog: MeasureCatalog, seed: UInt64, number: Int, _ hearing: Hearing? = nil
        ) throws(PluginBreach) -> Outcome {
            do {
                try replication.run(seed: seed, number: number)
                let starts = replication.observations.starts
                try counterfactual?.run(seed: seed, number: number, watching: starts)
                for other in alone { try other.run(seed: seed, number: number, watching: starts) }
            } catch {
                var breach = error
                breach.replication = number
                throw breach
            }
            let observations = replication.observations
            hearing?(number, observations, replication.model)
            return Outcome(
                values: catalog.values(observations), with: observations.beforeAfter,
                without: counterfactual?.observations.beforeAfter ?? [],
                alone: alone.enumerated().map { $1.observations.beforeAfter[$0] })
        }
    }
}
