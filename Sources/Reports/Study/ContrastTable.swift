import Experiments
import Localization
import SchoolDomain
import Tables

extension StudyTables {
    private typealias W = Words.Run

    /// Absence before and after each intervention, as a naive evaluation sees it, beside the same pupils with the same
    /// random numbers and no intervention; `nil` when no scenario has one.
    static func contrasts(_ study: Study) -> ResultTable? {
        let parts = study.parts.filter { !$0.result.contrasts.isEmpty }
        guard let first = parts.first else { return nil }
        func percent(_ id: String, _ title: LocalizedText, _ about: LocalizedText) -> ResultColumn {
            .value(id, title, .percent, decimals: 1, about: about)
        }
        func points(
            _ id: String, _ title: LocalizedText, _ about: LocalizedText, of statistic: String = "mean"
        )
            -> ResultColumn
        {
            .value(
                id, title, .percentagePoints, decimals: 2, measure: statistic == "mean" ? id : "effect",
                statistic: statistic, about: about)
        }
        var table = ResultTable(
            "contrasts", title: W.contrasts,
            note: W.contrastsNote(days: first.result.scenario.observation.comparisonDays),
            columns: [
                study.parts.count > 2 ? scenarioColumn : scenarioColumn.detail(),
                .key("intervention", Words.intervention, about: Words.scopeAbout),
                .value("pupils", W.pupils, .pupils, decimals: 1, about: W.pupilsAbout),
                percent("before", W.before, W.beforeAbout), percent("after", W.after, W.afterAbout),
                percent("afterWithout", W.without, W.withoutAbout),
                points("naiveChange", W.apparent, W.apparentAbout),
                points("effect", W.real, W.realAbout),
                points(
                    "effect_low95", [W.real, Words.low95].joined(by: ", "), Words.low95About, of: "low95"),
                points(
                    "effect_high95", [W.real, Words.high95].joined(by: ", "), Words.high95About, of: "high95"),
            ])
        for part in parts {
            let scenario = part.result.scenario
            for contrast in part.result.contrasts {
                let title = scenario.interventions.first { $0.id == contrast.intervention }?.title
                let numbers = [
                    contrast.pupils, contrast.before, contrast.after, contrast.afterWithout,
                    contrast.naiveChange, contrast.effect, contrast.effectInterval?.low,
                    contrast.effectInterval?.high,
                ]
                table.add(
                    [
                        .named(part.id, scenario.name),
                        .named(contrast.intervention, title ?? .init(contrast.intervention)),
                    ] + numbers.map(ResultCell.number(orNone:)))
            }
        }
        return table
    }
}
