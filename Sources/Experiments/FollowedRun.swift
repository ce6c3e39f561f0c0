import PluginKit
import SchoolDomain
import SimulationKernel

/// An alternative that was run by itself; what its pupils would have missed without its interventions, another
/// scenario's run is to tell.
public struct FollowedRun: Sendable {
    /// Without contrasts yet.
    let result: ExperimentResult
    /// By replication: complete where that was known already, else with what began.
    let outcomes: [Experiment.Outcome]
    /// Where they are kept when they are complete.
    let kept: (any KeptReplications)?

    var interventions: [Intervention] { result.scenario.interventions }

    /// Whether what a replication would have been without interventions is still to be told.
    func isOpen(_ number: Int) -> Bool { outcomes[number].without.count != interventions.count }

    /// The result, with what the run without interventions has come to for the same pupils.
    ///
    /// - Parameter without: sums of this alternative's interventions, by replication.
    func completed(_ without: [[BeforeAfter]]) -> ExperimentResult {
        var result = result
        result.contrasts = interventions.indices.map { number in
            InterventionContrast(
                interventions[number].id, with: outcomes.map { $0.with[number] },
                without: without.map { $0[number] })
        }
        return result
    }
}

extension Experiment {
    /// Runs an alternative without its counterfactual, half the work of `run`.
    ///
    /// - Parameter kept: where replications are kept, and where those of an earlier run are found.
    /// - Throws: what a plugin did wrong.
    public static func runFollowed(
        _ alternative: BoundScenario, replications: Int, seed: UInt64, threads: Int,
        kept: (any KeptReplications)? = nil, progress: Progress? = nil, hearing: Hearing? = nil
    ) throws(PluginBreach) -> FollowedRun {
        let scenario = alternative.scenario
        let catalog = MeasureCatalog(try Model(alternative))
        let told = ProgressCount(progress, of: replications)
        let outcomes = try Parallel.mapWhenNeeded(replications, threads: threads) { () throws(PluginBreach) in
            try ReplicationWorker(alternative)
        } body: { (worker, number) throws(PluginBreach) -> Outcome in
            defer { told.one() }
            if let known = kept?.known(number), known.isBegun(catalog, scenario) { return known }
            let worker = try worker.value()
            try worker.run(seed: seed, number: number)
            let observations = worker.observations
            hearing?(number, observations, worker.model)
            let outcome = Outcome(
                values: catalog.values(observations), with: observations.beforeAfter, without: [],
                starts: observations.starts)
            kept?.keep(outcome, number)
            return outcome
        }
        return FollowedRun(
            result: ExperimentResult(
                bound: alternative, seed: seed, measures: catalog.measures, values: outcomes.map(\.values),
                contrasts: []),
            outcomes: outcomes, kept: kept)
    }

    /// Runs the scenario that alternatives are without their interventions: its own results, and the counterfactual of
    /// all.
    ///
    /// - Precondition: the scenario `isCounterfactual(of:)` each, and all were run with this seed.
    /// - Parameter kept: where the scenario's own replications are kept, and where those of an earlier run are found.
    /// - Returns: what `run` gives of the scenario, and of each alternative.
    /// - Throws: what a plugin did wrong.
    public static func run(
        _ bound: BoundScenario, following alternatives: [FollowedRun], seed: UInt64, threads: Int,
        kept: (any KeptReplications)? = nil, progress: Progress? = nil, hearing: Hearing? = nil
    ) throws(PluginBreach) -> (own: ExperimentResult, alternatives: [ExperimentResult]) {
        precondition(
            alternatives.allSatisfy { $0.result.seed == seed },
            "alternatives run with other seeds than \(seed)")
        let scenario = bound.scenario
        let catalog = MeasureCatalog(try Model(bound))
        let replications = alternatives.map(\.outcomes.count).min() ?? 0
        let together = FollowedTogether(alternatives)
        let told = ProgressCount(progress, of: replications)
        let parts = try Parallel.mapWhenNeeded(replications, threads: threads) { () throws(PluginBreach) in
            try ReplicationWorker(bound, following: FollowedStarts(interventions: together.interventions))
        } body: { (worker, number) throws(PluginBreach) -> (values: [Double], without: [[BeforeAfter]]) in
            defer { told.one() }
            let known = kept?.known(number).flatMap { $0.fits(catalog, scenario) ? $0 : nil }
            if let known, !alternatives.contains(where: { $0.isOpen(number) }) {
                return (known.values, alternatives.map { $0.outcomes[number].without })
            }
            let worker = try worker.value()
            try worker.run(seed: seed, number: number, watching: together.starts(number))
            let observations = worker.observations
            hearing?(number, observations, worker.model)
            let values = catalog.values(observations)
            if known == nil { kept?.keep(Outcome(values: values, with: [], without: []), number) }
            return (values, together.completed(number, observations.beforeAfter))
        }
        let own = ExperimentResult(
            bound: bound, seed: seed, measures: catalog.measures, values: parts.map(\.values), contrasts: [])
        return (
            own,
            alternatives.enumerated().map { place, other in other.completed(parts.map { $0.without[place] }) }
        )
    }
}

/// The interventions of several alternatives as one list, whose pupils one run follows.
private struct FollowedTogether {
    let alternatives: [FollowedRun]
    /// Of each alternative, among all interventions.
    private let places: [Range<Int>]
    let interventions: Int

    init(_ alternatives: [FollowedRun]) {
        self.alternatives = alternatives
        var count = 0
        places = alternatives.map { alternative in
            defer { count += alternative.interventions.count }
            return count..<count + alternative.interventions.count
        }
        interventions = count
    }

    /// What began in a replication, of the alternatives of which it is to be told.
    func starts(_ number: Int) -> [InterventionStart] {
        zip(alternatives, places).filter { $0.0.isOpen(number) }.flatMap { alternative, place in
            alternative.outcomes[number].starts.map {
                InterventionStart(
                    intervention: place.lowerBound + $0.intervention, pupil: $0.pupil, day: $0.day)
            }
        }
    }

    /// What each alternative's pupils would have missed; keeps it where it was still to be told.
    func completed(_ number: Int, _ sums: [BeforeAfter]) -> [[BeforeAfter]] {
        zip(alternatives, places).map { alternative, place in
            guard alternative.isOpen(number) else { return alternative.outcomes[number].without }
            var outcome = alternative.outcomes[number]
            (outcome.without, outcome.starts) = (Array(sums[place]), [])
            alternative.kept?.keep(outcome, number)
            return outcome.without
        }
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
