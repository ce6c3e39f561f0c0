import Experiments
import SchoolDomain
import Tables

extension StudyTables {
    /// The main measures of each scenario, in sections.
    static func summary(_ study: Study) -> ResultTable {
        var table = ResultTable(
            "summary", title: Words.summary, note: Words.summaryNote,
            columns: [
                scenarioColumn, .key("section", Words.section, about: Words.sectionAbout), measureColumn,
                .key("scope", Words.scope, about: Words.scopeAbout), unitColumn,
            ] + [mean, low95, high95, q05, q50, q95])
        for part in study.parts {
            let measures = part.result.measures
            for section in Headline.sections {
                for position in Headline.positions(section, in: measures) {
                    let estimate = part.result.estimate(position)
                    guard !(estimate.mean == 0 && estimate.sd == 0) else { continue }
                    table.add(
                        [scenario(part), .named(section.id, section.title), measure(measures[position])]
                            + [
                                scope(measures[position].scope, part.result.scenario),
                                unit(measures[position]),
                            ]
                            + spread(estimate))
                }
            }
        }
        return table
    }

    /// Every measure of each scenario.
    static func measures(_ study: Study) -> ResultTable {
        let keys = scopeKeys(study)
        var table = ResultTable(
            "measures", title: Words.measures, note: Words.measuresNote,
            columns: [scenarioColumn, measureColumn] + keys.map(column) + [unitColumn]
                + [replications, mean, sd, low95, high95, q05, q50, q95])
        for part in study.parts {
            for (position, measure) in part.result.measures.enumerated() {
                let estimate = part.result.estimate(position)
                table.add(
                    [scenario(part), Self.measure(measure)]
                        + keys.map { cell($0, measure.scope, part.result.scenario) } + [unit(measure)]
                        + [.number(Double(estimate.count)), .number(orNone: estimate.mean)]
                        + [.number(orNone: estimate.sd)] + spread(estimate).dropFirst())
            }
        }
        return table
    }

    /// Each plan's paired differences to the first scenario.
    static func differences(_ study: Study) -> ResultTable {
        let keys = scopeKeys(study)
        var table = ResultTable(
            "differences", title: Words.differences, note: Words.differencesNote,
            columns: [scenarioColumn, measureColumn] + keys.map(column) + [unitColumn]
                + [difference, low95, high95, pBetter])
        let results = study.parts.map(\.result)
        let comparison = Comparison(baseline: results[0], alternatives: Array(results.dropFirst()))
        for (number, part) in study.parts.dropFirst().enumerated() {
            for row in comparison.rows(number) {
                guard let difference = row.difference else { continue }
                table.add(
                    [scenario(part), measure(row.measure)]
                        + keys.map { cell($0, row.measure.scope, part.result.scenario) }
                        + [unit(row.measure), .number(orNone: difference.mean)]
                        + [
                            .number(orNone: difference.interval?.low),
                            .number(orNone: difference.interval?.high),
                        ]
                        + [.number(orNone: difference.pBetter.map { 100 * $0 })])
            }
        }
        return table
    }

    private static func spread(_ estimate: Estimate) -> [ResultCell] {
        [
            estimate.mean, estimate.interval?.low, estimate.interval?.high, estimate.q05, estimate.median,
            estimate.q95,
        ].map(ResultCell.number(orNone:))
    }

    private static func measure(_ measure: Measure) -> ResultCell {
        .named(measure.id, MeasureWords.names[measure.id] ?? LocalizedText(measure.id))
    }

    private static func unit(_ measure: Measure) -> ResultCell {
        .named(measure.unit.rawValue, MeasureWords.unit(measure.unit))
    }

    private static func scenario(_ part: Study.Part) -> ResultCell {
        .named(part.id, part.result.scenario.name)
    }
}
