import Localization
import Planning
import SchoolDomain
import Stochastics
import Tables

/// What meeting the target costs: posts and seats as they are and as planned, at the same prices, year by year.
extension BudgetTables {
    private typealias W = Words.Money

    /// One role or class.
    private struct TargetRow {
        var kind: BudgetLine.Kind
        var item: ResultCell
        var payer: Role.Employer
        var unit: ResultCell
        /// Whose pay it is; `nil`: it grows as all other prices.
        var role: Role?
        /// The price of a post or a group, in first-year prices.
        var price: CellPlace
        /// How many there are in a year, and what they cost in first-year prices.
        var now: (_ year: Int) -> Formula
        var costNow: (_ year: Int) -> Formula
        /// What so many cost in a year, at the price of a post or a group, and the index of the year.
        var cost: (_ year: Int, _ amount: Formula, _ price: Formula, _ index: Formula) -> Formula
        /// How many are planned in each year; `nil`: the target cannot be reached, or there is no price.
        var planned: [Double]?
        var remark: PlanRemark?
    }

    /// How often the posts below meet the target, all roles at work together first: each by itself is surer than all.
    func targetCertainty(_ plan: StudyPlan) -> ResultTable {
        let staffing = plan.staffing
        let (question, together) = (staffing.question, staffing.together)
        func percent(_ share: ObservedShare) -> String {
            share.trials == 0 ? "–" : Words.percentDigits((100 * share.share).rounded() / 100)
        }
        var table = ResultTable(
            "target_certainty", title: W.certaintyTitle,
            note: W.certaintyNote(
                confidence: Words.percentDigits(question.confidence), now: percent(together.allNow),
                planned: percent(together.allPlanned)),
            columns: [.role]
                + ResultColumn.share(
                    "met_now", Words.Staffing.reachedNow, measure: "target_met", statistic: "now",
                    about: Words.Staffing.reachedNowAbout)
                + ResultColumn.share(
                    "met_plan", Words.Staffing.reachedPlanned, measure: "target_met", statistic: "plan",
                    about: Words.Staffing.reachedPlannedAbout))
        func add(_ name: ResultCell, _ now: ObservedShare, _ planned: ObservedShare) {
            table.add([name] + PlanCells.share(now) + PlanCells.share(planned))
        }
        add(.named("all", W.allRoles), together.allNow, together.allPlanned)
        for (pool, shares) in zip(staffing.pools, zip(together.now, together.planned)) {
            add(PlanCells.role(pool.role, result.scenario), shares.0, shares.1)
        }
        return table
    }

    func targetBudget(_ plan: StudyPlan) -> ResultTable {
        let question = plan.staffing.question
        var table = ResultTable(
            "target_budget", title: W.targetTitle,
            note: [
                W.targetNote(
                    target: Words.percentDigits(question.target),
                    confidence: Words.percentDigits(question.confidence),
                    days: plan.seats.withinDays), NormGap.note(ofAtMost: result.scenario),
            ].compactMap(\.self).joined(by: " "),
            columns: Self.lineKeys + [
                StudyTables.unitColumn, amount("amount_now", Words.Plan.now, "now"),
                amount("amount_plan", Words.Plan.planned, "plan"),
                amount("amount_change", Words.Plan.change, "change"),
                euros("price", W.priceOfOne, W.priceOfOneAbout, measure: "price", "mean"),
                euros("cost_now", Words.Plan.costNow, W.amountAbout, "now"),
                euros("cost_plan", Words.Plan.costPlanned, W.amountAbout, "plan"),
                euros("cost_change", W.costChange, W.amountAbout, "change"), .remark,
            ])
        let rows = targetRows(plan)
        for year in result.scenario.years.indices { add(rows, of: year, to: &table) }
        table.charts = [
            ResultChart(
                title: W.targetTitle, kind: .columns, category: "item", series: ["cost_now", "cost_plan"],
                rows: 0..<rows.count)
        ]
        return table
    }

    private func amount(_ id: String, _ title: LocalizedText, _ statistic: String) -> ResultColumn {
        ResultColumn(
            id, title, .value(measure: "amount", statistic: statistic), decimals: 2,
            about: Words.Plan.unitAbout)
    }

    private func euros(
        _ id: String, _ title: LocalizedText, _ about: LocalizedText, measure: String = "cost",
        _ statistic: String
    ) -> ResultColumn {
        .value(id, title, .euros, decimals: 0, measure: measure, statistic: statistic, about: about)
    }

    // MARK: - Rows

    private func targetRows(_ plan: StudyPlan) -> [TargetRow] {
        priced.enumerated().filter(\.element.isInStaff).map { staffRow($0, $1.role, plan) }
            + result.scenario.classes.enumerated().map { classRow($0, $1, plan) }
            + ClassPlace.all(result.scenario).enumerated().map { classStaffRow($0, $1, plan) }
    }

