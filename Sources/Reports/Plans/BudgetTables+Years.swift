import Localization
import SchoolDomain
import Tables

extension BudgetTables {
    private typealias W = Words.Money

    /// The budget at a glance: a row for each school year, a column for each kind of expense, and who pays.
    func budgetByYear() -> ResultTable {
        let kinds = BudgetLine.Kind.allCases
        var table = ResultTable(
            "budget_by_year", title: W.byYear, note: W.byYearNote,
            columns: [.year] + kinds.map { euros($0.rawValue, $0.title) } + [
                euros("total", W.total)
            ] + ResultColumn.parts(about: W.amountAbout))
        let lines = lines()
        // Each year of the budget has its lines, the subtotals and the total.
        let height = lines.count + PayerSum.all(of: lines.map(\.payer)).count
        for (number, year) in result.scenario.years.enumerated() {
            func sum(_ isPart: (BudgetLine) -> Bool) -> ResultCell {
                let rows = lines.indices.filter { isPart(lines[$0]) }.map { number * height + $0 }
                guard !rows.isEmpty else { return .none }
                return .formula(.sum(rows.map { .cell(CellPlace("budget", "amount", row: $0)) }))
            }
            table.add(
                [PlanCells.year(year.label)] + kinds.map { kind in sum { $0.kind == kind } } + [
                    sum { _ in true }
                ] + Role.Employer.allCases.map { payer in sum { $0.payer == payer } })
        }
        let drawn = kinds.filter { kind in lines.contains { $0.kind == kind } }.map(\.rawValue)
        table.charts = [
            ResultChart(
                title: W.byYear, kind: .stacked, category: "year", series: drawn,
                rows: 0..<result.scenario.years.count)
        ]
        return table
    }

    private func euros(_ id: String, _ title: LocalizedText) -> ResultColumn {
        .value(
            id, title, .euros, decimals: 0, measure: "cost", statistic: id,
            about: W.amountAbout)
    }
}
