import Experiments
import Localization
import SchoolDomain
import ShippedScenarios
import Testing

enum Worlds {
    /// The shipped small scenario with one intervention for all who come to the first step.
    static func treated(multiplier: Double) throws -> Scenario {
        var scenario = try Shipped.scenario()
        scenario.interventions = [
            Intervention(
                id: "talk", title: LocalizedText("talk"), trigger: .stepOpened(scenario.ladder[0].id),
                effect: Effect(multiplier: .fixed(multiplier)))
        ]
        return scenario
    }
}

extension ExperimentResult {
    /// The values of the measure with this id and exactly this scope, by replication.
    func values(_ id: String, _ scope: [(Scope.Key, String)] = []) throws -> [Double] {
        let position = try #require(
            measures.firstIndex { $0.id == id && $0.scope == Scope(scope) }, "no measure \(id) \(scope)")
        return series(position)
    }

    func mean(_ id: String, _ scope: [(Scope.Key, String)] = []) throws -> Double {
        Estimate(try values(id, scope)).mean
    }
}
