import Experiments
import Localization
import SchoolDomain
import Tables

/// What `porras compare` answers: each plan's paired differences from the first scenario.
public enum CompareAnswer {
    public static func set(_ study: Study, for reader: Reader) -> ResultSet {
        let comparison = study.comparison
        let title = Words.labelled(Words.Compare.title, comparison.baseline.scenario.name)
        var set = ResultSet(
            title: title, about: about(study),
            closing: reader == .program ? "" : [Words.Compare.legend, Words.reasonsLegend].joined(by: " "))
        let tables =
            reader == .program
            ? StudyTables.everyNumber(study)
            : comparison.alternatives.indices.flatMap { sections(study, comparison, $0, reader) }
                + StudyTables.contrasts(study)
        for table in tables { set.add(table) }
        return set
    }

    /// Of which simulations, and what each plan asks.
    private static func about(_ study: Study) -> LocalizedText {
        let plans = study.parts.dropFirst().map { part in
            let scenario = part.result.scenario
            let question = scenario.question
            return LocalizedText { language in
                "▸ \(language(scenario.name))" + (language(question).isEmpty ? "" : ": \(language(question))")
            }
        }
        return ([ResultsAbout.line(study)] + plans).joined(by: "\n")
    }

    /// The tables of one plan, under its name where there are several.
    private static func sections(
        _ study: Study, _ comparison: Comparison, _ number: Int, _ reader: Reader
    ) -> [ResultTable] {
        let part = study.parts[number + 1]
        let rows = comparison.rows(number)
        let measures = rows.map(\.measure)
        let scenarios = [part.result.scenario, comparison.baseline.scenario]
        func table(_ id: String, _ title: LocalizedText, _ rows: [Comparison.Row]) -> ResultTable {
            let isOne = comparison.alternatives.count == 1
            let title = isOne ? title : Words.labelled(part.result.scenario.name, title)
            return differences("\(part.id).\(id)", title, rows, scenarios)
        }
        let sections = MeasureSection.allCases.compactMap { section -> ResultTable? in
            let positions = section.positions(in: measures).filter {
                section.keepsNothing || rows[$0].isEverSomething
            }
            guard !positions.isEmpty else { return nil }
            return table(section.rawValue, section.title, positions.map { rows[$0] })
        }
        return sections + (reader.seesAll ? [table("all", Words.measures, rows)] : [])
    }

    private static func differences(
        _ id: String, _ title: LocalizedText, _ rows: [Comparison.Row], _ scenarios: [Scenario]
    ) -> ResultTable {
        var table = ResultTable.forReaders(
            id, title,
            [
                .words("measure", Words.measure), .digits("baseline", Words.Compare.baseline),
                .digits("plan", Words.Compare.plan), .digits("difference", Words.difference),
                .digits("interval", Words.Run.interval95), .digits("better", Words.Compare.better),
                .words("unit", Words.unit),
            ])
        for row in rows {
            table.add([
                .word(MeasureWords.label(row.measure, in: scenarios)), .rough(row.baseline?.mean),
                .rough(row.alternative?.mean), row.difference.map { .signed($0.mean) } ?? .word(""),
                row.difference.map(interval) ?? .word(""), row.difference.map(better) ?? .word(""),
                .word(MeasureWords.unit(row.measure.unit)),
            ])
        }
        return table
    }

    private static func interval(_ difference: Difference) -> ResultCell {
        difference.certainty.reason == .allEqual && !difference.isSomething
            ? .word(Words.Compare.same) : .signed(difference.certainty)
    }

    /// `73 % (54–88)`: the share and its interval. A dash where every simulation is the same with the plan as without:
    /// half of nothing is better; nothing where neither more nor less is better.
    private static func better(_ difference: Difference) -> ResultCell {
        guard let better = difference.better, let interval = better.interval95 else { return .word("") }
        guard difference.isSomething else { return .none }
        return .word(
            LocalizedText { language in
                let digits = [better.share, interval.low, interval.high].map {
                    language.number(100 * $0, decimals: 0)
                }
                return "\(digits[0]) % (\(digits[1])–\(digits[2]))"
            })
    }
}

extension Difference {
    /// Whether any simulation differs, by more than the noise of arithmetic.
    fileprivate var isSomething: Bool {
        switch certainty {
        case .known, .unknown(.tooRare): true
        case .unknown(.allEqual), .unknown(.fewValues): ResultNumber.rounded(mean) != 0
        }
    }
}

extension Comparison.Row {
    /// Whether the measure is anything but 0 in some simulation of either scenario.
    fileprivate var isEverSomething: Bool {
        [baseline, alternative].contains { estimate in
            estimate.map { !($0.mean == 0 && $0.sd == 0) } ?? false
        }
    }
}
