/// A line for call-back requests that is open at fixed times of the week.
///
/// Who wants to ask does so at the next time that it is open; the wait that the law limits begins then.
public struct CallLine: Sendable, Hashable {
    /// Half a working day.
    public enum Part: String, Sendable, Hashable, CaseIterable { case morning, afternoon }

    /// The morning or the afternoon of a day of the week.
    public struct Slot: Sendable, Hashable {
        /// 0 is Monday, 4 Friday.
        public var weekday: Int
        public var part: Part

        public init(weekday: Int, part: Part) {
            self.weekday = weekday
            self.part = part
        }

        /// All of a week, in the order of time.
        public static let week = (0..<5).flatMap { day in
            Part.allCases.map { Slot(weekday: day, part: $0) }
        }

        /// As it is typed, such as `monday morning`.
        public var typed: String {
            let days = ["monday", "tuesday", "wednesday", "thursday", "friday"]
            return (days.indices.contains(weekday) ? days[weekday] : "\(weekday)") + " " + part.rawValue
        }
    }

    /// When work on what is asked for may begin.
    public enum Calls: String, Sendable, Hashable, CaseIterable {
        /// As soon as somebody has time.
        case sameDay
        /// On the next school day at the earliest.
        case nextDay
    }

    /// When it is open, at least once a week.
    public var slots: [Slot]
    /// When calls are made.
    public var calls: Calls

    public init(slots: [Slot], calls: Calls = .sameDay) {
        self.slots = slots
        self.calls = calls
    }
}