    /// Posts of a class: as many as the groups of its seats take.
    private func classStaffRow(_ row: Int, _ place: ClassPlace, _ plan: StudyPlan) -> TargetRow {
        let (scenario, line) = (result.scenario, classStaffLines()[row])
        let planned = plan.seats(place.number, scenario)
        var enlarged = place.small
        enlarged.seats = Int(planned.amount ?? 0)
        let price = CellPlace("class_staff", "fte_cost", row: row)
        return TargetRow(
            kind: .classStaff, item: line.item, payer: line.payer,
            unit: .named(ResultUnit.fte.id, ResultUnit.fte.word), role: line.growsWith, price: price,
            now: { .number(place.small.posts(place.posts, in: scenario.years[$0])) },
            costNow: { classStaffCost(row, place, $0) },
            cost: { _, amount, price, _ in amount * price },
            planned: planned.amount == nil
                ? nil : scenario.years.map { enlarged.posts(place.posts, in: $0) },
            remark: planned.remark)
    }

    private func staffRow(_ row: Int, _ role: Role, _ plan: StudyPlan) -> TargetRow {
        let scenario = result.scenario
        let planned = scenario.years.indices.map { plan.posts(role, scenario, year: $0) }
        let amounts = planned.compactMap(\.amount)
        let isPriced = role.monthlyPay > 0
        return TargetRow(
            kind: .staff, item: PlanCells.role(role.id, scenario), payer: Expense.posts(role).payer,
            unit: .named(ResultUnit.fte.id, ResultUnit.fte.word), role: role,
            price: CellPlace("prices", "fte_cost", row: row),
            now: { posts(row, $0) }, costNow: { staffCost(row, $0) },
            cost: { _, amount, price, _ in amount * price },
            planned: isPriced && amounts.count == planned.count ? amounts : nil,
            remark: isPriced ? planned[0].remark : .noPrice)
    }

    private func classRow(_ row: Int, _ small: SmallClass, _ plan: StudyPlan) -> TargetRow {
        let years = result.scenario.years
        let planned = plan.seats(row, result.scenario)
        let whole = result.scenario.priced(small)
        let isPriced = whole.groupYearCost > 0 || small.seatYearCost > 0
        var enlarged = small
        enlarged.seats = Int(planned.amount ?? 0)
        func place(_ column: String) -> CellPlace { CellPlace("class_prices", column, row: row) }
        return TargetRow(
            kind: .classes, item: PlanCells.seatClass(small), payer: Expense.classes.payer,
            unit: .named(ResultUnit.seats.id, ResultUnit.seats.word), price: place("group_cost"),
            now: { seats(row, $0) }, costNow: { seatCost(row, $0) },
            cost: { year, amount, price, index in
                // Of what dates change, the groups are those of the days of the year.
                let groups: Formula =
                    small.isConstant
                    ? .roundedUp(amount / .cell(place("cap"))) : .number(enlarged.groups(in: years[year]))
                return groups * price + amount * .cell(place("seat_cost")) * index
            },
            planned: isPriced && planned.amount != nil ? years.map { enlarged.seats(in: $0) } : nil,
            remark: isPriced ? planned.remark : .noPrice)
    }

    private func add(_ rows: [TargetRow], of year: Int, to table: inout ResultTable) {
        let (first, label) = (table.rows.count, PlanCells.year(result.scenario.years[year].label))
        for (offset, row) in rows.enumerated() {
            table.add(
                [label, row.kind.cell, row.item, PlanCells.payer(row.payer), row.unit]
                    + cells(row, at: first + offset, year, plannedIn: offset))
        }
        for part in PayerSum.all(of: rows.map(\.payer)) {
            let isComplete = part.lines.allSatisfy { rows[$0].planned != nil }
            func sum(_ column: String) -> ResultCell {
                .formula(
                    .sum(part.lines.map { .cell(CellPlace("target_budget", column, row: first + $0)) }))
            }
            table.addSum(
                [label, part.category, .none, part.payer] + [ResultCell](repeating: .none, count: 5)
                    + [
                        sum("cost_now"), isComplete ? sum("cost_plan") : .none,
                        isComplete ? sum("cost_change") : .none, .none,
                    ])
        }
    }

    /// - Parameter plannedIn: the row of the first year, whose planned amount all years follow.
    private func cells(_ row: TargetRow, at number: Int, _ year: Int, plannedIn first: Int) -> [ResultCell] {
        func own(_ column: String) -> Formula { .cell(CellPlace("target_budget", column, row: number)) }
        let index = self.index(of: row.role, year)
        let remark = row.remark?.cell ?? .none
        let price = ResultCell.formula(.cell(row.price) * index)
        let now: [ResultCell] = [.formula(row.now(year))]
        let costNow = ResultCell.formula(row.costNow(year) * index)
        guard let planned = row.planned else {
            return now + [.none, .none, price, costNow, .none, .none, remark]
        }
        let amount = Formula.cell(CellPlace("target_budget", "amount_plan", row: first))
        let more = planned[year] - planned[0]
        return now + [
            year == 0 ? .number(planned[0]) : .formula(abs(more) < 1e-9 ? amount : amount + .number(more)),
            .formula(own("amount_plan") - own("amount_now")), price, costNow,
            .formula(row.cost(year, own("amount_plan"), own("price"), index)),
            .formula(own("cost_plan") - own("cost_now")),
            remark,
        ]
    }
}
