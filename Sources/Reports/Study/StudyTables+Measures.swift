import Experiments
import Localization
import SchoolDomain
import Tables

extension StudyTables {
    /// The main measures of each scenario, in sections.
    static func summary(_ study: Study) -> ResultTable {
        let keys = scopeKeys(study)
        let section = ResultColumn.key("section", Words.section, about: Words.sectionAbout)
        var table = ResultTable(
            "summary", title: Words.summary, note: Words.summaryNote,
            columns: [scenarioColumn, section] + rowColumns(keys)
                + [mean, low95, high95, q05, q50, q95, .noInterval()])
        for part in study.parts {
            let measures = part.result.measures
            for section in MeasureSection.allCases {
                for position in section.positions(in: measures) {
                    let estimate = part.result.estimate(position)
                    guard !(estimate.mean == 0 && estimate.sd == 0) else { continue }
                    table.add(
                        [scenario(part), .named(section.rawValue, section.title)]
                            + rowCells(measures[position], keys, part.result.scenario) + spread(estimate))
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
            columns: [scenarioColumn] + rowColumns(keys)
                + [replications, mean, sd, low95, high95, q05, q50, q95, .noInterval()])
        for part in study.parts {
            for position in study.places(of: part.result.measures) {
                let measure = part.result.measures[position]
                let estimate = part.result.estimate(position)
                table.add(
                    [scenario(part)] + rowCells(measure, keys, part.result.scenario)
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
            columns: [scenarioColumn] + rowColumns(keys)
                + [difference, low95, high95] + pBetter + [replicationsSaved.detail(), .noInterval()])
        let comparison = study.comparison
        for (number, part) in study.parts.dropFirst().enumerated() {
            for row in comparison.rows(number) where study.isTold(row.measure) {
                guard let difference = row.difference else { continue }
                let numbers = [
                    difference.mean, difference.interval?.low, difference.interval?.high,
                ]
                table.add(
                    [scenario(part)] + rowCells(row.measure, keys, part.result.scenario)
                        + numbers.map(ResultCell.number(orNone:)) + PlanCells.share(difference.better)
                        + [
                            .number(orNone: difference.replicationsSaved),
                            PlanCells.noInterval(difference.certainty),
                        ])
            }
        }
        return table
    }

    /// Which measure, of what, in what unit.
    static func rowColumns(_ keys: [Scope.Key]) -> [ResultColumn] {
        [measureColumn, scopeColumn] + keys.map(column) + [unitColumn]
    }

    static func rowCells(
        _ measure: Measure, _ keys: [Scope.Key], _ scenario: Scenario
    ) -> [ResultCell] {
        [self.measure(measure), scope(measure.scope, scenario)]
            + keys.map { cell($0, measure.scope, scenario) }
            + [unit(measure)]
    }

    static func spread(_ estimate: Estimate) -> [ResultCell] {
        [
            estimate.mean, estimate.interval?.low, estimate.interval?.high, estimate.q05, estimate.median,
            estimate.q95,
        ].map(ResultCell.number(orNone:)) + [PlanCells.noInterval(estimate.certainty)]
    }

    private static func measure(_ measure: Measure) -> ResultCell {
        .named(measure.id, measure.kind.name)
    }

    private static func unit(_ measure: Measure) -> ResultCell {
        .named(measure.unit.rawValue, MeasureWords.unit(measure.unit))
    }

    private static func scenario(_ part: Study.Part) -> ResultCell {
        .named(part.id, part.result.scenario.name)
    }
}
