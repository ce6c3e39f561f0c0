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

    private var entries: UnsafeMutablePointer<Entry>
    private var capacity: Int
    private(set) var count = 0

    init(pupils: Int) {
        capacity = max(64, 16 * pupils)
        entries = .allocate(capacity: capacity)
    }

    deinit { entries.deallocate() }

    subscript(place: Int32) -> Entry { entries[Int(place)] }

    mutating func clear() { count = 0 }

    /// The place of the spell written down.
    @inline(__always)
    mutating func append(_ entry: Entry) -> Int32 {
        if count == capacity { grow() }
        (entries + count).initialize(to: entry)
        count += 1
        return Int32(count - 1)
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Entry>.allocate(capacity: 2 * capacity)
        larger.update(from: entries, count: count)
        entries.deallocate()
        entries = larger
        capacity *= 2
    }
}
