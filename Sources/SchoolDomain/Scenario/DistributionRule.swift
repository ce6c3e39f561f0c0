/// What a distribution may be in one place of a scenario: how its values are typed, and which may occur.
///
/// - Law: a rule is said here and nowhere else. What files may say, the JSON Schema and the check of values made in
///   memory follow from it.
public struct DistributionRule: Sendable, Hashable {
    /// The unit of all values, and the range of a value that is certain, as it is typed.
    public let certain: NumberRule
    /// Every value must be at least this.
    let lowest = 0.0
    /// Whether `lowest` itself may occur.
    let allowsLowest: Bool
    /// Every value must be at most this; `nil`: no bound.
    let highest: Double?
    /// The mean must be at least this; `nil`: any.
    let meanAtLeast: Double?
    /// The mean must be at most this, because the model draws no larger value; `nil`: any.
    let meanAtMost: Double?
    /// The largest value that the model draws: no more than `mostBeyond` may lie above it; `nil`: any.
    let largestDrawn: Double?
    /// Of an exponential law this takes 6 % of the variance, and so about 3 % of waits.
    static let mostBeyond = 0.001

    init(
        _ certain: NumberRule, allowsLowest: Bool = true, highest: Double? = nil,
        meanAtLeast: Double? = nil, meanAtMost: Double? = nil, largestDrawn: Double? = nil
    ) {
        self.certain = certain
        self.allowsLowest = allowsLowest
        self.highest = highest
        self.meanAtLeast = meanAtLeast
        self.meanAtMost = meanAtMost
        self.largestDrawn = largestDrawn
    }

    /// School days, of which there may be none.
    public static let days = DistributionRule(NumberRule(.schoolDays, from: 0), meanAtMost: 4000)
    /// School days, at least one.
    public static let wholeDays = DistributionRule(
        NumberRule(.schoolDays, from: 1), meanAtLeast: 1, meanAtMost: 4000)
    /// Days of the calendar.
    public static let calendarDays = DistributionRule(NumberRule(.calendarDays, from: 0), meanAtMost: 4000)
    /// Lessons of one day.
    public static let lessons = DistributionRule(NumberRule(.none, from: 1), meanAtLeast: 1)
    /// Minutes of work, on average up to 200 hours.
    public static let minutes = DistributionRule(
        NumberRule(.minutes, from: 0), meanAtLeast: 1, meanAtMost: 200 * 60, largestDrawn: longestWork)
    /// Minutes of the longest piece of work that is drawn: 533 hours.
    public static let longestWork = 32_000.0
    /// A factor on the hazard of absence.
    public static let multiplier = DistributionRule(
        NumberRule(.none, from: 0, to: 100, excludesLower: true), allowsLowest: false)
    /// A share of a whole.
    public static let share = DistributionRule(.share, highest: 1)
    /// Money.
    public static let euros = DistributionRule(.euros)

    /// A stored value as it would be typed, with at most four decimals.
    func typed(_ value: Double) -> String {
        let number = plain(certain.unit == .share ? value * 100 : value)
        return certain.unit.spellings.first.map { "\(number) \($0.text)" } ?? number
    }

    /// A bound as it would be typed; long times of work in hours too.
    func typedBound(_ value: Double) -> String {
        typed(value) + (certain.unit == .minutes && value >= 60 ? " (\(plain(value / 60)) h)" : "")
    }
}
