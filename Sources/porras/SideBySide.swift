import Experiments
import PluginKit
import SchoolDomain

/// Several scenarios on the same pupils and the same chances, the first being the baseline.
enum SideBySide {
    /// Runs each as the baseline says, after a word on those that are about other years or pupils.
    static func run(
        _ scenarios: [BoundScenario], _ futures: FutureOptions, _ spoken: Language
    ) throws -> [ExperimentResult] {
        let baseline = scenarios[0].scenario
        for plan in scenarios.dropFirst() { warn(plan.scenario, against: baseline) }
        return try scenarios.enumerated().map { number, bound in
            let name = spoken(bound.scenario.name)
            return try Simulation.run(
                bound, futures,
                label: scenarios.count == 1 ? name : "[\(number + 1)/\(scenarios.count)] \(name)",
                replications: baseline.run.replications, seed: baseline.run.seed)
        }
    }

    /// The same, each with a name of its own.
    ///
    /// - Parameter changes: what was changed in all but the first, for those names.
    static func distinct(_ scenarios: [BoundScenario], changes: [String] = []) -> [BoundScenario] {
        var scenarios = scenarios
        for index in scenarios.indices.dropFirst() {
            let known = Set(scenarios[..<index].map(\.scenario.name))
            if known.contains(scenarios[index].scenario.name) {
                scenarios[index].scenario.name = distinct(scenarios[index].scenario.name, known, changes)
            }
        }
        return scenarios
    }

    /// A name of its own for a plan that is called like another: with its changes, or its number.
    private static func distinct(
        _ name: LocalizedText, _ known: Set<LocalizedText>, _ changes: [String]
    ) -> LocalizedText {
        func called(_ suffix: String) -> LocalizedText { name.map { $0 + suffix } }
        let changed = called(", " + changes.joined(separator: ", "))
        if !changes.isEmpty && !known.contains(changed) { return changed }
        var number = 2
        while known.contains(called(" (\(number))")) { number += 1 }
        return called(" (\(number))")
    }

    /// Scenarios of other years or pupils can be set side by side, but then the difference is not the plan's.
    private static func warn(_ plan: Scenario, against baseline: Scenario) {
        let what: LocalizedText
        switch (plan.years == baseline.years, plan.schools == baseline.schools) {
        case (true, true): return
        case (false, true): what = Words.Messages.otherYears
        case (true, false): what = Words.Messages.otherSchools
        case (false, false): what = Words.Messages.otherYearsAndSchools
        }
        Terminal.say(.warning, Words.Messages.unlike(plan.name, baseline.name, what))
    }
}
