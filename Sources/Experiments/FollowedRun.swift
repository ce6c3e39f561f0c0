import PluginKit
import SchoolDomain
import SimulationKernel

/// An alternative that was run by itself; what its pupils would have missed without its interventions, another
/// scenario's run is to tell.
public struct FollowedRun: Sendable {
    /// Without contrasts yet.
    let result: ExperimentResult
    /// What began, and the same pupils' sums before and after, by replication.
    let starts: [[InterventionStart]]
    let with: [[BeforeAfter]]

    var interventions: [Intervention] { result.scenario.interventions }

    /// The result, with what the run without interventions has come to for the same pupils.
    ///
    /// - Parameter without: sums of this alternative's interventions, by replication.
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
    /// Runs an alternative without its counterfactual, half the work of `run`.
    ///
    /// - Throws: what a plugin did wrong.
    public static func runFollowed(
        _ alternative: BoundScenario, replications: Int, seed: UInt64, threads: Int,
        progress: Progress? = nil,
        hearing: Hearing? = nil
    ) throws(PluginBreach) -> FollowedRun {
        let (catalog, parts) = try alone(
            alternative, seed: seed, replications: replications, threads: threads, hearing, progress)
        return FollowedRun(
            result: ExperimentResult(
                bound: alternative, seed: seed, measures: catalog.measures, values: parts.map(\.values),
                contrasts: []),
            starts: parts.map(\.starts), with: parts.map(\.sums))
    }

    /// Runs the scenario that alternatives are without their interventions: its own results, and the counterfactual of
    /// all.
    ///
    /// - Precondition: the scenario `isCounterfactual(of:)` each, and all were run with this seed.
    /// - Returns: what `run` gives of the scenario, and of each alternative.
    /// - Throws: what a plugin did wrong.
    public static func run(
        _ bound: BoundScenario, following alternatives: [FollowedRun], seed: UInt64, threads: Int,
        progress: Progress? = nil, hearing: Hearing? = nil
    ) throws(PluginBreach) -> (own: ExperimentResult, alternatives: [ExperimentResult]) {
        precondition(
            alternatives.allSatisfy { $0.result.seed == seed },
            "alternatives run with other seeds than \(seed)")
        let counts = alternatives.map(\.interventions.count)
        let firsts = counts.indices.map { counts[..<$0].reduce(0, +) }
        let replications = alternatives.map(\.starts.count).min() ?? 0
        let starts = (0..<replications).map { number in
            zip(alternatives, firsts).flatMap { alternative, first in
                alternative.starts[number].map {
                    InterventionStart(intervention: first + $0.intervention, pupil: $0.pupil, day: $0.day)
                }
            }
        }
        let (catalog, parts) = try alone(
            bound, seed: seed,
            following: FollowedStarts(interventions: counts.reduce(0, +), starts: starts),
            replications: replications, threads: threads, hearing, progress)
        let own = ExperimentResult(
            bound: bound, seed: seed, measures: catalog.measures, values: parts.map(\.values), contrasts: [])
        return (
            own,
            zip(alternatives, firsts).map { alternative, first in
                alternative.completed(
                    parts.map { Array($0.sums[first..<first + alternative.interventions.count]) })
            }
        )
    }

    /// What is kept of one replication of one scenario by itself.
    private struct Part: Sendable {
        var values: [Double]
        var sums: [BeforeAfter]
        var starts: [InterventionStart]
    }

    private static func alone(
        _ bound: BoundScenario, seed: UInt64, following: FollowedStarts? = nil, replications: Int,
        threads: Int, _ hearing: Hearing?, _ progress: Progress?
    ) throws(PluginBreach) -> (MeasureCatalog, [Part]) {
        let catalog = MeasureCatalog(try Model(bound))
        let told = ProgressCount(progress, of: replications)
        let parts = try Replications.map(
            bound, first: replications, seed: seed, threads: threads, following: following
        ) { number, observations, model in
            hearing?(number, observations, model)
            told.one()
            return Part(
                values: catalog.values(observations), sums: observations.beforeAfter,
                starts: observations.starts)
        }
        return (catalog, parts)
    }
}

extension BoundScenario {
    /// Whether a run of this scenario is, pupil by pupil, that of an alternative without its interventions.
    ///
    /// The two may differ in what no pupil feels: names, prices, and roles with their posts of which nothing is asked
    /// (those that an intervention brought). Never with plugins of code, which keep what they like, but for those that
    /// write results.
    public func isCounterfactual(of alternative: BoundScenario) -> Bool {
        guard scenario.interventions.isEmpty, !alternative.scenario.interventions.isEmpty else {
            return false
        }
        let writesOnly = (plugins + alternative.plugins).allSatisfy { $0.descriptor.kind == .exporter }
        guard writesOnly else { return false }
        return scenario.feltByPupils == alternative.withoutInterventions.scenario.feltByPupils
    }
}

extension Scenario {
    /// The scenario with everything blanked that changes nothing for a pupil.
    fileprivate var feltByPupils: Scenario {
        var result = self
        result.name = ""
        result.question = ""
        result.run = RunDefaults(warmUpYears: run.warmUpYears)
        result.money = Money(placementDays: money.placementDays)
        let requested = rolesAsked.union(roles.filter { $0.background != nil }.map(\.id))
        result.staff.removeAll { requested.isDisjoint(with: $0.servedRoles) }
        let kept = requested.union(result.staff.flatMap(\.servedRoles))
        result.roles.removeAll { !kept.contains($0.id) }
        return result
    }
}
