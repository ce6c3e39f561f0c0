import SchoolDomain
import Stochastics

/// The counting rule and the ladder in numbers.
public struct LadderTables: Sendable {
    /// What becomes of a crossing of one step, and when; its work is the response of the same number.
    public struct Step: Sendable, BitwiseCopyable {
        /// The first day on which each school takes the step.
        public let firstDays: Table<Int>
        /// The first day on or after each day on which someone reviews; `never` when nobody does any more.
        public let reviewDay: Table<Int>
        /// Probability of being exempt; one draw per pupil and year decides of all steps.
        public let exemptBits: Chance
        /// Probability that a crossing that is not exempt is acted on.
        public let taken: Chance
        /// School days from the look to the request, each as likely.
        public let delayDays: DayRange
        /// Probability that the step's work ends in a placement out of home.
        public let placement: Chance
        /// The address of that draw and of the placement's length; see `Decision.outOfHome`.
        public let outOfHomeDecision: UInt32

        init(_ step: LadderStep, _ scenario: Scenario, _ calendar: ModelCalendar, in arena: TableArena) {
            firstDays = SimulationKernel.firstDays(step.rollOut, scenario, calendar, in: arena)
            reviewDay = arena.table(LadderTables.reviews(step.detection, calendar))
            exemptBits = Chance(step.exemptProbability)
            taken = Chance(step.takenProbability)
            delayDays = DayRange(step.delayDays)
            placement = Chance(step.placementProbability)
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
            scenario.ladder.flatMap { step in
                Grade.all.map { Self.limit(step.threshold, scenario, calendar, grade: $0, period: period) }
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
                scenario.weeklyLessons[grade] * days
            } else {
                calendar.lessons(grade: grade, from: period.first, to: period.end) * 5
            }
        return scenario.counting.limitLessons(amount, ofFifths: fifths)
    }

    fileprivate static func reviews(_ detection: Detection, _ calendar: ModelCalendar) -> [Int] {
        var isReview = [Bool](repeating: false, count: calendar.dayCount)
        for year in calendar.years {
            switch detection {
            case .teacherReview(let every):
                for day in year.first..<year.end where (day - year.first) % every == every - 1 {
                    isReview[day] = true
                }
            case .monitoring(let dates):
                for date in dates {
                    let review = calendar.firstDay(of: year, onOrAfter: date)
                    if review < year.end { isReview[review] = true }
                }
            }
        }
        var next = never
        var result = [Int](repeating: never, count: calendar.dayCount)
        for day in stride(from: calendar.dayCount - 1, through: 0, by: -1) {
            if isReview[day] { next = day }
            result[day] = next
        }
        return result
    }
}
