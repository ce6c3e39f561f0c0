import SchoolDomain

/// What is counted in a run: a block of whole numbers for each kind of thing, laid out by its `axes`.
///
/// Everything else about the layout follows from this one list: where a block lies in memory, how it is cleared,
/// compared and told about.
public enum Block: Int, Sendable, CaseIterable {
    /// Pupils who were enrolled for any part of the year.
    case pupils
    /// Lessons in the timetables of the enrolled.
    case possibleLessons
    /// Lessons missed.
    case absentLessons
    /// The same two by school.
    case possibleBySchool
    case absentBySchool
    /// Pupils over each observed limit, at each date and (last) in the whole year.
    case over
    /// Pupils enrolled at each observation date and (last) on the day of the yearly count, 20 September.
    case onRoll
    /// Pupils over each observed limit by each date, of those who are on the roll then.
    case overOnRoll
    /// Cases of each step opened by each date, and those in work or waiting then, of the pupils on the roll then.
    case stepsOnRoll
    /// Pupils of the whole year by whole days absent, in five bands.
    case dayBands
    /// Pupils by the whole per cent of their lessons that they missed in the year or in the part of it that they were
    /// there, and, from `ObservationShape.lowestRateLimit` on, those pupils' missed and possible lessons.
    case byRate
    case missedByRate
    case possibleByRate
    /// Spells by length.
    case spells
    /// Change, from the day before, of the number absent for the whole day.
    case absentChange
    /// Change of the number enrolled, likewise.
    case enrolledChange
    /// What became of crossings.
    case stepOutcomes
    /// By what crossings were noticed.
    case noticed
    /// Cases open at the end of each week.
    case openCases
    /// Minutes the posts could work with pupils.
    case capacityMinutes
    /// Minutes booked, in the year in which they are worked.
    case bookedMinutes
    /// Ongoing weekly work for which there was no time.
    case undoneMinutes
    /// Requests begun, by the year of the request and the school days waited.
    case waits
    /// Sum of school days waited.
    case waitDays
    /// Requests that wait, summed over the closes of the school days of the year, whenever they were made and whatever
    /// became of them.
    case waitingDays
    /// Requests begun within the limit.
    case withinLimit
    /// Requests over the limit and not begun when the run ends, by the year of the request.
    case late
    /// Requests that nobody had begun when the pupil lost patience, and when the pupil left school, by the year of the
    /// request.
    case gaveUp
    case leftUnserved
    /// Requests completed, and those of them within the limit for that, of roles that have one, by the year of the request.
    case completed
    case completedWithinLimit
    /// Requests not begun when the run ends, whenever they were made, and those of them already over the limit.
    case stillWaiting
    /// Requests past their limit for completion and not complete when the run ends, by the year of the request.
    case overdue
    /// Requests begun, those of them within the limit, and those given up, by year and month of the request and school.
    case begunBySchool
    case withinBySchool
    case gaveUpBySchool
    /// Minutes booked for each school.
    case minutesBySchool
    /// Requests over the limit when the run ends, by year and month of the request.
    case lateBySchool
    /// Minutes worked beyond the regular day, and minutes lost because nobody was there.
    case overtimeMinutes
    case emptyMinutes
    /// Minutes asked for in each week, and available.
    case askedMinutes
    case weekCapacity
    /// Seats occupied, summed over school days.
    case occupiedDays
    /// Seats there are, summed over school days.
    case seatDays
    /// What happened.
    case seatOutcomes
    /// Pupils waiting at each month's end, each counted at the first class that fits.
    case waitingAtMonthEnd
    /// Placements by school days waited, and the sum of days.
    case seatWaits
    case seatWaitDays
    /// Referred, declined by the decision, gave up waiting, left school before a seat, by year.
    case referred
    case declined
    case gaveUpSeat
    case leftSeatList
    /// Joined the waiting list, and gave up, each at the first class that fits.
    case seatListed
    case seatGaveUp
    /// Left school or were on the list when the run ended, at the first class that fits, by school days waited.
    case unplacedWaits
    /// What became of the accepted, by school and needs profile, and the school days that those placed had
    /// waited.
    case seatRoutes
    case seatRouteDays
    /// Entitled, but no class is meant for them.
    case unmet
    /// What became of offers.
    case interventionOutcomes
    /// School days of taking part.
    case participantDays
    /// School days of taking part in any intervention, however many at once.
    case servedDays
    /// Out-of-home placements begun and their days, by year.
    case outOfHome
    case outOfHomeDays
    /// Pupils for whom a step was served, an intervention begun or a seat found, by year.
    case helped
    /// What became of the stages of work whose turn came.
    case stageOutcomes
    /// Cases opened, by the way that their work goes.
    case routeCases
    /// Requests taken by a call line, and the school days from the wish until then, by the year in which they are taken.
    case callsTaken
    case callDays
    /// Pupils who leave after the last grade, those without a seat ever and those with one, where it is asked who is at risk.
    case finishers
    /// Pupils with a decision on support when the year begins or they come.
    case supported
    /// Decisions on support to which the work of each step led, of pupils who had none.
    case supportGiven
    /// Where pupils of grade 9 go at the end of the year, and whose habit of absence has changed with the year's beginning.
    case goingOn
}

