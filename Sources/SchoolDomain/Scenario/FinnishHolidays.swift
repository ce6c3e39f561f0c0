/// Days of a calendar year on which Finnish schools are closed: fixed dates, and those that follow Easter.
public enum FinnishHolidays {
    /// Easter Sunday of the western churches; `nil` outside the years 1583-9999.
    ///
    /// - Source: the anonymous computus of Nature, 20 April 1876, valid in the Gregorian calendar.
    public static func easter(_ year: Int) -> CalendarDate? {
        guard (1583...9999).contains(year) else { return nil }
        let (golden, century, yearOfCentury) = (year % 19, year / 100, year % 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let moon = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - moon - yearOfCentury % 4) % 7
        let shift = (golden + 11 * moon + 22 * weekday) / 451
        let day = moon + weekday - 7 * shift + 114
        return CalendarDate(year: year, month: day / 31, day: day % 31 + 1)
    }

    /// Good Friday to Easter Monday.
    public static func easterBreak(_ year: Int) -> DateSpan? {
        easter(year).map { DateSpan(first: $0.adding(days: -2), last: $0.adding(days: 1)) }
    }

    /// Ascension Day: the Thursday 39 days after Easter Sunday.
    public static func ascension(_ year: Int) -> CalendarDate? { easter(year)?.adding(days: 39) }

    /// Independence Day, 6 December.
    public static func independenceDay(_ year: Int) -> CalendarDate? {
        CalendarDate(year: year, month: 12, day: 6)
    }

    /// Epiphany, 6 January.
    public static func epiphany(_ year: Int) -> CalendarDate? {
        CalendarDate(year: year, month: 1, day: 6)
    }

    /// May Day, 1 May.
    public static func mayDay(_ year: Int) -> CalendarDate? { CalendarDate(year: year, month: 5, day: 1) }
}

extension CalendarDate {
    /// The Monday of a week as calendars number them (ISO 8601): week 1 is the one with 4 January.
    ///
    /// `nil` for a year that has no dates.
    public init?(year: Int, week: Int) {
        guard let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
        self = fourth.adding(days: 7 * (week - 1) - fourth.weekday)
    }
}
