import Planning
import SchoolDomain
import Tables

/// A study of small classes as tables.
public enum PlacementTables {
    private typealias W = Words.Seats

    public static func all(_ study: SeatStudy, _ scenario: Scenario) -> [ResultTable] {
        [
            seats(study, scenario), use(study, scenario), margins(study, scenario), losses(study, scenario),
            fairness(study, scenario), unmet(study, scenario),
        ]
    }

    static func seats(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        let question = study.question
        var table = ResultTable(
            "seats", title: W.title,
            note: W.note(
                target: PlanCells.percent(question.target), days: study.withinDays,
                futures: question.replications),
            columns: [
                .seatClass,
                .key("grades", W.grades, about: W.gradesAbout),
                .value(
                    "seats_now", W.seats, .seats, decimals: 0, measure: "seats", statistic: "now",
                    about: W.seatsNowAbout),
                .value(
                    "cap", W.cap, .seats, decimals: 0,
                    about: W.capAbout),
            ] + question.confidences.map(neededColumn) + [
                .value(
                    "seats_plan", Words.Staffing.assured(PlanCells.percent(question.confidence)), .seats,
                    decimals: 0, measure: "seats", statistic: "plan",
                    about: W.seatsPlanAbout),
                .value(
                    "classes_plan", W.groups, .number, decimals: 0, measure: "classes", statistic: "plan",
                    about: W.groupsAbout),
                .value(
                    "target_met", W.reachedNow, .percent, decimals: 0,
                    about: W.reachedNowAbout),
                .remark,
            ])
        for (index, plan) in study.plans.enumerated() { table.add(row(plan, index, study, scenario)) }
        table.charts = [
            ResultChart(
                title: W.title, kind: .columns, category: "class", series: ["seats_now", "seats_plan"],
                rows: 0..<study.plans.count)
        ]
        return table
    }

    private static func neededColumn(_ confidence: Double) -> ResultColumn {
        let percent = PlanCells.percent(confidence)
        let id = "seats_p" + percent.split(separator: ".").joined(separator: "_")
        return .value(
            id, Words.Staffing.needed(percent), .seats, decimals: 0, measure: "seats",
            statistic: "p\(percent)",
            about: W.neededAbout(percent))
    }

    private static func row(_ plan: SeatPlan, _ index: Int, _ study: SeatStudy, _ scenario: Scenario)
        -> [ResultCell]
    {
        let small = scenario.classes[index]
        let level = plan.level(study.question.confidence)
        let planned = level?.assured
        let now = plan.margins.first { $0.seats == small.seats }
        let remark: ResultCell =
            level?.seats == nil || (level?.isAssurable == true && planned == nil)
            ? .named("out_of_reach", Words.Staffing.outOfReach)
            : level?.isAssurable == false ? .named("too_few_futures", Words.Staffing.tooFewFutures) : .none
        return [
            PlanCells.seatClass(small), .text(PlanCells.grades(small.eligibility.grades)),
            .number(Double(small.seats)), .number(Double(small.cap)),
        ] + study.question.confidences.map { .number(orNone: plan.level($0)?.seats.map(Double.init)) } + [
            .number(orNone: planned.map(Double.init)),
            .number(orNone: planned.map { Double(($0 + small.cap - 1) / small.cap) }),
            PlanCells.percentCell(now?.reached), remark,
        ]
    }

