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
    public struct SeatClass: Sendable, BitwiseCopyable {
        public let seats: Int
        /// The school whose staff serve the class's pupils.
        public let host: Int
        public let eligibility: CompiledEligibility
        public let termStartOnly: Bool
        public let stay: DrawTable
        public let yearlyReturn: Chance
        public let relapse: Chance
        public let effect: Int?
        public let initiallyOccupied: Int
        /// Days (before the first, so negative) since which pupils wait at the start.
        public let waitingSince: Table<Int>
        public let stayDecision: UInt32
        public let returnDecision: UInt32

        init(
            _ seatClass: SmallClass, _ scenario: Scenario, first: CalendarDate, effect: Int?,
            in arena: TableArena
        ) {
            let name = Self.name(seatClass)
            seats = seatClass.seats
            host = scenario.schools.firstIndex { $0.id == seatClass.hostSchool } ?? -1
            eligibility = CompiledEligibility(seatClass.eligibility, scenario, in: arena)
            termStartOnly = seatClass.intake == .termStart
            stay = DrawTable(daysTable(seatClass.stayDays), in: arena)
            yearlyReturn = Chance(seatClass.yearlyReturnProbability)
            relapse = Chance(seatClass.relapseProbability)
            self.effect = effect
            initiallyOccupied = min(seatClass.seats, seatClass.initiallyOccupied)
            waitingSince = arena.table(
                seatClass.waitingList.map { -SeatTables.weekdays(from: $0.since, to: first) })
            stayDecision = Decision.stay.about(name)
            returnDecision = Decision.yearlyReturn.about(name)
        }

        static func name(_ seatClass: SmallClass) -> String { "class/" + seatClass.id }
    }

    public let classes: Table<SeatClass>
    /// Step after whose work a pupil may be referred; -1: none.
    public let referralStep: Int
    public let referral: Chance
    public let decisionDays: DayRange
    public let accept: Chance
    public let patience: DrawTable?

    init(
        _ scenario: Scenario, _ calendar: ModelCalendar, in arena: TableArena,
        register: (Effect?, String) -> Int?
    ) {
        let first = calendar.days.first?.date ?? CalendarDate(serial: 0)
        classes = arena.table(
            scenario.classes.map {
                SeatClass(
                    $0, scenario, first: first, effect: register($0.effect, SeatClass.name($0)), in: arena)
            })
        let allocation = scenario.seatAllocation
        referralStep = scenario.ladder.firstIndex { $0.id == allocation.referralStep } ?? -1
        referral = Chance(allocation.referralProbability)
        decisionDays = DayRange(allocation.decisionDays)
        accept = Chance(allocation.acceptProbability)
        patience = allocation.patienceDays.map { DrawTable(daysTable($0), in: arena) }
    }

    /// Mondays to Fridays from a date to the day before another; breaks are not known before the first year.
    fileprivate static func weekdays(from start: CalendarDate, to end: CalendarDate) -> Int {
        guard start < end else { return 0 }
        return (start.serial..<end.serial).count { CalendarDate(serial: $0).weekday < 5 }
    }
}
