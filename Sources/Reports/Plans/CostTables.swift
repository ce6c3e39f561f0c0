import Localization
import SchoolDomain
import Tables

/// Costs of all scenarios for pivot tables, and what each plan costs more than the first scenario.
///
/// - Law: `costs` has each line of each `budget` once for each school year and calendar year, and no sums; its amounts add
///   up to the budgets'.
struct CostTables {
    private let study: Study
    private let budgets: [Budget]
    private typealias W = Words.Money

    /// What is told of once in a budget of a year; the same in two scenarios whatever it is called there.
    private struct Item: Hashable {
        var kind: BudgetLine.Kind
        var id: String
        var payer: Role.Employer
        var name: LocalizedText

        init(_ line: BudgetLine) {
            guard case .named(let id, let name) = line.item else {
                preconditionFailure("an item without a name")
            }
            (kind, payer, self.id, self.name) = (line.kind, line.payer, id, name)
        }

        var keys: [ResultCell] { [kind.cell, .named(id, name), PlanCells.payer(payer)] }

        static func == (a: Item, b: Item) -> Bool { a.kind == b.kind && a.id == b.id && a.payer == b.payer }

        func hash(into hasher: inout Hasher) {
            hasher.combine(kind)
            hasher.combine(id)
            hasher.combine(payer)
        }
    }

    /// A scenario's budget, and where it stands in the table of all.
    private struct Budget {
        var scenario: Scenario
        var items: [Item]
        /// How each falls to the months of a school year.
        var courses: [CostCourse]
        /// Of the first row among those of all scenarios, and rows of a year.
        var first, height: Int

        func amount(_ item: Item, _ part: Part) -> Formula? {
            items.firstIndex(of: item).map {
                .cell(CellPlace("budget", "amount", row: first + part.year * height + $0))
                    * .number(courses[$0].share(of: part.year, part.months))
            }
        }
    }

    /// The part of a school year that lies in a calendar year.
    private struct Part {
        var year: Int
        var calendarYear: String
        /// By their places from August.
        var months: Range<Int>
        var days: Int

        static func all(_ scenario: Scenario) -> [Part] {
            scenario.years.enumerated().flatMap { number, year in
                let months = year.costMonths
                return Set(months.map(\.calendarYear)).sorted().map { calendarYear in
                    let own = months.indices.filter { months[$0].calendarYear == calendarYear }
                    return Part(
                        year: number, calendarYear: "\(calendarYear)", months: own[0]..<own[0] + own.count,
                        days: own.reduce(0) { $0 + months[$1].days })
                }
            }
        }
    }

    /// - Parameter tables: what `BudgetTables` tells of each scenario, in the order of the study's parts.
    init(_ study: Study, _ tables: [[ResultTable]]) {
        self.study = study
        var first = 0
        budgets = zip(study.parts, tables).map { part, tables in
            let lines = BudgetTables(part.result).lines()
            let rows = tables.first { $0.id == "budget" }?.rows.count ?? 0
            let scenario = part.result.scenario
            defer { first += rows }
            return Budget(
                scenario: scenario,
                items: lines.map(Item.init), courses: lines.map(\.course), first: first,
                height: rows / scenario.years.count)
        }
    }

    /// With a plan to set against the first scenario also what it costs more.
    func all() -> [ResultTable] {
        let (costs, places) = costs()
        return (budgets.count > 1 ? [change(places)] : []) + [costs]
    }

    // MARK: - For pivot tables

    /// Where a row of `costs` stands, by what it is of.
    private struct Place: Hashable {
        var plan: Int
        var item: Item
        var calendarYear: String
    }

    private func costs() -> (ResultTable, [Place: [Int]]) {
        let isCompared = budgets.count > 1
        var table = ResultTable(
            "costs", title: W.costs, note: W.costsNote,
            columns: [
                StudyTables.scenarioColumn, label("scenario_name", Words.scenario), .year, .calendarYear,
                BudgetTables.lineKeys[1], label("category_name", W.category), BudgetTables.lineKeys[2],
                label("item_name", W.item), .employer, label("employer_name", Words.employer),
                .value("days", W.days, .days, decimals: 0, about: W.daysAbout),
                euros("amount", W.amount, "mean"),
            ]
                + (isCompared
                    ? [
                        euros("amount_base", W.base, "base"),
                        euros("amount_change", W.planMinusBase, "change"),
                    ]
                    : []))
        table.audience = .namedToReaders
        var places: [Place: [Int]] = [:]
        for (number, budget) in budgets.enumerated() {
            let items = budget.items + budgets[0].items.filter { !budget.items.contains($0) }
            for part in Part.all(budget.scenario) {
                let year = budget.scenario.years[part.year].label
                for item in items {
                    let row = table.rows.count
                    let amounts = [amount(item, part, of: budget), amountOfBase(item, year, part)]
                    let change =
                        Formula.cell(CellPlace("costs", "amount", row: row))
                        - .cell(CellPlace("costs", "amount_base", row: row))
                    let scenario = self.part(of: number)
                    table.add(
                        [scenario.code, scenario.name, PlanCells.year(year), .text(part.calendarYear)]
                            + item.keys.flatMap { [$0.code, $0.name] } + [.number(Double(part.days))]
                            + (isCompared ? amounts + [.formula(change)] : [amounts[0]]))
                    places[Place(plan: number, item: item, calendarYear: part.calendarYear), default: []]
                        .append(row)
                }
            }
        }
        return (table, places)
    }

