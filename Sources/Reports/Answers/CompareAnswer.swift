import Experiments
import Localization
import SchoolDomain
import Tables

/// What `porras compare` answers: each plan's paired differences from the first scenario.
public enum CompareAnswer {
    public static func set(_ study: Study, for reader: Reader) -> ResultSet {
        let comparison = study.comparison
        let title = Words.labelled(Words.Compare.title, comparison.baseline.scenario.name)
        var set = ResultSet(title: title, about: about(study, named: true))
        guard case .person(let shown) = reader else {
            for table in StudyTables.everyNumber(study) { set.add(table) }
            return set
        }
        // The answer begins with the plans' names.
        if comparison.alternatives.count == 1 { set.about = about(study, named: false) }
        if comparison.alternatives.count > 1 && !shown.isAll { set.about = ResultsAbout.line(study) }
        set.lead = AnswerTable.lead(study)
        set.add(DecisionTable(study, columns: shown.columns).table)
        let sections = comparison.alternatives.indices.flatMap { Self.sections(study, comparison, $0, shown) }
        let contrasts = shown.has(.contrasts, usually: false) ? StudyTables.contrasts(study) : []
        let followUp = shown.sections.contains(.followUp) ? [FollowUpTable.table(study)] : []
        for table in sections + contrasts + followUp { set.add(table) }
        if !sections.isEmpty { set.closing = [Words.Compare.legend, Words.reasonsLegend].joined(by: " ") }
        return set
    }

    /// Of which simulations, and what each plan asks.
    private static func about(_ study: Study, named: Bool) -> LocalizedText {
        let plans = study.parts.dropFirst().map { part in
            let (name, question) = (part.result.scenario.name, part.result.scenario.question)
            return LocalizedText { language in
                guard named else { return language(question) }
                return "▸ \(language(name))" + (language(question).isEmpty ? "" : ": \(language(question))")
            }
        }
        return ([ResultsAbout.line(study)] + plans.filter { $0 != "" }).joined(by: "\n")
    }

    /// The tables of one plan, under its name where there are several.
    private static func sections(
        _ study: Study, _ comparison: Comparison, _ number: Int, _ shown: Shown
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
            guard shown.has(section, usually: section == .observed) else { return nil }
            let positions = section.positions(in: measures).filter {
                section.keepsNothing || rows[$0].isEverSomething
            }
            let told = RepeatedRows.left(positions, of: measures) { rows[$0].says(as: rows[$1]) }
            guard !told.isEmpty else { return nil }
            return table(section.rawValue, section.title, told.map { rows[$0] })
        }
        return sections + (shown.isAll ? [table("all", Words.measures, rows)] : [])
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
    /// Whether all numbers of two rows are the same.
    fileprivate func says(as other: Comparison.Row) -> Bool {
        baseline == other.baseline && alternative == other.alternative && difference == other.difference
    }

    /// Whether the measure is anything but 0 in some simulation of either scenario.
    fileprivate var isEverSomething: Bool {
        [baseline, alternative].contains { estimate in
            estimate.map { !($0.mean == 0 && $0.sd == 0) } ?? false
        }
    }
}
