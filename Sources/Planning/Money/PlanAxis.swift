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
        case groups(of: SmallClass)
    }

    /// Euros a year of an amount, in thousandths of a post or in seats.
    public func cost(of amount: Int) -> Double {
        switch price {
        case .perStep(let cost): Double(amount) / Double(step) * cost
        case .groups(let small): small.yearCost(seats: amount)
        }
    }

    /// What an amount costs more than another; to spare one payer's euros first, those of others count a thousandth.
    func price(from less: Int, to more: Int, sparing spared: Role.Employer?) -> Double {
        let euros = cost(of: more) - cost(of: less)
        return spared == nil || spared == payer ? euros : euros / 1000
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
                let small = scenario.classes[index]
                return PlanAxis(
                    axis: .seats(seatClass: index), step: 1, least: small.seats, most: small.mostOwnSeats,
                    price: .groups(of: small.pricedByDays(of: scenario.years)), payer: Expense.classes.payer)
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