    private func amount(_ item: Item, _ part: Part, of budget: Budget) -> ResultCell {
        budget.amount(item, part).map { .formula($0) } ?? .number(0)
    }

    /// What the first scenario spends on the same in the same part of the same school year.
    private func amountOfBase(_ item: Item, _ year: String, _ part: Part) -> ResultCell {
        let base = budgets[0]
        let own = Part.all(base.scenario).first {
            base.scenario.years[$0.year].label == year && $0.calendarYear == part.calendarYear
        }
        return own.map { amount(item, $0, of: base) } ?? .number(0)
    }

    private func part(of number: Int) -> ResultCell {
        .named(study.parts[number].id, study.parts[number].result.scenario.name)
    }

    // MARK: - Plan − first scenario

    /// Each line of each plan by calendar year, subtotals of who pays and totals; then all years together.
    private func change(_ places: [Place: [Int]]) -> ResultTable {
        var table = ResultTable(
            "budget_change", title: W.planMinusBase, note: W.changeNote,
            columns: [StudyTables.scenarioColumn, .calendarYear] + BudgetTables.lineKeys.dropFirst() + [
                euros("amount_base", W.base, "base"), euros("amount_plan", Words.Plan.planned, "plan"),
                euros("amount_change", W.planMinusBase, "change"),
            ])
        for (plan, budget) in budgets.enumerated().dropFirst() {
            let items = budget.items + budgets[0].items.filter { !budget.items.contains($0) }
            let years = Set(places.keys.filter { $0.plan == plan }.map(\.calendarYear)).sorted()
            let all = years.count > 1 ? [years] : []
            for block in years.map({ [$0] }) + all {
                let isAll = block.count > 1
                let head = [
                    part(of: plan), isAll ? ResultCell.named("all", W.total) : .text(block[0]),
                ]
                let first = table.rows.count
                for item in items {
                    let rows = block.flatMap {
                        places[Place(plan: plan, item: item, calendarYear: $0)] ?? []
                    }
                    table.add(
                        head + item.keys
                            + ["amount_base", "amount"].map { column in
                                .formula(.sum(rows.map { .cell(CellPlace("costs", column, row: $0)) }))
                            } + [difference(at: table.rows.count)])
                }
                for sum in PayerSum.all(of: items.map(\.payer)) {
                    table.addSum(
                        head + [sum.category, .none, sum.payer]
                            + ["amount_base", "amount_plan"].map { column in
                                .formula(
                                    .sum(
                                        sum.lines.map {
                                            .cell(CellPlace("budget_change", column, row: first + $0))
                                        }))
                            } + [difference(at: table.rows.count)])
                }
            }
        }
        return table
    }

    private func difference(at row: Int) -> ResultCell {
        .formula(
            .cell(CellPlace("budget_change", "amount_plan", row: row))
                - .cell(CellPlace("budget_change", "amount_base", row: row)))
    }

    // MARK: - Columns

    private func euros(_ id: String, _ title: LocalizedText, _ statistic: String) -> ResultColumn {
        .value(
            id, title, .euros, decimals: 0, measure: "cost", statistic: statistic,
            about: W.calendarAmountAbout)
    }

    /// What a key tells, in the reader's words.
    private func label(_ id: String, _ title: LocalizedText) -> ResultColumn {
        ResultColumn(id, [title, W.inWords].joined(by: ", "), .label, about: W.nameAbout)
    }
}

extension ResultCell {
    /// The identifier by itself, for people too.
    fileprivate var code: ResultCell { if case .named(let id, _) = self { .text(id) } else { self } }
    /// The words by themselves, for programs too.
    fileprivate var name: ResultCell { if case .named(_, let word) = self { .word(word) } else { .none } }
}
