import Experiments
import Localization
import SchoolDomain
import Stochastics
import Tables

/// All plans side by side: what decides between them, a row each, the baseline first.
struct DecisionTable {
    private typealias W = Words.Deciding

    private let results: [ExperimentResult]
    private let figures: StudyFigures
    private let hasIntervals: Bool

    /// - Parameter columns: of the page; intervals are told where they have room.
    init(_ study: Study, columns: Int) {
        results = study.parts.map(\.result)
        figures = StudyFigures(results.map(\.scenario))
        hasIntervals = columns >= Self.columnsOfNames + Self.columnsWithInterval * results.count
    }

    private static let columnsOfNames = 32
    private static let columnsWithInterval = 18

    var table: ResultTable {
        let plans = results.enumerated().dropFirst().map { number, result in
            ResultColumn.statistic("plan_\(number)", result.scenario.name, about: "")
        }
        var table = ResultTable.forReaders(
            "deciding", W.title,
            [.words("what", W.what), .digits("baseline", Words.Compare.baseline)] + plans)
        table.note = W.legend
        for group in Figure.Group.allCases {
            let own = rows.filter { $0.group == group }
            guard !own.isEmpty else { continue }
            table.add([.word(heading(group))] + results.map { _ in .word("") })
            for figure in own { table.add(cells(figure)) }
        }
        return table
    }

    /// Of a single scenario: each figure's mean, its interval and the spread of single replications.
    var stateTable: ResultTable {
        var table = ResultTable.forReaders(
            "deciding", W.stateTitle,
            [
                .words("what", W.what), .digits("mean", Words.mean),
                .digits("interval", Words.Run.interval95),
                .digits("spread", Words.Run.replications),
            ])
        for group in Figure.Group.allCases {
            let own = rows.filter { $0.group == group }
            guard !own.isEmpty else { continue }
            table.add([.word(heading(group)), .word(""), .word(""), .word("")])
            for figure in own {
                guard let estimate = figure.estimate(results[0]) else { continue }
                table.add([
                    .word(label(figure)), .word(LocalizedText { $0.supported(estimate) }),
                    interval(estimate.certainty),
                    .word(LocalizedText { $0.supported(estimate.q05, estimate.q95) }),
                ])
            }
        }
        return table
    }

    /// The ends with the digits that they support, or why there are none.
    private func interval(_ certainty: MeanInterval) -> ResultCell {
        guard let ends = certainty.ends else {
            return certainty.reason.map { .word(Words.reason($0)) } ?? .none
        }
        return .word(LocalizedText { $0.supported(ends.low, ends.high) })
    }

    /// The figures that are anything in any scenario, each once: where there are only some grades or one payer, all is the
    /// same as the part, which tells more.
    private var rows: [Figure] {
        let told = figures.table.filter { figure in
            results.contains { result in figure.series(result)?.contains { $0 != 0 && !$0.isNaN } ?? false }
        }
        let wholes = [figures.lead?.id, figures.total.id]
        return told.filter { figure in
            guard wholes.contains(figure.id) else { return true }
            return !told.contains { part in
                part.id != figure.id && part.group == figure.group
                    && results.allSatisfy { part.series($0) == figure.series($0) }
            }
        }
    }

    private func heading(_ group: Figure.Group) -> LocalizedText {
        switch group {
        case .absence: W.overAYear(MeasureCatalog.hours(figures.hours ?? 0))
        case .children: W.children
        case .service: LocalizedText { "\($0(W.inTime)), %" }
        case .seats: W.seats
        case .money: W.money
        }
    }

    /// Under the heading of its group, which tells the unit where it is the same in all rows.
    private func label(_ figure: Figure) -> LocalizedText { figure.label.map { "  " + $0 } }

    private func cells(_ figure: Figure) -> [ResultCell] {
        let baseline = figure.estimate(results[0])
        return [.word(label(figure)), baseline.map(level) ?? .word("–")]
            + results.dropFirst().map { difference(FigureChange(figure, results[0], $0)) }
    }

    private func level(_ estimate: Estimate) -> ResultCell {
        .word(
            LocalizedText { language in
                let interval = hasIntervals ? language.plusMinus(estimate.certainty.halfWidth) : ""
                return [language.supported(estimate), interval].filter { !$0.isEmpty }.joined(separator: " ")
            })
    }

    /// `−3.6*`, and where there is room `−3.6 ±0.4*`; the sign after it keeps digits below each other.
    private func difference(_ change: FigureChange) -> ResultCell {
        guard let difference = change.difference else {
            return change.plan.map { plan in .word(LocalizedText { $0.supported(plan) + " " }) } ?? .word("")
        }
        if change.verdict == .same { return .word("= ") }
        let isMoney = change.figure.group == .money
        return .word(
            LocalizedText { language in
                let number = language.supported(difference, whole: isMoney)
                // A nought that is only rounded is none.
                let isNought = !number.contains { $0.isNumber && $0 != "0" }
                let text =
                    hasIntervals
                    ? language.supportedWithInterval(difference, whole: isMoney)
                    : isNought ? "≈0" : number
                return text + (change.isShown ? "*" : " ")
            })
    }
}
