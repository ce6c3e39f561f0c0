import Charts
import Experiments
import Localization
import SchoolDomain

/// Charts of how it is in the first scenario.
extension StudyCharts {
    private typealias W = Words.Pictures

    /// Months from August, with the day on which each begins, counted from 1 August.
    private static let monthDays = [
        8: 0, 9: 31, 10: 61, 11: 92, 12: 122, 1: 153, 2: 184, 3: 212, 4: 243, 5: 273, 6: 304,
    ]
    private static let lastDay = 304

    /// The day of `11-15`, counted from 1 August; `nil` in July, when there is no school.
    private static func day(_ date: String) -> Int? {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2, let month = monthDays[parts[0]] else { return nil }
        return month + parts[1] - 1
    }

    /// `11-15` as it stands at a mark.
    private static func name(_ date: String) -> LocalizedText {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        return parts.count == 2 ? W.date(day: parts[1], month: parts[0]) : LocalizedText(date)
    }

    var thresholds: (any Chart)? {
        let ends = measures.rows(.pupilsOver, by: [.threshold], [.grades: allGrades], of: first.id)
        let dated = measures.rows(.pupilsOver, by: [.threshold, .date], [.grades: allGrades], of: first.id)
        var dates: [(day: Int, name: LocalizedText)] = []
        for row in dated {
            guard let date = row.scope[.date], let day = Self.day(date.id) else { continue }
            if !dates.contains(where: { $0.day == day }) { dates.append((day, Self.name(date.id))) }
        }
        dates.append((Self.lastDay, W.endOfYear))
        let lines = ends.compactMap { end -> YearLines.Line? in
            guard let hours = end.scope[.threshold], let last = end.value("mean", "q05", "q95") else {
                return nil
            }
            let between = dated.filter { $0.scope[.threshold]?.id == hours.id }.compactMap { row in
                row.scope[.date].flatMap { Self.day($0.id) }.flatMap { day in
                    row.value("mean", "q05", "q95").map { YearLines.Point(day: day, ChartValue($0)) }
                }
            }
            return YearLines.Line(
                hours.name, between + [YearLines.Point(day: Self.lastDay, ChartValue(last))])
        }
        let unit = isSpread ? W.pupilsAndBand : W.pupilsOnDates
        return lines.isEmpty
            ? nil : YearLines(title: title(W.thresholds), unit: unit, lines: lines, dates: dates)
    }

    /// By what a case is lost, in the order in which it may happen.
    static let losses: [MeasureKind] = [
        .casesExempted, .casesNotTaken, .casesAlreadyOpen, .casesLapsed, .casesFollowedInClass, .casesReneged,
        .casesLeft,
    ]

    var ladder: (any Chart)? {
        let rungs = measures.rows(.casesCrossed, by: [.step], of: first.id).compactMap {
            row -> LadderFlow.Rung? in
            guard let step = row.scope[.step], let came = row("mean"), came > 0 else { return nil }
            func count(_ kind: MeasureKind) -> Double {
                measures.rows(kind, [.step: step.id], of: first.id).first?("mean") ?? 0
            }
            let losses = Self.losses.map { LadderFlow.Loss($0.name, count($0)) }.filter { $0.count > 0 }
            return LadderFlow.Rung(step.name, came: came, losses: losses, served: count(.casesServed))
        }
        return rungs.isEmpty ? nil : LadderFlow(title: title(W.ladder), unit: W.casesYear, rungs: rungs)
    }

    /// Open cases by week of the school year, in an average year.
    var waiting: (any Chart)? {
        let course = weekly(.openCases, by: .step)
        return course.lines.isEmpty
            ? nil
            : LoadCourse(
                title: title(W.waiting), unit: W.casesByWeek, moments: course.moments, lines: course.lines)
    }

