import SchoolDomain

/// The school days of all years in one row: those of the warm-up, then the scenario's own.
public final class ModelCalendar: Sendable {
    /// One school year of the run.
    public struct Year: Sendable {
        /// As the scenario calls it, such as `2026-27`.
        public var label: String
        /// First day of the year and first day after it.
        public var first: Int
        /// First day after the year; the next year's first.
        public var end: Int
        /// First week of the year, counted from the first of the scenario's own.
        public var weekFirst: Int
        /// Calendar weeks of the year that have school days.
        public var weekCount: Int
        /// Months with school days, in order; August is 0, July is 11.
        public var months: [Int]
        /// School days elapsed at each observation date.
        public var elapsedAtDates: [Int]
    }

    /// In order, at least one; the first `warmUpYears` are not counted.
    public let years: [Year]
    /// School years before the scenario's own, each like its first.
    public let warmUpYears: Int
    /// The scenario's own years: what is counted, and what results are about.
    public var countedYears: [Year] { Array(years[warmUpYears...]) }
    /// The first day that is counted.
    public var firstCountedDay: Int { yearStarts[warmUpYears] }
    /// The date of the first day that is counted.
    var firstCountedDate: CalendarDate {
        days.indices.contains(firstCountedDay) ? days[firstCountedDay].date : CalendarDate(serial: 0)
    }
    /// The first week that is counted, among those of the run.
    public let firstCountedWeek: Int
    private let arena: TableArena
    /// First day of each year and, last, the number of days.
    let yearStarts: Table<Int>
    /// The school days of all years; a day's number in the run is its position here.
    public let days: [SchoolDay]
    /// School year of each day, from 0.
    public let yearOfDay: Table<Int>
    /// Week of the run.
    public let weekOfDay: Table<Int>
    /// Weeks of the run that have school days.
    public let weekCount: Int
    /// Term of the run.
    public let termOfDay: Table<Int>
    /// Terms of the run.
    public let termCount: Int
    /// August is 0, July is 11.
    public let monthOfDay: Table<Int>
    /// Whether the next school day is in another month or school year, by day.
    public let isMonthEnd: Table<Bool>
    /// Whether a day is the first of its term.
    public let isTermStart: Table<Bool>
    /// Whether the next school day is in another week, by day.
    public let isWeekEnd: Table<Bool>
    /// Lessons of the days before each day: `[grade × (days + 1) + day]`.
    let lessonsBefore: Table<Int32>
    let stride: Int
    /// School days elapsed at each observation date: `[year × dates + date]`.
    private let elapsedAtDates: Table<Int>
    private let dateCount: Int
    /// Days of the roll of each year, see `rollDay`: `[year × (dates + 1) + roll]`.
    private let rollDays: Table<Int>
    /// The longest year, in days.
    public let longestYear: Int
    /// School days of the whole run.
    public var dayCount: Int { days.count }

    init(_ scenario: Scenario) {
        var years: [Year] = []
        var days: [SchoolDay] = []
        var yearOfDay: [Int] = []
        var weekOfDay: [Int] = []
        var termOfDay: [Int] = []
        var weeks = 0
        var terms = 0
        let before = Self.warmUp(scenario)
        warmUpYears = before.count
        let own = scenario.years.map { ($0.label, SchoolCalendar($0)) }
        for (index, (label, calendar)) in (before + own).enumerated() {
            years.append(
                Year(
                    label: label, first: days.count, end: days.count + calendar.days.count,
                    weekFirst: weeks, weekCount: calendar.weekCount,
                    months: Set(calendar.days.map { Self.month(of: $0.date) }).sorted(),
                    elapsedAtDates: scenario.observation.dates.map { calendar.elapsed(through: $0) }))
            for day in calendar.days {
                days.append(day)
                yearOfDay.append(index)
                weekOfDay.append(weeks + day.week)
                termOfDay.append(terms + day.term)
            }
            weeks += calendar.weekCount
            terms += calendar.termCount
        }
        let warmUpWeeks = years[..<before.count].reduce(0) { $0 + $1.weekCount }
        for index in years.indices { years[index].weekFirst -= warmUpWeeks }
        firstCountedWeek = warmUpWeeks
        self.years = years
        self.days = days
        let arena = TableArena()
        elapsedAtDates = arena.table(years.flatMap(\.elapsedAtDates))
        dateCount = scenario.observation.dates.count
        rollDays = arena.table(years.flatMap { Self.rollDays($0, days) })
        self.arena = arena
        yearStarts = arena.table(years.map(\.first) + [days.count])
        self.yearOfDay = arena.table(yearOfDay)
        self.weekOfDay = arena.table(weekOfDay)
        self.termOfDay = arena.table(termOfDay)
        weekCount = weeks
        termCount = terms
        let count = days.count
        let months = days.map { Self.month(of: $0.date) }
        monthOfDay = arena.table(months)
        isMonthEnd = arena.table(
            (0..<count).map {
                $0 + 1 == count || months[$0] != months[$0 + 1] || yearOfDay[$0] != yearOfDay[$0 + 1]
            })
        isTermStart = arena.table((0..<count).map { $0 == 0 || termOfDay[$0] != termOfDay[$0 - 1] })
        isWeekEnd = arena.table((0..<count).map { $0 + 1 == count || weekOfDay[$0] != weekOfDay[$0 + 1] })
        longestYear = years.map { $0.end - $0.first }.max() ?? 0
        stride = count + 1
        var lessons: [Int32] = []
        lessons.reserveCapacity(Grade.count * (count + 1))
        for weekly in Grade.all.map({ scenario.weeklyLessons.ofGrade($0) }) {
            var sum: Int32 = 0
            lessons.append(0)
            for day in days {
                sum += Int32(Self.lessons(weekly, on: day.weekday))
                lessons.append(sum)
            }
        }
        lessonsBefore = arena.table(lessons)
    }

