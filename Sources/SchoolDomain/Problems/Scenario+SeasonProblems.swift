import Localization

/// What a school year's dates do without a word: holidays that fall nowhere, terms by which counts begin anew, school on
/// days when all of Finland is off.
extension Scenario {
    /// Warns of single days off that lie outside every term, such as those of another year's calendar.
    func findHolidayProblems(_ year: SchoolYear, _ path: ProblemList.Path, _ list: inout ProblemList) {
        for (index, day) in year.holidays.enumerated()
        where !year.terms.contains(where: { $0.contains(day) }) {
            list.warn(
                Words.Fault.holidayOutside(day, year.label), at: path + ["holidays", .index(index)],
                remedy: Words.Fault.datesOfYear)
        }
    }

    /// Extra school days outside every term, on days off, and on days that have school without them.
    func findExtraDayProblems(_ year: SchoolYear, _ path: ProblemList.Path, _ list: inout ProblemList) {
        for (index, day) in year.extraDays.enumerated() {
            let here = path + ["extraDays", .index(index)]
            if !year.terms.contains(where: { $0.contains(day) }) {
                list.error(
                    Words.Fault.extraDayOutside(day), at: here, remedy: Words.Fault.extraDayOfOtherYear)
            } else if year.breaks.contains(where: { $0.contains(day) }) || year.holidays.contains(day) {
                list.warn(Words.Fault.extraDayOff(day), at: here)
            } else if day.weekday < 5 {
                list.warn(Words.Fault.extraDayAnyhow(day), at: here, remedy: Words.Fault.extraDaysAreWeekends)
            }
        }
    }

    /// Warns of a label that is of another year than the dates.
    func findLabelProblems(_ year: SchoolYear, _ path: ProblemList.Path, _ list: inout ProblemList) {
        guard list.trusts(.years), let start = SchoolYearLabel.start(of: year.label),
            let first = year.terms.map(\.first).min()
        else { return }
        let (calendarYear, month, _) = first.parts
        let begun = month >= 7 ? calendarYear : calendarYear - 1
        // Before July it may be a part of the year that ends then, or one that begins early.
        guard begun != start, month >= 5 ? calendarYear != start : true else { return }
        list.warn(
            Words.Fault.labelOfOtherYear(year.label, first), at: path + ["label"],
            remedy: Words.Fault.callItOrCheckDates(FinnishSchoolYear(year: begun).label))
    }

    /// Remarks on an observation on the day that most years do not have.
    func findLeapDayProblems(_ list: inout ProblemList) {
        for (index, date) in observation.dates.enumerated() where date.month == 2 && date.day == 29 {
            list.note(
                Words.Fault.leapDay, at: ["observation", "dates", .index(index)],
                remedy: Words.Fault.writeDayBefore)
        }
    }

    /// Warns of calendar years, and of terms by which something is counted otherwise than people think of it.
    func findTermCountProblems(_ year: SchoolYear, _ path: ProblemList.Path, _ list: inout ProblemList) {
        let terms = path + ["terms"]
        guard let first = year.terms.map(\.first).min(), let last = year.terms.map(\.last).max() else {
            return
        }
        if first.parts.month <= 5, last.parts.month >= 10, first.parts.year == last.parts.year {
            list.warn(
                Words.Fault.calendarYear(year.label, first), at: terms, remedy: Words.Fault.giveSchoolYears)
            return
        }
        if year.terms.count != 2, goesByTerm, last.serial - first.serial > 250 {
            list.warn(
                Words.Fault.terms(year.terms.count, year.label), at: terms, remedy: Words.Fault.giveTwoTerms)
        }
    }

    /// Whether anything begins anew with each term.
    private var goesByTerm: Bool {
        let reinforcement = absence.reinforcement
        return counting.window == .term
            || reinforcement.growthPerLesson > 0 && reinforcement.recoveryPerTerm > 0
            || classes.contains { $0.intake == .termStart }
    }

    /// Remarks once on school days that are days off in all of Finland.
    func findOpenHolidays(_ list: inout ProblemList) {
        let dates = calendars(list).map { Set($0.days.map(\.date)) }
        let open = dates.enumerated().flatMap { index, dates in
            Set(dates.map(\.parts.year)).sorted().flatMap(FinnishHolidays.onSchoolDays)
                .filter { dates.contains($0.date) }.map { (year: index, day: $0) }
        }
        guard let first = open.first else { return }
        list.note(
            Words.Fault.schoolOnHolidays(open.prefix(12).map(\.day), further: max(0, open.count - 12)),
            at: ["years", .index(first.year), "terms"], remedy: Words.Fault.addHolidays)
    }
}

extension FinnishHolidays {
    /// Days of a calendar year on which no Finnish school is open, with their names.
    ///
    /// - Source: Basic Education Act (628/1998), section 23, and the laws of the church's and the state's holidays.
    static func onSchoolDays(_ year: Int) -> [(date: CalendarDate, name: LocalizedText)] {
        func day(_ month: Int, _ day: Int) -> CalendarDate? {
            CalendarDate(year: year, month: month, day: day)
        }
        // Midsummer Eve is the Friday of 19-25 June.
        let midsummer = (19...25).lazy.compactMap { day(6, $0) }.first { $0.weekday == 4 }
        let days: [(CalendarDate?, LocalizedText)] = [
            (day(1, 1), Words.Holiday.newYear), (epiphany(year), Words.Holiday.epiphany),
            (easterBreak(year)?.first, Words.Holiday.goodFriday),
            (easterBreak(year)?.last, Words.Holiday.easterMonday), (mayDay(year), Words.Holiday.mayDay),
            (ascension(year), Words.Holiday.ascension), (midsummer, Words.Holiday.midsummerEve),
            (independenceDay(year), Words.Holiday.independence), (day(12, 24), Words.Holiday.christmasEve),
            (day(12, 25), Words.Holiday.christmas), (day(12, 26), Words.Holiday.secondChristmas),
        ]
        return days.compactMap { date, name in date.map { ($0, name) } }
    }
}

extension SchoolYear {
    /// The break of this year that is like one of the year before or after: in the week of the same number, or at Easter.
    func likeOfOtherYear(_ gap: DateSpan) -> DateSpan? {
        func isInside(_ span: DateSpan) -> Bool {
            terms.contains { $0.contains(span.first) && $0.contains(span.last) }
        }
        let easter = FinnishHolidays.easter(gap.first.parts.year)
        for years in [1, -1] {
            if let easter, gap.contains(easter) {
                let other = FinnishHolidays.easterBreak(gap.first.parts.year + years)
                if let other, isInside(other) { return other }
                continue
            }
            let moved = [52, 53].map { weeks in
                DateSpan(
                    first: gap.first.adding(days: 7 * weeks * years),
                    last: gap.last.adding(days: 7 * weeks * years))
            }
            let week = gap.first.isoWeek.number
            if let other = moved.first(where: { $0.first.isoWeek.number == week }), isInside(other) {
                return other
            }
        }
        return nil
    }
}
