import SchoolDomain

extension Money {
    /// What a full post costs in a year: 12 × pay × (1 + holiday bonus) × (1 + on-costs).
    public func yearCost(monthlyPay: Double) -> Double {
        12 * monthlyPay * (1 + holidayBonus) * (1 + onCosts)
    }
}

extension Scenario {
    /// Roles with posts that are paid nothing, and classes with seats that cost nothing: no budget can be made of them.
    public var unpriced: (roles: [String], classes: [String]) {
        let staffed = Set(staff.filter { $0.posts > 0 }.map(\.role))
        return (
            roles.filter { staffed.contains($0.id) && $0.monthlyPay <= 0 }.map(\.id),
            classes.filter { $0.seats > 0 && $0.yearCost <= 0 }.map(\.id)
        )
    }
}
