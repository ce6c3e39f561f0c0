import Stochastics

/// One thing that happened to the pupil being followed.
public struct TraceEvent: Sendable, Hashable {
    /// School day of the run; of a spell its first, whenever it was lived through.
    public var day: Int
    /// The phase in which it was written down.
    public var phase: DayPhase
    /// What happened.
    public var kind: Kind
    /// The draws behind it.
    public var draws: [TraceDraw]

    /// What can happen to a pupil; positions are those of the model, days those of the run.
    public enum Kind: Sendable, Hashable {
        case yearBegins(school: Int, grade: Int, level: Double, severe: Bool)
        /// Lessons missed before a run that begins in the midst of a school year.
        case missedBefore(lessons: Int)
        case leavesSchool
        case movesAway
        case spell(type: Int, days: Int, lessons: Int)
        case effects(factor: Double)
        case byPlugin(plugin: Int, PluginAct)
        case crosses(step: Int, counted: Int)
        case overlooked(step: Int)
        case waitsForReview(step: Int, day: Int)
        case noticed(step: Int, by: NoticedBy)
        case alreadyOpen(step: Int)
        case lapses(step: Int)
        case followedInClass(step: Int)
        case exempted(step: Int)
        case notTaken(step: Int)
        case willRequest(step: Int, day: Int)
        case caseOpens(response: Int)
        case takesRoute(response: Int, route: Int)
        case stageNotNeeded(response: Int, stage: Int)
        case consentRefused(response: Int, stage: Int, whole: Bool)
        case workRequested(response: Int, stage: Int, role: Int, minutes: Int)
        case meetingRequested(response: Int, stage: Int)
        case workBegins(role: Int, waitDays: Int)
        case workEnds(role: Int)
        case meetingHeld(response: Int, waitDays: Int)
        case caseServed(response: Int)
        case givesUpCase(response: Int)
        case notReferred
        case decisionPrepared
        case referred(decisionDay: Int)
        case declined
        case noClassFits
        case waitsForSeat
        case givesUpSeat
        case seated(seatClass: Int, waitDays: Int)
        case leavesSeat(seatClass: Int, outcome: SeatOutcome)
        case relapses
        case notReached(intervention: Int)
        case refusedPlace(intervention: Int)
        case waitsForPlace(intervention: Int)
        case givesUpPlace(intervention: Int)
        case outgrowsIntervention(intervention: Int)
        case notOver(intervention: Int)
        case handedOver(intervention: Int, day: Int)
        case starts(intervention: Int)
        case ends(intervention: Int)
        case outOfHome(days: Int)
        case supportDecided(step: Int)
        case habit(isWorse: Bool)
    }
}

/// What a plugin made happen to a pupil.
public enum PluginAct: Sendable, Hashable {
    case factor(Double)
    case absent(days: Int)
    case due(step: Int)
    case offer(intervention: Int)
}

/// A draw that had a part in an event.
public struct TraceDraw: Sendable, Hashable {
    /// What was decided by it.
    public enum Matter: String, Sendable, Hashable, CaseIterable {
        case level, severeClass, absentShare, movesAway, triage, spellType, length, nextSpell, taken, delay
        case timeOfDay, patience, minutes, referral, acceptance, stay, relapse, returnInAugust, reach,
            duration
        case placement, route, need, consent, noticed, support, habit
    }

    /// What was decided by it.
    public var matter: Matter
    /// 0 to 1.
    public var value: Double
    /// The probability it was compared with: it happens when the value is lower.
    public var chance: Double?

    init(_ matter: Matter, _ bits: UInt32, _ chance: Chance? = nil) {
        self.matter = matter
        value = RandomBlock.unit(bits)
        self.chance = chance?.probability
    }

    init(_ matter: Matter, _ bits: UInt64) {
        self.matter = matter
        value = RandomBlock.unit(bits)
    }
}

/// One moment in the life of a request in a role's queue, on the clock of the role's working minutes.
///
/// The clock runs only while a full post works with pupils: day × minutes of a full day + minute of the day.
public struct TicketEvent: Sendable, Hashable {
    public enum Kind: Sendable, Hashable { case requested, begun, ended }
    /// What happened to the request.
    public var kind: Kind
    /// Position in the scenario's staff.
    public var pool: Int
    /// Number of the request, unique within the run.
    public var ticket: Int
    /// When, on that clock.
    public var clockMinutes: Int
    /// Minutes of work that the request takes.
    public var serviceMinutes: Int
    /// Post that serves; -1 before.
    public var post: Int
}

/// One spell of absence of one pupil.
public struct SpellRecord: Sendable, Hashable {
    /// Number of the pupil.
    public var pupil: Int
    /// First school day of the spell.
    public var day: Int
    /// First school day after it; of single lessons the day after their day.
    public var end: Int
    /// Position among the types of spells of the absence tables.
    public var type: Int
    /// Lessons missed.
    public var lessons: Int
}

/// What a replication writes down besides its observations.
public struct Recording: OptionSet, Sendable {
    /// One bit for each thing.
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// The life of every request in a queue, as `TicketEvent`.
    public static let tickets = Recording(rawValue: 1)
    /// Every spell of absence, as `SpellRecord`.
    public static let spells = Recording(rawValue: 2)
    /// Who sits where, each day: for checking that no seat holds two.
    public static let seats = Recording(rawValue: 4)
}
