import Experiments
import Localization
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
                    "each_q05", [W.each, Words.Columns.q05].joined(by: ", "), .euros, decimals: 0,
                    measure: "unit_cost", statistic: "q05", about: Words.q05About),
                .value(
                    "each_q95", [W.each, Words.Columns.q95].joined(by: ", "), .euros, decimals: 0,
                    measure: "unit_cost", statistic: "q95", about: Words.q95About),
                .value(
                    "amount", W.amount, .euros, decimals: 0, measure: "cost",
                    about: W.unitAmountAbout),
            ] + ResultColumn.parts(about: W.unitAmountAbout))
        let years = result.scenario.years.map(\.label)
        addSteps(&table, years)
        addInterventions(&table, years)
        addSeats(&table, years)
        addPlacements(&table, years)
        return table
    }

    /// A measure replication by replication; nothing where there is no such measure.
    private func series(_ kind: MeasureKind, _ scope: Scope = Scope()) -> [Double]? {
        result.series(kind, scope).map { $0.map { $0.isNaN ? 0 : $0 } }
    }

    /// The same number in every replication.
    private func fixed(_ number: Double) -> [Double] {
        [Double](repeating: number, count: result.replications)
    }

    /// The mean over years of a cost, taken back to first-year prices by the index of all prices, replication by replication.
    ///
    /// - Parameter scope: whose part of the cost, where it is told by payer.
    private func atFirstPrices(_ kind: MeasureKind, _ scope: Scope, _ years: [String]) -> [Double] {
        var sums = fixed(0)
        for (number, year) in years.enumerated() {
            let price = result.scenario.priceIndex(year: number)
            for (replication, cost) in (series(kind, scope.with(.year, year)) ?? fixed(0)).enumerated() {
                sums[replication] += cost / price / Double(years.count)
            }
        }
        return sums
    }

    /// A cost that one payer bears alone, of that payer; of another nothing.
    private func cost(_ cost: [Double], of expense: Expense) -> (Role.Employer?) -> [Double] {
        { payer in payer == nil || payer == expense.payer ? cost : fixed(0) }
    }

    /// Both of each replication; what one costs is told of all replications together, with the spread of single ones.
    ///
    /// - Parameter bill: what a payer pays, or all (`nil`).
    private func add(
        _ table: inout ResultTable, _ item: ResultCell, quantity: [Double],
        cost bill: (Role.Employer?) -> [Double]
    ) {
        let cost = bill(nil)
        let (quantities, costs) = (Estimate(quantity), Estimate(cost))
        let each = Estimate(zip(quantity, cost).map { $0 > 0 ? $1 / $0 : .nan })
        table.add(
            [
                item, .number(quantities.mean),
                quantities.mean > 0 ? .number(costs.mean / quantities.mean) : .none,
                .number(orNone: each.q05), .number(orNone: each.q95), .number(costs.mean),
            ] + Role.Employer.allCases.map { .number(Estimate(bill($0)).mean) })
    }

    /// Each kind of help by itself, for a talk is not a year's seat.
    private func addSteps(_ table: inout ResultTable, _ years: [String]) {
        for step in result.scenario.ladder {
            let scope = Scope([(.step, step.id)])
            guard let served = series(.casesServed, scope) else { continue }
            add(&table, .named("step_" + step.id, Words.labelled(W.stepServed, step.title)), quantity: served)
            {
                payer in
                atFirstPrices(.costSteps, payer.map { scope.with(.employer, $0.rawValue) } ?? scope, years)
            }
        }
    }

    private func addInterventions(_ table: inout ResultTable, _ years: [String]) {
        let interventions = result.scenario.interventions
        guard !interventions.isEmpty else { return }
        let started = interventions.reduce(fixed(0)) { sums, intervention in
            let own = series(.interventionStarted, Scope([(.intervention, intervention.id)])) ?? fixed(0)
            return zip(sums, own).map { $0 + $1 }
        }
        add(&table, .named("intervention_started", W.interventionStarted), quantity: started) { payer in
            atFirstPrices(.costTakingPart, .paid(by: payer), years)
        }
    }

    private func addSeats(_ table: inout ResultTable, _ years: [String]) {
        let scenario = result.scenario
        let seats = mean(
            scenario.years.map { year in scenario.classes.reduce(0) { $0 + $1.seats(in: year) } })
        guard seats > 0 else { return }
        let used = seatsInUse()
        let all = cost(atFirstPrices(.costSeats, Scope(), years), of: .classes)
        func costs(_ payer: Role.Employer?) -> [Double] {
            guard let payer, scenario.hasClassStaff else { return all(payer) }
            return atFirstPrices(.costSeats, .paid(by: payer), years)
        }
        let net = cost(atFirstPrices(.costSeatsNet, Scope(), years), of: .classes)
        add(&table, .named("seat_year", W.seatYear), quantity: fixed(seats), cost: costs)
        add(&table, .named("seat_year_used", W.seatYearUsed), quantity: used, cost: costs)
        add(
            &table, .named("seat_year_net", W.seatYearNet), quantity: used,
            cost: { payer in
                guard let payer, scenario.hasClassStaff else { return net(payer) }
                // An ordinary pupil's year is spared by who runs the classes.
                let spared = payer == Expense.classes.payer ? zip(all(nil), net(nil)).map(-) : fixed(0)
                return zip(costs(payer), spared).map(-)
            })
    }

    /// Seats in use in the average school year, replication by replication: each class's part of its seat-days in use, of the
    /// seats for whose days it costs.
    private func seatsInUse() -> [Double] {
        let (classes, years) = (result.scenario.classes, result.scenario.years)
        var sums = fixed(0)
        for small in classes {
            for year in years {
                let scope = Scope([(.class, small.id)]).with(.year, year.label)
                let seats = small.seats(in: year) / Double(years.count)
                for (replication, percent) in (series(.seatOccupancy, scope) ?? fixed(0)).enumerated() {
                    sums[replication] += seats * percent / 100
                }
            }
        }
        return sums
    }

    private func mean(_ numbers: [Double]) -> Double {
        numbers.isEmpty ? 0 : numbers.reduce(0, +) / Double(numbers.count)
    }

    private func addPlacements(_ table: inout ResultTable, _ years: [String]) {
        let price = result.scenario.money.placementDay
        let all = atFirstPrices(.costPlacements, Scope(), years)
        guard price > 0 else { return }
        add(
            &table, .named("placement_day", W.placementDay), quantity: all.map { $0 / price },
            cost: cost(all, of: .placements))
    }
}
