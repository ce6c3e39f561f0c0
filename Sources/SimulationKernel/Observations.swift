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

    @inlinable public static var count: Int { left.rawValue + 1 }
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

    @inlinable public static var count: Int { ended.rawValue + 1 }
}

/// What can happen on the way to, in and out of a small class.
public enum SeatOutcome: Int, Sendable, CaseIterable {
    case placed, stayOver, returnedInAugust, agedOut, finishedSchool, movedAway

    @inlinable public static var count: Int { movedAway.rawValue + 1 }
}

/// What becomes of pupils who are accepted for a small class, told by where they come from.
public enum SeatRoute: Int, Sendable, CaseIterable {
    case listed, placed, gaveUp
    /// No class is meant for the pupil, or no longer.
    case unmet

    @inlinable public static var count: Int { unmet.rawValue + 1 }
}

/// Why minutes are booked.
public enum WorkPurpose: Int, Sendable, CaseIterable, BitwiseCopyable {
    /// Steps of the ladder.
    case ladder
    /// Interventions and ongoing contacts.
    case intervention
    /// Requests that have nothing to do with absence.
    case background
    /// The way from one school to another.
    case travel

    @inlinable public static var count: Int { travel.rawValue + 1 }
}

/// Which requests a wait belongs to.
public enum RequestGroup: Int, Sendable, CaseIterable {
    case absence, background

    @inlinable public static var count: Int { background.rawValue + 1 }
}

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
    /// Lines with each of the schools they serve, and (last) one for schools that a line does not serve: nothing is
    /// counted there.
    public let lineSchoolCount: Int
    /// The number of a line and a school among those: `[line × schools + school]`.
    @usableFromInline let lineSchoolNumbers: [Int32]
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
        lineSchoolCount = model.staff.lineSchools.count + 1
        lineSchoolNumbers = Array(model.staff.lineSchoolNumbers)
        waitBins = days + 1
        let earliest = model.seats.classes.flatMap(\.waitingSince).min() ?? 0
        seatWaitBins = days - earliest + 1
    }

    @usableFromInline static let causes = AbsenceCause.allCases.count
    /// Whole days absent in a year: 0-5, 6-10, 11-15, 16-30, over 30.
    public static let dayBandStarts = [0, 6, 11, 16, 31]
    /// Lengths of spells: single lessons; 1, 2, 3, 4, 5, 6-10, 11 or more days.
    public static let spellBins = 8
    public static let months = 12

    @inlinable public func over(year: Int, school: Int, grade: Int, limit: Int, moment: Int) -> Int {
        (((year * schools + school) * Grade.count + grade) * limits + limit) * (dates + 1) + moment
    }
    @inlinable public func grade(_ year: Int, _ grade: Int) -> Int { year * Grade.count + grade }
    @inlinable public func pupils(_ year: Int, _ school: Int, _ grade: Int) -> Int {
        (year * schools + school) * Grade.count + grade
    }
    @inlinable public func cause(_ year: Int, _ grade: Int, _ cause: Int) -> Int {
        (year * Grade.count + grade) * Self.causes + cause
    }
    @inlinable public func step(_ year: Int, _ step: Int, _ outcome: StepOutcome) -> Int {
        (year * steps + step) * StepOutcome.count + outcome.rawValue
    }
    @inlinable public func pool(_ year: Int, _ pool: Int) -> Int { year * pools + pool }
    @inlinable public func line(_ year: Int, _ line: Int) -> Int { year * lines + line }
    @inlinable public func booked(_ year: Int, _ line: Int, _ purpose: WorkPurpose) -> Int {
        (year * lines + line) * WorkPurpose.count + purpose.rawValue
    }
    @inlinable public func waits(_ year: Int, _ line: Int, _ group: RequestGroup) -> Int {
        (year * lines + line) * RequestGroup.count + group.rawValue
    }
    /// Of those still waiting, `late` is 1 for those over the limit.
    @inlinable public func stillWaiting(_ line: Int, _ group: RequestGroup, late: Int) -> Int {
        (line * RequestGroup.count + group.rawValue) * 2 + late
    }
    @inlinable public func lineSchool(_ line: Int, _ school: Int) -> Int {
        Int(lineSchoolNumbers[line * schools + school])
    }
    @inlinable public func work(_ year: Int, _ line: Int, _ school: Int) -> Int {
        year * lineSchoolCount + lineSchool(line, school)
    }
    /// By the month of the request; August is 0.
    @inlinable public func late(_ month: Int, _ line: Int, _ school: Int) -> Int {
        month * lineSchoolCount + lineSchool(line, school)
    }
    /// By the year of the beginning and the month of the request; August is 0.
    @inlinable public func begun(_ year: Int, _ month: Int, _ line: Int, _ school: Int) -> Int {
        (year * Self.months + month) * lineSchoolCount + lineSchool(line, school)
    }
    @inlinable public func seat(_ year: Int, _ seatClass: Int) -> Int { year * classes + seatClass }
    @inlinable public func seatOutcome(_ year: Int, _ seatClass: Int, _ outcome: SeatOutcome) -> Int {
        (year * classes + seatClass) * SeatOutcome.count + outcome.rawValue
    }
    /// Pupils of a school and a needs profile in a year.
    @inlinable public func origin(_ year: Int, _ school: Int, _ profile: Int) -> Int {
        (year * schools + school) * profiles + profile
    }
    @inlinable public func route(_ year: Int, _ school: Int, _ profile: Int, _ route: SeatRoute) -> Int {
        origin(year, school, profile) * SeatRoute.count + route.rawValue
    }
    @inlinable public func month(_ year: Int, _ month: Int, _ seatClass: Int) -> Int {
        (year * Self.months + month) * classes + seatClass
    }
    @inlinable public func output(_ year: Int, _ output: Int) -> Int { year * outputs + output }
    @inlinable public func intervention(_ year: Int, _ number: Int, _ outcome: InterventionOutcome) -> Int {
        (year * interventions + number) * InterventionOutcome.count + outcome.rawValue
    }
}

