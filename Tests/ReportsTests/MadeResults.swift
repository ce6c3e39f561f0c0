import Localization
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

@testable import Experiments
@testable import Reports

/// Results whose numbers are made up, so that it is known what may be said of them.
struct MadeResults {
    /// What is made up of a measure: around which level, and how much each replication differs from it.
    struct Number {
        var kind: MeasureKind
        var isMeant: (Scope) -> Bool
        var level: Double
        /// Times a wave of the replications that adds up to nought.
        var noise: Double

        init(
            _ kind: MeasureKind, level: Double, noise: Double = 0,
            _ isMeant: @escaping (Scope) -> Bool = { _ in true }
        ) {
            (self.kind, self.isMeant, self.level, self.noise) = (kind, isMeant, level, noise)
        }
    }

    static let replications = 12
    private static let wave: [Double] = [1, -1, 2, -2, 0.5, -0.5, 1.5, -1.5, 0, 0, 0.25, -0.25]

    /// Every measure is 10 in every replication, unless it is made up.
    static func result(_ scenario: Scenario, _ numbers: [Number] = []) -> ExperimentResult {
        let model = Model(scenario)
        let measures = MeasureCatalog(model).measures
        let values = (0..<replications).map { replication in
            measures.map { measure in
                guard
                    let number = numbers.last(where: { $0.kind == measure.kind && $0.isMeant(measure.scope) })
                else { return 10.0 }
                return number.level + number.noise * wave[replication]
            }
        }
        return ExperimentResult(
            bound: BoundScenario(scenario), seed: 1, measures: measures, values: values, contrasts: [])
    }

    /// What is found of a plan whose numbers are made up beside a baseline that has 10 of everything.
    static func findings(
        _ scenario: Scenario, before: [Number] = [], _ numbers: [Number], plan: Scenario? = nil
    ) -> [Finding] {
        let results = [result(scenario, before), result(plan ?? scenario, before + numbers)]
        return PlanFindings(
            baseline: results[0], plan: results[1], figures: StudyFigures(results.map(\.scenario))
        ).all
    }

    /// The same in words, one after the other.
    static func text(_ findings: [Finding], _ language: Language) -> String {
        findings.map { language(FindingSentence.text($0)) }.joined(separator: " ")
    }
}
