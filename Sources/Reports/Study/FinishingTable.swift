import Experiments
import Localization
import SchoolDomain
import Stochastics
import Tables

extension StudyTables {
    /// Who finishes basic education as simulated, and in a row of its own how many finished from a small class as counted, with
    /// what so few tell.
    ///
    /// - Returns: no table where no scenario asks who is at risk.
    static func finishing(_ study: Study) -> [ResultTable] {
        typealias W = Words.Finishing
        let rows = study.parts.flatMap { part in simulated(part) + observed(part) }
        let simulatedDecimals = decimals(rows.filter { $0.counted == nil })
        let observedDecimals = decimals(rows.filter { $0.counted != nil })
        var table = ResultTable(
            "finishing", title: W.title, note: W.note,
            columns: [
                study.parts.count > 1 ? scenarioColumn : scenarioColumn.detail(),
                .key("pupils", W.who, about: W.whoAbout),
                percent("mean", W.share, simulatedDecimals, about: W.shareAbout),
                percent("low95", Words.low95, simulatedDecimals, about: Words.low95About),
                percent("high95", Words.high95, simulatedDecimals, about: Words.high95About),
                count("observed_finished", W.finished), count("observed_of", W.of),
                percent("observed_share", W.observed, observedDecimals, about: W.observedAbout),
                percent(
                    "observed_low95", [W.observed, Words.low95].joined(by: ", "), observedDecimals,
                    about: Words.shareLow95About),
                percent(
                    "observed_high95", [W.observed, Words.high95].joined(by: ", "), observedDecimals,
                    about: Words.shareHigh95About),
            ])
        for row in rows { table.add(row.cells) }
        return table.rows.isEmpty ? [] : [table]
    }

    /// Some finishers of a scenario: as simulated, or as counted.
    private struct FinishingRow {
        let part: Study.Part
        let id: String
        let who: LocalizedText
        var mean: Double?
        var ends: Interval?
        var counted: Finishing.Observed?

        var cells: [ResultCell] {
            let share: [ResultCell] = [
                .number(orNone: mean), .number(orNone: ends?.low), .number(orNone: ends?.high),
            ]
            let none = [ResultCell](repeating: .none, count: 3)
            let key: [ResultCell] = [.named(part.id, part.result.scenario.name), .named(id, who)]
            guard let counted else { return key + share + none.prefix(2) + none }
            return key + none + [.number(Double(counted.finished)), .number(Double(counted.of))] + share
        }
    }

    private static func simulated(_ part: Study.Part) -> [FinishingRow] {
        typealias W = Words.Finishing
        return [
            (MeasureKind.finishingShare, "all", W.all), (.finishingShareAfterSeat, "seat", W.afterSeat),
        ].compactMap { kind, id, who in
            guard let position = part.result.position(of: kind) else { return nil }
            let estimate = part.result.estimate(position)
            return FinishingRow(
                part: part, id: id, who: who, mean: estimate.mean, ends: estimate.certainty.ends)
        }
    }

    /// The scenario's count, its share and the exact interval of Clopper and Pearson.
    private static func observed(_ part: Study.Part) -> [FinishingRow] {
        guard let counted = part.result.scenario.observation.finishing?.observed else { return [] }
        let interval = try? BinomialInterval.exact(successes: counted.finished, trials: counted.of)
        return [
            FinishingRow(
                part: part, id: "fromSeat", who: Words.Finishing.fromSeat,
                mean: 100 * Double(counted.finished) / Double(counted.of),
                ends: interval.map { Interval(low: 100 * $0.low, high: 100 * $0.high) }, counted: counted)
        ]
    }

    /// As many decimals as the narrowest interval supports, two at most.
    private static func decimals(_ rows: [FinishingRow]) -> Int {
        let half = rows.compactMap(\.ends).map { ($0.high - $0.low) / 2 }.filter { $0 > 0 }.min()
        return half.map { $0 >= 1 ? 0 : $0 >= 0.1 ? 1 : 2 } ?? 0
    }

    private static func percent(
        _ id: String, _ title: LocalizedText, _ decimals: Int, about: LocalizedText
    ) -> ResultColumn {
        ResultColumn(
            id, title, .value(measure: nil, statistic: id), unit: .percent, decimals: decimals, about: about)
    }

    private static func count(_ id: String, _ title: LocalizedText) -> ResultColumn {
        ResultColumn(
            id, title, .value(measure: nil, statistic: id), unit: .pupils,
            about: Words.Finishing.observedAbout)
    }
}
