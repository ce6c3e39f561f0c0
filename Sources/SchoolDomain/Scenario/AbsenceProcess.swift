import Stochastics

/// Why a pupil is away, as the register knows it.
public enum AbsenceCause: String, Sendable, Hashable, CaseIterable {
    case illness, leave, unauthorised, other
}

/// How long a spell lasts.
public enum SpellLength: Sendable, Hashable {
    /// Whole school days, at least 1.
    case days(Distribution)
    /// Single lessons on one day, at least 1 and at most that day's lessons.
    case lessons(Distribution)
}

/// One kind of absence spell.
public struct SpellType: Sendable, Hashable {
    /// Short identifier, such as `illness`; unique among the spells.
    public var id: String
    /// Why the pupil is away; whether the ladder counts it is the counting rule's to say.
    public var cause: AbsenceCause
    /// Spells a year of a pupil with frailty 1 who is never absent otherwise; ten numbers, grades 0-9.
    public var perYearByGrade: [Double]
    /// Whole days or single lessons, and how many.
    public var length: SpellLength
    /// Relative hazard just after a break and just before the next, linear in between.
    public var afterBreak: Double
    /// Just before the next break; the hazard rises or falls to it from `afterBreak`.
    public var beforeBreak: Double

    public init(
        id: String, cause: AbsenceCause, perYearByGrade: [Double], length: SpellLength,
        afterBreak: Double = 1, beforeBreak: Double = 1
    ) {
        self.id = id
        self.cause = cause
        self.perYearByGrade = perYearByGrade
        self.length = length
        self.afterBreak = afterBreak
        self.beforeBreak = beforeBreak
    }
}

extension SpellType {
    /// The numbers of a kind of spell, by their keys in files.
    public enum Number: String, RangedNumber {
        case perYear, afterBreak, beforeBreak

        /// Where each is kept, and in which range.
        public var range: NumberRange<SpellType> {
            switch self {
            case .perYear: NumberRange(\.perYearByGrade, .bare(from: 0, to: 200))
            case .afterBreak: NumberRange(\.afterBreak, .hazardFactor)
            case .beforeBreak: NumberRange(\.beforeBreak, .hazardFactor)
            }
        }
    }
}

/// How the hazard of a new spell varies over the year, for every spell type alike.
public struct Season: Sendable, Hashable {
    /// Three relative hazards: autumn, January to Easter, after Easter.
    public var drift: [Double]
    /// Relative hazard Monday … Sunday; seven numbers.
    public var weekdays: [Double]

    public init(drift: [Double] = [1, 1, 1], weekdays: [Double] = [1, 1, 1, 1, 1, 1, 1]) {
        self.drift = drift
        self.weekdays = weekdays
    }
}

extension Season {
    /// The numbers of the season, by their keys in files.
    public enum Number: String, RangedNumber {
        case drift, weekdays

        /// Where each is kept, and in which range.
        public var range: NumberRange<Season> {
            switch self {
            case .drift: NumberRange(each: \.drift, .hazardFactor)
            case .weekdays: NumberRange(each: \.weekdays, .hazardFactor)
            }
        }
    }
}

/// How unequal pupils are, and how a pupil's level lasts from year to year.
///
/// `frailty = exp(σ z − σ²/2)` with `z` standard normal, so the mean is 1;
/// `z` of the next year is `ρ z + √(1 − ρ²) ε` with `ρ = 2 sin(π r / 6)`, `r` the rank correlation.
public struct Frailty: Sendable, Hashable {
    /// Standard deviation of log-frailty; ten numbers, grades 0-9.
    public var sigmaByGrade: [Double]
    /// Rank correlation of a pupil's yearly levels, −1 to 1; 0: every year is new.
    public var rankCorrelationBetweenYears: Double

    public init(sigmaByGrade: [Double], rankCorrelationBetweenYears: Double) {
        self.sigmaByGrade = sigmaByGrade
        self.rankCorrelationBetweenYears = rankCorrelationBetweenYears
    }
}

extension Frailty {
    /// The numbers of frailty, by their keys in files.
    public enum Number: String, RangedNumber {
        case sigma, rankCorrelation

        /// Where each is kept, and in which range.
        public var range: NumberRange<Frailty> {
            switch self {
            case .sigma: NumberRange(\.sigmaByGrade, .bare(from: 0, to: 5))
            case .rankCorrelation: NumberRange(\.rankCorrelationBetweenYears, .bare(from: -1, to: 1))
            }
        }
    }
}

