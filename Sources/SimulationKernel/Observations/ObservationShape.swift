import SchoolDomain

/// How many of everything a model has; the layout of its observations.
///
/// Years, weeks and days are those that are counted. A run counts its warm-up in the same way, in a shape that has room
/// for it, and its observations are what follows after (`CountArena.copy`).
public struct ObservationShape: Sendable, Hashable {
    /// How many of each the model has; `limits` are the thresholds observed of every pupil.
    public let years, schools, profiles, steps, pools, lines, classes, interventions, limits: Int
    /// Grades that are told apart: 0-9, or 0-15 where there are schools of the second degree.
    public let grades: Int
    /// Stages and routes of the work of all responses.
    public let stages, routes: Int
    /// How many observation dates a year, school weeks and school days of the run, and outputs of observers there are.
    public let dates, weeks, days, outputs: Int
    /// Lines with each of the schools they serve.
    public let lineSchools: RequestLineSchools
    /// Waits of 0, 1, 2 … school days; nobody can wait longer than the run, its warm-up included.
    public let waitBins: Int
    /// Waits for a seat in school days, imported ones included.
    public let seatWaitBins: Int

    /// The shape of everything that a run of the model counts.
    public init(_ model: Model) { self.init(model, withWarmUp: false) }

    /// - Parameter withWarmUp: whether there is room for the warm-up, before what is counted.
    public init(_ model: Model, withWarmUp: Bool) {
        let calendar = model.calendar
        years = withWarmUp ? calendar.years.count : model.yearCount
        schools = model.schoolCount
        grades = model.scenario.gradeCount
        profiles = model.scenario.population.profiles.count
        steps = model.stepCount
        pools = model.staff.pools.count
        lines = model.staff.lines.count
        classes = model.seats.classes.count
        interventions = model.interventions.count
        limits = model.ladder.observedLimits.count
        stages = model.responses.reduce(0) { $0 + $1.stages.count }
        routes = model.responses.reduce(0) { $0 + $1.routes.count }
        dates = model.scenario.observation.dates.count
        weeks = calendar.weekCount - (withWarmUp ? 0 : calendar.firstCountedWeek)
        days = withWarmUp ? model.dayCount : model.countedDays
        outputs = model.plugins.outputs.count
        lineSchools = model.staff.lineSchools
        waitBins = model.dayCount + 1
        let earliest = model.seats.classes.compactMap { $0.waitingSince?.min() }.min() ?? 0
        seatWaitBins = model.dayCount - earliest + 1
    }

    @usableFromInline static let causes = AbsenceCause.allCases.count
    /// Lengths of spells: single lessons; 1, 2, 3, 4, 5, 6-10, 11 or more days.
    public static let spellBins = 8
    /// The bin of a spell's length in whole days; 0 for single lessons.
    @inline(__always)
    public static func spellBin(_ days: Int) -> Int { days <= 5 ? days : days <= 10 ? 6 : 7 }
    /// Absence rates in whole per cent, rounded down: 0, 1, 2 … 100.
    public static let rateBins = 101
    /// The lowest per cent from which on lessons are summed by rate: those of a tenth or more.
    public static let lowestRateLimit = 10
    /// Months of a school year; August is 0, July is 11.
    public static let months = 12

