import Stochastics

/// What is measured of every pupil whatever the ladder counts.
public struct ObservationPlan: Sendable, Hashable {
    /// Hours (lessons of 45 minutes, all causes, the school year so far); increasing.
    public var thresholdHours: [Double]
    /// Days of the school year at which the pupils over each threshold are counted besides its end.
    public var dates: [MonthDay]
    /// School days before and after an intervention's start that the naive before/after comparison uses.
    public var comparisonDays: Int

    public init(thresholdHours: [Double] = [50, 70, 90], dates: [MonthDay] = [], comparisonDays: Int = 40) {
        self.thresholdHours = thresholdHours
        self.dates = dates
        self.comparisonDays = comparisonDays
    }
}

/// How a scenario is run unless the command says otherwise.
public struct RunPlan: Sendable, Hashable {
    public var replications: Int
    public var seed: UInt64

    public init(replications: Int = 100, seed: UInt64 = 1) {
        self.replications = replications
        self.seed = seed
    }
}

/// A whole scenario, every default filled in: the value that the kernel compiles.
public struct Scenario: Sendable, Hashable {
    public var name: LocalizedText
    /// The question the scenario answers, for people.
    public var question: LocalizedText
    public var years: [SchoolYear]
    public var schools: [School]
    public var population: Population
    /// Lessons a week; ten numbers, grades 0-9.
    public var weeklyLessons: [Int]
    public var absence: AbsenceProcess
    public var counting: CountingRule
    public var ladder: [LadderStep]
    public var roles: [Role]
    public var staff: [StaffPool]
    public var classes: [SmallClass]
    public var seatAllocation: SeatAllocation
    public var interventions: [Intervention]
    public var money: Money
    public var observation: ObservationPlan
    /// Plugins of code at work, in the order in which their effects are applied; what declared plugins give is
    /// already in its place.
    public var plugins: [PluginUse]
    public var run: RunPlan

    public init(
        name: LocalizedText, question: LocalizedText = "", years: [SchoolYear], schools: [School],
        population: Population,
        weeklyLessons: [Int], absence: AbsenceProcess, counting: CountingRule = CountingRule(),
        ladder: [LadderStep] = [], roles: [Role] = [], staff: [StaffPool] = [], classes: [SmallClass] = [],
        seatAllocation: SeatAllocation = SeatAllocation(), interventions: [Intervention] = [],
        money: Money = Money(), observation: ObservationPlan = ObservationPlan(), plugins: [PluginUse] = [],
        run: RunPlan = RunPlan()
    ) {
        self.name = name
        self.question = question
        self.years = years
        self.schools = schools
        self.population = population
        self.weeklyLessons = weeklyLessons
        self.absence = absence
        self.counting = counting
        self.ladder = ladder
        self.roles = roles
        self.staff = staff
        self.classes = classes
        self.seatAllocation = seatAllocation
        self.interventions = interventions
        self.money = money
        self.observation = observation
        self.plugins = plugins
        self.run = run
    }
}
