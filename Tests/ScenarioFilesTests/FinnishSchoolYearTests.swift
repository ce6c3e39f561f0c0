import SchoolDomain
import Testing

@testable import ScenarioFiles

@Suite("Finnish school years by rule")
struct FinnishSchoolYearTests {
    private static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    /// - Source: dates of Easter Sunday as almanacs have them; 2038 and 1818, 2285 are the latest and the earliest there are.
    @Test(
        "Easter falls where almanacs have it",
        arguments: [
            "1818-03-22", "1954-04-18", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31",
            "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25",
            "2285-03-22",
        ])
    func easter(day: String) throws {
        let date = try Self.date(day)
        #expect(FinnishHolidays.easter(date.parts.year) == date)
    }

    @Test("in a whole cycle of 400 years Easter is a Sunday from 22 March to 25 April")
    func bounds() throws {
        for year in 1800..<2200 {
            let easter = try #require(FinnishHolidays.easter(year))
            let (_, month, day) = easter.parts
            #expect(easter.weekday == 6)
            #expect((month, day) >= (3, 22) && (month, day) <= (4, 25))
            #expect(FinnishHolidays.ascension(year)?.weekday == 3)
        }
        #expect(FinnishHolidays.easter(1582) == nil && FinnishHolidays.easter(10_000) == nil)
    }

    /// Weeks as the almanac of the University of Helsinki numbers them.
    @Test("weeks begin where calendars have them")
    func weeks() {
        #expect(CalendarDate(year: 2026, week: 42)?.description == "2026-10-12")
        #expect(CalendarDate(year: 2027, week: 1)?.description == "2027-01-04")
        #expect(CalendarDate(year: 2027, week: 9)?.description == "2027-03-01")
        #expect(CalendarDate(year: 2026, week: 53)?.description == "2026-12-28")
    }

    /// The first is decided and public (188 school days), the second likewise (189); the others are the shipped ones.
    @Test("the rule gives the calendars of the shipped scenario to the day")
    func shipped() throws {
        let loaded = ScenarioLoader.load(path: "\(fixtures)/../../../scenarios/lempaala.yaml")
        let years = try #require(loaded.scenario).years
        #expect(years.count == 5)
        for (number, year) in years.enumerated() {
            #expect(FinnishSchoolYear(year: 2026 + number).schoolYear == year)
        }
    }

    @Test("and those decided for 2025-26 and for a municipality with another first day and winter break")
    func decided() throws {
        let before = try #require(FinnishSchoolYear(year: 2025).schoolYear)
        #expect(before.label == "2025-26")
        #expect(
            before.terms.map { "\($0.first)..\($0.last)" } == [
                "2025-08-06..2025-12-19", "2026-01-07..2026-05-30",
            ])
        #expect(before.breaks.map { "\($0.first)..\($0.last)" }.last == "2026-04-03..2026-04-06")
        #expect(before.holidays.map(\.description) == ["2026-05-01", "2026-05-14"])
        #expect(before.extraDays.map(\.description) == ["2026-05-30"])
        let calendar = SchoolCalendar(before)
        #expect(calendar.days.count == 188)
        #expect(calendar.elapsed(through: try Self.date("2025-10-31")) == 58)
        #expect(calendar.elapsed(through: try Self.date("2026-03-31")) == 148)

        // Helsinki decided 8 August to 20 December 2024 and 7 January to 31 May 2025, winter break in week 8.
        let later = try #require(FinnishSchoolYear.daysLater(Self.date("2024-08-08")))
        #expect(later == 1)
        let other = FinnishSchoolYear(year: 2024, daysLater: later, winterWeek: 8)
        let year = try #require(other.schoolYear)
        #expect(
            year.terms.map { "\($0.first)..\($0.last)" } == [
                "2024-08-08..2024-12-20", "2025-01-07..2025-05-31",
            ])
        #expect(year.breaks.map { "\($0.first)" } == ["2024-10-14", "2025-02-17", "2025-04-18"])
    }

    @Test("every year of the range has as many school days as the law asks, wherever its breaks lie")
    func lawful() throws {
        var counts: Set<Int> = []
        for start in FinnishSchoolYear.years {
            let asked = FinnishSchoolYear.lawfulDays(start)
            counts.insert(asked)
            for winter in FinnishSchoolYear.winterWeeks {
                for autumn in FinnishSchoolYear.autumnWeeks {
                    let rule = FinnishSchoolYear(year: start, autumnWeek: autumn, winterWeek: winter)
                    let year = try #require(rule.schoolYear, "\(start), weeks \(autumn) and \(winter)")
                    #expect(SchoolCalendar(year).days.count == asked, "\(start)")
                    #expect(year.terms[0].last.weekday != 0 && year.terms[0].last.weekday != 6)
                }
            }
        }
        #expect(counts == [187, 188, 189])
    }

    @Test("a first day with which the days do not come out is told by those with which they do")
    func firstDays() throws {
        #expect(FinnishSchoolYear.daysLater(try Self.date("2026-08-12")) == 0)
        #expect(FinnishSchoolYear.daysLater(try Self.date("2026-08-10")) == -2)
        #expect(FinnishSchoolYear.daysLater(try Self.date("2026-08-17")) == 3)
        #expect(FinnishSchoolYear.daysLater(try Self.date("2026-08-15")) == nil)
        #expect(FinnishSchoolYear.daysLater(try Self.date("2026-01-12")) == nil)
        #expect(FinnishSchoolYear(year: 2026, daysLater: 10).schoolYear == nil)
        let possible = FinnishSchoolYear(year: 2026).possibleFirstDays.map(\.description)
        #expect(possible.first == "2026-08-06" && possible.last == "2026-08-14")
    }
}
