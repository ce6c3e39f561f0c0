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

/// The return from a class when conditions are met, compiled.
public struct CompiledReturn: Sendable, BitwiseCopyable {
    /// Conditions are met when absence is not over this.
    public let review: CompiledReview
    /// School days of the stay before the first look.
    public let earliestDays: Int
    /// School days of a trial.
    public let trialDays: Int
    /// What takes a part of the class's effect away during a trial, index into the model's effects; `nil`: nothing.
    public let trialEffect: Int?
}

/// What the pupils of a class ask of a line of the host's staff, compiled.
public struct CompiledSeatRequests: Sendable, BitwiseCopyable {
    /// The line that is asked.
    public let line: Int
    /// Requests of a day, by year and pupils who sit there: `[year × (most + 1) + pupils]`.
    private let perDay: Table<DrawTable>
    private let most: Int
    /// Minutes of work, 1 or more.
    public let minutes: DrawTable
    /// School days that a case stays open; `nil`: without a limit on cases.
    public let caseDays: DrawTable?
    /// The address of the draws; see `Decision.seatRequests`.
    public let decision: UInt32

    /// Requests of a day about so many pupils.
    public func count(_ bits: UInt32, year: Int, pupils: Int) -> Int {
        perDay[year * (most + 1) + min(pupils, most)].draw(bits)
    }

    static func all(
        _ seatClass: SmallClass, host: Int, most: Int, _ calendar: ModelCalendar, _ staff: StaffTables,
        in arena: TableArena
    ) -> [CompiledSeatRequests] {
        seatClass.requests.enumerated().compactMap { number, row in
            guard host >= 0, let role = staff.roleNumbers[row.role] else { return nil }
            let line = staff.line(role: role, school: host)
            guard line >= 0 else { return nil }
            let perDay = calendar.years.flatMap { year in
                (0...most).map { pupils in
                    let days = Double(max(1, year.end - year.first))
                    return DrawTable(
                        IntegerTable(poisson: row.perSeatPerYear * Double(pupils) / days), in: arena)
                }
            }
            return CompiledSeatRequests(
                line: line, perDay: arena.table(perDay), most: most,
                minutes: StaffTables.minutes(row.minutes, in: arena),
                caseDays: staff.pools[staff.lines[line].pool].caseDays,
                decision: Decision.seatRequests.about("\(SeatTables.SeatClass.name(seatClass))/\(number)"))
        }
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
        /// How pupils return when conditions are met; `nil`: they do not.
        public let gradualReturn: CompiledReturn?
        /// What its pupils ask of the host's staff.
        public let requests: Table<CompiledSeatRequests>
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
            _ seatClass: SmallClass, _ scenario: Scenario, _ calendar: ModelCalendar, _ staff: StaffTables,
            effect: Int?, trialEffect: Int?, in arena: TableArena
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
            gradualReturn = seatClass.gradualReturn.map {
                CompiledReturn(
                    review: CompiledReview($0.when, scenario.counting), earliestDays: $0.earliestDays,
                    trialDays: $0.trialDays, trialEffect: trialEffect)
            }
            requests = arena.table(
                CompiledSeatRequests.all(
                    seatClass, host: host, most: seats.max() ?? 0, calendar, staff, in: arena))
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
    /// The work of the decision, index into the model's responses; `nil`: none.
    public let process: Int?
    /// Probability that the decision is for a seat.
    public let accept: Chance
    /// Whether it is also one on pupil-specific support.
    public let givesSupport: Bool
    /// School days on the list after which a pupil gives up; `nil`: never.
    public let patience: DrawTable?

    init(
        _ scenario: Scenario, _ calendar: ModelCalendar, _ staff: StaffTables, in arena: TableArena,
        register: (Effect?, UncertainPlace.Owner, Double) -> Int?
    ) {
        classes = arena.table(
            scenario.classes.map { seatClass in
                let effect = register(seatClass.effect, .seat(seatClass.id), 1)
                // In a trial the part of the lessons that is in an ordinary class is without the class's effect.
                let trial = seatClass.gradualReturn.flatMap { back in
                    register(
                        Effect(multiplier: seatClass.effect.multiplier), .seat(seatClass.id), -back.share)
                }
                return SeatClass(
                    seatClass, scenario, calendar, staff, effect: effect, trialEffect: trial, in: arena)
            })
        let allocation = scenario.seatAllocation
        referralStep = scenario.ladder.firstIndex { $0.id == allocation.referralStep } ?? -1
        referral = Chance(allocation.referralProbability)
        decisionDays = DayRange(allocation.decisionDays)
        process =
            allocation.stages.isEmpty ? nil : scenario.ladder.count + scenario.interventions.count
        accept = Chance(allocation.acceptProbability)
        givesSupport = allocation.givesSupport
        patience = allocation.patienceDays.map { DrawTable(daysTable($0), in: arena) }
    }
}