/// The small latent class of pupils who hardly come to school.
///
/// In a year such a pupil has only long spells, with a hazard that makes the expected absent share of the
/// year the drawn `absentShare`: `hazard = a / (m (1 − a))` per present day, `m` the mean spell length.
public struct SevereClass: Sendable, Hashable {
    /// Share of pupils in the class; ten numbers, grades 0-9.
    public var shareByGrade: [Double]
    /// Probability that a member is still one the next year.
    public var persistence: Double
    /// Share of the year a member is absent.
    public var absentShare: Distribution
    /// Length of a member's spells, school days.
    public var spellDays: Distribution
    /// Why its members are away.
    public var cause: AbsenceCause

    public init(
        shareByGrade: [Double], persistence: Double, absentShare: Distribution, spellDays: Distribution,
        cause: AbsenceCause = .unauthorised
    ) {
        self.shareByGrade = shareByGrade
        self.persistence = persistence
        self.absentShare = absentShare
        self.spellDays = spellDays
        self.cause = cause
    }
}

extension SevereClass {
    /// The numbers of the class, by their keys in files.
    public enum Number: String, RangedNumber {
        case share, persistence

        /// Where each is kept, and in which range.
        public var range: NumberRange<SevereClass> {
            switch self {
            case .share: NumberRange(\.shareByGrade, .share)
            case .persistence: NumberRange(\.persistence, .share)
            }
        }
    }
}

/// Absence begets absence: "grows little by little".
///
/// `hazard = base × min(maximum, 1 + growthPerLesson × unauthorised lessons so far)`;
/// at each new term the lessons that count are multiplied by `1 − recoveryPerTerm`.
public struct Reinforcement: Sendable, Hashable {
    /// Growth of the hazard with each unauthorised lesson, as a share of the base; 0: none.
    public var growthPerLesson: Double
    /// The largest factor on the hazard, 1 or more.
    public var maximum: Double
    /// Share of the lessons so far that is forgotten when a term begins, 0-1.
    public var recoveryPerTerm: Double

    public init(growthPerLesson: Double = 0, maximum: Double = 3, recoveryPerTerm: Double = 0.5) {
        self.growthPerLesson = growthPerLesson
        self.maximum = maximum
        self.recoveryPerTerm = recoveryPerTerm
    }
}

extension Reinforcement {
    /// The numbers of reinforcement, by their keys in files.
    public enum Number: String, RangedNumber {
        case growthPerLesson, maximum, recoveryPerTerm

        /// Where each is kept, and in which range.
        public var range: NumberRange<Reinforcement> {
            switch self {
            case .growthPerLesson: NumberRange(\.growthPerLesson, .bare(from: 0, to: 10))
            case .maximum: NumberRange(\.maximum, .bare(from: 1, to: 100))
            case .recoveryPerTerm: NumberRange(\.recoveryPerTerm, .share)
            }
        }
    }
}

/// Everything about how absence arises before anyone acts.
public struct AbsenceProcess: Sendable, Hashable {
    /// Kinds of spells that any pupil may have, each with its own hazard.
    public var spells: [SpellType]
    /// How the hazards vary over the year.
    public var season: Season
    /// How pupils differ, and how long that lasts.
    public var frailty: Frailty
    /// The few who hardly come to school.
    public var severe: SevereClass
    /// Whether absence begets absence.
    public var reinforcement: Reinforcement
    /// Factor on all absence: on the hazard of every spell, and on the absent share of the severe class.
    public var level: Double

    public init(
        spells: [SpellType], season: Season = Season(), frailty: Frailty, severe: SevereClass,
        reinforcement: Reinforcement = Reinforcement(), level: Double = 1
    ) {
        self.spells = spells
        self.season = season
        self.frailty = frailty
        self.severe = severe
        self.reinforcement = reinforcement
        self.level = level
    }
}

extension AbsenceProcess {
    /// The numbers that stand in no part of the process, by their keys in files.
    public enum Number: String, RangedNumber {
        case level

        /// Where each is kept, and in which range.
        public var range: NumberRange<AbsenceProcess> {
            switch self {
            case .level: NumberRange(\.level, .absenceLevel)
            }
        }
    }
}
