import Experiments
import SchoolDomain

/// The results of one scenario as tables for the terminal.
public struct RunReport: Sendable {
    let result: ExperimentResult
    let language: Language

    public init(_ result: ExperimentResult, _ language: Language) {
        self.result = result
        self.language = language
    }

    /// - Parameter all: every measure instead of the headline ones.
    public func rendered(all: Bool = false) -> String {
        var text = heading()
        for section in MeasureSection.allCases {
            let positions = section.positions(in: result.measures).filter { position in
                section.keepsNothing || result.series(position).contains { $0 != 0 }
            }
            if !positions.isEmpty { text += table(language(section.title), positions).rendered() + "\n" }
        }
        text += yearTable()
        text += ContrastReport.rendered(result.contrasts, result.scenario, language)
        if all {
            let title = Words.measures
            text += "\n" + table(language(title), Array(result.measures.indices)).rendered()
        }
        return text + "\n" + legend()
    }

    private func heading() -> String {
        let runs = Words.Counted.futures(result.replications, seed: result.seed)
        let question = language(result.scenario.question)
        return "\(language(result.scenario.name))\n" + (question.isEmpty ? "" : question + "\n")
            + "\(language(runs))\n" + Self.plugins(result, language) + "\n"
    }

    /// The plugins at work, on a line of their own.
    static func plugins(_ result: ExperimentResult, _ language: Language) -> String {
        let names = result.bound.provenance.map { each in
            let what = each.id == each.plugin ? each.id : "\(each.id) (\(each.plugin))"
            return "\(what) \(each.version)" + (each.digest.map { " [\($0.prefix(12))]" } ?? "")
        }
        guard !names.isEmpty else { return "" }
        let title = Words.Run.plugins
        return "\(language(title)): \(names.joined(separator: ", "))\n"
    }

    private func table(_ title: String, _ positions: [Int]) -> TextTable {
        var table = TextTable(
            title: title,
            columns: [
                (language(Words.measure), .left),
                (language(Words.mean), .right),
                (language(Words.Run.interval95), .right),
                (language(Words.Run.futures), .right),
                (language(Words.unit), .left),
            ])
        for position in positions {
            let measure = result.measures[position]
            let estimate = result.estimate(position)
            table.add([
                Self.label(measure, result.scenario, language), language.rough(estimate.mean),
                Self.range(estimate.interval?.low, estimate.interval?.high, language),
                Self.range(estimate.q05, estimate.q95, language), language(MeasureWords.unit(measure.unit)),
            ])
        }
        return table
    }

    /// - Parameter baseline: the other scenario of a comparison.
    static func label(
        _ measure: Measure, _ scenario: Scenario, baseline: Scenario? = nil, _ language: Language
    ) -> String {
        let name = language(measure.kind.name)
        let scope = MeasureWords.scope(measure.scope, in: scenario, language)
        let sharesPupils = [scenario, baseline].contains { $0.map { sharesWaiting(measure, $0) } ?? false }
        let note = sharesPupils ? language(firstThatFits) : ""
        return scope.isEmpty ? name : "\(name): \(scope)\(note)"
    }

    /// Who waits for several classes is counted at one of them, which a row about that one alone does not tell.
    private static func sharesWaiting(_ measure: Measure, _ scenario: Scenario) -> Bool {
        guard measure.kind == .seatWaiting || measure.kind == .seatWaitingMean,
            let own = scenario.classes.first(where: { $0.id == measure.scope[.class] })
        else { return false }
        return scenario.classes.contains { $0.id != own.id && $0.eligibility.overlaps(own.eligibility) }
    }

    private static let firstThatFits = Words.Run.firstThatFits

    static func range(_ low: Double?, _ high: Double?, _ language: Language) -> String {
        guard let low, let high, low.isFinite, high.isFinite else { return "–" }
        return "\(language.rough(low)) … \(language.rough(high))"
    }

    private func yearTable() -> String {
        let years = result.scenario.years.map(\.label)
        guard years.count > 1 else { return "" }
        var table = TextTable(
            title: language(Words.Run.byYear),
            columns: [(language(Words.measure), .left)]
                + years.map { ($0, .right) })
        var rows: [(label: String, cells: [String: String])] = []
        for (position, measure) in result.measures.enumerated() where measure.isYearly {
            guard let year = measure.scope[.year] else { continue }
            let unit = language(MeasureWords.unit(measure.unit))
            let label = Self.label(measure.withoutYear, result.scenario, language) + " (\(unit))"
            let estimate = result.estimate(position)
            let spread =
                estimate.q05 == estimate.q95 ? "" : " (\(Self.range(estimate.q05, estimate.q95, language)))"
            let cell = language.rough(estimate.mean) + spread
            if let row = rows.firstIndex(where: { $0.label == label }) {
                rows[row].cells[year] = cell
            } else {
                rows.append((label, [year: cell]))
            }
        }
        for row in rows { table.add([row.label] + years.map { row.cells[$0] ?? "–" }) }
        return table.rendered()
    }

    private func legend() -> String {
        language(Words.Run.legend)
    }
}

/// Naive before/after beside the counterfactual.
enum ContrastReport {
    static func rendered(
        _ contrasts: [InterventionContrast], _ scenario: Scenario, _ language: Language
    ) -> String {
        guard !contrasts.isEmpty else { return "" }
        var table = TextTable(
            title: language(Words.Run.contrasts),
            columns: [
                (language(Words.intervention), .left),
                (language(Words.Run.pupils), .right),
                (language(Words.Run.before), .right),
                (language(Words.Run.after), .right),
                (language(Words.Run.without), .right),
                (language(Words.Run.apparent), .right),
                (language(Words.Run.real), .right),
                (language(Words.Run.interval95), .right),
            ])
        for contrast in contrasts {
            let title = scenario.interventions.first { $0.id == contrast.intervention }?.title
            table.add([
                language(title ?? .init(contrast.intervention)), language.rough(contrast.pupils),
                language.rough(contrast.before), language.rough(contrast.after),
                language.rough(contrast.afterWithout), language.signed(contrast.naiveChange),
                language.signed(contrast.effect), language.signed(contrast.effectInterval),
            ])
        }
        let days = scenario.observation.comparisonDays
        let note = language(Words.Run.contrastsNote(days: days))
        return "\n" + table.rendered() + note
    }
}
