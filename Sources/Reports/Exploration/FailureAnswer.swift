import Experiments
import Localization
import Planning
import SchoolDomain
import Stochastics
import Tables

/// Where among the points of a sweep something fails: a sentence, and a row for each varied value.
struct FailureAnswer {
    private typealias W = Words.Failure
    private let sweep: Sweep
    private let search: FailureSearch
    private let rule: LocalizedText

    /// - Parameter measure: which of the sweep's the rule is about.
    init(_ sweep: Sweep, _ rule: FailureRule, measure number: Int) {
        self.sweep = sweep
        search = FailureSearch(sweep, rule, measure: number)
        let measure = sweep.measures[number]
        self.rule = LocalizedText { language in
            let label = language(MeasureWords.label(measure, in: [sweep.base.scenario]))
            let limit = language.number(rule.limit, decimals: ResultSet.decimals(of: rule.limit, atMost: 3))
            return
                "“\(label) \(rule.isOver ? ">" : "<") \(limit) \(language(MeasureWords.unit(measure.unit)))”"
        }
    }

    var sentence: LocalizedText {
        switch search {
        case .nowhere: W.nowhere(rule)
        case .everywhere: W.everywhere(rule)
        case .fewPoints(let count, let needed): W.fewPoints(count, needed: needed)
        case .box(let box, _, let validated):
            [
                W.box(rule, limits(box), inside: box.points, fail: box.failures, all: box.allFailures),
                validated.map { W.validated(Int($0.successes), of: $0.trials) } ?? W.notValidated,
            ].joined(by: " ")
        }
    }

    private func limits(_ box: FailureBox) -> LocalizedText {
        let told = zip(sweep.question.paths, box.limits).compactMap { path, limits in
            limits.map { limits in
                let end = { (value: Double) in
                    LocalizedText { $0.number(value, decimals: path.places) }
                }
                return W.limits(path.path, end(limits.low), end(limits.high))
            }
        }
        return told.isEmpty ? W.anywhere : told.joined(by: ", ")
    }

    /// `nil` where there is no box.
    var table: ResultTable? {
        guard case .box(let box, _, _) = search else { return nil }
        var table = ResultTable(
            "failure_box", title: W.table, note: W.note,
            columns: [
                .key("path", W.value, about: W.valueAbout), StudyTables.unitColumn,
                .statistic("low", W.from, about: W.endAbout), .statistic("high", W.to, about: W.endAbout),
            ])
        for (path, limits) in zip(sweep.question.paths, box.limits) {
            table.add([
                .text(path.path), .text(path.unit), .number(orNone: limits?.low),
                .number(orNone: limits?.high),
            ])
        }
        return table
    }
}
