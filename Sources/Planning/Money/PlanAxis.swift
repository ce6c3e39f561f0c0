import SchoolDomain

/// One thing that a plan may change: between what and what, by how much, at what price.
public struct PlanAxis: Sendable, Hashable {
    /// What there can be more or less of.
    public var axis: Axis
    /// By how much at a time: thousandths of a post, or one seat.
    public var step: Int
    /// The fewest planned, a multiple of the step: what the scenario and the law ask for; of seats those there are.
    public var least: Int
    /// The most planned: what the scenario allows; of seats the class's `cap`.
    public var most: Int
    /// What its amounts cost.
    public var price: Price
    /// Who pays them.
    public var payer: Role.Employer

    /// What amounts of something cost in a year.
    public enum Price: Sendable, Hashable {
        /// Each step the same, in euros.
        case perStep(Double)
        /// Seats of a class: nothing until another group opens, but for what each seat costs.
        ///
        /// Of the price of a group, its posts among it, other payers than the axis's pay so many euros.
        case groups(of: SmallClass, paidByOthers: Double = 0)
    }

    /// Euros a year of an amount, in thousandths of a post or in seats.
    public func cost(of amount: Int) -> Double {
        switch price {
        case .perStep(let cost): Double(amount) / Double(step) * cost
        case .groups(let small, _): small.yearCost(seats: amount)
        }
    }

    /// What an amount costs more than another; to spare one payer's euros first, those of others count a thousandth.
    func price(from less: Int, to more: Int, sparing spared: Role.Employer?) -> Double {
        let others = costOfOthers(of: more) - costOfOthers(of: less)
        let own = cost(of: more) - cost(of: less) - others
        guard let spared else { return own + others }
        return spared == payer ? own + others / 1000 : own / 1000 + others
    }

    /// What of an amount's cost the axis's payer pays.
    func costOfPayer(of amount: Int) -> Double { cost(of: amount) - costOfOthers(of: amount) }

    /// What of an amount's cost other payers than the axis's pay.
    private func costOfOthers(of amount: Int) -> Double {
        guard case .groups(let small, let others) = price else { return 0 }
        return Double(small.groups(seats: amount)) * others
    }

    /// All that plans of a scenario may change.
    static func all(_ scenario: Scenario, seats: Bool) -> [PlanAxis] {
        let staff = scenario.staff.indices.compactMap { pool -> PlanAxis? in
            let row = scenario.staff[pool]
            guard let role = scenario.roles.first(where: { $0.id == row.role }),
                role.discipline != .unlimited, !scenario.isChosen(pool: pool)
            else { return nil }
            let step = Capacities.milliposts(row.step)
            let most = Capacities.milliposts(row.atMost ?? StaffPool.mostPosts) / step * step
            let least = (Capacities.milliposts(row.atLeast) + step - 1) / step * step
            let lawful = Capacities.milliposts(StatutoryNorm.lawfulPlan(scenario, pool: pool))
            return PlanAxis(
                axis: .posts(pool: pool), step: step, least: min(max(least, lawful), most),
                most: most,
                price: .perStep(
                    scenario.money.yearCost(of: role) * row.ownShare(of: scenario.years) * Double(step) / 1000
                ),
                payer: Expense.posts(role).payer)
        }
        guard seats else { return staff }
        return staff
            + scenario.classes.indices.map { index in
                let (small, payer) = (scenario.classes[index], Expense.classes.payer)
                func priced(paidBy payer: Role.Employer?) -> SmallClass {
                    scenario.priced(small, paidBy: payer).pricedByDays(of: scenario.years)
                }
                let all = priced(paidBy: nil)
                return PlanAxis(
                    axis: .seats(seatClass: index), step: 1, least: small.seats, most: small.mostOwnSeats,
                    price: .groups(
                        of: all, paidByOthers: all.groupYearCost - priced(paidBy: payer).groupYearCost),
                    payer: payer)
            }
    }
}

extension SmallClass {
    /// The same class at prices of the part of the average school year in which it is open.
    package func pricedByDays(of years: [SchoolYear]) -> SmallClass {
        var result = self
        let share = ownShare(of: years)
        result.groupYearCost *= share
        result.seatYearCost *= share
        return result
    }
}
