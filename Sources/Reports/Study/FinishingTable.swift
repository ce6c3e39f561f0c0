import Experiments
import Localization
import SchoolDomain
import Stochastics
import Tables

extension StudyTables {
    /// Who finishes basic education as simulated, and beside it a count of those who had a seat, with what so few tell.
    ///
    /// - Returns: no table where no scenario asks who is at risk.
    static func finishing(_ study: Study) -> [ResultTable] {
        typealias W = Words.Finishing
        var table = ResultTable(
            "finishing", title: W.title, note: W.note,
            columns: [
                study.parts.count > 1 ? scenarioColumn : scenarioColumn.detail(),
                .key("pupils", W.who, about: W.whoAbout),
                percent("mean", W.share, about: W.shareAbout),
                percent("low95", Words.low95, about: Words.low95About),
                percent("high95", Words.high95, about: Words.high95About),
                .statistic("observed_finished", W.finished, about: W.observedAbout),
                .statistic("observed_of", W.of, about: W.observedAbout),
                percent("observed_share", W.observed, about: W.observedAbout),
                percent(
                    "observed_low95", [W.observed, Words.low95].joined(by: ", "),
                    about: Words.shareLow95About),
                percent(
                    "observed_high95", [W.observed, Words.high95].joined(by: ", "),
                    about: Words.shareHigh95About),
            ])
        for part in study.parts {
            for (kind, id, who) in [
                (MeasureKind.finishingShare, "all", W.all), (.finishingShareAfterSeat, "seat", W.afterSeat),
            ] {
                guard let position = part.result.position(of: kind) else { continue }
                let estimate = part.result.estimate(position)
                let ends = estimate.certainty.ends
                let counted = id == "seat" ? part.result.scenario.observation.finishing?.observed : nil
                table.add(
                    [
                        .named(part.id, part.result.scenario.name), .named(id, who),
                        .number(orNone: estimate.mean), .number(orNone: ends?.low),
                        .number(orNone: ends?.high),
                    ] + observed(counted))
            }
        }
        return table.rows.isEmpty ? [] : [table]
    }

    private static func percent(_ id: String, _ title: LocalizedText, about: LocalizedText) -> ResultColumn {
        ResultColumn(id, title, .value(measure: nil, statistic: id), unit: .percent, about: about)
    }

    /// A count, its share and the exact interval of Clopper and Pearson.
    private static func observed(_ counted: Finishing.Observed?) -> [ResultCell] {
        guard let counted else { return [ResultCell](repeating: .none, count: 5) }
        let interval = try? BinomialInterval.exact(successes: counted.finished, trials: counted.of)
        let share = 100 * Double(counted.finished) / Double(counted.of)
        return [
            .number(Double(counted.finished)), .number(Double(counted.of)), .number(share),
            .number(orNone: interval.map { 100 * $0.low }), .number(orNone: interval.map { 100 * $0.high }),
        ]
    }
}
