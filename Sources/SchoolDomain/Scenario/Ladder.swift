import Localization
import Stochastics

/// Over which time absence is summed before it is compared with a threshold.
public enum CountingWindow: Sendable, Hashable {
    case schoolYear
    case term
    /// The latest school days, today included.
    case rolling(days: Int)
}

extension CountingWindow {
    /// How long a window may be.
    public static let rollingDays = NumberRule.wholeDays(from: 1, to: 190, unitOptional: true)
}

/// How many lessons make an hour of a threshold.
public enum HourMeaning: String, Sendable, Hashable, CaseIterable {
    /// An hour is a lesson of 45 minutes.
    case lesson
    /// An hour is 60 minutes, so 50 h are 66.7 lessons.
    case clock
}

/// From which amount on a step is due.
public enum ThresholdMeaning: String, Sendable, Hashable, CaseIterable {
    /// More than the threshold: 50 h are not yet over 50 h.
    case over
    /// As much as the threshold, or more.
    case atLeast
}

extension HourMeaning {
    /// So many lessons in these hours: 4 lessons are 3 of 60 minutes.
    public func hours(ofLessons lessons: Int) -> Double {
        switch self {
        case .lesson: Double(lessons)
        case .clock: Double(lessons) * 45 / 60
        }
    }
}

/// What counts toward the thresholds of the ladder.
public struct CountingRule: Sendable, Hashable {
    /// A school year, a term or the latest school days; every count begins anew with the school year.
    public var window: CountingWindow
    /// Whether the window was said; else it is the one that suits the thresholds (`settled`).
    public var isWindowSaid: Bool
    /// Lessons missed for these causes count; the others do not.
    public var causes: Set<AbsenceCause>
    /// What an hour of a threshold is.
    public var hour: HourMeaning
    /// Whether a step is due over its threshold, or at it already.
    public var from: ThresholdMeaning

    public init(
        window: CountingWindow = .schoolYear, causes: Set<AbsenceCause> = Set(AbsenceCause.allCases),
        hour: HourMeaning = .lesson, from: ThresholdMeaning = .over, isWindowSaid: Bool = true
    ) {
        self.window = window
        self.isWindowSaid = isWindowSaid
        self.causes = causes
        self.hour = hour
        self.from = from
    }
}

extension CountingRule {
    /// The window of thresholds that are shares of lessons, unless another is said: 60 school days, about a third of a year.
    ///
    /// - Source: assumption A-104 (Documentation/Assumptions.md).
    public static let shareWindow = CountingWindow.rolling(days: 60)

    /// The rule with a window, where none was said: the latest school days when every threshold of the ladder is a share of
    /// lessons, else the school year.
    ///
    /// A share of a whole year's lessons comes late: 20 % of them is reached at the earliest when a fifth of the year has been
    /// missed, 200 h, however much was missed in autumn.
    public func settled(for ladder: [LadderStep]) -> CountingRule {
        guard !isWindowSaid else { return self }
        var rule = self
        let areShares = !ladder.isEmpty && ladder.allSatisfy(\.threshold.isShare)
        rule.window = areShares ? Self.shareWindow : .schoolYear
        return rule
    }

    /// Whole lessons over which some hours of absence are.
    public func lessons(ofHours hours: Double) -> Int {
        let lessons = hour == .lesson ? hours : hours * 60 / 45
        // No pupil has as many; what is out of range is told at its own place.
        return lessons.isFinite ? Int(min(max(lessons, 0), 1e9).rounded(.down)) : 0
    }

    /// Lessons over which a step with a threshold is due.
    ///
    /// - Law: the count is whole lessons, so at least 50 is over 49, and at least 66.7 over 66; at least none is over none: a
    ///   step waits for absence.
    /// - Parameter fifths: the lessons of the timetable over the counting window, times five.
    public func limitLessons(_ threshold: AbsenceAmount, ofFifths fifths: Int) -> Int {
        let (below, isWhole): (Int, Bool) =
            switch threshold {
            case .hours(let hours):
                (
                    lessons(ofHours: hours),
                    Double(lessons(ofHours: hours)) == (hour == .lesson ? hours : hours * 60 / 45)
                )
            case .percent(let percent):
                (
                    AbsenceAmount.lessons(percent: percent, ofFifths: fifths),
                    Int((min(max(0, percent), 100) * 1e6).rounded()) * fifths % 500_000_000 == 0
                )
            }
        return from == .atLeast && isWhole ? max(0, below - 1) : below
    }
}

