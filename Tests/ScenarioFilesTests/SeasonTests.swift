import ScenarioFiles
import SchoolDomain
import Testing

/// What is said of the dates of a school year that would change results without a word.
@Suite struct SeasonTests {
    private func told(_ years: String, _ more: String = "", ofClass: String = "") -> [String] {
        withFolder { folder in
            let text = """
                extends: \(fixture("good.yaml"))
                classes: [{id: saaksjarvi, waitingList: []\(ofClass)}]
                interventions: [{id: mentors, remove: true}]
                years:
                \(years)
                \(more)
                """
            write(text, to: "\(folder)/s.yaml")
            return ScenarioLoader.load(path: "\(folder)/s.yaml").diagnostics.map {
                "\($0.severity.rawValue): \($0.message.en)"
            }
        }
    }

    private func year(
        _ terms: String = "2026-08-12..2026-12-19, 2027-01-07..2027-06-05",
        breaks: String = "2026-10-12..2026-10-18, 2027-03-01..2027-03-07, 2027-03-26..2027-03-29",
        holidays: String = "2027-05-06"
    ) -> String {
        "  - {label: 2026-27, terms: [\(terms)], breaks: [\(breaks)], holidays: [\(holidays)]}"
    }

    @Test func `a usual year is read without a word`() { #expect(told(year()) == []) }

    @Test func `a holiday of another year is told, and that the right one is missing`() {
        #expect(
            told(year(holidays: "2026-05-14")) == [
                "note: there is school on days that are off in Finland: 2027-05-06 (Ascension Day)",
                "warning: the holiday 2026-05-14 is in no term of `2026-27`",
            ])
    }

    @Test func `days off in all of Finland are found by rule`() {
        let terms = "2027-08-11..2027-12-26, 2028-01-03..2028-06-26"
        let found = told("  - {label: 2027-28, terms: [\(terms)]}")
        let days = [
            "2027-12-06 (Independence Day)", "2027-12-24 (Christmas Eve)", "2028-01-06 (Epiphany)",
            "2028-04-14 (Good Friday)", "2028-04-17 (Easter Monday)", "2028-05-01 (May Day)",
            "2028-05-25 (Ascension Day)", "2028-06-23 (Midsummer Eve)",
        ]
        #expect(
            found == [
                "note: there is school on days that are off in Finland: \(days.joined(separator: ", "))"
            ])
    }

    private static let oneTerm = """
        2026-10-12..2026-10-18, 2026-12-20..2027-01-06, 2027-03-01..2027-03-07, 2027-03-26..2027-03-29
        """

    @Test func `a year may be written as one term or as four, and Ascension Day as a break`() {
        #expect(told(year("2026-08-12..2027-06-05", breaks: Self.oneTerm)) == [])
        let four =
            "2026-08-12..2026-10-11, 2026-10-19..2026-12-19, 2027-01-07..2027-03-25, 2027-03-30..2027-06-05"
        #expect(told(year(four, breaks: "2027-03-01..2027-03-07")) == [])
        let breaks =
            "2026-10-12..2026-10-18, 2027-03-01..2027-03-07, 2027-03-26..2027-03-29, 2027-05-06..2027-05-07"
        #expect(told(year(breaks: breaks, holidays: "")) == [])
    }

    @Test(arguments: [
        "counting: {window: term}",
        "absence: {reinforcement: {growthPerLesson: 0.01, recoveryPerTerm: 20 %}}",
        "",
    ])
    func `one term is told where something begins anew with each`(byTerm: String) {
        let year = year("2026-08-12..2027-06-05", breaks: Self.oneTerm)
        let warning = """
            warning: `2026-27` has one term, and what goes by term (counts of absence, recovery, intake of small classes) \
            begins anew with each
            """
        let ofClass = byTerm.isEmpty ? ", intake: termStart" : ""
        #expect(told(year, byTerm, ofClass: ofClass).contains(warning))
        #expect(!told(self.year(), byTerm, ofClass: ofClass).contains(warning))
    }

    @Test func `calendar years as school years are warned of`() {
        let terms = "2027-01-07..2027-06-05, 2027-08-11..2027-12-21"
        let found = told("  - {label: \"2027\", terms: [\(terms)]}")
        #expect(
            found.contains(
                "warning: `2027` begins on 2027-01-07, as a calendar year does: pupils would move up in January"
            ))
    }

    @Test func `a year left out is told`() {
        let later = "  - {label: 2028-29, terms: [2028-08-09..2028-12-05, 2029-01-08..2029-03-20]}"
        #expect(
            told(year() + "\n" + later).contains(
                "warning: a school year is missing between `2026-27` and `2028-29`; pupils move up by one grade only"
            ))
    }

    @Test func `a label of another year than the dates is told`() {
        let found = told(year().replacing("label: 2026-27", with: "label: 2025-26"))
        #expect(
            found == [
                "warning: `2025-26` begins on 2026-08-12: its label is of another school year than its dates"
            ])
        #expect(told(year().replacing("label: 2026-27", with: "label: Vuosi 1")) == [])
    }

    /// Breaks of 2025-26 in 2026-27: week 42 and Easter of 2026.
    @Test(arguments: [
        ("2025-10-13..2025-10-19", "2026-10-12..2026-10-18"),
        ("2026-04-03..2026-04-06", "2027-03-26..2027-03-29"),
        ("2026-02-23..2026-03-01", "2027-03-01..2027-03-07"),
        ("2027-10-18..2027-10-24", "2026-10-12..2026-10-18"),
    ])
    func `a break of another year is hinted at`(copied: String, meant: String) throws {
        let result = withFolder { folder in
            let text = "extends: \(fixture("good.yaml"))\nyears:\n\(year(breaks: copied))\n"
            write(text, to: "\(folder)/s.yaml")
            return ScenarioLoader.load(path: "\(folder)/s.yaml")
        }
        let fault = try #require(result.diagnostics.first { $0.severity == .error })
        #expect(fault.message.en == "the break \(copied) is not inside a term")
        #expect(
            fault.remedy?.en
                == "is it from another year's calendar? in this school year the same break is \(meant)")
    }

    @Test func `an observation on a leap day is remarked on`() {
        let more = "observation: {dates: [02-28, 02-29, 10-31]}"
        #expect(
            told(year(), more) == [
                "note: 29 February is in leap years only; in other years the count is to 28 February"
            ])
    }

    /// School begins on 12 August: on the 11th nobody has missed anything.
    @Test func `nothing has passed on a day of August before school begins`() throws {
        let scenario = try #require(ScenarioLoader.load(path: fixture("good.yaml")).scenario)
        let calendar = SchoolCalendar(scenario.years[0])
        #expect(calendar.elapsed(through: try #require(MonthDay("08-11"))) == 0)
        #expect(calendar.elapsed(through: try #require(MonthDay("08-12"))) == 1)
        #expect(calendar.elapsed(through: try #require(MonthDay("07-31"))) == 189)
    }
}
