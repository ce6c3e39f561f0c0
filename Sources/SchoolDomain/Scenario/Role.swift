import Localization
import Stochastics

/// How a role's work waits.
public enum QueueDiscipline: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    /// Always done at once; only the minutes are booked (class teachers, for whom no queue is kept).
    case unlimited
    case firstCome
    /// By priority, then by deadline, then by time of request.
    case priority
}

/// Requests that a role serves and that have nothing to do with the absence ladder.
public struct BackgroundDemand: Sendable, Hashable {
    /// Requests a year per 100 pupils in the schools served, a Poisson process through the school days.
    public var perHundredPupilsPerYear: Double
    public var minutes: Distribution
    /// Share that is urgent: served first, within the urgent limit.
    public var urgentShare: Double
    /// School days that each request keeps a place in a caseload-limited role.
    public var caseDays: Distribution?
    /// When requests that are not urgent are taken; `nil`: at any time.
    public var callLine: CallLine?

    public init(
        perHundredPupilsPerYear: Double, minutes: Distribution, urgentShare: Double = 0,
        caseDays: Distribution? = nil, callLine: CallLine? = nil
    ) {
        self.perHundredPupilsPerYear = perHundredPupilsPerYear
        self.minutes = minutes
        self.urgentShare = urgentShare
        self.caseDays = caseDays
        self.callLine = callLine
    }
}

extension BackgroundDemand {
    /// The numbers of such requests, by their keys in files.
    public enum Number: String, RangedNumber {
        case perHundredPupilsPerYear, urgent

        /// Where each is kept, and in which range.
        public var range: NumberRange<BackgroundDemand> {
            switch self {
            case .perHundredPupilsPerYear: NumberRange(\.perHundredPupilsPerYear, .bare(from: 0, to: 100_000))
            case .urgent: NumberRange(\.urgentShare, .share)
            }
        }
    }
}

/// A limit on open cases per worker, as the law sets for child protection.
public struct Caseload: Sendable, Hashable {
    /// Open cases that a full post may have at most.
    public var maximumPerPost: Double
    /// School days a case that this model opens stays open.
    public var caseDays: Distribution

    public init(maximumPerPost: Double, caseDays: Distribution) {
        self.maximumPerPost = maximumPerPost
        self.caseDays = caseDays
    }
}

extension Caseload {
    /// The numbers of the limit, by their keys in files.
    public enum Number: String, RangedNumber {
        case perPost

        /// Where each is kept, and in which range.
        public var range: NumberRange<Caseload> {
            switch self {
            case .perPost: NumberRange(\.maximumPerPost, .amount(from: 0, to: 10_000, excludesLower: true))
            }
        }
    }
}

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

extension Overtime {
    /// The numbers of overtime, by their keys in files.
    public enum Number: String, RangedNumber {
        case perDay, perYear, pay

        /// Where each is kept, and in which range.
        public var range: NumberRange<Overtime> {
            switch self {
            case .perDay: NumberRange(\.perDayMinutes, NumberRule(.minutes, from: 0, to: 1440))
            case .perYear: NumberRange(\.perYearMinutes, NumberRule(.minutes, from: 0, to: 100_000))
            case .pay: NumberRange(\.payFactor, NumberRule(.share, from: 0, to: 10))
            }
        }
    }
}

/// How many pupils a full post may have at most, by law or recommendation.
public struct PostNorm: Sendable, Hashable {
    /// Whether the limit is law or a recommendation.
    public enum Basis: String, Sendable, Hashable, CaseIterable { case law, recommendation }

    /// The most pupils of a full post.
    public var pupilsPerPost: Double
    /// Whether that is law; only law binds plans.
    public var basis: Basis
    /// Of which grades pupils are counted: school health care, for one, is for grades 1-9, and pre-primary is not.
    public var grades: GradeSet

    public init(pupilsPerPost: Double, basis: Basis, grades: GradeSet = .all) {
        self.pupilsPerPost = pupilsPerPost
        self.basis = basis
        self.grades = grades
    }
}

extension PostNorm {
    /// The numbers of the norm, by their keys in files.
    public enum Number: String, RangedNumber {
        case pupilsPerPost

        /// Where each is kept, and in which range.
        public var range: NumberRange<PostNorm> {
            switch self {
            case .pupilsPerPost:
                NumberRange(\.pupilsPerPost, .amount(from: 0, to: 100_000, excludesLower: true))
            }
        }
    }
}

/// A profession: what it may do, how its time is divided and what it costs.
public struct Role: Sendable, Hashable {
    /// Who employs staff and pays expenses: the municipality or the wellbeing services county.
    public enum Employer: String, Sendable, Hashable, CaseIterable { case municipality, county }

