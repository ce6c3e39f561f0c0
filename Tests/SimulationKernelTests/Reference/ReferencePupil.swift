import SchoolDomain
import SimulationKernel
import Stochastics

let never = Int(Int32.max)

/// A pupil of the naive replication: an object that knows everything about itself.
final class ReferencePupil {
    let number: Int
    var isEnrolled = false
    var isGone = false
    var school = 0
    var grade = 0
    var profile = 0
    var support = false
    var supportBits: UInt32 = 0
    var isDecided = false
    /// What has become of its habit of absence with the school after grade 9: `worse`, `lost` or nothing.
    var turn = ""
    var from = 0
    var to = 0
    var triage: UInt32 = 0
    /// Random words of its own, and of the year.
    var words = KeyedStream(key: 0)
    var yearWords = KeyedStream(key: 0)
    var normal = 0.0
    var isSevere = false
    var level = 0.0
    var row = 0
    var factor = 1.0
    /// Factor set by each plugin.
    var outside: [Int: Double] = [:]
    var rate: Int64 = 0
    var remaining: Int64 = 0
    var spellEnd = 0
    var spellStart = -1
    var spellType = 0
    var spellLessons = 0
    var spellNumber = 0
    var counted = 0
    var period = 0
    var nextStep = 0
    var yearLessons = 0
    var lessonsSoFar = 0
    var yearDays = 0
    var nextLimit = 0
    var reinforcing = 0
    /// Lessons missed and lessons counted on each day of the run.
    var missed: [Int: Int] = [:]
    var missedCounted: [Int: Int] = [:]

    var steps: [ReferenceStep]
    /// The years in which each step was taken.
    var taken: [Int: [Int]] = [:]
    var cases: [Int: ReferenceCase] = [:]
    var effects: [Int: (start: Int, end: Int)] = [:]
    var seat: Int?
    var seatUntil = never
    var seatRelapse: UInt32 = 0
    var seatReviewDay = never
    var trialUntil = never
    var hadSeat = false
    var decisionDay = never
    var decisionAccepts = false
    var waitSince: Int?
    var helpedYears: Set<Int> = []
    var waitPatience = never
    var waitPlace = (line: 0, school: 0)
    var parts: [ReferencePart]

    init(_ number: Int, _ model: Model) {
        self.number = number
        steps = model.scenario.ladder.map { _ in ReferenceStep() }
        parts = model.interventions.map { _ in ReferencePart() }
    }

    func isHere(on day: Int) -> Bool { isEnrolled && from <= day && day < to }
}

struct ReferenceStep {
    enum State { case idle, awaitsReview, awaitsRequest, open }
    var state = State.idle
    var day = 0
    var period = 0
}

final class ReferenceCase {
    let response: Int
    let pupil: ReferencePupil
    let ordinal: Int
    /// Where it was opened, even when the pupil changes school.
    let school: Int
    var stage = 0
    var itemsLeft = 0
    /// The way that the work goes; `nil`: there is only one.
    var route: Int?
    /// Items of the stage in work that were asked for, those that are begun, and the day on which it was asked for.
    var asked: [Int] = []
    var begun: Set<Int> = []
    var askedOn = 0
    /// Days for which any part is waited for, and the day on which that is over for the stage in work.
    let patienceDays: Int?
    var patience = never
    var isClosed = false

    init(_ response: Int, _ pupil: ReferencePupil, ordinal: Int, patienceDays: Int?, school: Int) {
        self.response = response
        self.pupil = pupil
        self.ordinal = ordinal
        self.school = school
        self.patienceDays = patienceDays
    }
}

struct ReferencePart {
    enum State { case none, waiting, active }
    var state = State.none
    var until = never
    var patience = never
    var place = (line: 0, school: 0)
    /// Days on which absence is looked at, to begin and to end it, and on which a hand-over is done.
    var reviewDay = never
    var endReviewDay = never
    var handOverDay = never
    /// Who stays until then.
    var former: (line: Int, school: Int)?
}

final class ReferenceTicket {
    let work: ReferenceCase?
    let item: Int
    let minutes: Int
    var left: Int
    let day: Int
    let fraction: Int
    let limit: Int
    let priority: Int
    let caseDays: Int
    let line: Int
    let school: Int
    var hasArrived = false

    init(
        work: ReferenceCase?, item: Int, minutes: Int, day: Int, fraction: Int, limit: Int, priority: Int,
        caseDays: Int, line: Int, school: Int
    ) {
        self.line = line
        self.school = school
        self.work = work
        self.item = item
        self.minutes = minutes
        left = minutes
        self.day = day
        self.fraction = fraction
        self.limit = limit
        self.priority = priority
        self.caseDays = caseDays
    }

    var isVoid: Bool { work?.isClosed ?? false }

    /// The order of service, written out as a list of numbers.
    func order(byPriority: Bool) -> [Int] {
        let tie = [fraction, work == nil ? 0 : 1, work?.pupil.number ?? item, work?.response ?? line, item]
        return (byPriority ? [priority, day + limit, day] : [day]) + tie
    }
}

struct ReferenceMeeting {
    let work: ReferenceCase
    let day: Int
    let stage: Int
    let priority: Int
    var order: [Int] { [priority, day, work.pupil.number, work.response] }
}

final class ReferencePost {
    /// Minutes of a day of this week, of today, of today with overtime, and how far it is gone.
    var week = 0
    var regular = 0
    var minutes = 0
    var used = 0
    var lastSchool: Int?
    var emptyUntil = 0
    var overtimeLeft = 0
    /// Of a meeting longer than the day it was held on.
    var owed: (minutes: Int, purpose: WorkPurpose, line: Int, school: Int) = (0, .ladder, 0, 0)
    var left: Int { minutes - used }
    var current: ReferenceTicket?
}

final class ReferencePool {
    var posts: [ReferencePost]
    var waiting: [ReferenceTicket] = []
    var openCases = 0
    var releases: [Int: Int] = [:]
    init(_ count: Int) { posts = (0..<count).map { _ in ReferencePost() } }
}

final class ReferenceOngoing {
    var bySchool: [Int]
    var carry = 0
    init(_ schools: Int) { bySchool = [Int](repeating: 0, count: schools) }
}
