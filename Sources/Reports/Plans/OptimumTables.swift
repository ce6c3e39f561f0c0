import Localization
import Planning
import SchoolDomain
import Tables

/// The cheapest plan as tables.
public enum OptimumTables {
    private typealias W = Words.Plan

    /// `cheapest_plan`, `plan_targets`, `plan_verdict` and, where the search was repeated, `plan_spread`, whatever came out.
    public static func all(_ plan: CheapestPlan, _ scenario: Scenario) -> [ResultTable] {
        [costs(plan, scenario), targets(plan, scenario), verdictTable(plan, scenario)]
            + (plan.question.repeats > 0 ? [spread(plan, scenario)] : [])
    }

    // MARK: - What is planned and what all costs

    private static func costs(_ plan: CheapestPlan, _ scenario: Scenario) -> ResultTable {
        var table = ResultTable(
            "cheapest_plan", title: W.title, note: note(plan),
            columns: [
                .key(
                    "what", W.what,
                    about: W.whatAbout),
                .key("kind", W.kind, about: W.kindAbout),
                .employer,
                ResultColumn("unit", W.unit, .unit, about: W.unitAbout),
                amount("now", W.now, "now"), amount("plan", W.planned, "plan"),
                amount("change", W.change, "change"),
                .value(
                    "price", Words.Money.priceOfOne, .euros, decimals: 0, about: W.priceAbout),
                euros("cost_now", W.costNow, "now"), euros("cost_plan", W.costPlanned, "plan"),
                euros("cost_change", Words.Money.costChange, "change"),
            ])
        for cost in plan.costs { table.add(cells(cost, table.rows.count, plan, scenario)) }
        for part in PayerSum.all(of: plan.costs.map(\.payer)) {
            func sum(_ column: String) -> ResultCell {
                .formula(.sum(part.lines.map { .cell(CellPlace("cheapest_plan", column, row: $0)) }))
            }
            table.addSum(
                [part.category, .none, part.payer, .none, .none, .none, .none, .none, sum("cost_now")]
                    + (plan.isWithinReach ? [sum("cost_plan"), sum("cost_change")] : [.none, .none]))
        }
        return table
    }

    private static func note(_ plan: CheapestPlan) -> LocalizedText {
        guard plan.isWithinReach else { return W.noPlan }
        let service = plan.question.service
        let chosen =
            plan.isInterrupted
            ? W.interrupted
            : W.note(
                target: Words.percentDigits(service.target),
                confidence: Words.percentDigits(service.confidence),
                assurance: Words.percentDigits(service.assurance), demanded: plan.demanded,
                replications: plan.of)
        return [chosen, W.costsNote].joined(by: " ")
    }

