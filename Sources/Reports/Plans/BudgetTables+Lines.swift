import Experiments
import Localization
import SchoolDomain
import Stochastics
import Tables

extension BudgetTables {
    private typealias W = Words.Money

    /// Every line of every year, subtotals of who pays, totals, and how far simulated costs may be from their means.
    func budget() -> ResultTable {
        var table = ResultTable(
            "budget", title: W.title, note: W.budgetNote,
            columns: Self.lineKeys + [
                .value(
                    "base", W.perYear, .euros, decimals: 0, measure: "cost", statistic: "first_year_prices",
                    about: W.perYearAbout),
                .value("amount", W.amount, .euros, decimals: 0, measure: "cost", about: W.amountAbout),
            ] + Spread.columns)
        let lines = lines()
        for year in result.scenario.years.indices { add(lines, of: year, to: &table) }
        return table
    }

    /// Year, category, item and who pays.
    static let lineKeys: [ResultColumn] = [
        .year, .key("category", W.category, about: W.categoryAbout),
        .key("item", W.item, about: W.budgetItemAbout), .employer,
    ]

    private func add(_ lines: [BudgetLine], of year: Int, to table: inout ResultTable) {
        let (first, label) = (table.rows.count, PlanCells.year(result.scenario.years[year].label))
        func spread(_ lines: [BudgetLine]) -> [ResultCell] {
            let amount = Formula.cell(CellPlace("budget", "amount", row: table.rows.count))
            let simulated = lines.filter { $0.replications(year) != nil }
            // What grows by several indices moves with that of all other prices.
            let role = Set(simulated.map { $0.growsWith?.id }).count == 1 ? simulated[0].growsWith : nil
            return Spread(simulated.compactMap { $0.replications(year) })?
                .cells(around: amount, index(of: role, year), nowAt: indexValue(of: role, year))
                ?? Spread.none
        }
        for line in lines {
            let base = Formula.cell(CellPlace("budget", "base", row: table.rows.count))
            let (index, value) = (self.index(of: line.growsWith, year), indexValue(of: line.growsWith, year))
            table.add(
                [
                    label, line.kind.cell, line.item, PlanCells.payer(line.payer),
                    line.base(year, index: value), .formula(base * index),
                ] + spread([line]))
        }
        for part in PayerSum.all(of: lines.map(\.payer)) {
            let rows = part.lines.map { first + $0 }
            let amounts = ["base", "amount"].map { column in
                ResultCell.formula(.sum(rows.map { .cell(CellPlace("budget", column, row: $0)) }))
            }
            table.addSum(
                [label, part.category, .none, part.payer] + amounts + spread(part.lines.map { lines[$0] }))
        }
    }
}

/// How far simulated costs of a year may be from their mean: deviations that grow with the index and stay when prices of
/// posts are changed.
struct Spread {
    private let deviations: [Double?]
    private let certainty: MeanInterval

    /// - Parameter costs: euros of each replication in the year's prices, line by line; they are added replication by
    ///   replication.
    /// - Returns: nothing where nothing is simulated.
    init?(_ costs: [[Double]]) {
        guard let first = costs.first else { return nil }
        let sums = first.indices.map { number in costs.reduce(0) { $0 + $1[number] } }
        let estimate = Estimate(sums, within: 0...Double.infinity)
        certainty = estimate.certainty
        deviations = [estimate.interval?.low, estimate.interval?.high, estimate.q05, estimate.q95].map {
            $0.map { $0 - estimate.mean }
        }
    }

    static let columns =
        ResultColumn.spreadParts.map { part in
            ResultColumn.value(
                part.id, part.title, .euros, decimals: 0, measure: "cost", statistic: part.id,
                about: part.about)
        } + [.noInterval()]

    /// Of what is fixed.
    static let none = [ResultCell](repeating: .none, count: columns.count)

    /// The ends, wherever the amount and the index move to.
    ///
    /// - Parameter value: of the index in the simulation.
    func cells(around amount: Formula, _ index: Formula, nowAt value: Double) -> [ResultCell] {
        deviations.map { deviation in
            deviation.map { .formula(amount + .number($0 / value) * index) } ?? .none
        } + [PlanCells.noInterval(certainty)]
    }
}
