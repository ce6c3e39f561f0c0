import SchoolDomain

/// What can become of a crossed threshold.
public enum StepOutcome: Int, Sendable, CaseIterable {
    case crossed
    /// Nothing new: the step's case from before was still under way.
    case alreadyOpen
    /// Nobody looked before the counting period was over.
    case lapsed
    /// The pupil had a seat in a small class, whose own staff follow.
    case inClass
    case exempt
    case notTaken
    case opened
    case served
    /// Given up while waiting.
    case reneged
    /// The pupil left the municipality's schools before it was done.
    case left
}

/// What can become of a pupil offered an intervention.
public enum InterventionOutcome: Int, Sendable, CaseIterable {
    /// Eligible at the trigger, but not reached (coverage, adoption).
    case notReached
    /// Reached, but there was no place and no patience to wait.
    case refused
    case waited
    case gaveUp
    case started
    case ended
}

/// What can happen on the way to, in and out of a small class.
public enum SeatOutcome: Int, Sendable, CaseIterable {
    case placed, stayOver, returnedInAugust, agedOut, finishedSchool, movedAway
}

/// What becomes of pupils who are accepted for a small class, told by where they come from.
public enum SeatRoute: Int, Sendable, CaseIterable {
    case listed, placed, gaveUp
    /// No class is meant for the pupil, or no longer.
    case unmet
}

/// Why minutes are booked.
public enum WorkPurpose: Int, Sendable, CaseIterable {
    /// Steps of the ladder.
    case ladder
    /// Interventions and ongoing contacts.
    case intervention
    /// Requests that have nothing to do with absence.
    case background
    /// The way from one school to another.
    case travel
}

/// Which requests a wait belongs to.
public enum RequestGroup: Int, Sendable, CaseIterable { case absence, background }

/// An intervention that began for a pupil, for comparing absence before and after.
public struct InterventionStart: Sendable, Hashable {
    public var intervention: Int
    public var pupil: Int
    public var day: Int

    public init(intervention: Int, pupil: Int, day: Int) {
        self.intervention = intervention
        self.pupil = pupil
        self.day = day
    }
}

/// Sums of lessons of the same pupils before and after a start.
public struct BeforeAfter: Sendable, Hashable {
    public var pupils = 0
    public var beforeAbsent = 0
    public var beforePossible = 0
    public var afterAbsent = 0
    public var afterPossible = 0

    public init() {}
}

/// How many of everything a model has; the layout of its observations.
public struct ObservationShape: Sendable, Hashable {
    public let years, schools, profiles, steps, pools, lines, classes, interventions, limits: Int
    public let dates, weeks, days, outputs: Int
    /// Waits of 0, 1, 2 … school days; nobody can wait longer than the run.
    public let waitBins: Int
    /// Waits for a seat in school days, imported ones included.
    public let seatWaitBins: Int

    public init(_ model: Model) {
        years = model.yearCount
        schools = model.schoolCount
        profiles = model.scenario.population.profiles.count
        steps = model.stepCount
        pools = model.staff.pools.count
        lines = model.staff.lines.count
        classes = model.seats.classes.count
        interventions = model.interventions.count
        limits = model.ladder.observedLimits.count
        dates = model.scenario.observation.dates.count
        weeks = model.calendar.weekCount
        days = model.dayCount
        outputs = model.plugins.outputs.count
        waitBins = days + 1
        let earliest = model.seats.classes.flatMap(\.waitingSince).min() ?? 0
        seatWaitBins = days - earliest + 1
    }

    static let causes = AbsenceCause.allCases.count
    /// Whole days absent in a year: 0-5, 6-10, 11-15, 16-30, over 30.
    public static let dayBandStarts = [0, 6, 11, 16, 31]
    /// Lengths of spells: single lessons; 1, 2, 3, 4, 5, 6-10, 11 or more days.
    public static let spellBins = 8
    public static let months = 12

