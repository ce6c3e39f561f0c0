/// Days, or other small whole numbers, of a pupil's steps, cases, effects or interventions; `HelpRecords.at…` tells
/// where.
struct HelpDays: BitwiseCopyable {
    fileprivate let base: UnsafeMutablePointer<Int16>

    subscript(place: Int) -> Int {
        @inline(__always) get { Int(base[place]) }
        @inline(__always) nonmutating set {
            assert(Int16(exactly: newValue) != nil, "\(newValue) does not fit 16 bits")
            base[place] = Int16(truncatingIfNeeded: newValue)
        }
    }
}

/// States of a pupil's steps or interventions.
struct HelpStates<State: BitwiseCopyable>: BitwiseCopyable {
    fileprivate let base: UnsafeMutablePointer<Int16>

    subscript(place: Int) -> State {
        @inline(__always) get { UnsafeRawPointer(base + place).load(as: State.self) }
        @inline(__always) nonmutating set {
            UnsafeMutableRawPointer(base + place).storeBytes(of: newValue, as: State.self)
        }
    }
}

/// Whole numbers of a pupil's steps or cases that fit one byte, so that two share a number of the record.
struct HelpBytes<Raw: FixedWidthInteger & BitwiseCopyable>: BitwiseCopyable {
    private let base: UnsafeMutableRawPointer

    /// - Parameter byte: which of the two bytes of each number, 0 or 1.
    fileprivate init(_ numbers: UnsafeMutablePointer<Int16>, byte: Int) {
        assert(MemoryLayout<Raw>.size == 1 && (0...1).contains(byte), "two bytes share a number")
        base = UnsafeMutableRawPointer(numbers) + byte
    }

    subscript(place: Int) -> Int {
        @inline(__always) get { Int(truncatingIfNeeded: base.load(fromByteOffset: 2 * place, as: Raw.self)) }
        @inline(__always) nonmutating set {
            assert(Raw(exactly: newValue) != nil, "\(newValue) does not fit one byte")
            base.storeBytes(of: Raw(truncatingIfNeeded: newValue), toByteOffset: 2 * place, as: Raw.self)
        }
    }
}

/// A day, or another small whole number, of each pupil.
struct PupilDays: BitwiseCopyable {
    fileprivate let days: HelpDays
    fileprivate let stride: Int

    subscript(pupil: Int) -> Int {
        @inline(__always) get { days[pupil * stride] }
        @inline(__always) nonmutating set { days[pupil * stride] = newValue }
    }
}

/// 32 bits of each pupil.
struct PupilBits: BitwiseCopyable {
    fileprivate let base: UnsafeMutablePointer<Int16>
    fileprivate let stride: Int

    subscript(pupil: Int) -> UInt32 {
        @inline(__always) get { UnsafeRawPointer(base + pupil * stride).loadUnaligned(as: UInt32.self) }
        @inline(__always) nonmutating set {
            UnsafeMutableRawPointer(base + pupil * stride).storeBytes(of: newValue, as: UInt32.self)
        }
    }
}

/// Steps, cases, effects, seats and interventions of each pupil: a record of 16-bit numbers a pupil, so that what is
/// read together lies together.
struct HelpRecords: ~Copyable {
    enum StepState: UInt8, BitwiseCopyable { case idle, awaitsReview, awaitsRequest, open }
    enum InterventionState: UInt8, BitwiseCopyable { case none, waiting, active }

    let stepCount: Int
    let responseCount: Int
    let effectCount: Int
    let interventionCount: Int

    // Looked at whenever a pupil's next date is sought.
    let seatUntil: PupilDays
    /// Day on which the decision on a class falls; `never` when none is pending.
    let decisionDay: PupilDays
    /// Class in which the pupil sits; -1 for none.
    let seat: PupilDays
    let stepState: HelpStates<StepState>
    /// Day of the review or of the request.
    let stepDay: HelpDays
    /// Day on which the pupil gives up a case; `never` when no part of its work waits.
    let casePatience: HelpDays
    let interventionUntil: HelpDays

    let effectStart: HelpDays
    let effectEnd: HelpDays