/// What the numbers of a block are told apart by.
enum BlockAxis: Sendable {
    case years, months, weeks
    /// School days, and the day after the last.
    case changes
    case schools, grades, profiles, causes
    case limits
    /// The observation dates, then the whole year.
    case moments
    /// The observation dates alone, and with the day of the yearly count after them.
    case dates, rolls
    case dayBands, rateBins, spellBins
    case steps, stepOutcomes, noticedBy, standings
    /// Those of all responses, one after the other.
    case stages, stageOutcomes, routes
    case pools, lines, purposes, groups
    /// Lines with each of the schools they serve, and one for all others.
    case lineSchools
    /// All, and those over the limit.
    case lateness
    /// Never had a seat in a small class; has or had one.
    case seatHistory
    case finishOutcomes, goingOn
    case waitBins
    case classes, seatOutcomes, seatRoutes, seatWaitBins
    case interventions, interventionOutcomes
}

extension Block {
    /// The last one's numbers lie side by side.
    var axes: [BlockAxis] {
        switch self {
        case .pupils: [.years, .schools, .grades]
        case .possibleLessons, .unmet, .supported: [.years, .grades]
        case .absentLessons: [.years, .grades, .causes]
        case .possibleBySchool, .absentBySchool: [.years, .schools]
        case .over: [.years, .schools, .grades, .limits, .moments]
        case .onRoll: [.years, .schools, .grades, .rolls]
        case .overOnRoll: [.years, .schools, .grades, .limits, .dates]
        case .stepsOnRoll: [.years, .schools, .grades, .steps, .dates, .standings]
        case .dayBands: [.years, .grades, .dayBands]
        case .byRate, .missedByRate, .possibleByRate: [.years, .grades, .rateBins]
        case .spells: [.years, .spellBins]
        case .absentChange, .enrolledChange: [.changes]
        case .stepOutcomes: [.years, .steps, .stepOutcomes]
        case .noticed: [.years, .steps, .noticedBy]
        case .supportGiven: [.years, .steps]
        case .goingOn: [.years, .goingOn]
        case .openCases: [.weeks, .steps]
        case .capacityMinutes, .overtimeMinutes, .emptyMinutes: [.years, .pools]
        case .bookedMinutes: [.years, .lines, .purposes]
        case .undoneMinutes, .callsTaken, .callDays, .completed, .completedWithinLimit, .overdue, .gaveUp,
            .leftUnserved:
            [.years, .lines]
        case .waits: [.years, .lines, .groups, .waitBins]
        case .waitDays, .waitingDays, .withinLimit, .late: [.years, .lines, .groups]
        case .stillWaiting: [.lines, .groups, .lateness]
        case .begunBySchool, .withinBySchool, .gaveUpBySchool, .lateBySchool:
            [.years, .months, .lineSchools]
        case .minutesBySchool: [.years, .lineSchools]
        case .askedMinutes: [.weeks, .lines]
        case .weekCapacity: [.weeks, .pools]
        case .occupiedDays, .seatDays, .seatWaitDays, .seatListed, .seatGaveUp: [.years, .classes]
        case .seatOutcomes: [.years, .classes, .seatOutcomes]
        case .waitingAtMonthEnd: [.years, .months, .classes]
        case .seatWaits, .unplacedWaits: [.years, .classes, .seatWaitBins]
        case .referred, .declined, .gaveUpSeat, .leftSeatList, .outOfHome, .outOfHomeDays, .helped,
            .servedDays:
            [.years]
        case .seatRoutes: [.years, .schools, .profiles, .seatRoutes]
        case .seatRouteDays: [.years, .schools, .profiles]
        case .interventionOutcomes: [.years, .interventions, .interventionOutcomes]
        case .participantDays: [.years, .interventions]
        case .stageOutcomes: [.years, .stages, .stageOutcomes]
        case .routeCases: [.years, .routes]
        case .finishers: [.years, .seatHistory, .finishOutcomes]
        }
    }
}

extension ObservationShape {
    /// How many there are of something.
    func size(_ axis: BlockAxis) -> Int {
        switch axis {
        case .years: years
        case .months: Self.months
        case .weeks: weeks
        case .changes: days + 1
        case .schools: schools
        case .grades: grades
        case .profiles: profiles
        case .causes: Self.causes
        case .limits: limits
        case .moments, .rolls: dates + 1
        case .dates: dates
        case .dayBands: DayBand.count
        case .rateBins: Self.rateBins
        case .spellBins: Self.spellBins
        case .steps: steps
        case .stepOutcomes: StepOutcome.count
        case .stages: stages
        case .stageOutcomes: StageOutcome.count
        case .routes: routes
        case .noticedBy: NoticedBy.count
        case .standings: StepStanding.count
        case .pools: pools
        case .lines: lines
        case .lineSchools: lineSchools.placeCount
        case .purposes: WorkPurpose.count
        case .groups: RequestGroup.count
        case .lateness, .seatHistory: 2
        case .finishOutcomes: FinishOutcome.count
        case .goingOn: GoingOnOutcome.count
        case .waitBins: waitBins
        case .classes: classes
        case .seatOutcomes: SeatOutcome.count
        case .seatRoutes: SeatRoute.count
        case .seatWaitBins: seatWaitBins
        case .interventions: interventions
        case .interventionOutcomes: InterventionOutcome.count
        }
    }

    /// How many numbers a block has.
    func count(_ block: Block) -> Int { block.axes.reduce(1) { $0 * size($1) } }

    /// Where each block begins among all numbers, and (last) how many there are.
    var blockStarts: [Int] { Block.allCases.reduce(into: [0]) { $0.append($0[$0.count - 1] + count($1)) } }
}
