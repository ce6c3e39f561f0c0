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