    /// Counting period in which the step was due.
    let stepPeriod: HelpBytes<UInt8>
    /// Stage in work; -1 when no case is open.
    let caseStage: HelpBytes<Int8>
    let caseItemsLeft: HelpBytes<UInt8>
    /// Rises with every case opened or closed, so that requests of a closed case are known as void.
    let caseStamp: HelpDays
    let caseOrdinal: HelpDays
    /// School whose staff have the case; it stays theirs when the pupil changes school.
    let caseSchool: HelpDays
    /// School day on which the stage in work was asked for, and a bit for each of its items that is begun or not needed.
    let caseAskedOn: HelpDays
    let caseBegun: HelpDays
    /// The way that the work goes, by position in the response; -1: there is only one.
    let caseRoute: HelpDays
    /// School days for which any part of the case's work is waited for; `never`: as long as it takes.
    let casePatienceDays: HelpDays

    /// 1 when the decision on a class will be yes.
    let decisionAccepts: PupilDays
    /// Since when the pupil waits for a seat (before the first day: negative); `never` when not waiting.
    let waitSince: PupilDays
    let waitPatience: PupilDays
    /// The latest year in which the pupil was counted as helped; -1: never.
    let helpedYear: PupilDays
    /// Random bits that decide a relapse on return.
    let seatRelapse: PupilBits
    /// Day on which it is looked at whether conditions for a return are met, and on which a trial of it ends; `never`: there
    /// is none.
    let seatReviewDay: PupilDays
    let trialUntil: PupilDays
    /// 1 for who has or has had a seat.
    let hadSeat: PupilDays
    /// School whose staff keep contact meanwhile (the pupil may change school).
    let waitSchool: PupilDays

    let interventionState: HelpStates<InterventionState>
    let interventionPatience: HelpDays
    /// School whose staff keep an intervention's weekly contacts, likewise.
    let interventionSchool: HelpDays
    /// Day on which absence is looked at, whether the intervention is to be offered; `never`: no look is to come.
    let reviewDay: HelpDays
    /// Day on which it is looked at, whether taking part is to end.
    let endReviewDay: HelpDays
    /// Day on which a hand-over is done; `never`: none is under way. School whose staff have had the contacts.
    let handOverDay: HelpDays
    let formerSchool: HelpDays

    private let layout: RecordLayout
    private let count: Int

    init(_ model: Model) {
        // Once to learn how long a record is, then in the memory for all.
        let record = HelpRecords(model, count: 0, RecordLayout(stride: 0, count: 0)).layout.length
        self.init(model, count: model.slotCount, RecordLayout(stride: record, count: model.slotCount))
        for pupil in 0..<count { layout.clear(pupil) }
    }

