import SchoolDomain

/// When a call line takes what is wished for, by half-days of the run: the morning of day *d* is 2d, its afternoon 2d + 1.
public struct CallTimes: Sendable, BitwiseCopyable {
    /// The half-day on which the line is open next, at or after each half-day; `never`: no more in the run.
    private let openAt: Table<Int>
    /// The first day of which a wish is taken on each day; the day itself where nothing is.
    public let firstWishDay: Table<Int>
    /// Whether calls are made on the next school day at the earliest.
    public let isNextDay: Bool

    init(_ line: CallLine, _ calendar: ModelCalendar, in arena: TableArena) {
        let slots = Set(line.slots)
        func isOpen(_ half: Int) -> Bool {
            slots.contains(
                CallLine.Slot(
                    weekday: calendar.days[half / 2].date.weekday, part: half % 2 == 0 ? .morning : .afternoon
                ))
        }
        var (next, open) = (never, [Int](repeating: never, count: 2 * calendar.dayCount))
        for half in open.indices.reversed() {
            if isOpen(half) { next = half }
            open[half] = next
        }
        var first = Array(0..<calendar.dayCount)
        for half in open.indices.reversed() where open[half] != never {
            first[open[half] / 2] = min(first[open[half] / 2], half / 2)
        }
        openAt = arena.table(open)
        firstWishDay = arena.table(first)
        isNextDay = line.calls == .nextDay
    }

    /// When a wish at a time of a day, in 65,536ths of it, is taken: the day, and the time of that; `nil`: not in the run.
    @inline(__always)
    public func taken(day: Int, fraction: Int) -> (day: Int, fraction: Int)? {
        let half = openAt[2 * day + fraction >> 15]
        guard half != never else { return nil }
        // Calls come evenly while the line is open.
        return (half / 2, (half & 1) << 15 | fraction >> 1)
    }
}
