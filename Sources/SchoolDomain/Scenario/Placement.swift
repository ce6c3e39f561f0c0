import Localization
import Stochastics

/// Who may get something.
public struct Eligibility: Sendable, Hashable {
    /// Grades in which a pupil may be at that time.
    public var grades: GradeSet
    /// School identifiers; empty means all.
    public var schools: [String]
    /// Needs profiles; empty means all.
    public var profiles: [String]
    /// Only pupils with a decision on pupil-specific support.
    public var supportOnly: Bool

    public init(
        grades: GradeSet = .all, schools: [String] = [], profiles: [String] = [], supportOnly: Bool = false
    ) {
        self.grades = grades
        self.schools = schools
        self.profiles = profiles
        self.supportOnly = supportOnly
    }

    /// Whether some pupil may be eligible for both.
    public func overlaps(_ other: Eligibility) -> Bool {
        func meet(_ some: [String], _ others: [String]) -> Bool {
            some.isEmpty || others.isEmpty || some.contains(where: others.contains)
        }
        return grades.bits & other.grades.bits != 0 && meet(schools, other.schools)
            && meet(profiles, other.profiles)
    }
}

/// A row of a waiting list that exists before the first day.
public struct WaitingRow: Sendable, Hashable {
    /// When the pupil was put on the list.
    public var since: CalendarDate

    public init(since: CalendarDate) { self.since = since }
}

/// A small class with hard seats.
public struct SmallClass: Sendable, Hashable {
    /// When a free seat may be filled.
    public enum Intake: String, Sendable, Hashable, CaseIterable {
        /// A free seat is filled on any school day.
        case anyDay
        /// Seats are filled on the first day of each term.
        case termStart
    }

    /// Short identifier, such as `hakkari`; unique among the classes, and part of its draws' addresses.
    public var id: String
    /// What people read for it.
    public var title: LocalizedText
    /// Identifier of the school that has the class; its staff serve the class's pupils.
    public var hostSchool: String
    /// Pupils who can sit there at a time.
    public var seats: Int
    /// When the class is open with these seats.
    public var period: Period
    /// More or fewer seats for a time, whenever these are.
    public var changes: [SeatChange]
    /// For whom the class is meant.
    public var eligibility: Eligibility
    /// When a free seat may be filled.
    public var intake: Intake
    /// School days from entry to return.
    public var stayDays: Distribution
    /// Probability, each August, that a pupil returns to an ordinary class.
    public var yearlyReturnProbability: Double
    /// Probability that the effect of the stay is lost at once on return.
    public var relapseProbability: Double
    /// What a seat does to absence, as long as the stay lasts and fading after it.
    public var effect: Effect
    /// When a pupil returns to an ordinary class before the stay is over; `nil`: by `yearlyReturnProbability` only.
    public var gradualReturn: GradualReturn?
    /// What those who sit there ask of the host school's staff besides the ladder.
    public var requests: [SeatRequests]
    /// Occupied seats on the first day; `nil`: as many as the warm-up brings, none without one.
    public var initiallyOccupied: Int?
    /// Pupils waiting on the first day, in the order of the list; none: those whom the warm-up brings.
    public var waitingList: [WaitingRow]
    /// Posts of each of its groups; none: what they cost stands in `yearCost`.
    public var staff: [ClassPosts]
    /// Euros a year of one group, however many of its seats there are: `yearCost` in files. All that it costs, or what comes
    /// besides the rows of staff: see `yearCostCovers`.
    public var groupYearCost: Double
    /// Which of the two it is, where the scenario says so.
    public var saidCostCovers: CostCovers?
    /// Euros a year of each seat besides, for what is bought by the seat: `seatCost` in files.
    public var seatYearCost: Double
    /// Pupils the law allows in a class of this kind: 10, or 8 or 6 for the heaviest needs.
    public var cap: Int

    public init(
        id: String, title: LocalizedText, hostSchool: String, seats: Int, eligibility: Eligibility,
        intake: Intake = .anyDay, stayDays: Distribution, yearlyReturnProbability: Double = 0,
        relapseProbability: Double = 0, effect: Effect = Effect(multiplier: .fixed(1)),
        gradualReturn: GradualReturn? = nil, requests: [SeatRequests] = [], initiallyOccupied: Int? = nil,
        waitingList: [WaitingRow] = [], staff: [ClassPosts] = [], groupYearCost: Double = 0,
        costCovers: CostCovers? = nil, seatYearCost: Double = 0, cap: Int = 10, period: Period = Period(),
        changes: [SeatChange] = []
    ) {
        self.id = id
        self.title = title
        self.hostSchool = hostSchool
        self.seats = seats
        self.period = period
        self.changes = changes
        self.eligibility = eligibility
        self.intake = intake
        self.stayDays = stayDays
        self.yearlyReturnProbability = yearlyReturnProbability
        self.relapseProbability = relapseProbability
        self.effect = effect
        self.gradualReturn = gradualReturn
        self.requests = requests
        self.initiallyOccupied = initiallyOccupied
        self.waitingList = waitingList
        self.staff = staff
        self.groupYearCost = groupYearCost
        saidCostCovers = costCovers
        self.seatYearCost = seatYearCost
        self.cap = cap
    }
}

