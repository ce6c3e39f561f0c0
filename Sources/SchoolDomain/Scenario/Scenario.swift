import Localization
import Stochastics

/// What is measured of every pupil whatever the ladder counts.
public struct ObservationPlan: Sendable, Hashable {
    /// Hours (lessons of 45 minutes, all causes, the school year so far); increasing.
    public var thresholdHours: [Double]
    /// Days of the school year at which the pupils over each threshold are counted besides its end.
    public var dates: [MonthDay]
    /// School days before and after an intervention's start that the naive before/after comparison uses.
    public var comparisonDays: Int
    /// What of the last year's absence puts finishing basic education at risk; `nil`: it is not asked.
    public var finishing: Finishing?

    public init(
        thresholdHours: [Double] = [50, 70, 90], dates: [MonthDay] = [], comparisonDays: Int = 40,
        finishing: Finishing? = nil
    ) {
        self.thresholdHours = thresholdHours
        self.dates = dates
        self.comparisonDays = comparisonDays
        self.finishing = finishing
    }
}

extension ObservationPlan {
    /// The numbers of the plan, by their keys in files.
    public enum Number: String, RangedNumber {
        case thresholds, comparisonDays

        /// Where each is kept, and in which range.
        public var range: NumberRange<ObservationPlan> {
            switch self {
            case .thresholds: NumberRange(each: \.thresholdHours, .absenceHours)
            case .comparisonDays:
                NumberRange(\.comparisonDays, .wholeDays(from: 1, to: 190, unitOptional: true))
            }
        }
    }
}

/// How a scenario is run unless the command says otherwise.
public struct RunDefaults: Sendable, Hashable {
    /// Replications to run.
    public var replications: Int
    /// What all chances follow from; equal seeds make scenarios comparable.
    public var seed: UInt64
    /// School years lived through before the first and not counted, so that a run begins in the middle of life.
    public var warmUpYears: Int

    public init(replications: Int = 100, seed: UInt64 = 1, warmUpYears: Int = 1) {
        self.replications = replications
        self.seed = seed
        self.warmUpYears = warmUpYears
    }
}

extension RunDefaults {
    /// The numbers of the plan, by their keys in files.
    public enum Number: String, RangedNumber {
        case replications, warmUp

        /// Where each is kept, and in which range.
        public var range: NumberRange<RunDefaults> {
            switch self {
            case .replications: NumberRange(\.replications, countInMemory)
            case .warmUp: NumberRange(\.warmUpYears, .count(from: 0, to: 5))
            }
        }

        private var countInMemory: NumberRule {
            .count(from: 1, to: Double(Scenario.replicationsMax), because: Words.Fault.keptInMemory)
        }
    }
}

/// A whole scenario, every default filled in: the value that the kernel compiles.
public struct Scenario: Sendable, Hashable {
    /// What people read for the scenario.
    public var name: LocalizedText
    /// The question the scenario answers, for people.
    public var question: LocalizedText
    /// The school years of the run, one after the other; at least one.
    public var years: [SchoolYear]
    /// In an order that results keep; others name them by identifier.
    public var schools: [School]
    /// Who the pupils are and how they come and go.
    public var population: Population
    /// Lessons a week; ten numbers, grades 0-9.
    public var weeklyLessons: [Int]
    /// How absence arises before anyone acts.
    public var absence: AbsenceProcess
    /// What of it counts toward the ladder.
    public var counting: CountingRule
    /// The steps, each with its threshold, in the order of the scenario.
    public var ladder: [LadderStep]
    /// The professions that steps and interventions ask for work.
    public var roles: [Role]
    /// The posts of those roles, by the schools that they serve; one pool and one queue each.
    public var staff: [StaffPool]
    /// The small classes; the first that fits counts who waits.
    public var classes: [SmallClass]
    /// How pupils come to a small class.
    public var seatAllocation: SeatAllocation
    /// What the municipality may do besides the ladder.
    public var interventions: [Intervention]
    /// Prices.
    public var money: Money
    /// What is not known and bears on several numbers, each drawn once per replication.
    public var unknowns: [Unknown]
    /// Which of them go together.
    public var correlations: [UnknownCorrelation]
    /// What is measured of every pupil.
    public var observation: ObservationPlan
    /// Plugins of code at work, in the order in which their effects are applied; what declared plugins give is
    /// already in its place.
    public var plugins: [PluginUse]
    /// What is known of the first day, besides seats.
    public var firstDay: FirstDay
    /// How many replications are run, of which seed, unless the command says otherwise.
    public var run: RunDefaults

    public init(
        name: LocalizedText, question: LocalizedText = "", years: [SchoolYear], schools: [School],
        population: Population,
        weeklyLessons: [Int], absence: AbsenceProcess, counting: CountingRule = CountingRule(),
        ladder: [LadderStep] = [], roles: [Role] = [], staff: [StaffPool] = [], classes: [SmallClass] = [],
        seatAllocation: SeatAllocation = SeatAllocation(), interventions: [Intervention] = [],
        money: Money = Money(), unknowns: [Unknown] = [], correlations: [UnknownCorrelation] = [],
        observation: ObservationPlan = ObservationPlan(), plugins: [PluginUse] = [],
        firstDay: FirstDay = FirstDay(), run: RunDefaults = RunDefaults()
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
        self.unknowns = unknowns
        self.correlations = correlations
        self.observation = observation
        self.plugins = plugins
        self.firstDay = firstDay
        self.run = run
    }
}

extension Scenario {
    /// The numbers that stand in no section, by their keys in files.
    public enum Number: String, RangedNumber {
        case weeklyLessons

        /// Where each is kept, and in which range.
        public var range: NumberRange<Scenario> {
            switch self {
            case .weeklyLessons: NumberRange(\.weeklyLessons, .count(from: 0, to: 60))
            }
        }
    }
}