/// Everything counted in one replication, in whole numbers: pupils, lessons, minutes, school days; and what
/// observers record.
///
/// A number's place in its block is told by the function of `ObservationShape` that has the block's axes. Two runs
/// are the same run exactly when their observations are equal.
public struct Observations: Sendable, Hashable {
    public let shape: ObservationShape
    /// All blocks, one after the other.
    @usableFromInline var numbers: [Int]
    @usableFromInline let blockStarts: [Int]

    /// What observers record (`output`).
    public var recorded: [Double]

    /// Every start of an intervention, in order.
    public var starts: [InterventionStart]
    /// The naive comparison, one per intervention followed.
    public var beforeAfter: [BeforeAfter]

    public init(_ shape: ObservationShape, followed: Int) {
        self.shape = shape
        blockStarts = shape.blockStarts
        numbers = [Int](repeating: 0, count: blockStarts[Block.allCases.count])
        recorded = [Double](repeating: 0, count: shape.years * shape.outputs)
        starts = []
        beforeAfter = [BeforeAfter](repeating: BeforeAfter(), count: followed)
    }

    /// One number of a block.
    public subscript(block: Block, index: Int) -> Int {
        @inlinable @inline(__always) get { numbers[place(block, index)] }
        @inlinable @inline(__always) set { numbers[place(block, index)] = newValue }
    }

    /// All numbers of a block, the first at 0.
    public subscript(block: Block) -> Counts {
        Counts(numbers[blockStarts[block.rawValue]..<blockStarts[block.rawValue + 1]])
    }

    @inlinable @inline(__always)
    func place(_ block: Block, _ index: Int) -> Int {
        let place = blockStarts[block.rawValue] + index
        assert(index >= 0 && place < blockStarts[block.rawValue + 1], "\(block) has no number \(index)")
        return place
    }

    /// The whole days absent that fall in each band.
    @inline(__always)
    public static func dayBand(_ days: Int) -> Int {
        days <= 5 ? 0 : days <= 10 ? 1 : days <= 15 ? 2 : days <= 30 ? 3 : 4
    }

    /// The bin of a spell's length in whole days; 0 for single lessons.
    @inline(__always)
    public static func spellBin(_ days: Int) -> Int { days <= 5 ? days : days <= 10 ? 6 : 7 }
}

/// The numbers of one block.
public struct Counts: RandomAccessCollection, Sendable, Hashable {
    private let numbers: ArraySlice<Int>

    init(_ numbers: ArraySlice<Int>) { self.numbers = numbers }

    public var startIndex: Int { 0 }
    public var endIndex: Int { numbers.count }
    public subscript(index: Int) -> Int { numbers[numbers.startIndex + index] }
}

extension Observations {
    /// Forgets what is not a number of a block.
    mutating func clear() {
        for index in recorded.indices { recorded[index] = 0 }
        starts.removeAll(keepingCapacity: true)
        for index in beforeAfter.indices { beforeAfter[index] = BeforeAfter() }
    }

    /// Requests of a line that were begun in a year, however long they had waited.
    public func requestsBegun(_ year: Int, _ line: Int, _ group: RequestGroup) -> Int {
        let first = shape.waits(year, line, group) * shape.waitBins
        return self[.waits][first..<first + shape.waitBins].reduce(0, +)
    }
}

/// The numbers of a run under way: raw memory, written without checks of uniqueness.
struct CountArena: ~Copyable {
    private let base: UnsafeMutablePointer<Int>
    private let starts: UnsafeMutablePointer<UnsafeMutablePointer<Int>>
    let count: Int

    init(_ shape: ObservationShape) {
        let places = shape.blockStarts
        count = places[Block.allCases.count]
        base = .allocate(capacity: Swift.max(1, count))
        base.initialize(repeating: 0, count: Swift.max(1, count))
        starts = .allocate(capacity: places.count)
        for (index, place) in places.enumerated() { (starts + index).initialize(to: base + place) }
    }

    deinit {
        base.deallocate()
        starts.deallocate()
    }

    subscript(block: Block, index: Int) -> Int {
        @inline(__always) unsafeAddress { UnsafePointer(place(block, index)) }
        @inline(__always) nonmutating unsafeMutableAddress { place(block, index) }
    }

    @inline(__always)
    private func place(_ block: Block, _ index: Int) -> UnsafeMutablePointer<Int> {
        assert(
            index >= 0 && start(block) + index < starts[block.rawValue + 1],
            "\(block) has no number \(index)")
        return start(block) + index
    }

    /// Where a block begins.
    @inline(__always)
    func start(_ block: Block) -> UnsafeMutablePointer<Int> { starts[block.rawValue] }

    func clear() { base.update(repeating: 0, count: count) }

    /// Copies all numbers; nothing is allocated.
    func copy(to observations: inout Observations) {
        observations.numbers.withUnsafeMutableBufferPointer { numbers in
            require(numbers.count == count, "\(count) counts for \(numbers.count) observations")
            if let start = numbers.baseAddress { start.update(from: base, count: count) }
        }
    }
}
