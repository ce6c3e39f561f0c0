import Localization
import Planning
import SchoolDomain
import Tables

/// The cheapest plan as tables.
public enum OptimumTables {
    private typealias W = Words.Plan

    /// `cheapest_plan`, `plan_targets` and `plan_verdict`, whatever came out.
    public static func all(_ plan: CheapestPlan, _ scenario: Scenario) -> [ResultTable] {
        [amounts(plan, scenario), targets(plan, scenario), verdictTable(plan, scenario)]
    }

    private static func amounts(_ plan: CheapestPlan, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "cheapest_plan", title: W.title,
            note: plan.isWithinReach
                ? W.note(
                    target: Words.percentDigits(plan.question.service.target),
                    confidence: Words.percentDigits(plan.question.service.confidence),
                    assurance: Words.percentDigits(plan.question.service.assurance), demanded: plan.demanded,
                    futures: plan.of) : W.noPlan,
            columns: [
                .key(
                    "what", W.what,
                    about: W.whatAbout),
                .employer,
                ResultColumn("unit", W.unit, .unit, about: W.unitAbout),
                amount("now", W.now, "now"), amount("plan", W.planned, "plan"),
                amount("change", W.change, "change"),
                .value(
                    "price", Words.Money.priceOfOne, .euros, decimals: 0, about: W.priceAbout),
                euros("cost_now", W.costNow, "now"), euros("cost_plan", W.costPlanned, "plan"),
                euros("cost_change", Words.Money.costChange, "change"),
            ])
        for (row, axis) in plan.axes.enumerated() { table.add(amounts(axis, row, plan, scenario)) }
        for part in PayerSum.all(of: plan.axes.map(\.payer)) {
            func sum(_ column: String) -> ResultCell {
                .formula(.sum(part.lines.map { .cell(CellPlace("cheapest_plan", column, row: $0)) }))
            }
            table.addSum(
                [part.category, part.payer, .none, .none, .none, .none, .none, sum("cost_now")]
                    + (plan.isWithinReach ? [sum("cost_plan"), sum("cost_change")] : [.none, .none]))
        }
        return table
    }

    /// Now and planned, where there is a plan, and the costs that follow at the price of one.
    private static func amounts(
        _ axis: PlanAxis, _ row: Int, _ plan: CheapestPlan, _ scenario: Scenario
    ) -> [ResultCell] {
        func cell(_ column: String) -> Formula { .cell(CellPlace("cheapest_plan", column, row: row)) }
        let now = ResultCell.number(Double(plan.now[row]) / axis.axis.scale)
        let price = ResultCell.number(price(axis))
        func cost(_ amount: String) -> ResultCell {
            switch axis.price {
            case .perStep: .formula(cell(amount) * cell("price"))
            case .groups(let small):
                .formula(
                    .roundedUp(cell(amount) / .number(Double(small.cap))) * cell("price")
                        + cell(amount) * .number(small.seatYearCost))
            }
        }
        let costNow = cost("now")
        let head = [nameCell(axis, scenario), PlanCells.payer(axis.payer), unit(axis), now]
        guard plan.isWithinReach else { return head + [.none, .none, price, costNow, .none, .none] }
        return head + [
            .number(Double(plan.amounts[row]) / axis.axis.scale), .formula(cell("plan") - cell("now")),
            price, costNow, cost("plan"),
            .formula(cell("cost_plan") - cell("cost_now")),
        ]
    }

    /// Of a post, or of a group of a class.
    private static func price(_ axis: PlanAxis) -> Double {
        switch axis.price {
        case .perStep: axis.cost(of: Int(axis.axis.scale))
        case .groups(let small): small.groupYearCost
        }
    }

    private static func amount(_ id: String, _ title: LocalizedText, _ statistic: String) -> ResultColumn {
        ResultColumn(
            id, title, .value(measure: "amount", statistic: statistic), decimals: 2,
            about: W.unitAbout)
    }

    static func euros(_ id: String, _ title: LocalizedText, _ statistic: String) -> ResultColumn {
        .value(
            id, title, .euros, decimals: 0, measure: "cost", statistic: statistic,
            about: W.costEachYearAbout)
    }

    private static func targets(_ plan: CheapestPlan, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "plan_targets", title: W.targets,
            note: plan.isWithinReach ? W.targetsNote : W.targetsOfTheMostNote,
            columns: [
                .key(
                    "what", W.what,
                    about: W.targetWhatAbout),
                .key(
                    "target", W.target,
                    about: W.targetAbout
                ),
                .value(
                    "demanded", W.demanded, .percent, decimals: 0, measure: "share", statistic: "demanded",
                    about: W.demandedAbout),
                .value(
                    "measured", W.measured, StudyTables.futures, decimals: 0, measure: "futures",
                    statistic: "measured", about: W.measuredAbout),
            ]
                + ResultColumn.share(
                    "reached", W.reached, measure: "target_met", isShown: true, about: W.reachedAbout))
        for (number, (target, reached)) in zip(plan.targets, plan.reachedByTarget).enumerated() {
            table.add(
                [
                    nameCell(plan.axes[plan.owners[number]], scenario),
                    .named(target.metric.id(scenario), words(target, scenario)),
                    PlanCells.percentCell(target.share),
                    .number(Double(reached.trials)),
                ] + PlanCells.share(reached))
        }
        return table
    }

    static func nameCell(_ axis: PlanAxis, _ scenario: Scenario) -> ResultCell {
        switch axis.axis {
        case .posts(let pool):
            let row = scenario.staff[pool]
            return .named(([row.role] + row.schools).joined(separator: "@"), name(axis, scenario))
        case .seats(let number): return .named(scenario.classes[number].id, name(axis, scenario))
        }
    }

    static func name(_ axis: PlanAxis, _ scenario: Scenario) -> LocalizedText {
        switch axis.axis {
        case .seats(let number): return scenario.classes[number].title
        case .posts(let pool):
            let row = scenario.staff[pool]
            let title = scenario.roles.first { $0.id == row.role }?.title ?? LocalizedText(row.role)
            guard !row.schools.isEmpty else { return title }
            let schools = row.schools.joined(separator: ", ")
            return Words.placed(title, schools)
        }
    }

    private static func unit(_ axis: PlanAxis) -> ResultCell {
        switch axis.axis {
        case .posts: .named("htv", Words.Staffing.fte)
        case .seats: .named("seats", Words.Seats.seat)
        }
    }

    static func words(_ target: Target, _ scenario: Scenario) -> LocalizedText {
        switch target.metric {
        case .begunInTime(let lines), .meanWait(let lines): ofRole(W.begunInTime, lines, scenario)
        case .completedInTime(let lines): ofRole(W.completedInTime, lines, scenario)
        case .placed(_, let days): W.placedWithin(days)
        }
    }

    /// Whose requests, where the posts serve other roles besides their own.
    private static func ofRole(_ text: LocalizedText, _ lines: Range<Int>, _ scenario: Scenario)
        -> LocalizedText
    {
        let line = scenario.requestLines[lines.lowerBound]
        guard line.isShared, let title = scenario.roles.first(where: { $0.id == line.role })?.title
        else { return text }
        return Words.labelled(title, text)
    }
}

extension Axis {
    /// Units of the axis in one post or seat.
    fileprivate var scale: Double {
        switch self {
        case .posts: 1000
        case .seats: 1
        }
    }
}

extension ServiceMetric {
    func id(_ scenario: Scenario) -> String {
        func of(_ lines: Range<Int>, _ what: String) -> String {
            let line = scenario.requestLines[lines.lowerBound]
            return line.isShared ? "\(line.role)_\(what)" : what
        }
        switch self {
        case .begunInTime(let lines): return of(lines, "begun_in_time")
        case .completedInTime(let lines): return of(lines, "completed_in_time")
        case .meanWait: return "mean_wait"
        case .placed(_, let days): return "placed_within_\(days)"
        }
    }
}
