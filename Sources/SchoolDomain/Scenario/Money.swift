import Stochastics

/// Prices.
public struct Money: Sendable, Hashable {
    /// Employer's on-costs as a share of pay.
    public var onCosts: Double
    /// Holiday bonus as a share of pay.
    public var holidayBonus: Double
    /// Growth of prices from one school year to the next; below 0: they fall.
    public var indexPerYear: Double
    /// The same into single school years, by their labels.
    public var indexByYear: [String: Double]
    /// Euros a year of an ordinary pupil, subtracted for the net cost of a seat.
    public var ordinaryPupilYear: Double
    /// Euros a day of an out-of-home placement, and its length in calendar days.
    public var placementDay: Double
    /// Calendar days that a placement lasts.
    public var placementDays: Distribution
    /// What being left with basic education only costs the public; `nil`: no such line is told.
    public var lifetime: LifetimeCost?

    public init(
        onCosts: Double = 0, holidayBonus: Double = 0, indexPerYear: Double = 0,
        indexByYear: [String: Double] = [:], ordinaryPupilYear: Double = 0, placementDay: Double = 0,
        placementDays: Distribution = .fixed(180), lifetime: LifetimeCost? = nil
    ) {
        self.onCosts = onCosts
        self.holidayBonus = holidayBonus
        self.indexPerYear = indexPerYear
        self.indexByYear = indexByYear
        self.ordinaryPupilYear = ordinaryPupilYear
        self.placementDay = placementDay
        self.placementDays = placementDays
        self.lifetime = lifetime
    }
}

extension Money {
    /// The numbers of the prices, by their keys in files.
    public enum Number: String, RangedNumber {
        case onCosts, holidayBonus, index, indexByYear, ordinaryPupilYear, placementDay

        /// Where each is kept, and in which range.
        public var range: NumberRange<Money> {
            switch self {
            case .onCosts: NumberRange(\.onCosts, .share)
            case .holidayBonus: NumberRange(\.holidayBonus, .share)
            case .index: NumberRange(\.indexPerYear, .growth)
            case .indexByYear: NumberRange({ Array($0.indexByYear.values) }, .growth)
            case .ordinaryPupilYear: NumberRange(\.ordinaryPupilYear, .euros)
            case .placementDay: NumberRange(\.placementDay, .euros)
            }
        }
    }
}

extension Scenario {
    /// Roles with posts that are paid nothing, and classes with seats that cost nothing: no budget can be made of them.
    ///
    /// - Parameter planned: posts may be planned, so that every role that has a row and keeps a queue needs its price.
    public func unpriced(planned: Bool = false) -> (roles: [String], classes: [String]) {
        let queues = Set(roles.filter { $0.discipline != .unlimited }.map(\.id))
        let staffed = Set(
            staff.filter { $0.greatestPosts > 0 || planned && queues.contains($0.role) }.map(\.role))
        let inClasses = Set(rolesInClasses(priced: true).map(\.id))
        return (
            roles.filter {
                (staffed.contains($0.id) || inClasses.contains($0.id)) && $0.monthlyPay <= 0
            }.map(\.id),
            classes.filter { $0.greatestSeats > 0 && priced($0).yearCost(seats: $0.greatestSeats) <= 0 }
                .map(\.id)
        )
    }
}

/// The extra lifetime cost to the public of staying with basic education only: uncertain, far off, and told only as a
/// line of its own.
public struct LifetimeCost: Sendable, Hashable {
    /// Who ends grade 9 with more hours of absence than this in the year is at added risk.
    public var overHours: Double
    /// Added probability of staying with basic education only.
    public var addedRisk: UncertainNumber
    /// Euros over a lifetime, undiscounted.
    public var cost: UncertainNumber
    /// Share a year.
    public var discount: Double
    /// Years over which the cost is spread evenly.
    public var spreadYears: Int

    public init(
        overHours: Double, addedRisk: UncertainNumber, cost: UncertainNumber, discount: Double = 0.03,
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

extension LifetimeCost {
    /// The numbers of the line, by their keys in files.
    public enum Number: String, RangedNumber {
        case over, discount, spreadYears

        /// Where each is kept, and in which range.
        public var range: NumberRange<LifetimeCost> {
            switch self {
            case .over: NumberRange(\.overHours, .absenceHours)
            case .discount: NumberRange(\.discount, NumberRule(.share, from: 0, to: 0.2))
            case .spreadYears: NumberRange(\.spreadYears, .count(from: 1, to: 80))
            }
        }
    }
}