    /// A measure by school week, on average over the years that have the week, a line for each step or role that has any.
    func weekly(
        _ kind: MeasureKind, by key: Scope.Key
    ) -> (moments: [LocalizedText], lines: [LoadCourse.Line]) {
        let rows = measures.rows(kind, by: [.year, key, .week], of: first.id)
        var (weeks, owners): ([String], [(id: String, name: LocalizedText)]) = ([], [])
        var sums: [String: (sum: Double, years: Int)] = [:]
        for row in rows {
            guard let week = row.scope[.week]?.id, let owner = row.scope[key], let mean = row("mean") else {
                continue
            }
            if !weeks.contains(week) { weeks.append(week) }
            if !owners.contains(where: { $0.id == owner.id }) { owners.append(owner) }
            sums["\(owner.id) \(week)", default: (0, 0)].sum += mean
            sums["\(owner.id) \(week)", default: (0, 0)].years += 1
        }
        weeks.sort { (Int($0) ?? 0, $0) < (Int($1) ?? 0, $1) }
        let lines = owners.map { owner in
            LoadCourse.Line(
                owner.name,
                weeks.map { week in sums["\(owner.id) \(week)"].map { $0.sum / Double($0.years) } ?? 0 })
        }.filter { $0.values.contains { $0 > 0 } }
        return (weeks.map { LocalizedText(Int($0).map(String.init) ?? $0) }, lines)
    }

    var seats: (any Chart)? {
        let scenario = first.result.scenario
        let classes = scenario.classes.compactMap { small -> ClassOccupancy.Class? in
            func mean(_ kind: MeasureKind) -> Double? {
                measures.rows(kind, [.class: small.id], of: first.id).first?("mean")
            }
            guard let occupied = mean(.seatOccupancy) else { return nil }
            let seats = scenario.years.map { small.seats(in: $0) }.reduce(0, +) / Double(scenario.years.count)
            return ClassOccupancy.Class(
                small.title, seats: seats, taken: seats * occupied / 100, waiting: mean(.seatWaitingMean) ?? 0
            )
        }
        return classes.isEmpty
            ? nil : ClassOccupancy(title: title(W.seats), unit: Words.Scopes.pupilsUnit, classes: classes)
    }

    var schools: (any Chart)? {
        let rows = measures.rows(.pupilsOver, by: [.school, .threshold], of: first.id)
        var thresholds: [(id: String, name: LocalizedText)] = []
        var panels: [(id: String, panel: SmallMultiples.Panel)] = []
        for row in rows {
            guard let school = row.scope[.school], let hours = row.scope[.threshold], let mean = row("mean")
            else {
                continue
            }
            if !thresholds.contains(where: { $0.id == hours.id }) { thresholds.append(hours) }
            if let known = panels.firstIndex(where: { $0.id == school.id }) {
                panels[known].panel.values.append(mean)
            } else {
                panels.append((school.id, SmallMultiples.Panel(school.name, [mean])))
            }
        }
        guard panels.count > 1 else { return nil }
        return SmallMultiples(
            title: title(W.schools), unit: Words.Scopes.pupilsUnit, categories: thresholds.map(\.name),
            panels: panels.prefix(Self.mostPanels).map(\.panel))
    }

    /// More schools are no picture; the tables have them all.
    private static let mostPanels = 40

    /// Of areas where there are any, else of schools.
    var equality: (any Chart)? {
        let whole = measures.rows(.absenceRate, [.grades: allGrades], of: first.id).first?("mean")
        for key in [Scope.Key.area, .school] {
            let areas = measures.rows(.absenceRate, by: [key], of: first.id).compactMap { row in
                row.value("mean", "low95", "high95").flatMap { value in
                    row.scope[key].map { AreaDots.Area($0.name, ChartValue(value)) }
                }
            }
            guard (2...Self.mostPanels).contains(areas.count) else { continue }
            return AreaDots(title: title(W.equality), unit: W.percentOfLessons, whole: whole, areas: areas)
        }
        return nil
    }
}
