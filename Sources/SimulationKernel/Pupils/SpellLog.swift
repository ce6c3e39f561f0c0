/// The spells of a school year, each pupil's chained from the latest back; kept for the comparison of absence before
/// and after a start.
struct SpellLog: ~Copyable {
    struct Entry: BitwiseCopyable {
        /// Place of the pupil's spell before; -1: none this year.
        var previous: Int32
        var day: Int16
        var end: Int16
        /// Lessons of a spell of single lessons; of whole days, -1: all there are.
        var lessons: Int16
    }

    private var entries: RawList<Entry>

    init(pupils: Int) { entries = RawList(capacity: max(64, 16 * pupils)) }

    deinit { entries.free() }

    subscript(place: Int32) -> Entry { entries[Int(place)] }

    mutating func clear() { entries.clear() }

    /// The place of the spell written down.
    @inline(__always)
    mutating func append(_ entry: Entry) -> Int32 {
        entries.append(entry)
        return Int32(entries.count - 1)
    }
}

/// Counted lessons of each day of the year, for a rolling count: `[pupil × stride + day of the year]`.
struct RollingLessons: ~Copyable {
    let stride: Int
    var lessons: Column<UInt8>

    init(_ model: Model) {
        stride = model.ladder.isRolling ? model.calendar.longestYear : 0
        lessons = Column(0, count: model.slotCount * stride)
    }

    mutating func clear(_ pupil: Int) {
        if stride > 0 { lessons.fill(0, from: pupil * stride, count: stride) }
    }
}
