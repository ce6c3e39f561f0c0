/// What a person fills in to count posts from workload: one staff category in one place for one year.
///
/// - Source: Workload indicators of staffing need (WISN), user's manual, WHO.
public struct StaffingWorksheet: Sendable, Hashable {
    /// Work that is counted in the year's statistics, such as visits.
    public struct Activity: Sendable, Hashable {
        public var name: LocalizedText
        public var volumePerYear: Double
        public var unitMinutes: Double

        public init(name: LocalizedText, volumePerYear: Double, unitMinutes: Double) {
            self.name = name
            self.volumePerYear = volumePerYear
            self.unitMinutes = unitMinutes
        }
    }

    /// Support work that everyone in the category does: shares of time, days and hours a year add up.
    public struct CategoryAllowance: Sendable, Hashable {
        public var name: LocalizedText
        public var share: Double
        public var daysPerYear: Double
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
        public var name: LocalizedText
        /// Of one person.
        public var hoursPerYear: Double
        public var people: Double

        public init(name: LocalizedText, hoursPerYear: Double, people: Double) {
            self.name = name
            self.hoursPerYear = hoursPerYear
            self.people = people
        }
    }

    public var title: LocalizedText
    public var workingYear: WorkingYear
    /// Working days available a year where they are known; they take the place of the working year.
    public var givenDays: Double?
    public var hoursPerDay: Double
    public var activities: [Activity]
    public var categoryAllowances: [CategoryAllowance]
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
