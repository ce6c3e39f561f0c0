import Localization
import Planning
import SchoolDomain
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
        /// Where the number there is stands, and the price of a post or a group and of all in first-year prices.
        var now: CellPlace
        var price: CellPlace
        var costNow: CellPlace
        /// What so many cost at the price of a post or a group, and the index of the year.
        var cost: (_ amount: Formula, _ price: Formula, _ index: Formula) -> Formula
        var planned: StudyPlan.Planned
    }

    func targetBudget(_ plan: StudyPlan) -> ResultTable {
        let question = plan.staffing.question
        var table = ResultTable(
            "target_budget", title: W.targetTitle,
            note: W.targetNote(
                target: Words.percentDigits(question.target),
                confidence: Words.percentDigits(question.confidence),
                days: plan.seats.withinDays),
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
        let scenario = result.scenario
        let staff = priced.enumerated().map { row, entry in
            func place(_ column: String) -> CellPlace { CellPlace("prices", column, row: row) }
            var planned = plan.posts(entry.role, scenario)
            if entry.role.monthlyPay <= 0 { planned = StudyPlan.Planned(remark: .noPrice) }
            return TargetRow(
                kind: .staff, item: PlanCells.role(entry.role.id, scenario),
                payer: Expense.posts(entry.role).payer,
                unit: .named(ResultUnit.fte.id, ResultUnit.fte.word), now: place("posts"),
                price: place("fte_cost"), costNow: place("year_cost"),
                cost: { amount, price, _ in amount * price },
                planned: planned)
        }
        let classes = scenario.classes.enumerated().map { row, small in
            func place(_ column: String) -> CellPlace { CellPlace("class_prices", column, row: row) }
            var planned = plan.seats(row, scenario)
            if small.groupYearCost <= 0 && small.seatYearCost <= 0 {
                planned = StudyPlan.Planned(remark: .noPrice)
            }
            return TargetRow(
                kind: .classes, item: PlanCells.seatClass(small), payer: Expense.classes.payer,
                unit: .named(ResultUnit.seats.id, ResultUnit.seats.word), now: place("seats"),
                price: place("group_cost"), costNow: place("year_cost"),
                cost: { amount, price, index in
                    .roundedUp(amount / .cell(place("cap"))) * price + amount * .cell(place("seat_cost"))
                        * index
                }, planned: planned)
        }
        return staff + classes
    }

    private func add(_ rows: [TargetRow], of year: Int, to table: inout ResultTable) {
        let (first, label) = (table.rows.count, PlanCells.year(result.scenario.years[year].label))
        for (offset, row) in rows.enumerated() {
            table.add(
                [label, row.kind.cell, row.item, PlanCells.payer(row.payer), row.unit]
                    + cells(row, at: first + offset, year, plannedIn: offset))
        }
        for part in PayerSum.all(of: rows.map(\.payer)) {
            let isComplete = part.lines.allSatisfy { rows[$0].planned.amount != nil }
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
        let index = Formula.cell(CellPlace("price_index", "index", row: year))
        let remark = row.planned.remark.map { ResultCell.named($0.rawValue, Self.words($0)) } ?? .none
        let price = ResultCell.formula(.cell(row.price) * index)
        let now: [ResultCell] = [.formula(.cell(row.now))]
        let costNow = ResultCell.formula(.cell(row.costNow) * index)
        guard let planned = row.planned.amount else {
            return now + [.none, .none, price, costNow, .none, .none, remark]
        }
        let amount = Formula.cell(CellPlace("target_budget", "amount_plan", row: first))
        return now + [
            year == 0 ? .number(planned) : .formula(amount),
            .formula(own("amount_plan") - own("amount_now")), price, costNow,
            .formula(row.cost(own("amount_plan"), own("price"), index)),
            .formula(own("cost_plan") - own("cost_now")),
            remark,
        ]
    }

    private static func words(_ remark: StudyPlan.Remark) -> LocalizedText {
        switch remark {
        case .outOfReach: Words.Staffing.outOfReach
        case .tooFewReplications: Words.Staffing.tooFewFutures(nil)
        case .nothingAsked: Words.Staffing.nothingAsked
        case .kept: Words.Staffing.isChosen
        case .noPrice: W.noPrice
        case .overCap: W.overCap
        case .fewerSeats: W.fewerSeats
        }
    }
}
