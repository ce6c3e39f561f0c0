import Localization
import Planning
import SchoolDomain
import Tables

/// A study of small classes as tables.
public enum PlacementTables {
    private typealias W = Words.Seats

    public static func all(_ study: SeatStudy, _ scenario: Scenario) -> [ResultTable] {
        [
            seats(study, scenario), byProfile(study, scenario), use(study, scenario),
            margins(study, scenario), losses(study, scenario),
            fairness(study, scenario), unmet(study, scenario),
        ]
    }

    static func seats(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        let question = study.question
        var table = ResultTable(
            "seats", title: W.title,
            note: W.note(
                target: Words.percentDigits(question.target), days: study.withinDays,
                replications: question.replications),
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
                plannedColumn(question),
                .value(
                    "classes_plan", W.groups, .number, decimals: 0, measure: "classes", statistic: "plan",
                    about: W.groupsAbout),
            ] + ResultColumn.share("target_met", W.reachedNow, about: W.reachedNowAbout)
                + [.measured, .remark])
        for (index, plan) in study.plans.enumerated() { table.add(row(plan, index, study, scenario)) }
        table.charts = [
            ResultChart(
                title: W.title, kind: .columns, category: "class", series: ["seats_now", "seats_plan"],
                rows: 0..<study.plans.count)
        ]
        return table
    }

    static func byProfile(_ study: SeatStudy, _ scenario: Scenario) -> ResultTable {
        let question = study.question
        var table = ResultTable(
            "seats_by_profile", title: W.byProfile, note: W.byProfileNote,
            columns: [.seatClass, .key("profile", W.profile, about: W.profileAbout)]
                + question.confidences.map(neededColumn) + [plannedColumn(question)])
        for row in study.profileSeats {
            let profile = scenario.population.profiles[row.profile]
            table.add(
                [
                    PlanCells.seatClass(scenario.classes[row.seatClass]), .named(profile.id, profile.title),
                ] + question.confidences.map { .number(orNone: row.level($0)?.enough.map(Double.init)) }
                    + [.number(orNone: row.level(question.confidence)?.assured.map(Double.init))])
        }
        return table
    }

    private static func plannedColumn(_ question: ServiceQuestion) -> ResultColumn {
        .value(
            "seats_plan", Words.Staffing.assured(Words.percentDigits(question.confidence)), .seats,
            decimals: 0, measure: "seats", statistic: "plan", about: W.seatsPlanAbout)
    }

    private static func neededColumn(_ confidence: Double) -> ResultColumn {
        let percent = Words.percentDigits(confidence)
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
            plan.asked == 0
            ? PlanRemark.nothingAsked.cell
            : level?.planned == nil
                ? PlanRemark.outOfReach.cell
                : level?.isAssurable == false
                    ? PlanRemark.tooFew(study.question.replicationsNeeded) : .none
        return [
            PlanCells.seatClass(small), .text(PlanCells.grades(small.eligibility.grades)),
            .number(Double(small.seats)), .number(Double(small.cap)),
        ] + study.question.confidences.map { .number(orNone: plan.level($0)?.enough.map(Double.init)) } + [
            .number(orNone: planned.map(Double.init)),
            .number(orNone: planned.map { Double(($0 + small.cap - 1) / small.cap) }),
        ] + PlanCells.share(now?.reached) + [
            .number(Double(plan.asked)), remark.measured(in: plan.asked, of: study.question.replications),
        ]
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
            ] + ResultColumn.share("target_met", W.reached, about: W.reachedAbout))
        for plan in study.plans {
            for margin in plan.margins {
                table.add(
                    [
                        PlanCells.seatClass(scenario.classes[plan.seatClass]), .number(Double(margin.seats)),
                        PlanCells.percentCell(margin.placedInTime),
                    ] + PlanCells.share(margin.reached))
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
}
