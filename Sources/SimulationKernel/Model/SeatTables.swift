import SchoolDomain
import Stochastics

/// Who may get something, in numbers.
public struct CompiledEligibility: Sendable, BitwiseCopyable {
    var grades: GradeSet
    /// Bit per school and per profile.
    var schools: Table<Bool>
    var profiles: Table<Bool>
    var supportOnly: Bool

    init(_ eligibility: Eligibility, _ scenario: Scenario, in arena: TableArena) {
        grades = eligibility.grades
        schools = arena.table(
            scenario.schools.map { eligibility.schools.isEmpty || eligibility.schools.contains($0.id) })
        profiles = arena.table(
            scenario.population.profiles.map {
                eligibility.profiles.isEmpty || eligibility.profiles.contains($0.id)
            })
        supportOnly = eligibility.supportOnly
    }

    @inline(__always)
    func admits(_ pupil: Pupil) -> Bool {
        admits(grade: pupil.grade, school: pupil.school, profile: pupil.profile, support: pupil.support)
    }

    /// Whether a pupil qualifies.
    public func admits(grade: Int, school: Int, profile: Int, support: Bool) -> Bool {
        grades.contains(grade) && schools[school] && profiles[profile] && (support || !supportOnly)
    }
}

/// Small classes and the way to them, in numbers.
public struct SeatTables: Sendable {
    /// One small class.
    public struct SeatClass: Sendable, BitwiseCopyable {
        /// How many pupils can sit there at a time, by day.
        private let seatsOfDay: Table<Int>
        /// The next day after each on which the class has no seats any more; `never`: there is none.
        private let closingAfter: Table<Int>
        /// The school whose staff serve the class's pupils.
        public let host: Int
        /// For whom the class is meant.
        public let eligibility: CompiledEligibility
        /// Whether free seats are given on the first day of a term only; else on any day.
        public let termStartOnly: Bool
        /// Length of a stay, in school days.
        public let stay: DrawTable
        /// Probability, each August, that a pupil returns to the ordinary class before the stay is over.
        public let yearlyReturn: Chance
        /// Probability that the effect is lost at once when a pupil leaves; else it fades.
        public let relapse: Chance
        /// The help that a seat gives, index into the model's effects; `nil`: none.
        public let effect: Int?
        /// Seats taken on the first day, by the fitting pupils with the highest level of absence; `nil`: not said.
        public let initiallyOccupied: Int?
        /// School days that such a pupil stays still, 1 at least.
        public let initialLeft: DrawTable
        /// Days (before the first, so negative) since which pupils wait at the start; `nil`: not said.
        public let waitingSince: Table<Int>?
        /// The address of the draws of a stay; see `Decision.stay`.
        public let stayDecision: UInt32
        /// The address of the draws of returns in August; see `Decision.yearlyReturn`.
        public let returnDecision: UInt32

        init(
            _ seatClass: SmallClass, _ scenario: Scenario, _ calendar: ModelCalendar, effect: Int?,
            in arena: TableArena
        ) {
            let first = calendar.firstCountedDate
            let name = Self.name(seatClass)
            let seats = calendar.days.map { seatClass.seats(on: $0.date) }
            seatsOfDay = arena.table(seats)
            var (closing, next) = ([Int](repeating: never, count: seats.count), never)
            for day in seats.indices.reversed() {
                closing[day] = next
                if seats[day] == 0 { next = day }
            }
            closingAfter = arena.table(closing)
            host = scenario.schools.firstIndex { $0.id == seatClass.hostSchool } ?? -1
            eligibility = CompiledEligibility(seatClass.eligibility, scenario, in: arena)
            termStartOnly = seatClass.intake == .termStart
            let days = daysTable(seatClass.stayDays)
            stay = DrawTable(days, in: arena)
            initialLeft = DrawTable(days.residual(from: 1), in: arena)
            yearlyReturn = Chance(seatClass.yearlyReturnProbability)
            relapse = Chance(seatClass.relapseProbability)
            self.effect = effect
            initiallyOccupied = seatClass.initiallyOccupied.map { min(seatClass.seats(on: first), $0) }
            let waiting = seatClass.waitingList.map {
                min(0, calendar.dayNumber(of: $0.since) - calendar.firstCountedDay)
            }
            waitingSince = waiting.isEmpty ? nil : arena.table(waiting)
            stayDecision = Decision.stay.about(name)
            returnDecision = Decision.yearlyReturn.about(name)
        }

        /// How many pupils can sit there at a time.
        @inline(__always)
        public func seats(on day: Int) -> Int { seatsOfDay[day] }

        /// The day on which a stay that begins today and would last until another ends: a class that closes sends
        /// everyone back.
        @inline(__always)
        public func lastDay(from today: Int, until day: Int) -> Int { min(day, closingAfter[today]) }

        static func name(_ seatClass: SmallClass) -> String { "class/" + seatClass.id }
    }

    /// In the order of the scenario; the first that fits counts who waits.
    public let classes: Table<SeatClass>
    /// Step after whose work a pupil may be referred; -1: none.
    public let referralStep: Int
    /// Probability that a pupil is referred when the work of that step is done.
    public let referral: Chance
    /// School days from the referral to the decision, each as likely.
    public let decisionDays: DayRange
    /// Probability that the decision is for a seat.
    public let accept: Chance
    /// School days on the list after which a pupil gives up; `nil`: never.
    public let patience: DrawTable?

    init(
        _ scenario: Scenario, _ calendar: ModelCalendar, in arena: TableArena,
        register: (Effect?, UncertainPlace.Owner) -> Int?
    ) {
        classes = arena.table(
            scenario.classes.map {
                SeatClass(
                    $0, scenario, calendar, effect: register($0.effect, .seat($0.id)), in: arena)
            })
        let allocation = scenario.seatAllocation
        referralStep = scenario.ladder.firstIndex { $0.id == allocation.referralStep } ?? -1
        referral = Chance(allocation.referralProbability)
        decisionDays = DayRange(allocation.decisionDays)
        accept = Chance(allocation.acceptProbability)
        patience = allocation.patienceDays.map { DrawTable(daysTable($0), in: arena) }
    }
}
