import Charts
import Experiments
import Localization
import Planning
import SchoolDomain
import Tables

/// The charts of a study, made of the tables that programs are given, so that a chart shows what the tables tell.
package struct StudyCharts {
    private typealias W = Words.Pictures

    let study: Study
    let measures: MeasureRows
    private let differences: MeasureRows?
    private let contrasts: ResultTable?

    private let staffing: StaffingStudy?

    /// - Parameter staffing: the posts of the first scenario, where they were looked for.
    package init(_ study: Study, staffing: StaffingStudy? = nil) {
        (self.study, self.staffing) = (study, staffing)
        measures = MeasureRows(StudyTables.measures(study), of: Self.kinds)
        differences =
            study.parts.count > 1
            ? MeasureRows(StudyTables.differences(study), of: [.pupilsOver, .costTotal]) : nil
        contrasts = StudyTables.contrasts(study).first { $0.id == "contrasts" }
    }

    private static let kinds: [MeasureKind] =
        [
            .pupilsOver, .casesCrossed, .casesServed, .openCases, .seatOccupancy, .seatWaitingMean,
            .costStaff,
            .workAsked, .costOvertime, .costSeats, .costPlacements, .costInterventions, .costTotal,
            .absenceRate,
        ] + losses

    /// Those for which there are numbers, in the order of `ReportChart`.
    package var all: [(name: ReportChart, chart: any Chart)] {
        ReportChart.allCases.compactMap { name in chart(name).map { (name, $0) } }
    }

    /// The same for a board: what it decides on first.
    package static func forBoard(
        _ charts: [(name: ReportChart, chart: any Chart)]
    ) -> [(name: ReportChart, chart: any Chart)] {
        let chosen = ReportChart.board.compactMap { name in charts.first { $0.name == name } }
        return Array(chosen.prefix(ReportChart.mostOnBoard))
    }

    private func chart(_ name: ReportChart) -> (any Chart)? {
        switch name {
        case .difference: differenceOfPupils
        case .costs: differenceOfCosts
        case .thresholds: thresholds
        case .ladder: ladder
        case .waiting: waiting
        case .load: load
        case .posts: staffing.flatMap(posts)
        case .seats: seats
        case .budget: budget
        case .distribution: distribution
        case .unknowns: unknowns
        case .schools: schools
        case .equality: equality
        case .counterfactual: counterfactual
        }
    }

    /// The scenario that is shown by itself: the first.
    var first: Study.Part { study.parts[0] }

    /// Whether single simulations differ, so that there is something to be told of how they spread.
    var isSpread: Bool { first.result.replications > 1 }

    /// A title that says whose numbers are shown, where there are several scenarios.
    func title(_ title: LocalizedText) -> LocalizedText {
        study.parts.count == 1 ? title : Words.labelled(title, first.result.scenario.name)
    }

    /// All grades of the first scenario, and the widest band that all scenarios have, as scopes call them.
    var allGrades: String { first.result.scenario.allGrades }
    private var commonGrades: String { study.parts.map(\.result.scenario).commonGrades }

    /// Hours of the highest threshold, as scopes name it.
    var highest: String? {
        first.result.scenario.observation.thresholdHours.last.map { MeasureCatalog.hours($0) }
    }

    // MARK: - Of plans

    private var differenceOfPupils: (any Chart)? {
        guard let highest, let differences else { return nil }
        let rows = differences.rows(.pupilsOver, [.grades: commonGrades, .threshold: highest])
        return forest(W.difference(highest), Words.Scopes.pupilsUnit, rows)
    }

    private var differenceOfCosts: (any Chart)? {
        differences.flatMap { forest(W.costs, W.eurosYear, $0.rows(.costTotal)) }
    }

    private func forest(
        _ title: LocalizedText, _ unit: LocalizedText, _ rows: [MeasureRows.Row]
    ) -> (any Chart)? {
        let drawn = rows.compactMap { row in
            row.value("difference", "low95", "high95").map {
                ForestPlot.Row(
                    row.scenarioName, ChartValue($0), told: Self.told($0, whole: unit == W.eurosYear))
            }
        }
        return drawn.isEmpty ? nil : ForestPlot(title: title, unit: unit, rows: drawn)
    }

    /// `−3.6 (−4.0 … −3.2)`, in the digits that the interval supports.
    private static func told(_ number: MeasureRows.ChartNumber, whole: Bool) -> LocalizedText {
        LocalizedText { language in
            let half = number.low.flatMap { low in number.high.map { ($0 - low) / 2 } }
            func text(_ value: Double) -> String {
                let digits = SupportedDigits(value, halfWidth: half)
                return (whole ? digits.whole : digits).signed(value, language)
            }
            guard let low = number.low, let high = number.high, low < high else { return text(number.mean) }
            return "\(text(number.mean)) (\(text(low)) … \(text(high)))"
        }
    }

    private var counterfactual: (any Chart)? {
        guard let contrasts else { return nil }
        let hasScenario = contrasts.columns[0].id == "scenario" && study.parts.count > 1
        let helps = contrasts.rows.compactMap { cells -> BeforeAfter.Help? in
            func number(_ column: String) -> Double? {
                guard case .number(let number) = cells[contrasts.position(of: column)] else { return nil }
                return number
            }
            guard case .named(_, let name) = cells[contrasts.position(of: "intervention")],
                let before = number("before"), let after = number("after"),
                let without = number("afterWithout"), let effect = number("effect")
            else { return nil }
            var whole = name
            if hasScenario, case .named(_, let scenario) = cells[0] { whole = Words.labelled(scenario, name) }
            return BeforeAfter.Help(
                whole, before: before, after: after, without: without,
                effect: ChartValue(
                    .init(mean: effect, low: number("effect_low95"), high: number("effect_high95"))))
        }
        return helps.isEmpty
            ? nil : BeforeAfter(title: W.counterfactual, unit: W.percentOfLessons, helps: helps)
    }

    // MARK: - Of single simulations

    private var distribution: (any Chart)? {
        let scope = highest.map { Scope([(.grades, allGrades), (.threshold, $0)]) }
        guard let highest, let scope, let position = first.result.position(of: .pupilsOver, scope) else {
            return nil
        }
        let values = first.result.series(position).filter(\.isFinite)
        guard !values.isEmpty else { return nil }
        let estimate = first.result.estimate(position)
        return Histogram(
            title: title(W.distribution(highest)), unit: Words.Scopes.pupilsUnit, values: values,
            median: isSpread ? ChartValue(estimate.median, (estimate.q05, estimate.q95)) : nil)
    }
}

extension ChartValue {
    /// With its ends, if both are there.
    init(_ number: MeasureRows.ChartNumber) {
        self.init(number.mean, number.low.flatMap { low in number.high.map { (low, $0) } })
    }
}