    public var id: String
    public var title: LocalizedText
    /// Who employs, and so pays; `nil`: it is not said, which is told of roles with pay.
    public var employer: Employer?
    /// In what order requests are served, or that none waits.
    public var discipline: QueueDiscipline
    /// Minutes a week of a full post.
    public var weeklyMinutes: Double
    /// Share of time for community welfare work.
    public var communityShare: Double
    /// What more or less community welfare work does to absence; `nil`: nothing is known of it, and nothing happens.
    public var communityEffect: CommunityEffect?
    /// Share of time for records, travel and other support work.
    public var otherWorkShare: Double
    /// Training that takes time of the posts, and who has had it; `nil`: none besides what `away` holds.
    public var training: Training?
    /// Probability that a post-week is lost to sick leave or training.
    public var awayShare: Double
    /// Probability that a post stands empty for a term.
    public var vacancyShare: Double
    /// A request is to be met at the latest on this school working day after it was made.
    public var limitDays: Int
    /// The same for urgent requests.
    public var urgentLimitDays: Int
    /// Work is to be complete at the latest so many school days after the request; `nil`: no such limit.
    public var completionLimitDays: Int?
    /// A limit on open cases; `nil`: none.
    public var caseload: Caseload?
    /// Requests that have nothing to do with absence; `nil`: none come.
    public var background: BackgroundDemand?
    /// Euros a month of a full post in the first school year, before on-costs.
    public var monthlyPay: Double
    /// How its pay comes to a cost and grows, where that is not as everyone's.
    public var payTerms: PayTerms
    /// Probability that the holder of a post leaves in a school year.
    public var turnoverShare: Double
    /// School days until a post that was left is filled again; `nil`: the next day.
    public var recruitmentDays: Distribution?
    /// School days a year that each post is on leave, in one block.
    public var leaveDays: Int
    /// What may be worked beyond the regular day; `nil`: nothing.
    public var overtime: Overtime?
    /// Pupils per post by law or recommendation; `nil`: there is none.
    public var norm: PostNorm?
    /// The days of a year on which a full post is at work, for counting posts from workload.
    public var workingYear: WorkingYear
    /// Extra hours a year of single persons, all together, for the same.
    public var individualHours: Double

    public init(
        id: String, title: LocalizedText, employer: Employer? = nil,
        discipline: QueueDiscipline = .firstCome, weeklyMinutes: Double = 36.25 * 60,
        communityShare: Double = 0, communityEffect: CommunityEffect? = nil, otherWorkShare: Double = 0,
        training: Training? = nil, awayShare: Double = 0,
        vacancyShare: Double = 0, limitDays: Int = 7, urgentLimitDays: Int = 1,
        completionLimitDays: Int? = nil, caseload: Caseload? = nil,
        background: BackgroundDemand? = nil, monthlyPay: Double = 0, payTerms: PayTerms = PayTerms(),
        turnoverShare: Double = 0, recruitmentDays: Distribution? = nil, leaveDays: Int = 0,
        overtime: Overtime? = nil, norm: PostNorm? = nil,
        workingYear: WorkingYear = WorkingYear(), individualHours: Double = 0
    ) {
        self.id = id
        self.title = title
        self.employer = employer
        self.discipline = discipline
        self.weeklyMinutes = weeklyMinutes
        self.communityShare = communityShare
        self.communityEffect = communityEffect
        self.otherWorkShare = otherWorkShare
        self.training = training
        self.awayShare = awayShare
        self.vacancyShare = vacancyShare
        self.limitDays = limitDays
        self.urgentLimitDays = urgentLimitDays
        self.completionLimitDays = completionLimitDays
        self.caseload = caseload
        self.background = background
        self.monthlyPay = monthlyPay
        self.payTerms = payTerms
        self.turnoverShare = turnoverShare
        self.recruitmentDays = recruitmentDays
        self.leaveDays = leaveDays
        self.overtime = overtime
        self.norm = norm
        self.workingYear = workingYear
        self.individualHours = individualHours
    }
}

extension Role {
    /// Share of time that is spoken for before any pupil comes: welfare work for all, records, travel, other support, training.
    public var shareSpokenFor: Double { communityShare + otherWorkShare + trainingShare }

    /// Share of time for the requests of pupils: what the rest leaves, never less than nothing.
    public var shareForPupils: Double { max(0, 1 - communityShare - otherWorkShare - trainingShare) }
}

extension Role {
    /// The numbers of a role, by their keys in files.
    public enum Number: String, RangedNumber {
        case weeklyHours, community, otherWork, away, vacancy, limit, urgentLimit, completionLimit
        case monthlyPay, turnover, leave, individualHours

        /// Where each is kept, and in which range.
        public var range: NumberRange<Role> {
            switch self {
            case .weeklyHours: NumberRange({ $0.weeklyMinutes / 60 }, weekOfWork)
            case .community: NumberRange(\.communityShare, .share)
            case .otherWork: NumberRange(\.otherWorkShare, .share)
            case .away: NumberRange(\.awayShare, .share)
            case .vacancy: NumberRange(\.vacancyShare, .share)
            case .limit: NumberRange(\.limitDays, .wholeDays)
            case .urgentLimit: NumberRange(\.urgentLimitDays, .wholeDays)
            case .completionLimit: NumberRange(\.completionLimitDays, .wholeDays)
            case .monthlyPay: NumberRange(\.monthlyPay, .euros)
            case .turnover: NumberRange(\.turnoverShare, .share)
            case .leave: NumberRange(\.leaveDays, .wholeDays)
            case .individualHours: NumberRange(\.individualHours, .workHours)
            }
        }

        private var weekOfWork: NumberRule {
            NumberRule(.weeklyHours, from: 0, to: 60, excludesLower: true, unitOptional: true)
        }
    }
}
