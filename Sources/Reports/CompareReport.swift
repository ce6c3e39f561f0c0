import Experiments
import SchoolDomain

/// Paired differences between scenarios as tables for the terminal.
public struct CompareReport: Sendable {
    let comparison: Comparison
    let language: Language

    public init(_ comparison: Comparison, _ language: Language) {
        self.comparison = comparison
        self.language = language
    }

    public func rendered(all: Bool = false) -> String {
        let base = comparison.baseline
        let pairs = language(Words.Counted.pairs(base.replications, seed: base.seed))
        let title = language(Words.Compare.title)
        var text = "\(title): \(language(base.scenario.name))\n\(pairs)\n\n"
        for number in comparison.alternatives.indices {
            let scenario = comparison.alternatives[number].scenario
            let question = language(scenario.question)
            text += "▸ \(language(scenario.name))\n" + (question.isEmpty ? "" : "  \(question)\n") + "\n"
            let rows = comparison.rows(number)
            let measures = rows.map(\.measure)
            for section in MeasureSection.allCases {
                let positions = section.positions(in: measures).filter {
                    section.keepsNothing || rows[$0].isEverSomething
                }
                guard !positions.isEmpty else { continue }
                text += table(language(section.title), positions.map { rows[$0] }, scenario).rendered() + "\n"
            }
            if all {
                let title = Words.measures
                text += table(language(title), rows, scenario).rendered() + "\n"
            }
            text +=
                ContrastReport.rendered(comparison.alternatives[number].contrasts, scenario, language) + "\n"
        }
        return text + legend()
    }

    private func table(_ title: String, _ rows: [Comparison.Row], _ scenario: Scenario) -> TextTable {
        var table = TextTable(
            title: title,
            columns: [
                (language(Words.measure), .left),
                (language(Words.Compare.baseline), .right),
                (language(Words.Compare.plan), .right),
                (language(Words.difference), .right),
                (language(Words.Run.interval95), .right),
                (language(Words.Compare.better), .right),
                (language(Words.Compare.runsSaved), .right),
                (language(Words.unit), .left),
            ])
        for row in rows {
            let difference = row.difference
            table.add([
                RunReport.label(row.measure, scenario, baseline: comparison.baseline.scenario, language),
                row.baseline.map { language.rough($0.mean) } ?? "–",
                row.alternative.map { language.rough($0.mean) } ?? "–",
                difference.map { language.signed($0.mean) } ?? "",
                difference.map(interval) ?? "",
                difference.map(better) ?? "",
                difference?.replicationsSaved.map { language.number($0, decimals: 0) } ?? "",
                language(MeasureWords.unit(row.measure.unit)),
            ])
        }
        return table
    }

    private func interval(_ difference: Difference) -> String {
        guard let interval = difference.interval else { return "–" }
        guard difference.isSomething else { return language(Words.Compare.same) }
        return language.signed(interval)
    }

    /// A dash where every future is the same with the plan as without: half of nothing is better.
    private func better(_ difference: Difference) -> String {
        guard let share = difference.pBetter else { return "" }
        return difference.isSomething ? language.number(100 * share, decimals: 0) + " %" : "–"
    }

    private func legend() -> String {
        language(Words.Compare.legend)
    }
}

extension Difference {
    /// Whether any future differs.
    fileprivate var isSomething: Bool {
        mean != 0 || interval.map { $0.low != 0 || $0.high != 0 } ?? false
    }
}

extension Comparison.Row {
    /// Whether the measure is anything but 0 in some future of either scenario.
    var isEverSomething: Bool {
        [baseline, alternative].contains { estimate in estimate.map { !($0.mean == 0 && $0.sd == 0) } ?? false
        }
    }
}