    /// Now and planned, where there is a plan, and the costs that follow at the price of one.
    private static func cells(_ cost: PlanCost, _ row: Int, _ plan: CheapestPlan, _ scenario: Scenario)
        -> [ResultCell]
    {
        func cell(_ column: String) -> Formula { .cell(CellPlace("cheapest_plan", column, row: row)) }
        let change = ResultCell.formula(cell("cost_plan") - cell("cost_now"))
        let head = [nameCell(cost.item, plan, scenario), kindCell(cost.item), PlanCells.payer(cost.payer)]
        guard let priced = Priced(cost.item, plan, scenario) else {
            let costs = [ResultCell.number(cost.now)] + [.number(cost.planned), change]
            return head + [ResultCell](repeating: .none, count: 5)
                + (plan.isWithinReach ? costs : [costs[0], .none, .none])
        }
        func total(_ amount: String) -> ResultCell {
            guard let small = priced.group else { return .formula(cell(amount) * cell("price")) }
            return .formula(
                .roundedUp(cell(amount) / .number(Double(small.cap))) * cell("price")
                    + cell(amount) * .number(small.seatYearCost))
        }
        let (price, costNow) = (ResultCell.number(priced.price), total("now"))
        let now = head + [priced.unit, .number(priced.now)]
        guard plan.isWithinReach else { return now + [.none, .none, price, costNow, .none, .none] }
        return now + [
            .number(priced.planned), .formula(cell("plan") - cell("now")), price, costNow, total("plan"),
            change,
        ]
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

    // MARK: - Targets

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
                    "measured", W.measured, StudyTables.replicationUnit, decimals: 0, measure: "futures",
                    statistic: "measured", about: W.measuredAbout),
            ]
                + ResultColumn.share(
                    "reached", W.reached, measure: "target_met", isShown: true, about: W.reachedAbout))
        for (number, (target, reached)) in zip(plan.targets, plan.reachedByTarget).enumerated() {
            table.add(
                [
                    nameCell(plan.axes[plan.owners[number]].axis, scenario),
                    .named(target.metric.id(scenario), words(target, scenario)),
                    PlanCells.percentCell(target.share), .number(Double(reached.trials)),
                ] + PlanCells.share(reached))
        }
        return table
    }

    // MARK: - What other futures would have said

    private static func spread(_ plan: CheapestPlan, _ scenario: Scenario) -> ResultTable {
        let all = plan.isWithinReach ? [plan.amounts] + plan.others.compactMap { $0 } : []
        let without = plan.others.count { $0 == nil }
        let about = W.spreadNote(
            searches: plan.others.count, replications: plan.question.service.replications)
        var table = ResultTable(
            "plan_spread", title: W.spread,
            note: without == 0 ? about : [about, W.foundNone(without)].joined(by: " "),
            columns: [
                .key("what", W.what, about: W.whatAbout),
                ResultColumn("unit", W.unit, .unit, about: W.unitAbout),
                amount("plan", W.planned, "plan"), amount("lowest", W.lowest, "lowest"),
                amount("highest", W.highest, "highest"),
                euros("cost_plan", W.costPlanned, "plan"), euros("cost_lowest", W.lowestCost, "lowest"),
                euros("cost_highest", W.highestCost, "highest"),
            ])
        func ends(_ values: [Double]) -> [ResultCell] {
            [values.first, values.min(), values.max()].map(ResultCell.number(orNone:))
        }
        for (index, axis) in plan.axes.enumerated() {
            table.add(
                [nameCell(axis.axis, scenario), unit(axis.axis)]
                    + ends(all.map { Double($0[index]) / axis.axis.scale })
                    + ends(all.map { axis.cost(of: $0[index]) }))
        }
        table.addSum(
            [.named("staff_and_classes", W.staffAndClasses), .none, .none, .none, .none]
                + ends(all.map(plan.fixedCost)))
        return table
    }
}

/// Something of which there are so many, at a price.
private struct Priced {
    var unit: ResultCell
    var now, planned: Double
    /// Of one, or of a group of a class.
    var price: Double
    /// The class, where it costs as groups.
    var group: SmallClass?

    /// `nil`: what is paid for is not counted in pieces.
    init?(_ item: PlanCost.Item, _ plan: CheapestPlan, _ scenario: Scenario) {
        func posts(_ pool: Int) -> Double { scenario.staff[pool].posts }
        switch item {
        case .planned(let index):
            let axis = plan.axes[index]
            (now, planned) = (
                Double(plan.now[index]) / axis.axis.scale, Double(plan.amounts[index]) / axis.axis.scale
            )
            unit = OptimumTables.unit(axis.axis)
            switch axis.price {
            case .perStep: price = axis.cost(of: Int(axis.axis.scale))
            case .groups(var small, let others):
                small.groupYearCost -= others
                (price, group) = (small.groupYearCost, small)
            }
        case .keptPosts(let pool):
            let row = scenario.staff[pool]
            let role = scenario.roles.first { $0.id == row.role }
            (now, planned) = (posts(pool), posts(pool))
            unit = OptimumTables.unit(.posts(pool: pool))
            price = (role.map(scenario.money.yearCost) ?? 0) * row.ownShare(of: scenario.years)
        case .keptSeats(let number):
            let small = scenario.priced(scenario.classes[number], paidBy: Expense.classes.payer)
                .pricedByDays(of: scenario.years)
            (now, planned) = (Double(small.seats), Double(small.seats))
            unit = OptimumTables.unit(.seats(seatClass: number))
            (price, group) = (small.groupYearCost, small)
        case .classPosts, .forATime, .overtime, .placements, .interventions: return nil
        }
    }
}
