/// A school year as Finnish municipalities usually decide it, from a few choices.
///
/// - Law: it has as many school days as the law asks. The last day before Christmas is the one that makes it so; where it
///   would be a Monday, school is held on the Saturday before instead.
/// - Source: Basic Education Act 628/1998 s. 23: 190 days a year, less Independence Day, Epiphany and May Day where they fall
///   on other weekdays than Saturday. Basic Education Decree 852/1998: it ends on the last weekday, the Saturday, of week 22. First
///   days and breaks are custom, A-01 in Documentation/Assumptions.md.
public struct FinnishSchoolYear: Sendable, Hashable {
    /// The calendar year in which it begins.
    public var year: Int
    /// School days later than the customary first day; below 0: earlier.
    public var daysLater: Int
    /// The week of the autumn break.
    public var autumnWeek: Int
    /// The week of the winter break, in the spring.
    public var winterWeek: Int

    public static let autumnWeeks = 41...44
    public static let winterWeeks = 8...10
    /// The years in which a school year may begin.
    public static let years = 2000...2100

    public init(year: Int, daysLater: Int = 0, autumnWeek: Int = 42, winterWeek: Int = 9) {
        self.year = year
        self.daysLater = daysLater
        self.autumnWeek = autumnWeek
        self.winterWeek = winterWeek
    }

    /// Such as `2026-27`.
    public var label: String {
        let end = (year + 1) % 100
        return "\(year)-\(end < 10 ? "0" : "")\(end)"
    }

    /// The Wednesday from 6 to 12 August.
    public static func customaryFirstDay(_ year: Int) -> CalendarDate? {
        CalendarDate(year: year, month: 8, day: 6).map { $0.adding(days: (9 - $0.weekday) % 7) }
    }

    /// The days that the law asks of a school year that begins in this calendar year: 187 to 189, for Independence Day and
    /// Epiphany never both fall on a weekend.
    public static func lawfulDays(_ year: Int) -> Int {
        let holidays = [
            FinnishHolidays.independenceDay(year), FinnishHolidays.epiphany(year + 1),
            FinnishHolidays.mayDay(year + 1),
        ]
        return 190 - holidays.count { $0.map { $0.weekday < 5 } ?? false }
    }

    /// When the autumn term may end: from 15 to 23 December.
    private static let lastDays = 15...23

    /// The dates; `nil` where the law's days do not come out with an end before Christmas.
    public var schoolYear: SchoolYear? {
        guard let whole = ending(on: Self.lastDays.upperBound) else { return nil }
        let days = SchoolCalendar(whole).days
        let surplus = days.count - Self.lawfulDays(year)
        let autumn = days.filter { $0.term == 0 }
        guard surplus >= 0, surplus < autumn.count else { return nil }
        let last = autumn[autumn.count - 1 - surplus].date
        let isMonday = last.weekday == 0
        let (_, month, day) = (isMonday ? last.adding(days: -2) : last).parts
        guard month == 12, Self.lastDays.contains(day) else { return nil }
        return ending(on: day)
    }

    /// Its first days, from the earliest, with which the law's days come out.
    public var possibleFirstDays: [CalendarDate] {
        (-20...20).compactMap { days in
            var moved = self
            moved.daysLater = days
            return moved.schoolYear?.terms.first?.first
        }
    }

    /// The year with an autumn term that ends on this day of December.
    private func ending(on day: Int) -> SchoolYear? {
        guard let first = Self.customaryFirstDay(year).map({ Self.moved($0, weekdays: daysLater) }),
            let christmas = CalendarDate(year: year, month: 12, day: day),
            let epiphany = FinnishHolidays.epiphany(year + 1),
            let end = CalendarDate(year: year + 1, week: 22)?.adding(days: 5),
            let autumn = Self.week(autumnWeek, of: year), let winter = Self.week(winterWeek, of: year + 1),
            let easter = FinnishHolidays.easterBreak(year + 1),
            let ascension = FinnishHolidays.ascension(year + 1),
            let independence = FinnishHolidays.independenceDay(year),
            let mayDay = FinnishHolidays.mayDay(year + 1)
        else { return nil }
        let spring = Self.moved(epiphany, weekdays: 1)
        let terms = [DateSpan(first: first, last: christmas), DateSpan(first: spring, last: end)]
        return SchoolYear(
            label: label, terms: terms, breaks: [autumn, winter, easter],
            // In 2008 Ascension Day was on May Day.
            holidays: Set([independence, mayDay, ascension]).filter { $0.weekday < 5 }.sorted(),
            extraDays: [christmas, end].filter { $0.weekday == 5 })
    }

    private static func week(_ week: Int, of year: Int) -> DateSpan? {
        CalendarDate(year: year, week: week).map { DateSpan(first: $0, last: $0.adding(days: 6)) }
    }

    /// The date so many days from Monday to Friday later, or earlier.
    static func moved(_ date: CalendarDate, weekdays: Int) -> CalendarDate {
        var date = date
        for _ in 0..<abs(weekdays) {
            repeat { date = date.adding(days: weekdays < 0 ? -1 : 1) } while date.weekday > 4
        }
        return date
    }

    /// How many days from Monday to Friday a first day is later than the customary one; `nil` on weekends and outside July to
    /// September.
    public static func daysLater(_ first: CalendarDate) -> Int? {
        guard (7...9).contains(first.parts.month), first.weekday < 5,
            let customary = customaryFirstDay(first.parts.year)
        else { return nil }
        let (from, to) = (min(first, customary), max(first, customary))
        let days = (from.serial..<to.serial).count { CalendarDate(serial: $0).weekday < 5 }
        return first < customary ? -days : days
    }
}
