import Experiments
import Planning
import SchoolDomain

/// What results are of, in a line under their title: school years, futures and seed.
public enum ResultsAbout {
    /// Of a plan that was looked for.
    public static func line(_ scenario: Scenario, _ question: ServiceQuestion) -> LocalizedText {
        line(scenario, question.replications, question.seed)
    }

    /// Of a scenario that was simulated so.
    public static func line(_ scenario: Scenario, _ replications: Int, _ seed: UInt64) -> LocalizedText {
        line([scenario], replications, seed)
    }

    /// Of a study, and of its plans where other futures are behind them.
    public static func line(_ study: Study, plans: [StudyPlan] = []) -> LocalizedText {
        let first = study.parts[0].result
        let results = line(study.parts.map(\.result.scenario), first.replications, first.seed)
        guard let question = plans.first?.staffing.question,
            (question.replications, question.seed) != (first.replications, first.seed)
        else { return results }
        let futures = Words.Counted.futures(question.replications, seed: question.seed)
        return [results, Words.labelled(Words.plansOfStudy, futures)].joined(by: "; ")
    }

    private static func line(_ scenarios: [Scenario], _ replications: Int, _ seed: UInt64) -> LocalizedText {
        var years: [LocalizedText] = []
        for scenario in scenarios {
            let labels = scenario.years.map(\.label)
            let words = Words.schoolYears(first: labels[0], last: labels[labels.count - 1])
            if !years.contains(words) { years.append(words) }
        }
        return (years + [Words.Counted.futures(replications, seed: seed)]).joined(by: "; ")
    }
}
