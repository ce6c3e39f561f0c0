import Experiments
import Planning
import SchoolDomain
import Tables

extension BudgetTables {
    private typealias W = Words.Money

    /// What one of something costs, in first-year prices.
    func unitCosts() -> ResultTable {
        var table = ResultTable(
            "unit_costs", title: W.unitCosts, note: W.unitCostsNote,
            columns: [
                .key(
                    "item", W.item,
                    about: W.itemAbout),
                .value(
                    "quantity", W.quantity, .plain, decimals: 1,
                    about: W.quantityAbout),
                .value(
                    "each", W.each, .euros, decimals: 0, measure: "unit_cost",
                    about: W.eachAbout),
                .value(
                    "amount", W.amount, .euros, decimals: 0, measure: "cost",
                    about: W.unitAmountAbout),
            ])
        let years = result.scenario.years.map(\.label)
        addHelped(&table, years)
        addSeats(&table)
        addPlacements(&table, years)
        return table
    }

    private func mean(_ id: String, _ scope: Scope = Scope()) -> Double? {
        result.series(id, scope).map { series in
            let known = series.filter { !$0.isNaN }
            return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
        }
    }

    /// The mean over years of a cost, taken back to first-year prices.
    private func atFirstPrices(_ id: String, _ years: [String]) -> Double {
        let growth = 1 + result.scenario.money.indexPerYear
        var (sum, price) = (0.0, 1.0)
        for year in years {
            sum += (mean(id, Scope([(.year, year)])) ?? 0) / price
            price *= growth
        }
        return sum / Double(years.count)
    }

    private func add(_ table: inout ResultTable, _ item: ResultCell, quantity: Double, cost: Double) {
        table.add([
            item, .number(quantity), quantity > 0 ? .number(cost / quantity) : .none, .number(cost),
        ])
    }

    private func addHelped(_ table: inout ResultTable, _ years: [String]) {
        guard let helped = mean("pupilsHelped") else { return }
        let classes = result.scenario.classes.reduce(0) { $0 + $1.yearCost }
        let cost =
            atFirstPrices("costAbsenceWork", years) + atFirstPrices("costInterventions", years) + classes
        add(&table, .named("pupil_helped", W.pupilHelped), quantity: helped, cost: cost)
    }

    private func addSeats(_ table: inout ResultTable) {
        let scenario = result.scenario
        let seats = Double(scenario.classes.reduce(0) { $0 + $1.seats })
        guard seats > 0 else { return }
        let cost = scenario.classes.reduce(0) { $0 + $1.yearCost }
        let scope = scenario.classes.count > 1 ? Scope() : Scope([(.class, scenario.classes[0].id)])
        let used = seats * (mean("seatOccupancy", scope) ?? 0) / 100
        let ordinary = scenario.money.ordinaryPupilYear
        add(&table, .named("seat_year", W.seatYear), quantity: seats, cost: cost)
        add(&table, .named("seat_year_used", W.seatYearUsed), quantity: used, cost: cost)
        add(&table, .named("seat_year_net", W.seatYearNet), quantity: used, cost: cost - used * ordinary)
    }

    private func addPlacements(_ table: inout ResultTable, _ years: [String]) {
        let price = result.scenario.money.placementDay
        let cost = atFirstPrices("costPlacements", years)
        guard price > 0 else { return }
        add(&table, .named("placement_day", W.placementDay), quantity: cost / price, cost: cost)
    }
}