    private init(_ model: Model, count: Int, _ room: consuming RecordLayout) {
        self.count = count
        stepCount = model.stepCount
        responseCount = model.responses.count
        effectCount = model.effects.count
        interventionCount = model.interventions.count
        var layout = room
        seatUntil = layout.own(never)
        decisionDay = layout.own(never)
        seat = layout.own(-1)
        let stepBytes = layout.row(stepCount, Int16(StepState.idle.rawValue))
        stepState = HelpStates(base: stepBytes)
        stepPeriod = HelpBytes(stepBytes, byte: 1)
        stepDay = HelpDays(base: layout.row(stepCount, Int16(never)))
        casePatience = HelpDays(base: layout.row(responseCount, Int16(never)))
        interventionUntil = HelpDays(base: layout.row(interventionCount, Int16(never)))
        effectStart = HelpDays(base: layout.row(effectCount, 0))
        effectEnd = HelpDays(base: layout.row(effectCount, Int16(never)))
        // No stage, no items left.
        let caseBytes = layout.row(responseCount, 0x00FF)
        caseStage = HelpBytes(caseBytes, byte: 0)
        caseItemsLeft = HelpBytes(caseBytes, byte: 1)
        caseStamp = HelpDays(base: layout.row(responseCount, 0))
        caseOrdinal = HelpDays(base: layout.row(responseCount, 0))
        caseSchool = HelpDays(base: layout.row(responseCount, 0))
        caseAskedOn = HelpDays(base: layout.row(responseCount, 0))
        caseBegun = HelpDays(base: layout.row(responseCount, 0))
        caseRoute = HelpDays(base: layout.row(responseCount, -1))
        casePatienceDays = HelpDays(base: layout.row(responseCount, Int16(never)))
        decisionAccepts = layout.own(0)
        seatRelapse = PupilBits(base: layout.row(2, 0), stride: layout.stride)
        waitSchool = layout.own(0)
        waitSince = layout.own(never)
        waitPatience = layout.own(never)
        helpedYear = layout.own(-1)
        seatReviewDay = layout.own(never)
        trialUntil = layout.own(never)
        hadSeat = layout.own(0)
        interventionState = HelpStates(
            base: layout.row(interventionCount, Int16(InterventionState.none.rawValue)))
        interventionPatience = HelpDays(base: layout.row(interventionCount, Int16(never)))
        interventionSchool = HelpDays(base: layout.row(interventionCount, 0))
        reviewDay = HelpDays(base: layout.row(interventionCount, Int16(never)))
        endReviewDay = HelpDays(base: layout.row(interventionCount, Int16(never)))
        handOverDay = HelpDays(base: layout.row(interventionCount, Int16(never)))
        formerSchool = HelpDays(base: layout.row(interventionCount, 0))
        self.layout = layout
    }

    deinit { layout.free() }

    @inline(__always)
    private func at(_ thing: Int, of things: Int, _ pupil: Int) -> Int {
        assert(
            thing >= 0 && thing < things && pupil >= 0 && pupil < count, "thing \(thing) of pupil \(pupil)")
        return pupil * layout.stride + thing
    }

    /// Makes a pupil's record as good as new.
    @inline(__always)
    func clear(_ pupil: Int) { layout.clear(pupil) }

    /// Whether a pupil's record is as good as new; for checks in debug builds.
    func isClear(_ pupil: Int) -> Bool { layout.isClear(pupil) }

    @inline(__always)
    func atStep(_ step: Int, _ pupil: Int) -> Int { at(step, of: stepCount, pupil) }

    @inline(__always)
    func atCase(_ response: Int, _ pupil: Int) -> Int { at(response, of: responseCount, pupil) }

    @inline(__always)
    func atEffect(_ effect: Int, _ pupil: Int) -> Int { at(effect, of: effectCount, pupil) }

    @inline(__always)
    func atPart(_ number: Int, _ pupil: Int) -> Int { at(number, of: interventionCount, pupil) }
}

/// Lays out the numbers of a record one after the other, and remembers what each is at first.
private struct RecordLayout: BitwiseCopyable {
    /// Numbers from one pupil's record to the next.
    let stride: Int
    /// Numbers laid out.
    private(set) var length = 0
    private let base: UnsafeMutablePointer<Int16>
    /// The record of a pupil nobody has helped.
    private let first: UnsafeMutablePointer<Int16>
    private static let longest = 1 << 16

    init(stride: Int, count: Int) {
        self.stride = stride
        base = LargeMemory.allocate(Int16.self, count: stride * count)
        first = .allocate(capacity: stride > 0 ? stride : Self.longest)
    }

    func free() {
        base.deallocate()
        first.deallocate()
    }

    /// So many numbers, at first all the same.
    mutating func row(_ count: Int, _ value: Int16) -> UnsafeMutablePointer<Int16> {
        require(length + count < Self.longest, "at most \(Self.longest) numbers about a pupil's help")
        let start = length
        for place in start..<start + count { (first + place).initialize(to: value) }
        length += count
        return base + start
    }

    mutating func own(_ value: Int) -> PupilDays {
        PupilDays(days: HelpDays(base: row(1, Int16(value))), stride: stride)
    }

    @inline(__always)
    func clear(_ pupil: Int) { (base + pupil * stride).update(from: first, count: stride) }

    func isClear(_ pupil: Int) -> Bool {
        (0..<stride).allSatisfy { base[pupil * stride + $0] == first[$0] }
    }
}
