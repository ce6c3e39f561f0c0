import SchoolDomain

extension Money {
    /// What a full post costs in a year: 12 × pay × (1 + holiday bonus) × (1 + on-costs).
    public func yearCost(monthlyPay: Double) -> Double {
        12 * monthlyPay * (1 + holidayBonus) * (1 + onCosts)
    }
}

extension Scenario {
    /// Roles with posts that are paid nothing, and classes with seats that cost nothing: no budget can be made of them.
    ///
    /// - Parameter planned: posts may be planned, so that every role that has a row and keeps a queue needs its price.
    public func unpriced(planned: Bool = false) -> (roles: [String], classes: [String]) {
        let queues = Set(roles.filter { $0.discipline != .unlimited }.map(\.id))
        let staffed = Set(staff.filter { $0.posts > 0 || planned && queues.contains($0.role) }.map(\.role))
        return (
            roles.filter { staffed.contains($0.id) && $0.monthlyPay <= 0 }.map(\.id),
            classes.filter { $0.seats > 0 && $0.yearCost <= 0 }.map(\.id)
        )
    }
}
