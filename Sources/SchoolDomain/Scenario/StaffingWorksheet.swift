import Localization

/// What a person fills in to count posts from workload: one staff category in one place for one year.
///
/// - Source: Workload indicators of staffing need (WISN), user's manual, WHO.
public struct StaffingWorksheet: Sendable, Hashable {
    /// Work that is counted in the year's statistics, such as visits.
    public struct Activity: Sendable, Hashable {
        /// What people read for it.
        public var name: LocalizedText
        /// How often it is done in a year.
        public var volumePerYear: Double
        /// Minutes that it takes each time; more than 0.
        public var unitMinutes: Double

        public init(name: LocalizedText, volumePerYear: Double, unitMinutes: Double) {
            self.name = name
            self.volumePerYear = volumePerYear
            self.unitMinutes = unitMinutes
        }
    }

    /// Support work that everyone in the category does: shares of time, days and hours a year add up.
    public struct CategoryAllowance: Sendable, Hashable {
        /// What people read for it.
        public var name: LocalizedText
        /// Share of everyone's working time, 0-1.
        public var share: Double
        /// Working days a year of each person.
        public var daysPerYear: Double
        /// Hours a year of each person.
        public var hoursPerYear: Double

        public init(
            name: LocalizedText, share: Double = 0, daysPerYear: Double = 0, hoursPerYear: Double = 0
        ) {
            self.name = name
            self.share = share
            self.daysPerYear = daysPerYear
            self.hoursPerYear = hoursPerYear
        }
    }

    /// Additional work of some persons.
    public struct IndividualAllowance: Sendable, Hashable {
        /// What people read for it.
        public var name: LocalizedText
        /// Of one person.
        public var hoursPerYear: Double
        /// How many persons do it.
        public var people: Double

        public init(name: LocalizedText, hoursPerYear: Double, people: Double) {
            self.name = name
            self.hoursPerYear = hoursPerYear
            self.people = people
        }
    }

    /// What people read above the sheet: the staff category and the place.
    public var title: LocalizedText
    /// The days on which a full post is at work; for AWT, where no days are given.
    public var workingYear: WorkingYear
    /// Working days available a year where they are known; they take the place of the working year.
    public var givenDays: Double?
    /// Working hours of a post's day.
    public var hoursPerDay: Double
    /// What is counted in the year's statistics.
    public var activities: [Activity]
    /// What everyone does besides (CAS); together below all of the time.
    public var categoryAllowances: [CategoryAllowance]
    /// What some do besides (IAS).
    public var individualAllowances: [IndividualAllowance]
    /// Posts there are; `nil`: not told.
    public var currentPosts: Double?

    public init(
        title: LocalizedText, workingYear: WorkingYear = WorkingYear(), givenDays: Double? = nil,
        hoursPerDay: Double, activities: [Activity], categoryAllowances: [CategoryAllowance] = [],
        individualAllowances: [IndividualAllowance] = [], currentPosts: Double? = nil
    ) {
        self.title = title
        self.workingYear = workingYear
        self.givenDays = givenDays
        self.hoursPerDay = hoursPerDay
        self.activities = activities
        self.categoryAllowances = categoryAllowances
        self.individualAllowances = individualAllowances
        self.currentPosts = currentPosts
    }

    /// Available working time of a post, in days a year.
    public var availableDays: Double { givenDays ?? workingYear.availableDays }
    /// The same in hours a year.
    public var availableHours: Double { availableDays * hoursPerDay }

    /// The share of everyone's time that an allowance takes.
    public func share(of allowance: CategoryAllowance) -> Double {
        allowance.share + allowance.daysPerYear / availableDays + allowance.hoursPerYear / availableHours
    }
}

extension StaffingWorksheet {
    /// The numbers of the sheet, by their keys in files.
    public enum Number: String, RangedNumber {
        case hoursPerDay, availableDays, posts

        /// Where each is kept, and in which range.
        public var range: NumberRange<StaffingWorksheet> {
            switch self {
            case .hoursPerDay:
                NumberRange(\.hoursPerDay, NumberRule(.workHours, from: 0, to: 24, excludesLower: true))
            case .availableDays: NumberRange(\.givenDays, .workDays)
            case .posts: NumberRange(\.currentPosts, NumberRule(.posts, from: 0))
            }
        }
    }
}

extension StaffingWorksheet.Activity {
    /// The numbers of an activity, by their keys in files.
    public enum Number: String, RangedNumber {
        case volume, unitTime

        /// Where each is kept, and in which range.
        public var range: NumberRange<StaffingWorksheet.Activity> {
            switch self {
            case .volume: NumberRange(\.volumePerYear, .amount(from: 0, to: 1e9))
            case .unitTime:
                NumberRange(\.unitMinutes, NumberRule(.minutes, from: 0, to: 100_000, excludesLower: true))
            }
        }
    }
}

extension StaffingWorksheet.CategoryAllowance {
    /// The numbers of an allowance, by their keys in files.
    public enum Number: String, RangedNumber {
        case share, days, hours

        /// Where each is kept, and in which range.
        public var range: NumberRange<StaffingWorksheet.CategoryAllowance> {
            switch self {
            case .share: NumberRange(\.share, .share)
            case .days: NumberRange(\.daysPerYear, .workDays)
            case .hours: NumberRange(\.hoursPerYear, .workHours)
            }
        }
    }
}

extension StaffingWorksheet.IndividualAllowance {
    /// The numbers of an allowance, by their keys in files.
    public enum Number: String, RangedNumber {
        case hours, people

        /// Where each is kept, and in which range.
        public var range: NumberRange<StaffingWorksheet.IndividualAllowance> {
            switch self {
            case .hours: NumberRange(\.hoursPerYear, .workHours)
            case .people: NumberRange(\.people, .amount(from: 0, to: 100_000))
            }
        }
    }
}

/// The days of a year on which a full post is at work: available working time (AWT), step 1 of WISN.
///
/// `available = days a year − holidays − leave − sick − training`
///
/// - Units: working days; the standard 260 are 52 weeks of five.
/// - Source: of the standard values 260 − 10 − 36 − 12 − 5 days of 7.25 h are 1,428 hours a year.
public struct WorkingYear: Sendable, Hashable {
    /// Working days a year of each person.
    public var daysPerYear: Double
    /// Public holidays on working days.
    public var holidays: Double
    /// Days of annual leave.
    public var leave: Double
    /// Days of sick leave.
    public var sick: Double
    /// Days of training.
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

    /// Days on which a full post is at work.
    public var availableDays: Double { daysPerYear - holidays - leave - sick - training }
}

extension WorkingYear {
    /// The numbers of the year, by their keys in files.
    public enum Number: String, RangedNumber {
        case daysPerYear, holidays, leave, sick, training

        /// Where each is kept, and in which range.
        public var range: NumberRange<WorkingYear> {
            switch self {
            case .daysPerYear: NumberRange(\.daysPerYear, .workDays)
            case .holidays: NumberRange(\.holidays, .workDays)
            case .leave: NumberRange(\.leave, .workDays)
            case .sick: NumberRange(\.sick, .workDays)
            case .training: NumberRange(\.training, .workDays)
            }
        }
    }
}
