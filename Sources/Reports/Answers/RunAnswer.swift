import Experiments
import Localization
import SchoolDomain
import Tables

/// What `porras run` answers: the headline measures in sections for people, every measure for programs.
public enum RunAnswer {
    public static func set(_ study: Study, for reader: Reader) -> ResultSet {
        let result = study.parts[0].result
        var set = ResultSet(
            title: StudyTables.title(study), about: about(study, result),
            closing: reader == .program ? "" : legend(result))
        guard case .person(let shown) = reader else {
            for table in StudyTables.everyNumber(study) { set.add(table) }
            return set
        }
        set.lead = AnswerTable.lead(study)
        let contrasts = shown.has(.contrasts, usually: true) ? StudyTables.contrasts(study) : []
        let state = DecisionTable(study, columns: shown.columns).stateTable
        let finishing = shown.has(ResultSection.seats, usually: true) ? StudyTables.finishing(study) : []
        let followUp = shown.has(.followUp, usually: false) ? FollowUpTable.forReaders(result) : []
        for table in [state] + sections(result, shown) + finishing + contrasts + followUp { set.add(table) }
        return set
    }

    private static func sections(_ result: ExperimentResult, _ shown: Shown) -> [ResultTable] {
        var tables: [ResultTable] = []
        for section in MeasureSection.allCases where shown.has(section, usually: section == .observed) {
            let positions = section.positions(in: result.measures).filter { position in
                section.keepsNothing || result.series(position).contains { $0 != 0 }
            }
            let told = RepeatedRows.left(positions, of: result.measures) {
                result.series($0) == result.series($1)
            }
            guard !told.isEmpty else { continue }
            tables.append(estimates(section.rawValue, section.title, result, told))
        }
        if shown.has(.years, usually: true) {
            tables += YearCourse.tables(result)
            if result.scenario.years.count > 1 {
                tables.append(yearByYear(result, hasSpread: shown.isAll || !shown.sections.isEmpty))
            }
        }
        if shown.isAll {
            tables.append(estimates("all", Words.measures, result, Array(result.measures.indices)))
        }
        return tables
    }

    private static func legend(_ result: ExperimentResult) -> LocalizedText {
        let isOneYear = result.scenario.years.count == 1
        return [Words.Run.legend, Words.reasonsLegend, isOneYear ? "" : Words.Run.legendOfYears].filter {
            $0 != ""
        }
        .joined(by: " ")
    }

    /// What is asked, of which simulations, with which plugins.
    private static func about(_ study: Study, _ result: ExperimentResult) -> LocalizedText {
        [result.scenario.question, ResultsAbout.line(study), plugins(result)].filter { $0 != "" }
            .joined(by: "\n")
    }

    private static func plugins(_ result: ExperimentResult) -> LocalizedText {
        let names = result.bound.provenance.map { plugin in
            Provenance.named(plugin) + (plugin.digest.map { " [\($0.prefix(12))]" } ?? "")
        }
        guard !names.isEmpty else { return "" }
        return Words.labelled(Words.Run.plugins, LocalizedText(names.joined(separator: ", ")))
    }

    private static func estimates(
        _ id: String, _ title: LocalizedText, _ result: ExperimentResult, _ positions: [Int]
    ) -> ResultTable {
        var table = ResultTable.forReaders(
            id, title,
            [
                .words("measure", Words.measure), .digits("mean", Words.mean),
                .digits("interval", Words.Run.interval95), .digits("spread", Words.Run.replications),
                .words("unit", Words.unit),
            ])
        for position in positions {
            let (measure, estimate) = (result.measures[position], result.estimate(position))
            table.add([
                .word(MeasureWords.label(measure, in: [result.scenario])), .rough(estimate.mean),
                .range(estimate.certainty),
                .range(estimate.q05, estimate.q95), .word(MeasureWords.unit(measure.unit)),
            ])
        }
        return table
    }

    /// The measures that are told of each school year, a column a year, and how they go from year to year.
    ///
    /// - Parameter hasSpread: also how single replications vary.
    private static func yearByYear(_ result: ExperimentResult, hasSpread: Bool) -> ResultTable {
        let years = result.scenario.years.map(\.label)
        var table = ResultTable.forReaders(
            "by_year", hasSpread ? Words.Run.byYear : Words.Run.byYearInShort,
            [.words("measure", Words.measure), .words("course", Words.YearCourse.course)]
                + years.map { .digits("year \($0)", LocalizedText($0)) })
        var rows: [(measure: Measure, estimates: [String: Estimate])] = []
        for (position, measure) in result.measures.enumerated() where measure.isYearly {
            guard let year = measure.scope[.year] else { continue }
            let estimate = result.estimate(position)
            if let row = rows.firstIndex(where: { $0.measure == measure.withoutYear }) {
                rows[row].estimates[year] = estimate
            } else {
                rows.append((measure.withoutYear, [year: estimate]))
            }
        }
        for row in rows {
            let name = MeasureWords.label(row.measure, in: [result.scenario])
            let unit = MeasureWords.unit(row.measure.unit)
            let means = years.map { row.estimates[$0]?.mean ?? .nan }
            let cells = years.map { year in
                row.estimates[year].map { hasSpread ? .spread($0) : .rough($0.mean) } ?? ResultCell.none
            }
            table.add(
                [
                    .word(LocalizedText { "\($0(name)) (\($0(unit)))" }),
                    .word(LocalizedText(Sparkline.text(means))),
                ] + cells)
        }
        return table
    }
}
