import Localization
import Planning
import SchoolDomain
import Tables

/// A staffing study as tables.
public enum StaffingTables {
    /// - Parameter tellsClassStaff: whether the posts of classes are told though the scenario has none, as another has some that
    ///   is told beside it.
    public static func all(_ study: StaffingStudy, _ scenario: Scenario, tellsClassStaff: Bool = false)
        -> [ResultTable]
    {
        [
            staffing(study, scenario), bySchool(study, scenario), methods(study, scenario),
            causes(study, scenario), margins(study, scenario), shortfall(study, scenario),
            shortfallByMonth(study, scenario),
        ] + (tellsClassStaff || scenario.hasClassStaff ? [ofClasses(scenario)] : [])
    }

    private typealias W = Words.Staffing

    // MARK: - Posts needed

    static func staffing(_ study: StaffingStudy, _ scenario: Scenario) -> ResultTable {
        let question = study.question
        let confidence = Words.percentDigits(question.confidence)
        var table = ResultTable(
            "staffing", title: W.title,
            note: W.note(
                target: Words.percentDigits(question.target), confidence: confidence,
                assurance: Words.percentDigits(question.assurance), replications: question.replications),
            columns: [
                .role, .schools,
                .value(
                    "posts_now", W.postsNow, .fte, decimals: 2, measure: "posts", statistic: "now",
                    about: W.postsNowAbout),
            ] + question.confidences.map(neededColumn) + [
                .value(
                    "posts_plan", W.assured(confidence), .fte, decimals: 2, measure: "posts",
                    statistic: "plan",
                    about: W.postsPlanAbout),
                .value(
                    "posts_change", W.difference, .fte, decimals: 2, measure: "posts", statistic: "change",
                    about: W.differenceAbout),
            ]
                + ResultColumn.share(
                    "met_now", W.reachedNow, measure: "target_met", statistic: "now",
                    about: W.reachedNowAbout)
                + ResultColumn.share(
                    "met_plan", W.reachedPlanned, measure: "target_met", statistic: "plan",
                    about: W.reachedPlannedAbout) + [.measured, .remark])
        for (index, plan) in study.pools.enumerated() {
            table.add(row(plan, index, study, scenario))
        }
        table.charts = [
            ResultChart(
                title: W.title, kind: .columns, category: "role", series: ["posts_now", "posts_plan"],
                rows: 0..<study.pools.count)
        ]
        let blanks = [ResultCell](repeating: .none, count: question.confidences.count + 2)
        table.add(
            [.named("all", W.all), .none, .none] + blanks
                + PlanCells.share(study.together.allNow) + PlanCells.share(study.together.allPlanned)
                + [.number(Double(study.together.allPlanned.trials)), .none])
        return table
    }

    private static func neededColumn(_ confidence: Double) -> ResultColumn {
        let percent = Words.percentDigits(confidence)
        let id = "posts_p" + percent.split(separator: ".").joined(separator: "_")
        return .value(
            id, W.needed(percent), .fte, decimals: 2, measure: "posts", statistic: "p\(percent)",
            about: W.neededAbout(percent))
    }

    private static func row(_ plan: PoolPlan, _ index: Int, _ study: StaffingStudy, _ scenario: Scenario)
        -> [ResultCell]
    {
        let level = plan.level(study.question.confidence)
        let planned = level?.assured
        return [
            PlanCells.role(plan.role, scenario), PlanCells.schools(plan.schools, scenario),
            .number(plan.posts),
        ] + study.question.confidences.map { .number(orNone: plan.level($0)?.enough) } + [
            .number(orNone: planned), .number(orNone: planned.map { $0 - plan.posts }),
        ] + PlanCells.share(study.together.now[index]) + PlanCells.share(study.together.planned[index])
            + [
                .number(Double(plan.asked)),
                remark(plan, level, study.question, study.methods[index], scenario)
                    .measured(in: plan.asked, of: study.question.replications),
            ]
    }

    private static func remark(
        _ plan: PoolPlan, _ level: PoolPlan.Level?, _ question: ServiceQuestion, _ methods: MethodAnswers,
        _ scenario: Scenario
    ) -> ResultCell {
        guard !plan.isChosen else { return PlanRemark.kept.cell }
        guard plan.isRequested else { return PlanRemark.nothingAsked.cell }
        guard let level, let planned = level.planned else { return PlanRemark.outOfReach.cell }
        guard level.isAssurable else { return PlanRemark.tooFew(question.replicationsNeeded) }
        let norm = StatutoryNorm.own(methods.norm ?? 0, of: scenario, pool: plan.pool)
        guard planned < norm - 1e-9 else { return .none }
        return (methods.basis == .recommendation ? PlanRemark.belowRecommendation : .belowLaw).cell
    }

    // MARK: - Half posts

    static func margins(_ study: StaffingStudy, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "staffing_margins", title: W.margins, note: W.marginsNote,
            columns: [
                .role, .schools,
                .key("posts", W.posts, about: W.postsAbout),
                .value(
                    "in_time", W.inTime, .percent, decimals: 1, measure: "served_within_limit",
                    about: W.inTimeAbout),
                .value(
                    "in_time_gain", W.gain, .percentagePoints, decimals: 1, measure: "served_within_limit",
                    statistic: "gain", about: W.gainAbout),
                .value(
                    "wait", W.wait, .schoolDays, decimals: 1, measure: "wait",
                    about: W.waitAbout),
            ] + ResultColumn.share("target_met", W.reached, about: W.reachedAbout) + [
                .value(
                    "year_cost", W.yearCost, .euros, decimals: 0,
                    about: W.yearCostAbout),
                .value(
                    "half_post_cost", W.perHalf, .euros, decimals: 0,
                    about: W.perHalfAbout),
            ])
        for plan in study.pools {
            let role = scenario.roles.first { $0.id == plan.role }
            let price = role.map { scenario.money.yearCost(of: $0) } ?? 0
            var before = Double.nan
            for margin in plan.margins {
                let gain = 100 * (margin.share - before)
                before = margin.share
                table.add(
                    [
                        PlanCells.role(plan.role, scenario), PlanCells.schools(plan.schools, scenario),
                        .number(margin.posts), PlanCells.percentCell(margin.share), .number(orNone: gain),
                        .number(orNone: margin.wait),
                    ] + PlanCells.share(margin.reached) + [
                        .number(orNone: price > 0 ? margin.posts * price : nil),
                        .number(orNone: price > 0 ? price / 2 : nil),
                    ])
            }
        }
        return table
    }
}
