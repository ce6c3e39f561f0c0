import Experiments
import Localization
import SchoolDomain
import Tables

extension StudyTables {
    private typealias W = Words.Run

    /// Absence before and after each intervention, as a naive evaluation sees it, beside the same pupils with the same
    /// random numbers and no intervention, or without this one alone: for programs, and rounded for readers; none when no scenario has one.
    static func contrasts(_ study: Study) -> [ResultTable] {
        let parts = study.parts.filter { !$0.result.contrasts.isEmpty }
        guard !parts.isEmpty else { return [] }
        return ResultTable.stacked(
            parts.map { [exact($0.result), rounded($0.result)] },
            by: study.parts.count > 1 ? scenarioColumn : scenarioColumn.detail(),
            parts.map { .named($0.id, $0.result.scenario.name) })
    }

    private static func exact(_ result: ExperimentResult) -> ResultTable {
        func end(_ statistic: String, _ title: LocalizedText, _ about: LocalizedText) -> ResultColumn {
            .value(
                "effect_\(statistic)", [W.real, title].joined(by: ", "), .percentagePoints, decimals: 2,
                measure: "effect", statistic: statistic, about: about)
        }
        return table(
            "contrasts", result,
            [
                end("low95", Words.low95, Words.low95About), end("high95", Words.high95, Words.high95About),
                .noInterval(),
            ]
        ) { contrast in
            let interval = contrast.certainty.ends
            return [
                contrast.pupils, contrast.before, contrast.after, contrast.afterWithout,
                contrast.naiveChange, contrast.effect, interval?.low, interval?.high,
            ].map(ResultCell.number(orNone:)) + [PlanCells.noInterval(contrast.certainty)]
        }.forPrograms()
    }

    private static func rounded(_ result: ExperimentResult) -> ResultTable {
        var table = table("contrasts_in_short", result, [.digits("interval", W.interval95)]) { contrast in
            [contrast.pupils, contrast.before, contrast.after, contrast.afterWithout].map(ResultCell.rough)
                + [contrast.naiveChange, contrast.effect].map { ResultCell.signed($0) }
                + [.signed(contrast.certainty)]
        }
        table.audience = .readers
        return table
    }

    /// How to read it, and how to be told what each of several interventions does alone.
    private static func note(_ result: ExperimentResult) -> LocalizedText {
        let note = W.contrastsNote(days: result.scenario.observation.comparisonDays)
        let several = Set(result.contrasts.map(\.intervention)).count > 1
        let isTogether = result.contrasts.allSatisfy { $0.takenOut == .all }
        return several && isTogether ? [note, W.contrastsTogether].joined(by: " ") : note
    }

    /// - Parameters:
    ///   - last: what follows the columns that both tables have.
    ///   - cells: of one contrast, all but its name.
    private static func table(
        _ id: String, _ result: ExperimentResult, _ last: [ResultColumn],
        _ cells: (InterventionContrast) -> [ResultCell]
    ) -> ResultTable {
        func percent(_ id: String, _ title: LocalizedText, _ about: LocalizedText) -> ResultColumn {
            .value(id, title, .percent, decimals: 1, about: about)
        }
        func points(_ id: String, _ title: LocalizedText, _ about: LocalizedText) -> ResultColumn {
            .value(id, title, .percentagePoints, decimals: 2, about: about)
        }
        let scenario = result.scenario
        var table = ResultTable(
            id, title: W.contrasts,
            note: note(result),
            columns: [
                .key("intervention", Words.intervention, about: Words.scopeAbout),
                .key("taken_out", W.takenOut, about: W.takenOutAbout),
                .value("pupils", W.pupils, .pupils, decimals: 1, about: W.pupilsAbout),
                percent("before", W.before, W.beforeAbout), percent("after", W.after, W.afterAbout),
                percent("afterWithout", W.without, W.withoutAbout),
                points("naiveChange", W.apparent, W.apparentAbout), points("effect", W.real, W.realAbout),
            ] + last)
        for contrast in result.contrasts {
            let title = scenario.interventions.first { $0.id == contrast.intervention }?.title
            table.add(
                [
                    .named(contrast.intervention, title ?? LocalizedText(contrast.intervention)),
                    .named(contrast.takenOut.rawValue, W.takenOut(contrast.takenOut)),
                ] + cells(contrast))
        }
        return table
    }
}