extension SmallClass {
    /// The numbers of a class, by their keys in files.
    public enum Number: String, RangedNumber {
        case seats, yearlyReturn, relapse, occupied, yearCost, seatCost, cap

        /// Where each is kept, and in which range.
        public var range: NumberRange<SmallClass> {
            switch self {
            case .seats: NumberRange(\.seats, .count(from: 0, to: 1000))
            case .yearlyReturn: NumberRange(\.yearlyReturnProbability, .share)
            case .relapse: NumberRange(\.relapseProbability, .share)
            case .occupied: NumberRange(\.initiallyOccupied, .count(from: 0, to: 1000))
            case .yearCost: NumberRange(\.groupYearCost, .euros)
            case .seatCost: NumberRange(\.seatYearCost, .euros)
            case .cap: NumberRange(\.cap, .count(from: 1, to: 10))
            }
        }
    }
}

// What seats cost besides the posts of classes (`ClassStaff.swift`). Every price of seats follows from these.
extension SmallClass {
    /// Groups that so many seats take: as few as the law allows, none without a seat.
    ///
    /// - Law: `⌈seats / cap⌉`.
    public func groups(seats: Int) -> Int { (max(0, seats) + cap - 1) / cap }

    /// Euros a year of so many seats.
    ///
    /// ```swift
    /// hakkari.yearCost(seats: 10) - hakkari.yearCost(seats: 9)  // 0: the group costs its teacher all the same
    /// hakkari.yearCost(seats: 0)  // 0: the class is closed
    /// ```
    ///
    /// - Law: `groups × groupYearCost + seats × seatYearCost`. A seat more or fewer costs nothing until a group opens or
    ///   closes, but for what the scenario says that each seat costs.
    public func yearCost(seats: Int) -> Double {
        Double(groups(seats: seats)) * groupYearCost + Double(max(0, seats)) * seatYearCost
    }

    /// Euros of a whole year of the class's own seats.
    public var yearCost: Double { yearCost(seats: seats) }
}

/// How pupils come to a small class.
public struct SeatAllocation: Sendable, Hashable {
    /// The step after whose work a pupil may be referred; `nil`: nobody is referred.
    public var referralStep: String?
    /// Probability that a pupil is referred when that step's work is done.
    public var referralProbability: Double
    /// School days that the multi-actor decision takes, drawn evenly.
    public var decisionDays: ClosedRange<Int>
    /// The work of the decision process, done before the days of the decision begin.
    public var stages: [WorkStage]
    /// Probability that the decision is for a seat.
    public var acceptProbability: Double
    /// Whether the decision for a seat is also one on pupil-specific support, for good.
    public var givesSupport: Bool
    /// School days after which a waiting pupil gives up; `nil`: never; 0: no waiting at all.
    public var patienceDays: Distribution?
    /// What keeping contact while waiting does; `nil`: nothing is done.
    public var whileWaiting: OngoingSupport?

    public init(
        referralStep: String? = nil, referralProbability: Double = 0, decisionDays: ClosedRange<Int> = 0...0,
        stages: [WorkStage] = [], acceptProbability: Double = 1, givesSupport: Bool = false,
        patienceDays: Distribution? = nil,
        whileWaiting: OngoingSupport? = nil
    ) {
        self.referralStep = referralStep
        self.referralProbability = referralProbability
        self.decisionDays = decisionDays
        self.stages = stages
        self.acceptProbability = acceptProbability
        self.givesSupport = givesSupport
        self.patienceDays = patienceDays
        self.whileWaiting = whileWaiting
    }
}

extension SeatAllocation {
    /// The numbers of the allocation, by their keys in files.
    public enum Number: String, RangedNumber {
        case referral, decision, accept

        /// Where each is kept, and in which range.
        public var range: NumberRange<SeatAllocation> {
            switch self {
            case .referral: NumberRange(\.referralProbability, .share)
            case .decision: NumberRange(\.decisionDays, .wholeDays)
            case .accept: NumberRange(\.acceptProbability, .share)
            }
        }
    }
}

/// Weekly work with a pupil for as long as something lasts.
public struct OngoingSupport: Sendable, Hashable {
    /// Identifier of the role that works.
    public var role: String
    /// Minutes of one person a school week, for each pupil.
    public var minutesPerWeek: Double
    /// What it does to absence while it lasts; `nil`: nothing.
    public var effect: Effect?

    public init(role: String, minutesPerWeek: Double, effect: Effect? = nil) {
        self.role = role
        self.minutesPerWeek = minutesPerWeek
        self.effect = effect
    }
}

extension OngoingSupport {
    /// The numbers of the work, by their keys in files.
    public enum Number: String, RangedNumber {
        case minutesPerWeek

        /// Where each is kept, and in which range.
        public var range: NumberRange<OngoingSupport> {
            switch self {
            case .minutesPerWeek:
                NumberRange(\.minutesPerWeek, NumberRule(.minutes, from: 0, to: 2400, unitOptional: true))
            }
        }
    }
}