    public func over(year: Int, school: Int, grade: Int, limit: Int, moment: Int) -> Int {
        (((year * schools + school) * Grade.count + grade) * limits + limit) * (dates + 1) + moment
    }
    public func grade(_ year: Int, _ grade: Int) -> Int { year * Grade.count + grade }
    public func pupils(_ year: Int, _ school: Int, _ grade: Int) -> Int {
        (year * schools + school) * Grade.count + grade
    }
    public func cause(_ year: Int, _ grade: Int, _ cause: Int) -> Int {
        (year * Grade.count + grade) * Self.causes + cause
    }
    public func step(_ year: Int, _ step: Int, _ outcome: StepOutcome) -> Int {
        (year * steps + step) * StepOutcome.allCases.count + outcome.rawValue
    }
    public func pool(_ year: Int, _ pool: Int) -> Int { year * pools + pool }
    public func line(_ year: Int, _ line: Int) -> Int { year * lines + line }
    public func booked(_ year: Int, _ line: Int, _ purpose: WorkPurpose) -> Int {
        (year * lines + line) * WorkPurpose.allCases.count + purpose.rawValue
    }
    public func waits(_ year: Int, _ line: Int, _ group: RequestGroup) -> Int {
        (year * lines + line) * RequestGroup.allCases.count + group.rawValue
    }
    /// Of those still waiting, `late` is 1 for those over the limit.
    public func stillWaiting(_ line: Int, _ group: RequestGroup, late: Int) -> Int {
        (line * RequestGroup.allCases.count + group.rawValue) * 2 + late
    }
    public func lineSchool(_ line: Int, _ school: Int) -> Int { line * schools + school }
    public func work(_ year: Int, _ line: Int, _ school: Int) -> Int {
        (year * lines + line) * schools + school
    }
    /// By the month of the request; August is 0.
    public func late(_ month: Int, _ line: Int, _ school: Int) -> Int {
        (month * lines + line) * schools + school
    }
    /// By the year of the beginning and the month of the request; August is 0.
    public func begun(_ year: Int, _ month: Int, _ line: Int, _ school: Int) -> Int {
        ((year * Self.months + month) * lines + line) * schools + school
    }
    public func seat(_ year: Int, _ seatClass: Int) -> Int { year * classes + seatClass }
    public func seatOutcome(_ year: Int, _ seatClass: Int, _ outcome: SeatOutcome) -> Int {
        (year * classes + seatClass) * SeatOutcome.allCases.count + outcome.rawValue
    }
    /// Pupils of a school and a needs profile in a year.
    public func origin(_ year: Int, _ school: Int, _ profile: Int) -> Int {
        (year * schools + school) * profiles + profile
    }
    public func route(_ year: Int, _ school: Int, _ profile: Int, _ route: SeatRoute) -> Int {
        origin(year, school, profile) * SeatRoute.allCases.count + route.rawValue
    }
    public func month(_ year: Int, _ month: Int, _ seatClass: Int) -> Int {
        (year * Self.months + month) * classes + seatClass
    }
    public func output(_ year: Int, _ output: Int) -> Int { year * outputs + output }
    public func intervention(_ year: Int, _ number: Int, _ outcome: InterventionOutcome) -> Int {
        (year * interventions + number) * InterventionOutcome.allCases.count + outcome.rawValue
    }
}

/// Everything counted in one replication, in whole numbers: pupils, lessons, minutes, school days; and what
/// observers record.
///
/// Each array is laid out by the function of `ObservationShape` named beside it. Two runs are the same run
/// exactly when their observations are equal.
public struct Observations: Sendable, Hashable {
    public let shape: ObservationShape

    /// Pupils who were enrolled for any part of the year (`pupils`).
    public var pupils: [Int]
    /// Lessons in the timetables of the enrolled (`grade`).
    public var possibleLessons: [Int]
    /// Lessons missed (`cause`).
    public var absentLessons: [Int]
    /// Pupils over each observed limit, at each date and (last) in the whole year (`over`).
    public var over: [Int]
    /// Pupils of the whole year by whole days absent: five bands per `grade`.
    public var dayBands: [Int]
    /// Spells by length: `year × 8 + bin`.
    public var spells: [Int]
    /// Change, from the day before, of the number absent for the whole day; `day`, one more than days.
    public var absentChange: [Int]
    /// Change of the number enrolled, likewise.
    public var enrolledChange: [Int]

    /// What became of crossings (`step`).
    public var stepOutcomes: [Int]
    /// Cases open at the end of each week: `week × steps + step`.
    public var openCases: [Int]

