import SchoolDomain
import Stochastics

/// A look at the absence of some school days, compiled.
public struct CompiledReview: Sendable, BitwiseCopyable {
    /// School days that are looked at, 1 or more.
    public let days: Int
    /// Lessons over which absence is much; `nil`: a share of those of the timetable.
    private let lessons: Int?
    /// That share in per cent.
    private let percent: Double

    init(_ review: AbsenceReview, _ counting: CountingRule) {
        days = review.days
        switch review.amount {
        case .hours(let hours):
            lessons = counting.lessons(ofHours: hours)
            percent = 0
        case .percent(let share):
            lessons = nil
            percent = share
        }
    }

    /// Lessons over which absence is much, on days with so many lessons in the timetable.
    public func limit(ofLessons possible: Int) -> Int {
        lessons ?? AbsenceAmount.lessons(percent: percent, ofFifths: 5 * possible)
    }
}

/// How responsibility is passed on, compiled.
public struct CompiledHandOver: Sendable, BitwiseCopyable {
    /// School days that it takes.
    public let days: Int
    /// Whether who had it stays until then.
    public let isEscorted: Bool
}

/// The first day of each school on which something is done there, in the order of the scenario; the number of days of the
/// run: never.
func firstDays(
    _ rollOut: [RollOut], _ scenario: Scenario, _ calendar: ModelCalendar, in arena: TableArena
) -> Table<Int> {
    arena.table(
        scenario.schools.map { school in
            guard !rollOut.isEmpty else { return -never }
            let days = rollOut.filter { $0.schools.contains(school.id) }.map { row in
                row.from.map { calendar.dayNumber(of: $0) } ?? -never
            }
            return days.min() ?? calendar.dayCount
        })
}
