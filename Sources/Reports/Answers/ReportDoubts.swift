import Experiments
import Localization
import SchoolDomain

/// What would change an answer: too few simulations, differences that may go either way, what it hangs on, and what is only assumed.
struct ReportDoubts {
    private typealias W = Words.Doubts

    let study: Study

    var all: [LocalizedText] {
        let findings = StudyFindings(study).all
        let hanging = findings.filter { $0.finding.kind == "hangs_on" }.map {
            FindingSentence.text($0.finding)
        }
        return few + undecided + hanging + assumed
    }

    private var replications: Int { study.parts[0].result.replications }

    /// One says nothing of chance; of fewer than `fewest` nobody knows what one in twenty is.
    private var few: [LocalizedText] {
        if replications < 2 { return [W.onlyOne] }
        return replications < Self.fewest ? [W.few(replications)] : []
    }

    /// One in twenty lies beyond the largest of so many (`Estimate.q95`).
    private static let fewest = 19

    /// Plans of which it is not shown whether there are more or fewer pupils over the threshold.
    private var undecided: [LocalizedText] {
        let results = study.parts.map(\.result)
        guard replications > 1, results.count > 1, let lead = StudyFigures(results.map(\.scenario)).lead
        else {
            return []
        }
        let names = results.dropFirst().filter { result in
            FigureChange(lead, results[0], result).verdict == .notShown
        }.map(\.scenario.name)
        return names.isEmpty ? [] : [W.undecided(names.joined(by: ", "), count: names.count)]
    }

    /// How much of each part of the first scenario is assumed, what weighs most first.
    private var assumed: [LocalizedText] {
        let inputs = (study.parts[0].result.bound.origin?.inputs ?? []).filter { !$0.isWords }
        let parts = AssumedPart.allCases.compactMap { part -> LocalizedText? in
            let own = inputs.filter { AssumedPart($0.path) == part }
            let count = own.count(where: \.isAssumed)
            return count == 0 ? nil : part.name.map { "\($0) \(count)/\(own.count)" }
        }
        guard !parts.isEmpty else { return [] }
        return [W.assumed(inputs.count(where: \.isAssumed), of: inputs.count, parts.joined(by: ", "))]
    }
}

/// Of what a scenario's values are, in the order of what they weigh as a rule: who is absent and what helps decide how many cases there
/// are, posts and minutes how long these wait, prices only what it costs.
enum AssumedPart: CaseIterable {
    case absence, effects, response, staff, classes, interventions, money, other

    init(_ path: String) {
        let steps = path.lowercased().split(separator: ".")
        if steps.contains(where: { $0.contains("effect") }) {
            self = .effects
            return
        }
        switch steps.first {
        case "absence", "schools", "grades", "pupils", "needs": self = .absence
        case "ladder", "counting", "monitoring": self = .response
        case "staff", "roles", "posts": self = .staff
        case "classes", "seats": self = .classes
        case "interventions": self = .interventions
        case "money", "prices", "costs": self = .money
        default: self = .other
        }
    }

    var name: LocalizedText {
        switch self {
        case .absence: Words.Doubts.absence
        case .effects: Words.Doubts.effects
        case .response: Words.Doubts.response
        case .staff: Words.Doubts.staff
        case .classes: Words.Doubts.classes
        case .interventions: Words.Doubts.interventions
        case .money: Words.Doubts.money
        case .other: Words.Doubts.other
        }
    }
}

extension ScenarioInput {
    /// Nobody has measured it: an assumption with a number, or the program's default.
    fileprivate var isAssumed: Bool {
        marks.contains { mark in
            if case .assumed = mark { true } else { mark == .standard }
        }
    }
}

extension ReportAnswer {
    /// What would change the answer, in sentences.
    public static func doubts(_ study: Study) -> [LocalizedText] { ReportDoubts(study: study).all }
}