    /// Minutes the posts could work with pupils (`pool`).
    public var capacityMinutes: [Int]
    /// Minutes booked, in the year in which they are worked (`booked`).
    public var bookedMinutes: [Int]
    /// Ongoing weekly work for which there was no time (`line`).
    public var undoneMinutes: [Int]
    /// Requests by school days waited (`waits` × `waitBins` + days).
    public var waits: [Int]
    /// Sum of school days waited (`waits`).
    public var waitDays: [Int]
    /// Requests begun within the limit (`waits`).
    public var withinLimit: [Int]
    /// Requests completed, and those of them within the limit for that, of roles that have one (`line`).
    public var completed: [Int]
    public var completedWithinLimit: [Int]
    /// Requests not begun when the run ends, and those of them already over the limit (`stillWaiting`).
    public var stillWaiting: [Int]
    /// Requests past their limit for completion and not complete when the run ends (line).
    public var overdue: [Int]
    /// Requests begun, and those of them within the limit, by the month of the request and school (`begun`).
    public var begunBySchool: [Int]
    public var withinBySchool: [Int]
    /// Minutes booked for each school (`work`).
    public var minutesBySchool: [Int]
    /// Requests over the limit when the run ends, by the month of the request (`late`).
    public var lateBySchool: [Int]
    /// Minutes worked beyond the regular day, and minutes lost because nobody was there (`pool`).
    public var overtimeMinutes: [Int]
    public var emptyMinutes: [Int]
    /// Minutes asked for in each week, `week × lines + line`, and available, `week × pools + pool`.
    public var askedMinutes: [Int]
    public var weekCapacity: [Int]

    /// Seats occupied, summed over school days (`seat`).
    public var occupiedDays: [Int]
    /// Seats there are, summed over school days (`seat`).
    public var seatDays: [Int]
    /// What happened (`seatOutcome`).
    public var seatOutcomes: [Int]
    /// Pupils waiting at each month's end, each counted at the first class that fits (`month`).
    public var waitingAtMonthEnd: [Int]
    /// Placements by school days waited (`seat` × `seatWaitBins` + days) and the sum of days (`seat`).
    public var seatWaits: [Int]
    public var seatWaitDays: [Int]
    /// Referred, declined by the decision, gave up waiting, left school before a seat, by year.
    public var referred: [Int]
    public var declined: [Int]
    public var gaveUpSeat: [Int]
    public var leftSeatList: [Int]
    /// Joined the waiting list, and gave up, each at the first class that fits (`seat`).
    public var seatListed: [Int]
    public var seatGaveUp: [Int]
    /// Gave up, left school or were on the list when the run ended, at the first class that fits, by school days
    /// waited (`seat` × `seatWaitBins` + days).
    public var unplacedWaits: [Int]
    /// What became of the accepted, by school and needs profile (`route`), and the school days that those placed
    /// had waited (`origin`).
    public var seatRoutes: [Int]
    public var seatRouteDays: [Int]
    /// Entitled, but no class is meant for them (`grade`).
    public var unmet: [Int]

    /// What became of offers (`intervention`).
    public var interventionOutcomes: [Int]
    /// School days of taking part: `year × interventions + number`.
    public var participantDays: [Int]

    /// Out-of-home placements begun and their days, by year.
    public var outOfHome: [Int]
    public var outOfHomeDays: [Int]
    /// Pupils for whom a step was served, an intervention begun or a seat found, by year.
    public var helped: [Int]

    /// What observers record (`output`).
    public var recorded: [Double]

    /// Every start of an intervention, in order.
    public var starts: [InterventionStart]
    /// The naive comparison, one per intervention followed.
    public var beforeAfter: [BeforeAfter]