/// An amount of absence that a step waits for; the step is due when the count is *over* it, or at it where the counting rule
/// says so.
public enum AbsenceAmount: Sendable, Hashable {
    case hours(Double)
    /// Of the lessons in the pupil's timetable over the whole counting window, 0-100.
    case percent(Double)
}

extension AbsenceAmount {
    /// Whether it is a share of lessons.
    public var isShare: Bool { if case .percent = self { true } else { false } }

    /// A share of lessons in whole lessons, rounded down: 35 % of 360 lessons is 126.
    ///
    /// Counted in whole numbers, to a millionth of a per cent: in binary fractions 35 % of 360 is a little less than 126.
    ///
    /// - Parameter fifths: the lessons times five, so that those of some days of a week are a whole number too.
    public static func lessons(percent: Double, ofFifths fifths: Int) -> Int {
        guard percent > 0, fifths > 0 else { return 0 }
        return Int((min(percent, 100) * 1e6).rounded()) * fifths / 500_000_000
    }
}

/// When a crossing comes to someone's notice: at looks of the teacher, at monitoring dates, or at whichever comes first.
public struct Detection: Sendable, Hashable {
    /// The teacher looks every so many school days (1: the same day); `nil`: only the dates below count.
    public var reviewEveryDays: Int?
    /// Probability that one look notices a crossing that nobody has noticed yet; each look is another chance.
    public var chancePerReview: Double
    /// Monitoring, which misses nobody: the first school day on or after each date.
    public var monitoringDates: [MonthDay]

    public init(reviewEveryDays: Int?, chancePerReview: Double = 1, monitoringDates: [MonthDay] = []) {
        self.reviewEveryDays = reviewEveryDays
        self.chancePerReview = chancePerReview
        self.monitoringDates = monitoringDates
    }

    /// - Parameter dates: monitoring that finds whom the looks have missed.
    public static func teacherReview(
        everyDays days: Int, chance: Double = 1, monitoring dates: [MonthDay] = []
    ) -> Detection {
        Detection(reviewEveryDays: days, chancePerReview: chance, monitoringDates: dates)
    }

    /// Only at these reviews: the first school day on or after each date.
    public static func monitoring(_ dates: [MonthDay]) -> Detection {
        Detection(reviewEveryDays: nil, chancePerReview: 1, monitoringDates: dates)
    }
}

extension Detection {
    /// How seldom a teacher may look.
    public static let everyDays = NumberRule.wholeDays(from: 1, to: 190)
}

/// What help does to the hazard of new spells.
///
/// `hazard × multiplier^s`, where the strength `s` rises linearly from 0 to 1 over `rampInDays`, stays 1 until
/// `durationDays` after the start, then halves every `fadeHalfLifeDays`. Times in school days.
public struct Effect: Sendable, Hashable {
    /// 1 is no effect; what is not known of it is drawn once per replication.
    public var multiplier: UncertainNumber
    /// School days until the full strength; 0: at once.
    public var rampInDays: Int
    /// `nil`: lasts until whatever gives it (a seat, a service) ends.
    public var durationDays: Int?
    /// `nil`: ends at once.
    public var fadeHalfLifeDays: Double?

    public init(
        multiplier: UncertainNumber, rampInDays: Int = 0, durationDays: Int? = nil,
        fadeHalfLifeDays: Double? = nil
    ) {
        self.multiplier = multiplier
        self.rampInDays = rampInDays
        self.durationDays = durationDays
        self.fadeHalfLifeDays = fadeHalfLifeDays
    }
}

