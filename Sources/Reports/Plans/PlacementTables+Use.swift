import Localization
import Planning
import SchoolDomain
import Tables

/// How seats are used, who gets one, and who is left without a class.
extension PlacementTables {
    private typealias W = Words.Seats

    /// A row for each measure of each class.
    static func use(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "seat_use", title: W.use, note: W.useNote,
            columns: [
                .seatClass, StudyTables.measureColumn, StudyTables.mean, StudyTables.low95,
                StudyTables.high95,
                StudyTables.q05, StudyTables.q95, .noInterval(), StudyTables.unitColumn,
            ])
        for (small, year) in zip(scenario.classes, study.classes) {
            func add(_ id: String, _ title: LocalizedText, _ unit: ResultUnit, _ cells: [ResultCell]) {
                table.add(
                    [PlanCells.seatClass(small), .named(id, title)] + cells + [.named(unit.id, unit.word)])
            }
            add("occupancy", W.occupancy, .percent, PlanCells.spread(year.occupancy, times: 100))
            add("listed", W.listed, .pupilsAYear, PlanCells.spread(year.listed))
            add("placed", W.placed, .pupilsAYear, PlanCells.spread(year.placed))
            add("gave_up", W.gaveUp, .pupilsAYear, PlanCells.spread(year.gaveUp))
            add("waiting", W.waiting, .pupils, PlanCells.spread(year.waiting))
            add("wait", W.wait, .schoolDays, PlanCells.spread(year.wait))
            let none = [ResultCell](repeating: .none, count: 3)
            add("some_give_up", W.someGiveUp, .percent, PlanCells.share(year.someGiveUp) + none)
            add("some_wait", W.someWait, .percent, PlanCells.share(year.someWait) + none)
        }
        return table
    }

    /// What people are told the mean of, and data files the spread.
    private static func spread(
        _ id: String, _ title: LocalizedText, _ unit: ResultUnit, decimals: Int = 1, _ about: LocalizedText
    ) -> [ResultColumn] {
        ResultColumn.spread(id, title, unit, decimals: decimals, isShown: false, about: about)
    }

    private static func count(_ id: String, _ title: LocalizedText, _ about: LocalizedText) -> ResultColumn {
        .value(id, title, .pupilsAYear, decimals: 1, about: about)
    }

    static func fairness(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "seat_fairness", title: W.fairness, note: W.fairnessNote,
            columns: [.key("by", W.by, about: W.byAbout), .key("group", W.group, about: W.groupAbout)]
                + [
                    count("listed", W.listed, W.groupListedAbout),
                    count("placed", W.placed, W.groupPlacedAbout),
                    count("gave_up", W.gaveUp, W.groupGaveUpAbout),
                    count("unmet", W.unmet, W.unmetAbout),
                ]
                + spread("placed_share", W.placedShare, .percent, decimals: 0, W.placedShareAbout)
                + spread("wait", W.wait, .schoolDays, decimals: 0, W.waitAbout))
        func add(_ by: ResultCell, _ group: ResultCell, _ row: SeatStudy.Fairness) {
            table.add(
                [by, group]
                    + [row.listed, row.placed, row.gaveUp, row.unmet].map { .number($0.mean) }
                    + PlanCells.spread(row.placedShare, times: 100) + PlanCells.spread(row.wait))
        }
        for (school, row) in zip(scenario.schools, study.bySchool) {
            add(.named("school", Words.Staffing.school), PlanCells.school(school), row)
        }
        for (profile, row) in zip(scenario.population.profiles, study.byProfile) {
            add(.named("profile", W.profile), .named(profile.id, profile.title), row)
        }
        return table
    }

    static func unmet(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        let without = PlanCells.grades(GradeSet(study.gradesWithoutClass))
        var table = ResultTable(
            "seat_unmet", title: W.unmetTitle,
            note: study.gradesWithoutClass.isEmpty ? "" : W.noClassForGrades(without),
            columns: [
                .key("grade", W.grade, about: W.gradeAbout),
                ResultColumn("has_class", W.hasClass, .note, about: W.hasClassAbout),
            ] + spread("unmet", W.unmet, .pupilsAYear, W.gradeUnmetAbout))
        for (grade, estimate) in study.unmet.enumerated() {
            table.add(
                [
                    .text("\(grade)"),
                    .truth(scenario.classes.contains { $0.eligibility.grades.contains(grade) }),
                ] + PlanCells.spread(estimate))
        }
        return table
    }
}