    public init(_ shape: ObservationShape, followed: Int) {
        self.shape = shape
        func zeros(_ count: Int) -> [Int] { [Int](repeating: 0, count: count) }
        let years = shape.years
        let yearGrades = years * Grade.count
        let yearPools = years * shape.pools
        let yearLines = years * shape.lines
        let yearClasses = years * shape.classes
        pupils = zeros(yearGrades * shape.schools)
        possibleLessons = zeros(yearGrades)
        absentLessons = zeros(yearGrades * ObservationShape.causes)
        over = zeros(yearGrades * shape.schools * shape.limits * (shape.dates + 1))
        dayBands = zeros(yearGrades * ObservationShape.dayBandStarts.count)
        spells = zeros(years * ObservationShape.spellBins)
        absentChange = zeros(shape.days + 1)
        enrolledChange = zeros(shape.days + 1)
        stepOutcomes = zeros(years * shape.steps * StepOutcome.allCases.count)
        openCases = zeros(shape.weeks * shape.steps)
        capacityMinutes = zeros(yearPools)
        bookedMinutes = zeros(yearLines * WorkPurpose.allCases.count)
        undoneMinutes = zeros(yearLines)
        waits = zeros(yearLines * RequestGroup.allCases.count * shape.waitBins)
        waitDays = zeros(yearLines * RequestGroup.allCases.count)
        withinLimit = zeros(yearLines * RequestGroup.allCases.count)
        completed = zeros(yearLines)
        completedWithinLimit = zeros(yearLines)
        stillWaiting = zeros(shape.lines * RequestGroup.allCases.count * 2)
        begunBySchool = zeros(yearLines * ObservationShape.months * shape.schools)
        withinBySchool = zeros(yearLines * ObservationShape.months * shape.schools)
        minutesBySchool = zeros(yearLines * shape.schools)
        lateBySchool = zeros(ObservationShape.months * shape.lines * shape.schools)
        overdue = zeros(shape.lines)
        overtimeMinutes = zeros(yearPools)
        emptyMinutes = zeros(yearPools)
        askedMinutes = zeros(shape.weeks * shape.lines)
        weekCapacity = zeros(shape.weeks * shape.pools)
        occupiedDays = zeros(yearClasses)
        seatDays = zeros(yearClasses)
        seatOutcomes = zeros(yearClasses * SeatOutcome.allCases.count)
        waitingAtMonthEnd = zeros(yearClasses * ObservationShape.months)
        seatWaits = zeros(yearClasses * shape.seatWaitBins)
        seatWaitDays = zeros(yearClasses)
        referred = zeros(years)
        declined = zeros(years)
        gaveUpSeat = zeros(years)
        leftSeatList = zeros(years)
        seatListed = zeros(yearClasses)
        seatGaveUp = zeros(yearClasses)
        unplacedWaits = zeros(yearClasses * shape.seatWaitBins)
        seatRoutes = zeros(years * shape.schools * shape.profiles * SeatRoute.allCases.count)
        seatRouteDays = zeros(years * shape.schools * shape.profiles)
        unmet = zeros(yearGrades)
        interventionOutcomes = zeros(
            years * shape.interventions * InterventionOutcome.allCases.count)
        participantDays = zeros(years * shape.interventions)
        outOfHome = zeros(years)
        helped = zeros(years)
        outOfHomeDays = zeros(years)
        recorded = [Double](repeating: 0, count: years * shape.outputs)
        starts = []
        beforeAfter = [BeforeAfter](repeating: BeforeAfter(), count: followed)
    }

    /// The whole days absent that fall in each band.
    @inline(__always)
    public static func dayBand(_ days: Int) -> Int {
        days <= 5 ? 0 : days <= 10 ? 1 : days <= 15 ? 2 : days <= 30 ? 3 : 4
    }

    /// The bin of a spell's length in whole days; 0 for single lessons.
    @inline(__always)
    public static func spellBin(_ days: Int) -> Int { days <= 5 ? days : days <= 10 ? 6 : 7 }

    mutating func clear() {
        func zero(_ array: inout [Int]) {
            array.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
        }
        zero(&pupils)
        zero(&possibleLessons)
        zero(&absentLessons)
        zero(&over)
        zero(&dayBands)
        zero(&spells)
        zero(&absentChange)
        zero(&enrolledChange)
        zero(&stepOutcomes)
        zero(&openCases)
        zero(&capacityMinutes)
        zero(&bookedMinutes)
        zero(&undoneMinutes)
        zero(&waits)
        zero(&waitDays)
        zero(&withinLimit)
        zero(&completed)
        zero(&completedWithinLimit)
        zero(&stillWaiting)
        zero(&begunBySchool)
        zero(&withinBySchool)
        zero(&minutesBySchool)
        zero(&lateBySchool)
        zero(&overdue)
        zero(&overtimeMinutes)
        zero(&emptyMinutes)
        zero(&askedMinutes)
        zero(&weekCapacity)
        zero(&occupiedDays)
        zero(&seatDays)
        zero(&seatOutcomes)
        zero(&waitingAtMonthEnd)
        zero(&seatWaits)
        zero(&seatWaitDays)
        zero(&referred)
        zero(&declined)
        zero(&gaveUpSeat)
        zero(&leftSeatList)
        zero(&seatListed)
        zero(&seatGaveUp)
        zero(&unplacedWaits)
        zero(&seatRoutes)
        zero(&seatRouteDays)
        zero(&unmet)
        zero(&interventionOutcomes)
        zero(&participantDays)
        zero(&outOfHome)
        zero(&helped)
        zero(&outOfHomeDays)
        for index in recorded.indices { recorded[index] = 0 }
        starts.removeAll(keepingCapacity: true)
        for index in beforeAfter.indices { beforeAfter[index] = BeforeAfter() }
    }
}

extension Observations {
    /// Requests of a line that were begun in a year, however long they had waited.
    public func requestsBegun(_ year: Int, _ line: Int, _ group: RequestGroup) -> Int {
        let first = shape.waits(year, line, group) * shape.waitBins
        return waits[first..<first + shape.waitBins].reduce(0, +)
    }
}
