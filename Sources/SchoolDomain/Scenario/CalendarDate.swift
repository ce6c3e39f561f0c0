/// A day of the civil (Gregorian) calendar.
///
/// Ordered by time. `serial` counts days, so differences of serials are numbers of days.
/// The conversion is the standard proleptic Gregorian one; 1970-01-01 has serial 0.
public struct CalendarDate: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    public let serial: Int

    /// The date so many days after 1970-01-01; before it where negative.
    public init(serial: Int) { self.serial = serial }

    /// The date with this year, month (1-12) and day; `nil` when no such date exists.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...CalendarDate.daysInMonth(year: year, month: month)).contains(day)
        else { return nil }
        // Years start in March, so that the leap day is the last day of a year.
        let shiftedYear = month <= 2 ? year - 1 : year
        let shiftedMonth = (month + 9) % 12
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.serial = era * 146_097 + dayOfEra - 719_468
    }

    /// The date written `2026-08-12`; `nil` when the text is not one.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Earlier dates come first.
    public static func < (left: Self, right: Self) -> Bool { left.serial < right.serial }

    /// The date this many days later.
    public func adding(days: Int) -> CalendarDate { CalendarDate(serial: serial + days) }

    /// Monday is 0, Sunday is 6.
    public var weekday: Int { (((serial + 3) % 7) + 7) % 7 }

    /// Year, month (1-12) and day of the month.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = serial + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The week as calendars number it (ISO 8601): from Monday, in the year to which its Thursday belongs.
    public var isoWeek: (year: Int, number: Int) {
        let thursday = CalendarDate(serial: serial - weekday + 3)
        let year = thursday.parts.year
        let days = CalendarDate(year: year, month: 1, day: 1).map { thursday.serial - $0.serial } ?? 0
        return (year, days / 7 + 1)
    }

    static func daysInMonth(year: Int, month: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: CustomStringConvertible {
    /// Such as `2026-08-12`, as scenario files write it.
    public var description: String {
        let (year, month, day) = parts
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

/// A day of any year, such as 31 October, written `10-31`.
public struct MonthDay: Sendable, Hashable {
    /// 1-12.
    public let month: Int
    /// 1-31; 29 February exists.
    public let day: Int

    /// `nil` when no year has such a day.
    public init?(month: Int, day: Int) {
        guard (1...12).contains(month), (1...CalendarDate.daysInMonth(year: 2000, month: month)).contains(day)
        else { return nil }
        self.month = month
        self.day = day
    }

    /// The day written `10-31`; `nil` when the text is not one.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 2, parts[1].count == 2,
            let month = Int(parts[0]), let day = Int(parts[1])
        else { return nil }
        self.init(month: month, day: day)
    }

    /// The day as it is typed, such as `04-15`.
    public var typed: String { [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-") }

    private init(everyYear month: Int, _ day: Int) { (self.month, self.day) = (month, day) }

    /// The day of the yearly statistics of pupils, 20 September.
    public static let yearlyCount = MonthDay(everyYear: 9, 20)
}

/// Consecutive dates, both ends included.
public struct DateSpan: Sendable, Hashable {
    /// The first date that belongs to the span.
    public var first: CalendarDate
    /// The last date that belongs to the span.
    public var last: CalendarDate

    public init(first: CalendarDate, last: CalendarDate) {
        self.first = first
        self.last = last
    }

    /// Whether a date is neither before the first nor after the last.
    public func contains(_ date: CalendarDate) -> Bool { first <= date && date <= last }
}
