import Localization
import SchoolDomain

/// Posts from workload by the seven steps of WISN, with every number on the way.
///
/// 1. available working time (AWT) = working days available × hours a day
/// 2. standard workload of an activity = AWT / unit time
/// 3. staff for activities `A = Σ volume × unit time / AWT`
/// 4. category allowances (CAS): support work of everyone, as a share of time; factor `CAF = 1 / (1 − ΣCAS)`
/// 5. individual allowances (IAS): additional work of some; factor `IAF = Σ hours / AWT`
/// 6. required posts `= A × CAF + IAF`
/// 7. difference = current − required; ratio = current / required, under 1 where there is pressure
///
/// - Source: Workload indicators of staffing need (WISN), user's manual, WHO.
public struct WISN: Sendable, Hashable {
    /// What the numbers follow from.
    public let worksheet: StaffingWorksheet
    /// AWT of a post, a year.
    public let availableDays: Double
    /// AWT of a post in hours a year: the days times the hours of a day.
    public let availableHours: Double
    /// In the order of the worksheet.
    public let activities: [Activity]
    /// ΣCAS, a share of time.
    public let categoryShare: Double
    /// Hours a year of all persons.
    public let individualHours: Double

    /// What one activity takes.
    public struct Activity: Sendable, Hashable {
        /// Volume × unit time, a year.
        public let hours: Double
        /// How often one post could do it in a year with nothing else to do.
        public let standardWorkload: Double
        /// Its part of A.
        public let posts: Double
    }

    /// - Precondition: the worksheet has no problems.
    public init(_ worksheet: StaffingWorksheet) {
        let problems = worksheet.problems()
        precondition(problems.isEmpty, "a worksheet that cannot be: \(problems[0].message.en)")
        self.worksheet = worksheet
        availableDays = worksheet.availableDays
        let availableHours = worksheet.availableHours
        self.availableHours = availableHours
        activities = worksheet.activities.map { activity in
            let hours = activity.volumePerYear * activity.unitMinutes / 60
            return Activity(
                hours: hours, standardWorkload: availableHours * 60 / activity.unitMinutes,
                posts: hours / availableHours)
        }
        categoryShare = worksheet.categoryAllowances.reduce(0) { $0 + worksheet.share(of: $1) }
        individualHours = worksheet.individualAllowances.reduce(0) { $0 + $1.hoursPerYear * $1.people }
    }

    /// Hours a year of all activities, and the same in working days.
    public var activityHours: Double { activities.reduce(0) { $0 + $1.hours } }
    /// The same in working days of the worksheet's hours.
    public var activityDays: Double { activityHours / worksheet.hoursPerDay }
    /// A.
    public var activityPosts: Double { activities.reduce(0) { $0 + $1.posts } }
    /// CAF.
    public var categoryFactor: Double { 1 / (1 - categoryShare) }
    /// IAF.
    public var individualPosts: Double { individualHours / availableHours }
    /// Posts that the work takes, in htv: `A × CAF + IAF`.
    public var required: Double { activityPosts * categoryFactor + individualPosts }

    /// Posts there are, in htv; `nil`: the worksheet does not say.
    public var current: Double? { worksheet.currentPosts }
    /// Under 0 where posts are missing.
    public var difference: Double? { current.map { $0 - required } }
    /// `nil` when no post is required.
    public var ratio: Double? { required > 0 ? current.map { $0 / required } : nil }
    /// The share of the work that the posts there are cannot do; 0 when they can do all.
    public var pressure: Double? { ratio.map { max(0, 1 - $0) } }
}

/// What is asked of a role in a year, however it was come by.
public struct RoleDemand: Sendable, Hashable {
    /// A kind of work, how often a year and how many minutes each time.
    public typealias Activity = StaffingWorksheet.Activity

    /// What is asked, kind by kind.
    public var activities: [Activity]

    public init(activities: [Activity]) { self.activities = activities }

    /// The mean minutes of one request; 0 when nothing is asked.
    public var meanUnitMinutes: Double {
        let volume = volumePerYear
        return volume > 0 ? activities.reduce(0) { $0 + $1.volumePerYear * $1.unitMinutes } / volume : 0
    }

    /// How often a year, all kinds together.
    public var volumePerYear: Double { activities.reduce(0) { $0 + $1.volumePerYear } }
}

extension StaffingWorksheet {
    /// The worksheet of a role: its working year, community and other work as allowances, and what is asked of it.
    ///
    /// Sick leave and training stand in the working year, so the role's away share is not counted again; nor are
    /// vacancies, for WISN counts the posts that must be filled.
    public init(role: Role, demand: RoleDemand, currentPosts: Double? = nil) {
        let shares = [
            CategoryAllowance(name: Words.Work.community, share: role.communityShare),
            CategoryAllowance(name: Words.Work.otherWork, share: role.otherWorkShare),
            CategoryAllowance(name: Words.Work.training, share: role.trainingShare),
        ]
        let single = IndividualAllowance(
            name: Words.Work.individualWork, hoursPerYear: role.individualHours, people: 1)
        self.init(
            title: role.title, workingYear: role.workingYear, hoursPerDay: role.weeklyMinutes / 60 / 5,
            activities: demand.activities.filter { $0.volumePerYear > 0 },
            categoryAllowances: shares.filter { $0.share > 0 },
            individualAllowances: role.individualHours > 0 ? [single] : [], currentPosts: currentPosts)
    }
}

extension WISN {
    /// Of what is never asked, nothing is counted.
    ///
    /// - Precondition: the role is sound, and what is asked takes more than 0 minutes.
    public init(role: Role, demand: RoleDemand, currentPosts: Double? = nil) {
        self.init(StaffingWorksheet(role: role, demand: demand, currentPosts: currentPosts))
    }
}
