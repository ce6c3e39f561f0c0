/// An intervention that began for a pupil, for comparing absence before and after.
public struct InterventionStart: Sendable, Hashable {
    /// Position in the scenario; of runs that follow several plans, among all their interventions.
    public var intervention: Int
    /// Number of the pupil.
    public var pupil: Int
    /// School day of the run on which it began.
    public var day: Int

    public init(intervention: Int, pupil: Int, day: Int) {
        self.intervention = intervention
        self.pupil = pupil
        self.day = day
    }
}

/// Sums of lessons of the same pupils before and after a start.
public struct BeforeAfter: Sendable, Hashable {
    /// Starts with full windows before and after within one school year and the pupil's time at school.
    public var pupils = 0
    /// Lessons missed in the window before, all causes.
    public var beforeAbsent = 0
    /// Lessons of the timetable in the window before.
    public var beforePossible = 0
    /// Lessons missed in the window after, which begins the day after the start.
    public var afterAbsent = 0
    /// Lessons of the timetable in the window after.
    public var afterPossible = 0

    /// Nobody yet.
    public init() {}
}

/// Everything counted in one replication, in whole numbers: pupils, lessons, minutes, school days; and what
/// observers record.
///
/// A number's place in its block is told by the function of `ObservationShape` that has the block's axes. Two runs
/// are the same run exactly when their observations are equal.
public struct Observations: Sendable, Hashable {
    /// How many there are of everything; equal observations have equal shapes.
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

    /// - Parameter followed: interventions whose absence before and after is summed.
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
}

/// The numbers of one block.
public struct Counts: RandomAccessCollection, Sendable, Hashable {
    private let numbers: ArraySlice<Int>

    init(_ numbers: ArraySlice<Int>) { self.numbers = numbers }

    /// Always 0: places are counted within the block.
    public var startIndex: Int { 0 }
    /// How many numbers the block has.
    public var endIndex: Int { numbers.count }
    /// The number at a place that a function of `ObservationShape` gives.
    public subscript(index: Int) -> Int { numbers[numbers.startIndex + index] }
}

extension Observations {
    /// Forgets what is not a number of a block.
    mutating func clear() {
        for index in recorded.indices { recorded[index] = 0 }
        starts.removeAll(keepingCapacity: true)
        for index in beforeAfter.indices { beforeAfter[index] = BeforeAfter() }
    }

    /// Requests of a year to a line that were begun, however long they had waited.
    public func requestsBegun(_ year: Int, _ line: Int, _ group: RequestGroup) -> Int {
        let first = shape.waits(year, line, group) * shape.waitBins
        return self[.waits][first..<first + shape.waitBins].reduce(0, +)
    }
}
