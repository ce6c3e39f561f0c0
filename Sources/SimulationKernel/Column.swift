/// A fixed number of values of one kind, one per pupil (or pupil and thing), allocated once.
///
/// The one place where the kernel touches raw memory: an array would check for uniqueness at every write in
/// the innermost loop. Bounds are checked in debug builds.
struct Column<Element: BitwiseCopyable>: ~Copyable {
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ initial: Element, count: Int) {
        self.count = count
        base = .allocate(capacity: max(count, 1))
        base.initialize(repeating: initial, count: max(count, 1))
    }

    deinit { base.deallocate() }

    /// For handing the column to a plugin; valid as long as the column.
    var start: UnsafeMutablePointer<Element> { base }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            assert(index >= 0 && index < count, "index \(index) outside a column of \(count)")
            return base[index]
        }
        @inline(__always) set {
            assert(index >= 0 && index < count, "index \(index) outside a column of \(count)")
            base[index] = newValue
        }
    }

    mutating func fill(_ value: Element) { base.update(repeating: value, count: count) }

    mutating func fill(_ value: Element, from first: Int, count number: Int) {
        assert(first >= 0 && first + number <= count)
        (base + first).update(repeating: value, count: number)
    }
}

/// A column of whole numbers stored in 32 bits and read as `Int`.
struct IntColumn: ~Copyable {
    private var storage: Column<Int32>

    init(_ initial: Int, count: Int) { storage = Column(Int32(initial), count: count) }

    var count: Int { storage.count }

    subscript(index: Int) -> Int {
        @inline(__always) get { Int(storage[index]) }
        @inline(__always) set { storage[index] = Int32(truncatingIfNeeded: newValue) }
    }

    mutating func fill(_ value: Int) { storage.fill(Int32(value)) }

    /// For handing the column to a plugin; valid as long as the column.
    var start: UnsafeMutablePointer<Int32> { storage.start }
}

/// A column of days and other small whole numbers stored in 16 bits and read as `Int`.
struct DayColumn: ~Copyable {
    private var storage: Column<Int16>

    init(_ initial: Int, count: Int) { storage = Column(Int16(initial), count: count) }

    var count: Int { storage.count }

    subscript(index: Int) -> Int {
        @inline(__always) get { Int(storage[index]) }
        @inline(__always) set {
            assert(Int16(exactly: newValue) != nil, "\(newValue) does not fit 16 bits")
            storage[index] = Int16(truncatingIfNeeded: newValue)
        }
    }

    mutating func fill(_ value: Int) { storage.fill(Int16(value)) }
}

/// "No such day": later than every day of a run.
@inline(__always) var never: Int { Int(Int16.max) }

/// Which pupils are due on which day of the current school year: one bit per pupil and day.
///
/// Setting and clearing cost one operation and a day's pupils come out in the order of their numbers, which is
/// the order every phase promises.
struct Agenda: ~Copyable {
    private var bits: Column<UInt64>
    let wordsPerDay: Int
    let dayCount: Int

    init(pupils: Int, days: Int) {
        wordsPerDay = (pupils + 63) / 64
        dayCount = days
        bits = Column(0, count: wordsPerDay * days)
    }

    mutating func clear() { bits.fill(0) }

    @inline(__always)
    mutating func insert(_ pupil: Int, day: Int) {
        let word = day * wordsPerDay + pupil >> 6
        bits[word] = bits[word] | (1 << UInt64(pupil & 63))
    }

    @inline(__always)
    mutating func remove(_ pupil: Int, day: Int) {
        let word = day * wordsPerDay + pupil >> 6
        bits[word] = bits[word] & ~(1 << UInt64(pupil & 63))
    }

    @inline(__always)
    func word(_ index: Int, day: Int) -> UInt64 { bits[day * wordsPerDay + index] }
}
