import SchoolDomain

/// What the cheapest plan is to reach.
public struct PlanQuestion: Sendable, Hashable {
    /// The service target, how sure it is to be and the replications to look at.
    public var service: ServiceQuestion
    /// School days within which a seat is to be had; `nil`: seats stay as they are and nothing is demanded of them.
    public var seatsWithinDays: Int?
    /// What the plan may cost at most; empty: whatever it takes.
    public var caps: [MoneyCap]
    /// How many more times the search is made, each time in other replications: what the plan owes to chance.
    public var repeats: Int

    public init(
        service: ServiceQuestion, seatsWithinDays: Int? = nil, caps: [MoneyCap] = [], repeats: Int = 0
    ) {
        self.service = service
        self.seatsWithinDays = seatsWithinDays
        self.caps = caps
        self.repeats = repeats
    }
}

/// Euros a year that all costs of a plan may come to at most, or those of one payer.
public struct MoneyCap: Sendable, Hashable {
    /// `nil`: all payers together.
    public var payer: Role.Employer?
    /// In first-year prices.
    public var euros: Double

    public init(payer: Role.Employer? = nil, euros: Double) {
        self.payer = payer
        self.euros = euros
    }
}
