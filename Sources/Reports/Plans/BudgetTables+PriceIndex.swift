import Localization
import SchoolDomain
import Tables

/// How prices grow from year to year: the pay of each role that grows by itself, and all other prices.
extension BudgetTables {
    private typealias W = Words.Money

    /// All other prices, year by year, and behind them each role whose pay grows by itself, with the pay that follows.
    func priceIndex() -> ResultTable {
        let scenario = result.scenario
        var table = ResultTable(
            "price_index", title: W.index, note: W.indexNote,
            columns: [
                .year, .key("role", Words.Staffing.role, about: W.indexRoleAbout),
                .value("growth", W.growth, .percent, decimals: 1, about: W.growthAbout),
                .value("index", W.index, .plain, decimals: 4, about: W.indexAbout),
                .value("monthly_pay", W.monthlyPay, .euros, decimals: 0, about: W.indexedPayAbout),
            ])
        for role in [nil] + growing.map(Optional.some) {
            for (number, year) in scenario.years.enumerated() {
                let row = table.rows.count
                func cell(_ column: String, _ row: Int) -> Formula {
                    .cell(CellPlace(table.id, column, row: row))
                }
                let growth =
                    role.map { scenario.payGrowth(of: $0, into: number) } ?? scenario.growth(into: number)
                table.add([
                    PlanCells.year(year.label), role.map { PlanCells.role($0.id, scenario) } ?? .none,
                    number == 0 ? .none : .number(PlanCells.tidy(100 * growth)),
                    number == 0
                        ? .number(1)
                        : .formula(
                            cell("index", row - 1) * (.number(1) + cell("growth", row) / .number(100))),
                    role.map { .formula(price(of: $0, "monthly_pay") * cell("index", row)) } ?? .none,
                ])
            }
        }
        return table
    }

    /// Roles in `prices` whose pay grows by itself, in the order of their rows in `price_index`.
    private var growing: [Role] { priced.map(\.role).filter(\.payTerms.growsByItself) }

    /// The cell that tells the prices of a year in those of the first: of a role's pay, or of what no role is paid (`nil`).
    func index(of role: Role?, _ year: Int) -> Formula {
        let block = role.flatMap { role in growing.firstIndex { $0.id == role.id } }.map { $0 + 1 } ?? 0
        return .cell(CellPlace("price_index", "index", row: block * result.scenario.years.count + year))
    }

    /// The number in that cell.
    func indexValue(of role: Role?, _ year: Int) -> Double {
        role.map { result.scenario.payIndex(of: $0, year: year) } ?? result.scenario.priceIndex(year: year)
    }

    private func price(of role: Role, _ column: String) -> Formula {
        let row = priced.firstIndex { $0.role.id == role.id }
        return row.map { .cell(CellPlace("prices", column, row: $0)) } ?? .number(role.monthlyPay)
    }
}

extension PlanCells {
    /// A percentage without the dust of binary fractions: 22.400000000000002 is 22.4.
    static func tidy(_ percent: Double) -> Double { (percent * 1e9).rounded() / 1e9 }
}
