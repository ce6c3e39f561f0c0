/// One school year as a municipality decides it.
public struct SchoolYear: Sendable, Hashable {
    /// Such as `2026-27`.
    public var label: String
    /// Autumn and spring, in order of time; the counting rule "per term" starts anew at each.
    public var terms: [DateSpan]
    /// Breaks inside terms (autumn, winter, Easter): no school.
    public var breaks: [DateSpan]
    /// Single days off, such as 6 December.
    public var holidays: [CalendarDate]
    /// Saturdays (or Sundays) on which there is school.
    public var extraDays: [CalendarDate]

    public init(
        label: String, terms: [DateSpan], breaks: [DateSpan] = [], holidays: [CalendarDate] = [],
        extraDays: [CalendarDate] = []
    ) {
        self.label = label
        self.terms = terms
        self.breaks = breaks
        self.holidays = holidays
        self.extraDays = extraDays
    }
}

extension Scenario {
    /// Whether its years are those of another scenario: the same school days under the same labels, and the same terms where
    /// absences are counted by them.
    public func hasSchoolDays(of other: Scenario) -> Bool {
        guard years.map(\.label) == other.years.map(\.label), counting.window == other.counting.window else {
            return years == other.years
        }
        if counting.window == .term, years.map(\.terms) != other.years.map(\.terms) { return false }
        return zip(years, other.years).allSatisfy {
            SchoolCalendar($0).days.map(\.date) == SchoolCalendar($1).days.map(\.date)
        }
    }
}

/// One school day of a year.
public struct SchoolDay: Sendable, Hashable {
    /// The date of the day.
    public var date: CalendarDate
    /// Monday 0 … Sunday 6.
    public var weekday: Int
    /// Index of the term.
    public var term: Int
    /// The part of the year by which absence drifts.
    public var season: SeasonPart
    /// Index of the stretch of school between two breaks (or a break and an end of the year).
    public var stretch: Int
    /// How far the day is through its stretch: 0 on the first day, 1 on the last.
    public var stretchProgress: Double
    /// Index of the school week: weeks run Monday to Sunday and are counted only when they have school.
    public var week: Int
}

/// The school days of one year, in order.
///
/// Laws: Monday to Friday inside a term, less breaks and holidays, plus the extra days. A stretch ends at four days or more
/// without school, whether they are written as a break, as holidays or as the time between terms; so Easter parts two, and a
/// long weekend does not.
public struct SchoolCalendar: Sendable, Hashable {
    /// Days in a row without school from which absence rises before them and falls after.
    public static let breakDaysMin = 4

    /// The school days, from the first of the year.
    public private(set) var days: [SchoolDay]
    /// Weeks, Monday to Sunday, that have a school day.
    public let weekCount: Int
    /// Terms of the year.
    public let termCount: Int

    /// The days that follow from what the municipality decides.
    public init(_ year: SchoolYear) {
        var dates: [(date: CalendarDate, term: Int)] = []
        for (term, span) in year.terms.enumerated() where span.first <= span.last {
            for serial in span.first.serial...span.last.serial {
                let date = CalendarDate(serial: serial)
                let working = date.weekday < 5 || year.extraDays.contains(date)
                let off = year.holidays.contains(date) || year.breaks.contains { $0.contains(date) }
                if working && !off { dates.append((date, term)) }
            }
        }
        var stretches: [Int] = []
        var weeks: [Int] = []
        for (index, entry) in dates.enumerated() {
            guard index > 0 else {
                stretches.append(0)
                weeks.append(0)
                continue
            }
            let previous = dates[index - 1]
            let parted = entry.date.serial - previous.date.serial > SchoolCalendar.breakDaysMin
            stretches.append(stretches[index - 1] + (parted ? 1 : 0))
            let monday = entry.date.serial - entry.date.weekday
            let previousMonday = previous.date.serial - previous.date.weekday
            weeks.append(weeks[index - 1] + (monday == previousMonday ? 0 : 1))
        }
        var days: [SchoolDay] = []
        for (index, entry) in dates.enumerated() {
            let first = stretches.firstIndex(of: stretches[index]) ?? index
            let last = stretches.lastIndex(of: stretches[index]) ?? index
            days.append(
                SchoolDay(
                    date: entry.date, weekday: entry.date.weekday, term: entry.term,
                    season: SeasonPart(entry.date), stretch: stretches[index],
                    stretchProgress: last == first ? 0.5 : Double(index - first) / Double(last - first),
                    week: weeks[index]))
        }
        self.days = days
        self.weekCount = (weeks.last ?? -1) + 1
        self.termCount = year.terms.count
    }

    /// The same days some weeks earlier: each on its weekday, in its term, season and stretch.
    public func earlier(byWeeks weeks: Int) -> SchoolCalendar {
        var calendar = self
        for index in days.indices { calendar.days[index].date = days[index].date.adding(days: -7 * weeks) }
        return calendar
    }

    /// How many school days have passed at the end of this date.
    public func elapsed(through date: CalendarDate) -> Int {
        days.count { $0.date <= date }
    }

    /// How many school days have passed at the end of this day of the school year, which begins in August.
    ///
    /// Days of August before the first school day belong to the same school year: nothing has passed then.
    public func elapsed(through day: MonthDay) -> Int {
        guard let first = days.first?.date else { return 0 }
        let (year, month, _) = first.parts
        let sameYear = day.month >= min(month, 8)
        let calendarYear = sameYear ? year : year + 1
        let lastDay = min(day.day, CalendarDate.daysInMonth(year: calendarYear, month: day.month))
        guard let date = CalendarDate(year: calendarYear, month: day.month, day: lastDay) else { return 0 }
        return elapsed(through: date)
    }
}
