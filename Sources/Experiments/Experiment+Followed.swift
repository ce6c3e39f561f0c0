import PluginKit
import SchoolDomain
import SimulationKernel

/// A plan that was run by itself; what its pupils would have missed without it, another scenario's run is to tell.
public struct FollowedRun: Sendable {
    /// Without contrasts yet.
    let result: ExperimentResult
    /// What began, and the same pupils' sums before and after, by replication.
    let starts: [[InterventionStart]]
    let with: [[BeforeAfter]]

    var interventions: [Intervention] { result.scenario.interventions }

    /// The result, with what the run without interventions has come to for the same pupils.
    ///
    /// - Parameter without: sums of this plan's interventions, by replication.
    func completed(_ without: [[BeforeAfter]]) -> ExperimentResult {
        var result = result
        result.contrasts = interventions.indices.map { number in
            InterventionContrast(
                interventions[number].id, with: with.map { $0[number] }, without: without.map { $0[number] })
        }
        return result
    }
}

extension Experiment {
    /// Runs a plan without its counterfactual, half the work of `run`.
    ///
    /// - Throws: what a plugin did wrong.
    public static func runFollowed(
        _ plan: BoundScenario, replications: Int, seed: UInt64, threads: Int, progress: Progress? = nil,
        hearing: Hearing? = nil
    ) throws(PluginBreach) -> FollowedRun {
        let (catalog, parts) = try alone(
            Alone(bound: plan, seed: seed), replications: replications, threads: threads, hearing, progress)
        return FollowedRun(
            result: ExperimentResult(
                bound: plan, seed: seed, measures: catalog.measures, values: parts.map(\.values),
                contrasts: []),
            starts: parts.map(\.starts), with: parts.map(\.sums))
    }

    /// Runs the scenario that plans are without their interventions: its own results, and the counterfactual of all.
    ///
    /// - Precondition: the scenario `isCounterfactual(of:)` each plan, and all were run with this seed.
    /// - Returns: what `run` gives of the scenario, and of each plan.
    /// - Throws: what a plugin did wrong.
    public static func run(
        _ bound: BoundScenario, following plans: [FollowedRun], seed: UInt64, threads: Int,
        progress: Progress? = nil, hearing: Hearing? = nil
    ) throws(PluginBreach) -> (own: ExperimentResult, plans: [ExperimentResult]) {
        precondition(plans.allSatisfy { $0.result.seed == seed }, "plans run with other seeds than \(seed)")
        let counts = plans.map(\.interventions.count)
        let firsts = counts.indices.map { counts[..<$0].reduce(0, +) }
        let replications = plans.map(\.starts.count).min() ?? 0
        let starts = (0..<replications).map { number in
            zip(plans, firsts).flatMap { plan, first in
                plan.starts[number].map {
                    InterventionStart(intervention: first + $0.intervention, pupil: $0.pupil, day: $0.day)
                }
            }
        }
        let (catalog, parts) = try alone(
            Alone(bound: bound, seed: seed, starts: starts, interventions: counts.reduce(0, +)),
            replications: replications, threads: threads, hearing, progress)
        let own = ExperimentResult(
            bound: bound, seed: seed, measures: catalog.measures, values: parts.map(\.values), contrasts: [])
        return (
            own,
            zip(plans, firsts).map { plan, first in
                plan.completed(parts.map { Array($0.sums[first..<first + plan.interventions.count]) })
            }
        )
    }

    /// One scenario's run of its own.
    private struct Alone: Sendable {
        var bound: BoundScenario
        var seed: UInt64
        /// What other runs began, to be followed in this one, by replication; `nil`: its own.
        var starts: [[InterventionStart]]?
        var interventions: Int?
    }

    private struct Part: Sendable {
        var values: [Double]
        var sums: [BeforeAfter]
        var starts: [InterventionStart]
    }

    private final class Memory {
        var replication: Replication
        init(_ run: Alone) throws(PluginBreach) {
            replication = Replication(
                try Model(run.bound, forceHistory: run.starts != nil), followed: run.interventions)
        }
    }

    private static func alone(
        _ run: Alone, replications: Int, threads: Int, _ hearing: Hearing?, _ progress: Progress?
    ) throws(PluginBreach) -> (MeasureCatalog, [Part]) {
        let catalog = MeasureCatalog(try Model(run.bound))
        let told = Told(progress, of: replications)
        let parts = try inParallel(replications, threads: threads) { () throws(PluginBreach) in
            try Memory(run)
        } body: { (memory, number) throws(PluginBreach) -> Part in
            try memory.replication.run(
                seed: run.seed, number: UInt32(number), watching: run.starts?[number])
            let observations = memory.replication.observations
            hearing?(number, observations, memory.replication.model)
            told.one()
            return Part(
                values: catalog.values(observations), sums: observations.beforeAfter,
                starts: observations.starts)
        }
        return (catalog, parts)
    }
}
