import Stochastics

/// How a pupil returns from a small class to an ordinary one when conditions are met.
///
/// From `earliestDays` after the beginning of the stay absence is looked at again and again. When it is not over the amount a
/// trial begins: a part of the lessons is in an ordinary class, the seat is kept, and what the class does to absence is less
/// by that part. After it absence is looked at once more, on the days of the trial: when it is not over the amount, the pupil
/// returns; else all lessons are in the small class again, and the next look follows.
public struct GradualReturn: Sendable, Hashable {
    /// Conditions are met when the absence of so many days is not over an amount.
    public var when: AbsenceReview
    /// School days of the stay before the first look.
    public var earliestDays: Int
    /// School days of a trial.
    public var trialDays: Int
    /// Part of the lessons that is in an ordinary class during a trial.
    public var share: Double

    public init(when: AbsenceReview, earliestDays: Int = 0, trialDays: Int, share: Double) {
        self.when = when
        self.earliestDays = earliestDays
        self.trialDays = trialDays
        self.share = share
    }
}

extension GradualReturn {
    /// The numbers of a return, by their keys in files.
    public enum Number: String, RangedNumber {
        case earliest, trial, share

        /// Where each is kept, and in which range.
        public var range: NumberRange<GradualReturn> {
            switch self {
            case .earliest: NumberRange(\.earliestDays, .wholeDays)
            case .trial: NumberRange(\.trialDays, .wholeDays(from: 1, to: 190))
            case .share: NumberRange(\.share, .share)
            }
        }
    }
}

/// Requests about those who sit in a small class to a role of the host school's staff: they are that school's pupils.
public struct SeatRequests: Sendable, Hashable {
    /// Identifier of the role that is asked.
    public var role: String
    /// Requests a school year about each pupil who sits there all of it.
    public var perSeatPerYear: Double
    /// Minutes of work of each.
    public var minutes: Distribution

    public init(role: String, perSeatPerYear: Double, minutes: Distribution) {
        self.role = role
        self.perSeatPerYear = perSeatPerYear
        self.minutes = minutes
    }
}

extension SeatRequests {
    /// The numbers of the requests, by their keys in files.
    public enum Number: String, RangedNumber {
        case perSeatPerYear

        /// Where each is kept, and in which range.
        public var range: NumberRange<SeatRequests> {
            switch self {
            case .perSeatPerYear: NumberRange(\.perSeatPerYear, .bare(from: 0, to: 1000))
            }
        }
    }
}

/// Finishing basic education, as far as absence tells: who misses much of the last year is at risk.
public struct Finishing: Sendable, Hashable {
    /// At risk is who misses more than this of the last school year.
    public var atRiskOver: AbsenceAmount
    /// How many of how many finished, as counted of those who left school from a small class; `nil`: not known.
    public var observed: Observed?

    /// A count of finishers.
    public struct Observed: Sendable, Hashable {
        /// Who finished.
        public var finished: Int
        /// Of how many, 1 or more.
        public var of: Int

        public init(finished: Int, of: Int) {
            self.finished = finished
            self.of = of
        }
    }

    /// How many may have finished, and of how many.
    public static let finishedRule = NumberRule.count(from: 0, to: 1_000_000)
    public static let ofRule = NumberRule.count(from: 1, to: 1_000_000)

    public init(atRiskOver: AbsenceAmount, observed: Observed? = nil) {
        self.atRiskOver = atRiskOver
        self.observed = observed
    }
}
