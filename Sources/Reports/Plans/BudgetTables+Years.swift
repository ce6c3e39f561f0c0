import Localization
import SchoolDomain
import Tables

extension BudgetTables {
    private typealias W = Words.Money

    /// The budget at a glance: a row for each period, a column for each kind of expense, and who pays; then all periods
    /// together.
    func budget(by kind: BudgetPeriod.Kind) -> ResultTable {
        let (id, title, note) = Self.texts(kind)
        let kinds = BudgetLine.Kind.allCases.filter { $0 != .classStaff || tellsClassStaff }
        var table = ResultTable(
            id, title: title, note: note,
            columns: BudgetPeriod.columns(kind) + kinds.map { euros($0.rawValue, $0.title) } + [
                euros("total", W.total)
            ] + ResultColumn.parts(about: W.amountAbout))
        let periods = BudgetPeriod.all(kind, result.scenario)
        let lines = lines()
        // Each year of the budget has its lines, the subtotals and the total.
        let height = lines.count + PayerSum.all(of: lines.map(\.payer)).count
        for period in periods {
            func sum(_ isPart: (BudgetLine) -> Bool) -> ResultCell {
                let rows = lines.indices.filter { isPart(lines[$0]) }
                guard !rows.isEmpty else { return .none }
                return .formula(
                    period.sum { year, months in
                        rows.map { row in
                            (
                                .cell(CellPlace("budget", "amount", row: year * height + row)),
                                lines[row].course.share(of: year, months)
                            )
                        }
                    })
            }
            table.add(
                period.cells + kinds.map { kind in sum { $0.kind == kind } } + [sum { _ in true }]
                    + Role.Employer.allCases.map { payer in sum { $0.payer == payer } })
        }
        let rows = 0..<periods.count
        if rows.count > 1 { addSum(of: rows, BudgetPeriod.allCells(kind), to: &table) }
        if kind != .month {
            let drawn = kinds.filter { kind in lines.contains { $0.kind == kind } }.map(\.rawValue)
            table.charts = [
                ResultChart(
                    title: title, kind: .stacked, category: kind == .schoolYear ? "year" : "calendar_year",
                    series: drawn, rows: rows)
            ]
        }
        if kind == .month { table.audience = .namedToReaders }
        return table
    }

    /// A row that adds up each column of amounts, where it has any.
    func addSum(of rows: Range<Int>, _ keys: [ResultCell], to table: inout ResultTable) {
        let sums = table.columns.indices.dropFirst(keys.count).map { column -> ResultCell in
            guard rows.contains(where: { table.rows[$0][column] != .none }) else { return .none }
            return .formula(.columnSum(table: table.id, column: table.columns[column].id, rows: rows))
        }
        table.addSum(keys + sums)
    }

    private static func texts(_ kind: BudgetPeriod.Kind) -> (String, LocalizedText, LocalizedText) {
        switch kind {
        case .schoolYear: ("budget_by_year", W.byYear, W.byYearNote)
        case .calendarYear: ("budget_by_calendar_year", W.byCalendarYear, W.byCalendarYearNote)
        case .month: ("budget_by_month", W.byMonth, W.byCalendarYearNote)
        }
    }

    func euros(_ id: String, _ title: LocalizedText) -> ResultColumn {
        .value(
            id, title, .euros, decimals: 0, measure: "cost", statistic: id,
            about: W.amountAbout)
    }
}
