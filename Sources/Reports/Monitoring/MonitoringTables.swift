import Experiments
import Localization
import SchoolDomain
import SimulationKernel
import Tables

/// What the model expects schools to report at the observation dates.
struct MonitoringTables {
    private typealias W = Words.Monitoring

    let study: MonitoringStudy
    private let lines: [MonitoringLine]

    init(_ study: MonitoringStudy) {
        self.study = study
        lines = MonitoringLine.all(study.scenario)
    }

    private var scenario: Scenario { study.scenario }

    /// Bands of grades of all schools, in every year.
    func summary() -> ResultTable { table("monitoring_summary", W.summary, MonitoringGroup.bands(study)) }

    /// Every grade of every school, in every year.
    func bySchool() -> ResultTable { table("monitoring", W.bySchool, MonitoringGroup.grades(study)) }

    /// Pupils on the day of the yearly statistics.
    func enrolment() -> ResultTable {
        var table = ResultTable(
            "enrolment", title: W.enrolment, note: W.enrolmentNote,
            columns: [.year, .school, Self.gradesColumn]
                + Self.spread("pupils", W.pupils, "pupilsCounted", about: W.countedAbout))
        let roll = MonitoringStudy.Figure.onRoll(date: scenario.observation.dates.count)
        for group in MonitoringGroup.grades(study) + MonitoringGroup.bands(study) {
            let estimate = study.estimate(roll, in: group.places)
            table.add([year(group), school(group), .text(group.grades)] + Self.cells(estimate))
        }
        return table
    }

    private func table(_ id: String, _ title: LocalizedText, _ groups: [MonitoringGroup]) -> ResultTable {
        var table = ResultTable(
            id, title: title, note: W.note,
            columns: [
                .year, .school, Self.gradesColumn, Self.dateColumn, Self.thresholdColumn,
                .key("step", W.step, about: W.stepAbout),
                .value("on_roll", W.onRoll, .pupils, decimals: 1, measure: "onRoll", about: W.onRollAbout),
            ] + Self.spread("over", W.over, "pupilsOver", about: W.overAbout) + [
                .value(
                    "share", W.share, .percent, decimals: 1, measure: "shareOver", about: W.shareAbout)
            ] + Self.spread("taken", W.taken, "casesTaken", about: W.takenAbout)
                + Self.spread("in_work", W.inWork, "casesInWork", about: W.inWorkAbout)
                + Self.spread("waiting", W.waiting, "casesWaiting", about: W.waitingAbout))
        for date in scenario.observation.dates.indices {
            for line in lines {
                for group in groups { table.add(row(date, line, group)) }
            }
        }
        return table
    }

    private func row(_ date: Int, _ line: MonitoringLine, _ group: MonitoringGroup) -> [ResultCell] {
        let share = line.limit.map { study.share(limit: $0, date: date, in: group.places).mean }
        let standings = StepStanding.allCases.flatMap { standing in
            Self.cells(line.step.map { study.estimate(.step($0, standing, date: date), in: group.places) })
        }
        return [
            year(group), school(group), .text(group.grades), Self.date(scenario.observation.dates[date]),
            .text(line.threshold),
            line.step.map { .named(scenario.ladder[$0].id, scenario.ladder[$0].title) } ?? .none,
            .number(orNone: study.estimate(.onRoll(date: date), in: group.places).mean),
        ] + Self.cells(line.limit.map { study.estimate(.over(limit: $0, date: date), in: group.places) })
            + [.number(orNone: share)] + standings
    }

    private func year(_ group: MonitoringGroup) -> ResultCell { .text(scenario.years[group.year].label) }

    private func school(_ group: MonitoringGroup) -> ResultCell {
        group.school.map { PlanCells.school(scenario.schools[$0]) }
            ?? .named("all", Words.Staffing.allSchools)
    }
}

/// Columns and cells that expected and observed counts share.
extension MonitoringTables {
    static let gradesColumn = ResultColumn.key("grades", W.grades, about: W.gradesAbout)
    static let dateColumn = ResultColumn.key("date", W.date, about: W.dateAbout)
    static let thresholdColumn = ResultColumn.key("threshold", W.threshold, about: W.thresholdAbout)

