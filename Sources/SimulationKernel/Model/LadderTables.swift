import SchoolDomain
import Stochastics

/// The counting rule and the ladder in numbers.
public struct LadderTables: Sendable {
    /// What becomes of a crossing of one step, and when; its work is the response of the same number.
    public struct Step: Sendable, BitwiseCopyable {
        /// The first day on which each school takes the step.
        public let firstDays: Table<Int>
        /// Of which grades pupils take it.
        public let grades: GradeSet
        /// Whether all schools take it always, with all pupils.
        let isEverywhere: Bool
        /// The first day on or after each day on which someone reviews, at a look or at monitoring; `never` when nobody
        /// does any more.
        public let reviewDay: Table<Int>
        /// Whether the teacher looks on a day; on the other days of review it is monitoring, which misses nobody.
        public let isReview: Table<Bool>
        /// Whether a day is one of monitoring.
        public let isMonitoring: Table<Bool>
        /// Probability that one look notices.
        public let noticed: Chance
        /// Whether no look misses anyone, so that nothing is drawn.
        public let missesNobody: Bool
        /// The address of those draws; see `Decision.notice`.
        public let noticeDecision: UInt32
        /// Probability of being exempt; one draw per pupil and year decides of all steps.
        public let exemptBits: Chance
        /// Probability that a crossing that is not exempt is acted on.
        public let taken: Chance
        /// School days from the look to the request, each as likely.
        public let delayDays: DayRange
        /// Probability that the step's work ends in a placement out of home.
        public let placement: Chance
        /// Probability that the step's work ends in a decision on support.
        public let support: Chance
        /// The address of these draws and of the placement's length; see `Decision.outOfHome`.
        public let outOfHomeDecision: UInt32

        init(_ step: LadderStep, _ scenario: Scenario, _ calendar: ModelCalendar, in arena: TableArena) {
            grades = step.grades
            isEverywhere = step.rollOut.isEmpty && step.grades == .all
            firstDays = SimulationKernel.firstDays(step.rollOut, scenario, calendar, in: arena)
            let reviews = LadderTables.reviews(step.detection, calendar)
            let monitoring = LadderTables.monitoring(step.detection, calendar)
            reviewDay = arena.table(LadderTables.next(zip(reviews, monitoring).map { $0 || $1 }))
            isReview = arena.table(reviews)
            isMonitoring = arena.table(monitoring)
            noticed = Chance(step.detection.chancePerReview)
            missesNobody = step.detection.chancePerReview == 1
            noticeDecision = Decision.notice.about(step.id)
            exemptBits = Chance(step.exemptProbability)
            taken = Chance(step.takenProbability)
            delayDays = DayRange(step.delayDays)
            placement = Chance(step.placementProbability)
            support = Chance(step.supportProbability)
            outOfHomeDecision = Decision.outOfHome.about(step.id)
        }
    }

    /// In the order of the scenario's ladder.
    public let steps: Table<Step>
    /// A step is due when more lessons than this are counted: `[(period × steps + step) × grades + grade]`.
    private let limits: Table<Int>
    /// Counting period (school year or term) of each day; a step acts at most once in a period.
    public let periodOfDay: Table<Int>
    /// First day after each period.
    public let periodEnd: Table<Int>
    var isRolling: Bool { rollingDays != nil }
    /// Whether the count runs from the school year's first day.
    let countsByYear: Bool
    /// Days of a rolling count; `nil`: the count runs from the period's start.
    public let rollingDays: Int?
    /// Lessons (all causes, the year so far) over which a pupil is observed, in increasing order.
    public let observedLimits: Table<Int>
    /// Length of a placement out of home, in calendar days.
    public let placementDays: DrawTable

    init(_ scenario: Scenario, _ calendar: ModelCalendar, in arena: TableArena) {
        let window = scenario.counting.window
        let perTerm = window == .term
        periodOfDay = perTerm ? calendar.termOfDay : calendar.yearOfDay
        var ends: [Int] = []
        for day in 0..<calendar.dayCount {
            while ends.count <= periodOfDay[day] { ends.append(day) }
            ends[periodOfDay[day]] = day + 1
        }
        periodEnd = arena.table(ends)
        if case .rolling(let days) = window { rollingDays = days } else { rollingDays = nil }
        countsByYear = window == .schoolYear
        let periods = ends.indices.map { (first: $0 == 0 ? 0 : ends[$0 - 1], end: ends[$0]) }
        steps = arena.table(scenario.ladder.map { Step($0, scenario, calendar, in: arena) })
        let limits = periods.flatMap { period in
            scenario.ladder.indices.flatMap { step in
                Grade.all.map { grade in
                    // A step for other grades is passed over together with the next one for this grade.
                    let next = scenario.ladder[step...].first { $0.grades.contains(grade) }
                    return next.map {
                        Self.limit($0.threshold, scenario, calendar, grade: grade, period: period)
                    } ?? never
                }
            }
        }
        self.limits = arena.table(limits)
        observedLimits = arena.table(scenario.observation.thresholdHours.map { Int($0.rounded(.down)) })
        placementDays = DrawTable(daysTable(scenario.money.placementDays), in: arena)
    }

    /// The observed limit with this number; beyond the last one no pupil can come.
    @inline(__always)
    func observedLimit(_ number: Int) -> Int {
        number < observedLimits.count ? min(observedLimits[number], never) : never
    }

    /// Lessons that may be missed in a period before a step is due.
    @inline(__always)
    public func limitLessons(period: Int, step: Int, grade: Int) -> Int {
        min(limits[(period * steps.count + step) * Grade.count + grade], never)
    }

    private static func limit(
        _ amount: AbsenceAmount, _ scenario: Scenario, _ calendar: ModelCalendar, grade: Int,
        period: (first: Int, end: Int)
    ) -> Int {
        let fifths =
            if case .rolling(let days) = scenario.counting.window {
                scenario.weeklyLessons.ofGrade(grade) * days
            } else {
                calendar.lessons(grade: grade, from: period.first, to: period.end) * 5
            }
        return scenario.counting.limitLessons(amount, ofFifths: fifths)
    }

    /// The days on which the teacher looks.
    fileprivate static func reviews(_ detection: Detection, _ calendar: ModelCalendar) -> [Bool] {
        var isReview = [Bool](repeating: false, count: calendar.dayCount)
        guard let every = detection.reviewEveryDays else { return isReview }
        for year in calendar.years {
            for day in year.first..<year.end where (day - year.first) % every == every - 1 {
                isReview[day] = true
            }
        }
        return isReview
    }

    /// The days of monitoring.
    fileprivate static func monitoring(_ detection: Detection, _ calendar: ModelCalendar) -> [Bool] {
        var isMonitoring = [Bool](repeating: false, count: calendar.dayCount)
        for year in calendar.years {
            for date in detection.monitoringDates {
                let day = calendar.firstDay(of: year, onOrAfter: date)
                if day < year.end { isMonitoring[day] = true }
            }
        }
        return isMonitoring
    }

    /// The first day on or after each that is one of these; `never` where there is none.
    fileprivate static func next(_ isOne: [Bool]) -> [Int] {
        var next = never
        var result = [Int](repeating: never, count: isOne.count)
        for day in isOne.indices.reversed() {
            if isOne[day] { next = day }
            result[day] = next
        }
        return result
    }
}
