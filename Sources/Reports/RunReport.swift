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
        for section in Headline.sections {
            let positions = Headline.positions(section, in: result.measures)
            if !positions.isEmpty { text += table(language(section.title), positions).rendered() + "\n" }
        }
        text += yearTable()
        text += ContrastReport.rendered(result.contrasts, result.scenario, language)
        if all {
            let title = LocalizedText(fi: "Kaikki mittarit", sv: "Alla mått", en: "All measures")
            text += "\n" + table(language(title), Array(result.measures.indices)).rendered()
        }
        return text + "\n" + legend()
    }

    private func heading() -> String {
        let runs = language(
            .init(
                fi: "\(result.replications) simuloitua tulevaisuutta, siemen \(result.seed)",
                sv: "\(result.replications) simulerade framtider, frö \(result.seed)",
                en: "\(result.replications) simulated futures, seed \(result.seed)"))
        let question = result.scenario.question.isEmpty ? "" : result.scenario.question + "\n"
        return "\(result.scenario.name)\n\(question)\(runs)\n\n"
    }

    private func table(_ title: String, _ positions: [Int]) -> TextTable {
        var table = TextTable(
            title: title,
            columns: [
                (language(.init(fi: "Mittari", sv: "Mått", en: "Measure")), .left),
                (language(.init(fi: "Keskiarvo", sv: "Medeltal", en: "Mean")), .right),
                (language(.init(fi: "95 % väli", sv: "95 % intervall", en: "95 % interval")), .right),
                (language(.init(fi: "Vuodet 5–95 %", sv: "Framtider 5–95 %", en: "Futures 5–95 %")), .right),
                (language(.init(fi: "Yksikkö", sv: "Enhet", en: "Unit")), .left),
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

    static func label(_ measure: Measure, _ scenario: Scenario, _ language: Language) -> String {
        let name = MeasureWords.names[measure.id].map { language($0) } ?? measure.id
        let scope = MeasureWords.scope(measure.scope, in: scenario, language)
        return scope.isEmpty ? name : "\(name): \(scope)"
    }

    static func range(_ low: Double?, _ high: Double?, _ language: Language) -> String {
        guard let low, let high, low.isFinite, high.isFinite else { return "–" }
        return "\(language.rough(low)) … \(language.rough(high))"
    }

    private func yearTable() -> String {
        let years = result.scenario.years.map(\.label)
        guard years.count > 1 else { return "" }
        var table = TextTable(
            title: language(.init(fi: "Vuosittain", sv: "Per läsår", en: "Year by year")),
            columns: [(language(.init(fi: "Mittari", sv: "Mått", en: "Measure")), .left)]
                + years.map { ($0, .right) })
        var rows: [(label: String, cells: [String: String])] = []
        for (position, measure) in result.measures.enumerated() where Headline.isYearly(measure) {
            guard let year = measure.scope[.year] else { continue }
            var general = measure
            general.scope = Scope(measure.scope.entries.filter { $0.key != .year }.map { ($0.key, $0.value) })
            let unit = language(MeasureWords.unit(measure.unit))
            let label = Self.label(general, result.scenario, language) + " (\(unit))"
            let cell = language.rough(result.estimate(position).mean)
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
        language(
            .init(
                fi: """
                    95 % väli: kuinka tarkasti simulointi tuntee keskiarvon. Vuodet 5–95 %: yksittäisten \
                    tulevaisuuksien vaihtelu, eli mihin kannattaa varautua.

                    """,
                sv: """
                    95 % intervall: hur noggrant simuleringen känner medeltalet. Framtider 5–95 %: enskilda \
                    framtiders variation, det man bör bereda sig på.

                    """,
                en: """
                    95 % interval: how well the simulation knows the mean. Futures 5–95 %: how single futures \
                    vary, what one should be prepared for.

                    """))
    }
}

/// Naive before/after beside the counterfactual.
enum ContrastReport {
    static func rendered(
        _ contrasts: [InterventionContrast], _ scenario: Scenario, _ language: Language
    ) -> String {
        guard !contrasts.isEmpty else { return "" }
        var table = TextTable(
            title: language(
                .init(
                    fi: "Ennen ja jälkeen aloituksen, poissaolo-% (näennäinen ja todellinen muutos)",
                    sv: "Före och efter starten, frånvaro-% (skenbar och verklig förändring)",
                    en: "Before and after the start, absence % (apparent and real change)")),
            columns: [
                (language(.init(fi: "Toimenpide", sv: "Åtgärd", en: "Intervention")), .left),
                (language(.init(fi: "Oppilaita", sv: "Elever", en: "Pupils")), .right),
                (language(.init(fi: "Ennen", sv: "Före", en: "Before")), .right),
                (language(.init(fi: "Jälkeen", sv: "Efter", en: "After")), .right),
                (language(.init(fi: "Ilman", sv: "Utan", en: "Without it")), .right),
                (language(.init(fi: "Näennäinen", sv: "Skenbar", en: "Apparent")), .right),
                (language(.init(fi: "Todellinen", sv: "Verklig", en: "Real")), .right),
            ])
        for contrast in contrasts {
            let title = scenario.interventions.first { $0.id == contrast.intervention }?.title
            table.add([
                language(title ?? .init(contrast.intervention)), language.rough(contrast.pupils),
                language.rough(contrast.before), language.rough(contrast.after),
                language.rough(contrast.afterWithout), language.signed(contrast.naiveChange),
                language.signed(contrast.effect),
            ])
        }
        let days = scenario.observation.comparisonDays
        let note = language(
            .init(
                fi:
                    "Samat oppilaat \(days) koulupäivää ennen ja jälkeen; «ilman» on sama tulevaisuus ilman toimenpiteitä.\n",
                sv: "Samma elever \(days) skoldagar före och efter; «utan» är samma framtid utan åtgärder.\n",
                en:
                    "The same pupils \(days) school days before and after; “without it” is the same future with no intervention.\n"
            ))
        return "\n" + table.rendered() + note
    }
}
