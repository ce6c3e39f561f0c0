import Stochastics

/// The extra lifetime cost to the public of staying with basic education only: uncertain, far off, and told only as a
/// line of its own.
public struct LifetimeCost: Sendable, Hashable {
    /// Who ends grade 9 with more hours of absence than this in the year is at added risk.
    public var overHours: Double
    /// Added probability of staying with basic education only.
    public var addedRisk: Distribution
    /// Euros over a lifetime, undiscounted.
    public var cost: Distribution
    /// Share a year.
    public var discount: Double
    /// Years over which the cost is spread evenly.
    public var spreadYears: Int

    public init(
        overHours: Double, addedRisk: Distribution, cost: Distribution, discount: Double = 0.03,
        spreadYears: Int = 40
    ) {
        self.overHours = overHours
        self.addedRisk = addedRisk
        self.cost = cost
        self.discount = discount
        self.spreadYears = spreadYears
    }

    /// Present value of one euro spread evenly over the years: `(1/n) Σ (1 + d)^−t`, t = 1 … n.
    public var presentValue: Double {
        var (sum, factor) = (0.0, 1.0)
        for _ in 0..<max(1, spreadYears) {
            factor /= 1 + discount
            sum += factor
        }
        return sum / Double(max(1, spreadYears))
    }
}