extension Effect {
    /// The numbers of an effect, by their keys in files.
    public enum Number: String, RangedNumber {
        case rampIn, duration, fadeHalfLife

        /// Where each is kept, and in which range.
        public var range: NumberRange<Effect> {
            switch self {
            case .rampIn: NumberRange(\.rampInDays, .wholeDays)
            case .duration: NumberRange(\.durationDays, .wholeDays)
            case .fadeHalfLife:
                NumberRange(
                    \.fadeHalfLifeDays, NumberRule(.schoolDays, from: 0, to: 10_000, excludesLower: true))
            }
        }
    }
}

/// One rung of the step model.
public struct LadderStep: Sendable, Hashable {
    /// Short identifier, such as `consultation`; unique on the ladder, and part of its draws' addresses.
    public var id: String
    /// What people read for it.
    public var title: LocalizedText
    /// The step is due when the count is over this.
    public var threshold: AbsenceAmount
    /// Pupils of which grades it is for; others pass it over, and it is not counted.
    public var grades: GradeSet
    /// Which schools take the step, and from when on; empty: all of them always. A crossing at a school that does not take it is
    /// passed over and not counted.
    public var rollOut: [RollOut]
    /// When a crossing comes to someone's notice.
    public var detection: Detection
    /// Probability that the absence is known to be in order (illness, travel) and the step is not needed.
    /// One draw per pupil and year serves all steps: who is exempted at 90 h was so at 50 h.
    public var exemptProbability: Double
    /// Probability that the step is really taken when it should be.
    public var takenProbability: Double
    /// School days from notice to the request for help, drawn evenly.
    public var delayDays: ClosedRange<Int>
    /// The ways its work can go, of which each case takes one; empty: there is only one.
    public var routes: [WorkRoute]
    /// The work that it asks for, stage after stage.
    public var stages: [WorkStage]
    /// Lower is served first where a role serves by priority.
    public var priority: Int
    /// School days after which a waiting case is given up; `nil`: never.
    public var patienceDays: Distribution?
    /// Begins the day after the work is done.
    public var effect: Effect?
    /// Probability that the work leads to an out-of-home placement.
    public var placementProbability: Double
    /// Probability that the work, when it is done, ends in a decision on pupil-specific support, for good.
    public var supportProbability: Double

    public init(
        id: String, title: LocalizedText, threshold: AbsenceAmount, grades: GradeSet = .all,
        rollOut: [RollOut] = [],
        detection: Detection = .teacherReview(everyDays: 1), exemptProbability: Double = 0,
        takenProbability: Double = 1, delayDays: ClosedRange<Int> = 0...0, routes: [WorkRoute] = [],
        stages: [WorkStage] = [], priority: Int = 5, patienceDays: Distribution? = nil, effect: Effect? = nil,
        placementProbability: Double = 0, supportProbability: Double = 0
    ) {
        self.id = id
        self.title = title
        self.threshold = threshold
        self.grades = grades
        self.rollOut = rollOut
        self.detection = detection
        self.exemptProbability = exemptProbability
        self.takenProbability = takenProbability
        self.delayDays = delayDays
        self.routes = routes
        self.stages = stages
        self.priority = priority
        self.patienceDays = patienceDays
        self.effect = effect
        self.placementProbability = placementProbability
        self.supportProbability = supportProbability
    }
}

extension LadderStep {
    /// The numbers of a step, by their keys in files.
    public enum Number: String, RangedNumber {
        case exempt, taken, delay, priority, placement, support

        /// Where each is kept, and in which range.
        public var range: NumberRange<LadderStep> {
            switch self {
            case .exempt: NumberRange(\.exemptProbability, .share)
            case .taken: NumberRange(\.takenProbability, .share)
            case .delay: NumberRange(\.delayDays, .wholeDays)
            case .priority: NumberRange(\.priority, .priority)
            case .placement: NumberRange(\.placementProbability, .share)
            case .support: NumberRange(\.supportProbability, .share)
            }
        }
    }
}
