/// The days of a year on which a full post is at work: available working time (AWT), step 1 of WISN.
///
/// `available = days a year − holidays − leave − sick − training`
///
/// - Units: working days; the standard 260 are 52 weeks of five.
/// - Source: of the standard values 260 − 10 − 36 − 12 − 5 days of 7.25 h are 1,428 hours a year.
public struct WorkingYear: Sendable, Hashable {
    public var daysPerYear: Double
    /// Public holidays on working days.
    public var holidays: Double
    public var leave: Double
    public var sick: Double
    public var training: Double

    public init(
        daysPerYear: Double = 260, holidays: Double = 10, leave: Double = 36, sick: Double = 12,
        training: Double = 5
    ) {
        self.daysPerYear = daysPerYear
        self.holidays = holidays
        self.leave = leave
        self.sick = sick
        self.training = training
    }

    public var availableDays: Double { daysPerYear - holidays - leave - sick - training }
}

/// How many pupils a full post may have at most, by law or recommendation.
public struct PostNorm: Sendable, Hashable {
    public enum Basis: String, Sendable, Hashable, CaseIterable { case law, recommendation }

    public var pupilsPerPost: Double
    public var basis: Basis

    public init(pupilsPerPost: Double, basis: Basis) {
        self.pupilsPerPost = pupilsPerPost
        self.basis = basis
    }
}
