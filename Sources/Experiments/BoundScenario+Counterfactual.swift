import PluginKit
import SchoolDomain

extension BoundScenario {
    /// Whether a run of this scenario is, pupil by pupil, that of a plan without its interventions.
    ///
    /// The two may differ in what no pupil feels: names, prices, and roles with their posts of which nothing is asked
    /// (those that an intervention brought). Never with plugins of code, which keep what they like.
    public func isCounterfactual(of plan: BoundScenario) -> Bool {
        guard scenario.interventions.isEmpty, !plan.scenario.interventions.isEmpty else { return false }
        guard plugins.isEmpty, plan.plugins.isEmpty else { return false }
        return scenario.feltByPupils == plan.withoutInterventions.scenario.feltByPupils
    }
}

extension Scenario {
    /// The scenario with everything blanked that changes nothing for a pupil.
    fileprivate var feltByPupils: Scenario {
        var result = self
        result.name = ""
        result.question = ""
        result.run = RunPlan()
        result.money = Money(placementDays: money.placementDays)
        let asked = rolesAsked
        result.staff.removeAll { asked.isDisjoint(with: $0.servedRoles) }
        let kept = asked.union(result.staff.flatMap(\.servedRoles))
        result.roles.removeAll { !kept.contains($0.id) }
        return result
    }

    /// Roles of which something is asked.
    private var rolesAsked: Set<String> {
        var asked = Set(roles.filter { $0.background != nil }.map(\.id))
        let stages = ladder.flatMap(\.stages) + interventions.flatMap(\.stages)
        asked.formUnion(stages.flatMap(\.items).map(\.role))
        asked.formUnion(interventions.compactMap(\.ongoing?.role))
        if let support = seatAllocation.whileWaiting { asked.insert(support.role) }
        return asked
    }
}
