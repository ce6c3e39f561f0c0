/// A fixed number of values of one kind, one per pupil (or pupil and thing), allocated once.
///
/// Raw memory: an array would check for uniqueness at every write in
/// the innermost loop. Bounds are checked in debug builds.
struct Column<Element: BitwiseCopyable>: ~Copyable {
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ initial: Element, count: Int) {
        self.count = count
        base = LargeMemory.allocate(Element.self, count: count)
        base.initialize(repeating: initial, count: max(count, 1))
    }

    deinit { base.deallocate() }

    /// For handing the column to a plugin; valid as long as the column.
    var start: UnsafeMutablePointer<Element> { base }

    /// The place of a value, for working on parts of a large one.
    @inline(__always)
    func pointer(_ index: Int) -> UnsafeMutablePointer<Element> {
        assert(index >= 0 && index < count, "index \(index) outside a column of \(count)")
        return base + index
    }

    subscript(index: Int) -> Element {
        @inline(__always) unsafeAddress { UnsafePointer(pointer(index)) }
        @inline(__always) nonmutating unsafeMutableAddress { pointer(index) }
    }

    mutating func fill(_ value: Element) { base.update(repeating: value, count: count) }

    mutating func fill(_ value: Element, from first: Int, count number: Int) {
        assert(first >= 0 && first + number <= count)
        (base + first).update(repeating: value, count: number)
    }
}

/// A column of whole numbers stored in fewer bits and read as `Int`.
struct PackedColumn<Raw: FixedWidthInteger & BitwiseCopyable>: ~Copyable {
    private var storage: Column<Raw>

    init(_ initial: Int, count: Int) { storage = Column(Raw(initial), count: count) }

    subscript(index: Int) -> Int {
        @inline(__always) get { Int(truncatingIfNeeded: storage[index]) }
        @inline(__always) set {
            assert(Raw(exactly: newValue) != nil, "\(newValue) does not fit \(Raw.self)")
            storage[index] = Raw(truncatingIfNeeded: newValue)
        }
    }

    mutating func fill(_ value: Int) { storage.fill(Raw(value)) }
}

/// Whole numbers.
typealias IntColumn = PackedColumn<Int32>
/// Days and other small whole numbers.
typealias DayColumn = PackedColumn<Int16>

/// A whole number kept in fewer bits than `Int`.
@propertyWrapper
struct Packed<Raw: FixedWidthInteger & BitwiseCopyable>: BitwiseCopyable {
    private var raw: Raw

    @inline(__always)
    init(wrappedValue: Int) {
        assert(Raw(exactly: wrappedValue) != nil, "\(wrappedValue) does not fit \(Raw.self)")
        raw = Raw(truncatingIfNeeded: wrappedValue)
    }

    var wrappedValue: Int {
        @inline(__always) get { Int(truncatingIfNeeded: raw) }
        @inline(__always) set {
            assert(Raw(exactly: newValue) != nil, "\(newValue) does not fit \(Raw.self)")
            raw = Raw(truncatingIfNeeded: newValue)
        }
    }
}

/// "No such day": later than every day of a run.
@inline(__always) var never: Int { Int(Int16.max) }