    /// Place in `over`; the moment after the last observation date is the whole year.
    @inlinable public func over(year: Int, school: Int, grade: Int, limit: Int, moment: Int) -> Int {
        (((year * schools + school) * grades + grade) * limits + limit) * (dates + 1) + moment
    }
    /// Place in `onRoll`; the roll after the last observation date is that of the yearly count.
    @inlinable public func onRoll(_ year: Int, _ school: Int, _ grade: Int, roll: Int) -> Int {
        ((year * schools + school) * grades + grade) * (dates + 1) + roll
    }
    /// Place in `overOnRoll`.
    @inlinable public func overOnRoll(_ year: Int, _ school: Int, _ grade: Int, limit: Int, date: Int) -> Int
    {
        (((year * schools + school) * grades + grade) * limits + limit) * dates + date
    }
    /// Place in `stepsOnRoll`.
    @inlinable public func stepOnRoll(
        _ year: Int, _ school: Int, _ grade: Int, step: Int, date: Int, _ standing: StepStanding
    ) -> Int {
        ((((year * schools + school) * grades + grade) * steps + step) * dates + date)
            * StepStanding.count + standing.rawValue
    }
    /// Place in `noticed`.
    @inlinable public func noticed(_ year: Int, _ step: Int, _ means: NoticedBy) -> Int {
        (year * steps + step) * NoticedBy.count + means.rawValue
    }
    /// Place in `possibleLessons`, `unmet` and `supported`; in `dayBands`, times the number of bands, of the first.
    @inlinable public func grade(_ year: Int, _ grade: Int) -> Int { year * grades + grade }
    @inlinable public func dayBand(_ year: Int, _ grade: Int, _ band: DayBand) -> Int {
        (year * grades + grade) * DayBand.count + band.rawValue
    }
    /// Place in `byRate`, `missedByRate` and `possibleByRate`.
    ///
    /// - Parameter percent: 0-100, rounded down.
    @inlinable public func rate(_ year: Int, _ grade: Int, percent: Int) -> Int {
        (year * grades + grade) * Self.rateBins + percent
    }
    /// Place in `pupils`.
    @inlinable public func pupils(_ year: Int, _ school: Int, _ grade: Int) -> Int {
        (year * schools + school) * grades + grade
    }
    /// Place in `possibleBySchool` and `absentBySchool`.
    @inlinable public func school(_ year: Int, _ school: Int) -> Int { year * schools + school }
    /// Place in `absentLessons`.
    @inlinable public func cause(_ year: Int, _ grade: Int, _ cause: Int) -> Int {
        (year * grades + grade) * Self.causes + cause
    }
    /// Place in `stepOutcomes`.
    @inlinable public func step(_ year: Int, _ step: Int, _ outcome: StepOutcome) -> Int {
        (year * steps + step) * StepOutcome.count + outcome.rawValue
    }
    /// Place in `stageOutcomes`; the stage is one of all responses' (`CompiledResponse.firstStage`).
    @inlinable public func stage(_ year: Int, _ stage: Int, _ outcome: StageOutcome) -> Int {
        (year * stages + stage) * StageOutcome.count + outcome.rawValue
    }
    /// Place in `routeCases`; the route is one of all responses' (`CompiledResponse.firstRoute`).
    @inlinable public func routeCases(_ year: Int, _ route: Int) -> Int { year * routes + route }
    /// Place in `finishers`.
    @inlinable public func finishers(_ year: Int, hadSeat: Bool, _ outcome: FinishOutcome) -> Int {
        (year * 2 + (hadSeat ? 1 : 0)) * FinishOutcome.count + outcome.rawValue
    }
    /// Place in `goingOn`.
    @inlinable public func goingOn(_ year: Int, _ outcome: GoingOnOutcome) -> Int {
        year * GoingOnOutcome.count + outcome.rawValue
    }
    /// Place in `capacityMinutes`, `overtimeMinutes` and `emptyMinutes`.
    @inlinable public func pool(_ year: Int, _ pool: Int) -> Int { year * pools + pool }
    @inlinable public func line(_ year: Int, _ line: Int) -> Int { year * lines + line }
    @inlinable public func booked(_ year: Int, _ line: Int, _ purpose: WorkPurpose) -> Int {
        (year * lines + line) * WorkPurpose.count + purpose.rawValue
    }
    /// Place in `waitDays`, `withinLimit` and `late`, by the year of the request, and in `waitingDays`, by the year of the
    /// day; in `waits`, times `waitBins`, of the bin of 0 days.
    @inlinable public func waits(_ year: Int, _ line: Int, _ group: RequestGroup) -> Int {
        (year * lines + line) * RequestGroup.count + group.rawValue
    }
    /// Of those still waiting, `late` is 1 for those over the limit.
    @inlinable public func stillWaiting(_ line: Int, _ group: RequestGroup, late: Int) -> Int {
        (line * RequestGroup.count + group.rawValue) * 2 + late
    }
    /// Place in `minutesBySchool`.
    @inlinable public func work(_ year: Int, _ line: Int, _ school: Int) -> Int {
        year * lineSchools.placeCount + lineSchools.place(line, school)
    }
    /// Place in the blocks of requests by school, by the year and the month of the request; August is 0.
    @inlinable public func begun(_ year: Int, _ month: Int, _ line: Int, _ school: Int) -> Int {
        (year * Self.months + month) * lineSchools.placeCount + lineSchools.place(line, school)
    }
    /// Place in the blocks of classes by year; in `seatWaits` and `unplacedWaits`, times `seatWaitBins`, of 0 days.
    @inlinable public func seat(_ year: Int, _ seatClass: Int) -> Int { year * classes + seatClass }
    @inlinable public func seatOutcome(_ year: Int, _ seatClass: Int, _ outcome: SeatOutcome) -> Int {
        (year * classes + seatClass) * SeatOutcome.count + outcome.rawValue
    }
    /// Pupils of a school and a needs profile in a year.
    @inlinable public func origin(_ year: Int, _ school: Int, _ profile: Int) -> Int {
        (year * schools + school) * profiles + profile
    }
    /// Place in `seatRoutes`.
    @inlinable public func route(_ year: Int, _ school: Int, _ profile: Int, _ route: SeatRoute) -> Int {
        origin(year, school, profile) * SeatRoute.count + route.rawValue
    }
    /// Place in `waitingAtMonthEnd`; August is 0.
    @inlinable public func month(_ year: Int, _ month: Int, _ seatClass: Int) -> Int {
        (year * Self.months + month) * classes + seatClass
    }
    /// Place in `Observations.recorded`.
    @inlinable public func output(_ year: Int, _ output: Int) -> Int { year * outputs + output }
    @inlinable public func intervention(_ year: Int, _ number: Int, _ outcome: InterventionOutcome) -> Int {
        (year * interventions + number) * InterventionOutcome.count + outcome.rawValue
    }
}
