import ScenarioFiles
import SchoolDomain
import Testing

/// School days of real Finnish school years, written as a scenario and counted.
@Suite struct CalendarTests {
    private func calendar(_ year: String) throws -> SchoolCalendar {
        try withFolder { folder in
            write(
                "extends: \(fixture("good.yaml"))\nclasses: [{id: saaksjarvi, waitingList: []}]\ninterventions: [{id: mentors, remove: true}]\nyears:\n  - \(year)\n",
                to: "\(folder)/s.yaml")
            let result = ScenarioLoader.load(path: "\(folder)/s.yaml")
            #expect(result.diagnostics.map { $0.rendered() } == [])
            return SchoolCalendar(try #require(result.scenario).years[0])
        }
    }

    @Test(
        "weeks are numbered as calendars do, across the new year",
        arguments: [
            ("2026-12-28", 2026, 53), ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1),
            ("2024-12-30", 2025, 1),
            ("2026-08-12", 2026, 33), ("2021-01-03", 2020, 53),
        ])
    func isoWeeks(date: String, year: Int, number: Int) throws {
        let week = try #require(CalendarDate(date)).isoWeek
        #expect(week.year == year && week.number == number)
    }

    @Test func `2025-26 has 188 school days, 58 by 31 October and 148 by 31 March`() throws {
        let calendar = try calendar(
            """
            {label: 2025-26, terms: [2025-08-06..2025-12-19, 2026-01-07..2026-05-30], breaks: [2025-10-13..2025-10-19,
                2026-02-23..2026-03-01, 2026-04-03..2026-04-06], holidays: [2026-05-01, 2026-05-14], extraDays: [2026-05-30]}
            """)
        #expect(calendar.days.count == 188)
        #expect(calendar.elapsed(through: try #require(MonthDay("10-31"))) == 58)
        #expect(calendar.elapsed(through: try #require(MonthDay("03-31"))) == 148)
    }

    /// Both Saturdays count as school days, 19 December among the 142.
    @Test func `2026-27 has 189 school days, 53 by 31 October and 142 by 31 March`() throws {
        let calendar = try calendar(
            """
            {label: 2026-27, terms: [2026-08-12..2026-12-19, 2027-01-07..2027-06-05], breaks: [2026-10-12..2026-10-18,
                2027-03-01..2027-03-07, 2027-03-26..2027-03-29], holidays: [2027-05-06], extraDays: [2026-12-19, 2027-06-05]}
            """)
        #expect(calendar.days.count == 189)
        #expect(calendar.elapsed(through: try #require(MonthDay("10-31"))) == 53)
        #expect(calendar.elapsed(through: try #require(MonthDay("03-31"))) == 142)
    }
}
