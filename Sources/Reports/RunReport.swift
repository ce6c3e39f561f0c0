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
            let positions = Headline.positions(section, in: result.measures).filter { position in
                section.keepsNothing || result.series(position).contains { $0 != 0 }
            }
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
        let runs = Counted.futures(result.replications, seed: result.seed)
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
        let title = LocalizedText(fi: "Lisäosat", sv: "Tillägg", en: "Plugins")
        return "\(language(title)): \(names.joined(separator: ", "))\n"
    }

    private func table(_ title: String, _ positions: [Int]) -> TextTable {
        var table = TextTable(
            title: title,
            columns: [
                (language(.init(fi: "Mittari", sv: "Mått", en: "Measure")), .left),
                (language(.init(fi: "Keskiarvo", sv: "Medeltal", en: "Mean")), .right),
                (language(.init(fi: "95 % väli", sv: "95 % intervall", en: "95 % interval")), .right),
                (
                    language(.init(fi: "Tulevaisuudet 5–95 %", sv: "Framtider 5–95 %", en: "Futures 5–95 %")),
                    .right
                ),
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

    /// - Parameter baseline: the other scenario of a comparison.
    static func label(
        _ measure: Measure, _ scenario: Scenario, baseline: Scenario? = nil, _ language: Language
    ) -> String {
        let name = MeasureWords.names[measure.id].map { language($0) } ?? measure.id
        let scope = MeasureWords.scope(measure.scope, in: scenario, language)
        let sharesPupils = [scenario, baseline].contains { $0.map { sharesWaiting(measure, $0) } ?? false }
        let note = sharesPupils ? language(firstThatFits) : ""
        return scope.isEmpty ? name : "\(name): \(scope)\(note)"
    }

    /// Who waits for several classes is counted at one of them, which a row about that one alone does not tell.
    private static func sharesWaiting(_ measure: Measure, _ scenario: Scenario) -> Bool {
        guard measure.id == "seatWaiting" || measure.id == "seatWaitingMean",
            let own = scenario.classes.first(where: { $0.id == measure.scope[.class] })
        else { return false }
        return scenario.classes.contains { $0.id != own.id && $0.eligibility.overlaps(own.eligibility) }
    }

    private static let firstThatFits = LocalizedText(
        fi: " (kukin jonottaja vain ensimmäisessä sopivassa luokassa)",
        sv: " (varje köande endast i den första lämpliga klassen)",
        en: " (each pupil only at the first class that fits)")

    static func range(_ low: Double?, _ high: Double?, _ language: Language) -> String {
        guard let low, let high, low.isFinite, high.isFinite else { return "–" }
        return "\(language.rough(low)) … \(language.rough(high))"
    }

    private func yearTable() -> String {
        let years = result.scenario.years.map(\.label)
        guard years.count > 1 else { return "" }
        var table = TextTable(
            title: language(
                .init(
                    fi: "Vuosittain: keskiarvo (tulevaisuudet 5–95 %)",
                    sv: "Per läsår: medeltal (framtider 5–95 %)",
                    en: "Year by year: mean (futures 5–95 %)")),
            columns: [(language(.init(fi: "Mittari", sv: "Mått", en: "Measure")), .left)]
                + years.map { ($0, .right) })
        var rows: [(label: String, cells: [String: String])] = []
        for (position, measure) in result.measures.enumerated() where Headline.isYearly(measure) {
            guard let year = measure.scope[.year] else { continue }
            var general = measure
            general.scope = Scope(measure.scope.entries.filter { $0.key != .year }.map { ($0.key, $0.value) })
            let unit = language(MeasureWords.unit(measure.unit))
            let label = Self.label(general, result.scenario, language) + " (\(unit))"
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
        language(
            .init(
                fi: """
                    95 % väli: kuinka tarkasti simulointi tuntee keskiarvon. Tulevaisuudet 5–95 %: yksittäisten \
                    tulevaisuuksien vaihtelu, eli mihin kannattaa varautua; ylempänä koko jakson keskimääräisen \
                    lukuvuoden, vuosittain-taulukossa kunkin lukuvuoden, joka vaihtelee enemmän.

                    """,
                sv: """
                    95 % intervall: hur noggrant simuleringen känner medeltalet. Framtider 5–95 %: enskilda \
                    framtiders variation, det man bör bereda sig på; ovan för periodens genomsnittliga läsår, i \
                    tabellen per läsår för varje läsår, som varierar mer.

                    """,
                en: """
                    95 % interval: how well the simulation knows the mean. Futures 5–95 %: how single futures \
                    vary, what one should be prepared for; above for the average school year of the run, in the \
                    table by year for each school year, which varies more.

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
                (language(.init(fi: "95 % väli", sv: "95 % intervall", en: "95 % interval")), .right),
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
        let note = language(
            .init(
                fi: """
                    Samat oppilaat \(days) koulupäivää ennen ja jälkeen, koko jaksolta ne, joiden molemmat jaksot mahtuvat \
                    samaan lukuvuoteen; «ilman» on sama tulevaisuus ilman toimenpiteitä.

                    """,
                sv: """
                    Samma elever \(days) skoldagar före och efter, från hela perioden de vars båda tidsfönster ryms i samma \
                    läsår; «utan» är samma framtid utan åtgärder.

                    """,
                en: """
                    The same pupils \(days) school days before and after, of the whole run, those for whom both fit into \
                    one school year; “without it” is the same future with no intervention.

                    """))
        return "\n" + table.rendered() + note
    }
}