    static func use(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "seat_use", title: W.use, note: W.useNote,
            columns: [
                .seatClass,
                .value(
                    "occupancy", W.occupancy, .percent, decimals: 1,
                    about: W.occupancyAbout),
                .value(
                    "listed", W.listed, .pupilsAYear, decimals: 1,
                    about: W.listedAbout),
                .value(
                    "placed", W.placed, .pupilsAYear, decimals: 1,
                    about: W.placedAbout),
                .value(
                    "gave_up", W.gaveUp, .pupilsAYear, decimals: 1,
                    about: W.gaveUpAbout),
                .value(
                    "waiting", W.waiting, .pupils, decimals: 1,
                    about: W.waitingAbout),
                .value(
                    "wait", W.wait, .schoolDays, decimals: 0,
                    about: W.waitAbout
                ),
            ])
        for (small, year) in zip(scenario.classes, study.classes) {
            table.add([
                PlanCells.seatClass(small), PlanCells.percentCell(year.occupancy), .number(year.listed),
                .number(year.placed), .number(year.gaveUp), .number(year.waiting), .number(orNone: year.wait),
            ])
        }
        return table
    }

    static func margins(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "seat_margins", title: W.margins,
            columns: [
                .seatClass,
                .key("seats", W.seats, about: W.seatsAbout),
                .value(
                    "in_time", W.inTime, .percent, decimals: 1, measure: "placed_in_time",
                    about: W.inTimeAbout),
                .value(
                    "target_met", W.reached, .percent, decimals: 0,
                    about: W.reachedAbout),
            ])
        for plan in study.plans {
            for margin in plan.margins {
                table.add([
                    PlanCells.seatClass(scenario.classes[plan.seatClass]), .number(Double(margin.seats)),
                    PlanCells.percentCell(margin.placedInTime), PlanCells.percentCell(margin.reached),
                ])
            }
        }
        return table
    }

    static func losses(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "seat_pooling", title: W.losses, note: W.lossesNote,
            columns: [
                .key("classes", W.seatClass, about: W.classesAbout),
                .key(
                    "sharing", W.sharing,
                    about: W.sharingAbout),
                .value(
                    "seats", W.seats, .seats, decimals: 0,
                    about: W.seatsAbout),
                .value(
                    "load", W.load, .pupils, decimals: 1,
                    about: W.loadAbout),
                .value(
                    "erlang_b", W.erlangB, .percent, decimals: 1, measure: "refused", statistic: "erlang_b",
                    about: W.erlangBAbout),
                .value(
                    "simulated", W.simulatedLoss, .percent, decimals: 1, measure: "refused",
                    statistic: "simulated",
                    about: W.simulatedLossAbout),
            ])
        for loss in study.losses {
            let classes = loss.classes.map { scenario.classes[$0] }
            table.add([
                .named(
                    classes.map(\.id).joined(separator: "+"),
                    classes.map(\.title).joined(by: " + ")),
                classes.count == 1 ? .named("dedicated", W.dedicated) : .named("pooled", W.pooled),
                .number(Double(loss.seats)), .number(loss.load), PlanCells.percentCell(loss.byFormula),
                PlanCells.percentCell(loss.simulated),
            ])
        }
        return table
    }

    static func fairness(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "seat_fairness", title: W.fairness, note: W.fairnessNote,
            columns: [
                .key(
                    "by", W.by,
                    about: W.byAbout),
                .key(
                    "group", W.group,
                    about: W.groupAbout),
                .value(
                    "listed", W.listed, .pupilsAYear, decimals: 1,
                    about: W.groupListedAbout),
                .value(
                    "placed", W.placed, .pupilsAYear, decimals: 1,
                    about: W.groupPlacedAbout),
                .value(
                    "gave_up", W.gaveUp, .pupilsAYear, decimals: 1,
                    about: W.groupGaveUpAbout),
                .value(
                    "unmet", W.unmet, .pupilsAYear, decimals: 1,
                    about: W.unmetAbout),
                .value(
                    "placed_share", W.placedShare, .percent, decimals: 0,
                    about: W.placedShareAbout),
                .value(
                    "wait", W.wait, .schoolDays, decimals: 0,
                    about: W.waitAbout
                ),
            ])
        func add(_ by: ResultCell, _ group: ResultCell, _ row: SeatStudy.Fairness) {
            table.add([
                by, group, .number(row.listed), .number(row.placed), .number(row.gaveUp), .number(row.unmet),
                PlanCells.percentCell(row.placedShare), .number(orNone: row.wait),
            ])
        }
        for (school, row) in zip(scenario.schools, study.bySchool) {
            add(.named("school", Words.Staffing.school), PlanCells.school(school), row)
        }
        for (profile, row) in zip(scenario.population.profiles, study.byProfile) {
            add(.named("profile", W.profile), .text(profile.id), row)
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
                ResultColumn(
                    "has_class", W.hasClass, .note,
                    about: W.hasClassAbout),
                .value(
                    "unmet", W.unmet, .pupilsAYear, decimals: 1,
                    about: W.gradeUnmetAbout),
            ])
        for (grade, count) in study.unmet.enumerated() {
            table.add([
                .text("\(grade)"),
                .truth(scenario.classes.contains { $0.eligibility.grades.contains(grade) }), .number(count),
            ])
        }
        return table
    }
}
