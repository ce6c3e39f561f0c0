import Experiments
import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain

/// Several scenarios on common random numbers, so with the same pupils, the first being the baseline.
enum PairedRuns {
    /// Runs each as the baseline says.
    ///
    /// - Parameters:
    ///   - contrasting: which runs without interventions there are besides.
    ///   - store: where replications are found and kept.
    ///   - statusQuo: of each scenario, or none: hear of its replications.
    static func run(
        _ scenarios: [BoundScenario], _ options: ReplicationOptions, _ language: Language,
        contrasting: Contrasting = .together, store: CommandStore? = nil,
        hearing statusQuo: [StatusQuoReplications] = []
    ) throws -> [ExperimentResult] {
        for plan in scenarios.dropFirst() { tellRun(of: plan.scenario, scenarios[0].scenario, options) }
        let runs = Runs(scenarios, options, language, contrasting, store, statusQuo)
        var results = try runs.followed()
        for index in scenarios.indices where results[index] == nil {
            results[index] = try runs.one(index)
        }
        return results.compactMap(\.self)
    }

    /// Runs scenarios with the replications and the seed of the first.
    private final class Runs {
        private let scenarios: [BoundScenario]
        private let options: ReplicationOptions
        private let language: Language
        private let contrasting: Contrasting
        private let store: CommandStore?
        private let statusQuo: [StatusQuoReplications]
        private let replications: Int
        private let seed: UInt64
        private var begun = 0

        init(
            _ scenarios: [BoundScenario], _ options: ReplicationOptions, _ language: Language,
            _ contrasting: Contrasting, _ store: CommandStore?, _ statusQuo: [StatusQuoReplications]
        ) {
            (self.contrasting, self.store) = (contrasting, store)
            (self.scenarios, self.options, self.language) = (scenarios, options, language)
            replications = options.count ?? scenarios[0].scenario.run.replications
            seed = options.seed ?? scenarios[0].scenario.run.seed
            self.statusQuo = statusQuo
        }

        func one(_ index: Int) throws -> ExperimentResult {
            try Simulation.run(
                scenarios[index], options, label: label(index), replications: replications, seed: seed,
                contrasting: contrasting, store: store, hearing: hearing(index))
        }

        /// The baseline and the plans of which its run is the counterfactual, and all that is asked of them; `nil` for the
        /// others, or for all.
        ///
        /// Those plans come first, for the baseline's run follows the pupils for whom they began something.
        func followed() throws -> [ExperimentResult?] {
            var results = [ExperimentResult?](repeating: nil, count: scenarios.count)
            let plans = scenarios.indices.dropFirst().filter {
                scenarios[0].isCounterfactual(of: scenarios[$0])
                    && (contrasting == .together || scenarios[$0].scenario.interventions.count == 1)
            }
            guard !plans.isEmpty else { return results }
            let kept = try ([0] + plans).map { index in
                try store?.begin(
                    scenarios[index], seed: seed, replications: replications, threads: options.threads)
            }
            defer {
                for (kept, index) in zip(kept, [0] + plans) {
                    store?.finish(kept, of: replications, scenarios[index].scenario.name)
                }
            }
            let followed = try zip(plans, kept.dropFirst()).map { index, kept in
                try Simulation.withProgress(label(index)) { progress in
                    try Experiment.runFollowed(
                        scenarios[index], replications: replications, seed: seed, threads: options.threads,
                        kept: kept, progress: progress, hearing: hearing(index))
                }
            }
            let (own, completed) = try Simulation.withProgress(label(0)) { progress in
                try Experiment.run(
                    scenarios[0], following: followed, seed: seed, threads: options.threads,
                    kept: kept[0], progress: progress, hearing: hearing(0))
            }
            results[0] = own
            for (index, result) in zip(plans, completed) { results[index] = result }
            return results
        }

        private func hearing(_ index: Int) -> Experiment.Hearing? {
            guard statusQuo.indices.contains(index), statusQuo[index].seed == seed else { return nil }
            return statusQuo[index].hear
        }

        private func label(_ index: Int) -> String {
            begun += 1
            let name = language(scenarios[index].scenario.name)
            return scenarios.count == 1 ? name : "[\(begun)/\(scenarios.count)] \(name)"
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

    /// Says that a plan is run as often and with the chances of the baseline, where it says otherwise itself.
    private static func tellRun(of plan: Scenario, _ baseline: Scenario, _ options: ReplicationOptions) {
        let isOther =
            plan.run.replications != baseline.run.replications && options.count == nil
            || plan.run.seed != baseline.run.seed && options.seed == nil
        guard isOther else { return }
        let replications = options.count ?? baseline.run.replications
        let seed = options.seed ?? baseline.run.seed
        Terminal.log(
            .note,
            Words.Messages.runOfBaseline(plan.name, baseline.name, replications: replications, seed: seed))
    }

    /// Says which scenarios are about other years or pupils than the first, where the answer has no words for it.
    static func warn(_ scenarios: [BoundScenario]) {
        for plan in scenarios.dropFirst() {
            guard let words = UnlikeWords.text(plan.scenario, against: scenarios[0].scenario) else {
                continue
            }
            Terminal.log(.warning, words)
        }
    }
}
