/// How much longer posts may work when requests are due, and at what price.
public struct Overtime: Sendable, Hashable {
    /// Minutes that a post may work beyond its day.
    public var perDayMinutes: Int
    /// Minutes that a post may work beyond its days in a school year.
    public var perYearMinutes: Int
    /// Price of a minute of overtime in prices of an ordinary one; 1.5 is half as much again.
    public var payFactor: Double

    public init(perDayMinutes: Int, perYearMinutes: Int, payFactor: Double) {
        self.perDayMinutes = perDayMinutes
        self.perYearMinutes = perYearMinutes
        self.payFactor = payFactor
    }
}

extension StaffPool {
    /// All roles whose requests the posts serve, the posts' own first.
    public var servedRoles: [String] { [role] + also }

    /// Whether the posts serve a school.
    public func serves(_ school: String) -> Bool { schools.isEmpty || schools.contains(school) }
}
