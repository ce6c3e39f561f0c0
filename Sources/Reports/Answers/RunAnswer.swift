import Experiments
import Localization
import SchoolDomain
import Tables

/// For whom `porras run` and `porras compare` make their tables; those of a whole country would be large for nobody.
public enum Reader: Sendable, Hashable {
    /// - Parameter seesAll: every measure besides the headline ones.
    case person(seesAll: Bool)
    case program

    var seesAll: Bool { self == .person(seesAll: true) }
}

/// What `porras run` answers: the headline measures in sections for people, every measure for programs.
public enum RunAnswer {
    public static func set(_ study: Study, for reader: Reader) -> ResultSet {
        let result = study.parts[0].result
        var set = ResultSet(
            title: StudyTables.title(study), about: about(study, result),
            closing: reader == .program ? "" : legend(result))
        let tables =
            reader == .program
            ? StudyTables.everyNumber(study) : sections(result, reader) + StudyTables.contrasts(study)
        for table in tables { set.add(table) }
        return set
    }

    private static func sections(_ result: ExperimentResult, _ reader: Reader) -> [ResultTable] {
        var tables: [ResultTable] = []
        for section in MeasureSection.allCases {
            let positions = section.positions(in: result.measures).filter { position in
                section.keepsNothing || result.series(position).contains { $0 != 0 }
            }
            guard !positions.isEmpty else { continue }
            tables.append(estimates(section.rawValue, section.title, result, positions))
        }
        if result.scenario.years.count > 1 { tables.append(yearByYear(result)) }
        if reader.seesAll {
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
                .digits("interval", Words.Run.interval95), .digits("spread", Words.Run.futures),
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

    /// The measures that are told of each school year, a column a year.
    private static func yearByYear(_ result: ExperimentResult) -> ResultTable {
        let years = result.scenario.years.map(\.label)
        var table = ResultTable.forReaders(
            "by_year", Words.Run.byYear,
            [.words("measure", Words.measure)] + years.map { .digits("year \($0)", LocalizedText($0)) })
        var rows: [(measure: Measure, cells: [String: ResultCell])] = []
        for (position, measure) in result.measures.enumerated() where measure.isYearly {
            guard let year = measure.scope[.year] else { continue }
            let cell = ResultCell.spread(result.estimate(position))
            if let row = rows.firstIndex(where: { $0.measure == measure.withoutYear }) {
                rows[row].cells[year] = cell
            } else {
                rows.append((measure.withoutYear, [year: cell]))
            }
        }
        for row in rows {
            let name = MeasureWords.label(row.measure, in: [result.scenario])
            let unit = MeasureWords.unit(row.measure.unit)
            table.add(
                [.word(LocalizedText { "\($0(name)) (\($0(unit)))" })] + years.map { row.cells[$0] ?? .none })
        }
        return table
    }
}
