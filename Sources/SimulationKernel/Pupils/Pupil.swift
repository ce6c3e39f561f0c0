import SchoolDomain
import Stochastics

/// What is known of one pupil: 128 bytes, of which living through spells needs the first 64.
struct Pupil: BitwiseCopyable {
    enum Status: UInt8, BitwiseCopyable { case absent, enrolled, gone }

    // The absence process.
    /// What was left of the waiting time to the next spell at the start of `position`.
    var remaining: Int64 = 0
    /// The year's random words, past those of the spells applied.
    var stream = KeyedStream(key: 0)
    var rate: Int32 = 0
    /// Where the pupil's row begins in the table of hazards.
    var hazardRow: Int32 = 0
    /// The first day that has not used any of the waiting time.
    @Packed<Int16> var position = 0
    /// First day after the enrolment of this year.
    @Packed<Int16> var to = 0
    /// Next day on which a threshold is crossed, already found; `never` when none is.
    @Packed<Int16> var crossDay = never
    /// The part of the latest spell that is not counted yet begins here and ends at `position`.
    @Packed<Int16> var countFrom = 0
    /// Lessons counted for the ladder in the current period, through the day before `countFrom`.
    @Packed<Int16> var counted = 0
    /// Lessons over which the next step is due.
    @Packed<Int16> var stepLimit = 0
    @Packed<Int16> var yearLessons = 0
    @Packed<Int16> var yearDays = 0
    /// Lessons over which the next observed limit is passed.
    @Packed<Int16> var observedLimit = 0
    /// The next day on which the rate changes by itself, as the strength of help does.
    @Packed<Int16> var nextReading = never
    @Packed<Int16> var due = never
    @Packed<UInt8> var row = 0
    @Packed<UInt8> var grade = 0
    @Packed<UInt8> var period = 0
    @Packed<UInt8> var nextStep = 0
    @Packed<UInt8> var nextLimit = 0
    @Packed<UInt8> var countType = 0
    /// Lessons of a single-lesson spell.
    @Packed<UInt8> var countLessons = 0
    /// Open cases and waiting lists on which the pupil is: while above 0, others may act on any day.
    @Packed<UInt8> var held = 0

    // Who, and what the year brings.
    /// The pupil's random words.
    var words = KeyedStream(key: 0)
    /// Multiplier of the row's hazard this year, before help and reinforcement.
    var level = 0.0
    var effects = 1.0
    /// Product of the factors that plugins have set.
    var outsideFactor = 1.0
    /// Bit per effect of help that is not over.
    var active: UInt64 = 0
    /// Standard normal level behind the frailty of the year.
    var normal = 0.0
    /// 32 bits that decide which steps the pupil is exempted from this year.
    var triage: UInt32 = 0
    /// The latest spell in the year's record of spells; -1: none.
    var lastSpell: Int32 = -1
    @Packed<UInt16> var school = 0
    /// First day of enrolment this year.
    @Packed<Int16> var from = 0
    /// Unauthorised lessons that reinforce.
    @Packed<Int16> var reinforcing = 0
    /// First day inside a rolling count.
    @Packed<Int16> var rollFrom = 0
    @Packed<UInt8> var profile = 0
    var status = Status.absent
    var support = false
    /// Whether a step or the decision on a seat has given it, whatever the grade's share.
    var isDecided = false
    var isSevere = false
    /// Whether some date of the pupil's own may lie ahead: a review, a request, an end of patience, of a stay.
    var hasDates = false
    /// Whether anything of `HelpRecords` has ever been written for the pupil.
    var hasHelp = false
}