    /// The years of the warm-up: the scenario's first, moved back by whole weeks so that weekdays stay, by a year or as
    /// much more as it takes for none to overlap.
    private static func warmUp(_ scenario: Scenario) -> [(label: String, SchoolCalendar)] {
        guard let first = scenario.years.first else { return [] }
        let calendar = SchoolCalendar(first)
        let weeks = scenario.warmUpWeeks
        return (0..<scenario.run.warmUpYears).reversed().map {
            ("warm-up \($0 + 1)", calendar.earlier(byWeeks: weeks * ($0 + 1)))
        }
    }

    private static func month(of date: CalendarDate) -> Int { (date.parts.month + 4) % 12 }

    /// Lessons on a weekday: spread evenly over Monday to Friday, the surplus on the first days; a weekend
    /// school day has a fifth, rounded down.
    static func lessons(_ weekly: Int, on weekday: Int) -> Int {
        weekly / 5 + (weekday < weekly % 5 ? 1 : 0)
    }

    /// The first school day on or after a date; after the run's last when there is none.
    func firstDay(onOrAfter date: CalendarDate) -> Int { days.firstIndex { $0.date >= date } ?? dayCount }

    /// The number of the first school day on or after a date. Before the run's first day years like it go on backwards,
    /// so that it is below 0.
    func dayNumber(of date: CalendarDate) -> Int {
        guard let first = days.first, date < first.date, let year = years.first else {
            return firstDay(onOrAfter: date)
        }
        let span = days[year.end - 1].date.serial - first.date.serial + 1
        let yearDays = max(364, (span + 6) / 7 * 7)
        let back = (first.date.serial - date.serial + yearDays - 1) / yearDays
        let moved = date.adding(days: back * yearDays)
        return (days[..<year.end].firstIndex { $0.date >= moved } ?? year.end) - back * year.end
    }

    /// The first school day of a year, which begins in August, on or after a day such as 15 November; the year's end
    /// when there is none.
    func firstDay(of year: Year, onOrAfter date: MonthDay) -> Int {
        Self.firstDay(of: year, onOrAfter: date, among: days)
    }

    private static func firstDay(of year: Year, onOrAfter date: MonthDay, among days: [SchoolDay]) -> Int {
        func order(_ month: Int, _ day: Int) -> Int { ((month + 4) % 12) * 40 + day }
        let wanted = order(date.month, date.day)
        return (year.first..<year.end).first {
            let (_, month, day) = days[$0].date.parts
            return order(month, day) >= wanted
        } ?? year.end
    }

    /// School days of a year elapsed at an observation date.
    @inline(__always)
    func elapsed(_ year: Int, atDate date: Int) -> Int { elapsedAtDates[year * dateCount + date] }

    /// The day at whose close a year's roll is told: for an observation date the last school day on or before it,
    /// after all dates for the yearly count the first on or after 20 September; `never` where the year has none.
    @inline(__always)
    public func rollDay(_ year: Int, _ roll: Int) -> Int { rollDays[year * (dateCount + 1) + roll] }

    private static func rollDays(_ year: Year, _ days: [SchoolDay]) -> [Int] {
        let count = firstDay(of: year, onOrAfter: .yearlyCount, among: days)
        return year.elapsedAtDates.map { $0 == 0 ? never : year.first + $0 - 1 }
            + [count < year.end ? count : never]
    }

    /// Lessons of a grade on one day.
    @inline(__always)
    public func lessons(grade: Int, day: Int) -> Int {
        lessons(grade: grade, from: day, to: day + 1)
    }

    /// Lessons of a grade on the days from `first` to the day before `end`.
    @inline(__always)
    public func lessons(grade: Int, from first: Int, to end: Int) -> Int {
        Int(lessonsBefore[grade * stride + end] - lessonsBefore[grade * stride + first])
    }
}