    /// A mean with its prediction limits, which people see where there is room.
    static func spread(
        _ id: String, _ title: LocalizedText, _ measure: String, about: LocalizedText
    ) -> [ResultColumn] {
        [
            .value(id, title, .pupils, decimals: 1, measure: measure, about: about),
            ResultColumn.value(
                "\(id)_q05", [title, "5 %"].joined(by: ", "), .pupils, decimals: 0, measure: measure,
                statistic: "q05", about: Words.Columns.q05
            ).detail(),
            ResultColumn.value(
                "\(id)_q95", [title, "95 %"].joined(by: ", "), .pupils, decimals: 0, measure: measure,
                statistic: "q95", about: Words.Columns.q95
            ).detail(),
        ]
    }

    static func cells(_ estimate: Estimate?) -> [ResultCell] {
        [
            .number(orNone: estimate?.mean), .number(orNone: estimate?.q05),
            .number(orNone: estimate?.q95),
        ]
    }

    /// Prediction limits of counts, which are whole numbers: `52 … 77`.
    static func limits(_ estimate: Estimate) -> ResultCell {
        guard estimate.q05.isFinite, estimate.q95.isFinite else { return .none }
        return .word(
            LocalizedText { language in
                [estimate.q05, estimate.q95].map { language.number($0, decimals: 0) }.joined(separator: " … ")
            })
    }

    /// A count as people read it; what is hidden stays so.
    static func whole(_ cell: ResultCell) -> ResultCell {
        guard case .number(let number) = cell else { return cell }
        return .word(LocalizedText { $0.number(number, decimals: 0) })
    }

    static func date(_ date: MonthDay) -> ResultCell {
        .named(date.typed, W.day(date.day, month: date.month))
    }
}

/// What a terminal shows: numbers rounded, limits beside their mean.
extension MonitoringTables {
    /// The bands of grades of one school year.
    func inShort(year: Int) -> ResultTable {
        forReaders(
            "monitoring_in_short", W.inShort(scenario.years[year].label),
            MonitoringGroup.bands(study).filter { $0.year == year }, withSchool: false)
    }

    /// Every grade of every school of one school year.
    func schools(year: Int) -> ResultTable {
        forReaders(
            "monitoring_schools", W.schools(scenario.years[year].label),
            MonitoringGroup.grades(study).filter { $0.year == year }, withSchool: true)
    }

    private func forReaders(
        _ id: String, _ title: LocalizedText, _ groups: [MonitoringGroup], withSchool: Bool
    ) -> ResultTable {
        var table = ResultTable.forReaders(
            id, title,
            [.words("date", W.date), .words("threshold", W.threshold)]
                + (withSchool ? [.words("school", Words.Staffing.school)] : [])
                + [
                    .words("grades", W.gradesInShort), .digits("roll", W.onRoll), .digits("over", W.over),
                    .digits("spread", Words.Run.replications), .digits("share", "%"),
                    .digits("taken", W.taken),
                    .digits("in_work", W.inWork), .digits("waiting", W.waiting),
                ])
        for date in scenario.observation.dates.indices {
            for line in lines {
                for group in groups { table.add(shownRow(date, line, group, withSchool: withSchool)) }
            }
        }
        return table
    }

    private func shownRow(
        _ date: Int, _ line: MonitoringLine, _ group: MonitoringGroup, withSchool: Bool
    ) -> [ResultCell] {
        let over = line.limit.map { study.estimate(.over(limit: $0, date: date), in: group.places) }
        let share = line.limit.map { study.share(limit: $0, date: date, in: group.places).mean }
        let standings = StepStanding.allCases.map { standing in
            ResultCell.rough(
                line.step.map { study.estimate(.step($0, standing, date: date), in: group.places).mean })
        }
        let observationDate = scenario.observation.dates[date]
        return [
            .word(W.day(observationDate.day, month: observationDate.month)), .text(line.threshold),
        ] + (withSchool ? [school(group)] : []) + [
            .text(group.grades.replacing("-", with: "–")),
            .rough(study.estimate(.onRoll(date: date), in: group.places).mean), .rough(over?.mean),
            over.map(Self.limits) ?? .none, share.map { $0.isNaN ? .none : .rough($0) } ?? .none,
        ] + standings
    }
}
