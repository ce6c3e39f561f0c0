import SchoolDomain
import ShippedScenarios
import Testing

@testable import SimulationKernel

/// The same school days are the same absence, however terms and breaks are written.
@Suite("Absence drifts by dates, not by how a year is written")
struct SeasonDatesTests {
    private static let winters = "2027-03-01..2027-03-07"
    private static let easter = "2027-03-26..2027-03-29"

    /// Ways to write the 189 school days of 2026-27, by what is special about them.
    private static let writings: [(name: String, terms: String, breaks: String, holidays: String)] = [
        (
            "one term", "2026-08-12..2027-06-05",
            "2026-10-12..2026-10-18, 2026-12-20..2027-01-06, \(winters), \(easter)", "2027-05-06"
        ),
        (
            "four terms",
            "2026-08-12..2026-10-11, 2026-10-19..2026-12-19, 2027-01-07..2027-02-28, 2027-03-08..2027-06-05",
            easter, "2027-05-06"
        ),
        (
            "Ascension Day as a break", "2026-08-12..2026-12-19, 2027-01-07..2027-06-05",
            "2026-10-12..2026-10-18, \(winters), \(easter), 2027-05-06..2027-05-06", ""
        ),
        (
            "Easter as holidays", "2026-08-12..2026-12-19, 2027-01-07..2027-06-05",
            "2026-10-12..2026-10-18, \(winters)", "2027-03-26, 2027-03-29, 2027-05-06"
        ),
    ]

    private static func model(_ changes: String...) throws -> Model {
        Model(
            try Shipped.scenario("first-run.yaml", changing: ["absence.season.drift=[0.5, 1, 2]"] + changes))
    }

    /// Everything that absence reads of the calendar.
    private static func tables(_ model: Model) -> [[Int64]] {
        let absence = model.absence
        return [
            Array(absence.hazardBefore), absence.typeThresholds.map(Int64.init),
            absence.guide.map(Int64.init),
        ]
    }

    @Test(
        "one term, four, a holiday as a break and a break as holidays compile to the same tables and run alike"
    )
    func writings() throws {
        let usual = try Self.model()
        let tables = Self.tables(usual)
        var replication = Replication(usual)
        try replication.run(seed: 5, number: 0)
        let observations = replication.observations
        for (name, terms, breaks, holidays) in Self.writings {
            let model = try Self.model(
                "years.2026-27.terms=[\(terms)]", "years.2026-27.breaks=[\(breaks)]",
                "years.2026-27.holidays=[\(holidays)]")
            #expect(Self.tables(model) == tables, "\(name)")
            #expect(model.scenario.years != usual.scenario.years)
            #expect(model.scenario.hasSchoolDays(of: usual.scenario), "\(name)")
            var other = Replication(model)
            try other.run(seed: 5, number: 0)
            #expect(other.observations == observations, "\(name)")
            withExtendedLifetime(model) {}
        }
        withExtendedLifetime(usual) {}
    }

    @Test(
        "the third number begins after Easter Sunday, the second in January, in the warm-up on the same days")
    func parts() throws {
        let calendar = try Self.model().calendar
        let year = try #require(calendar.countedYears.first)
        for (season, first, last) in [
            (SeasonPart.autumn, "2026-08-12", "2026-12-19"), (.untilEaster, "2027-01-07", "2027-03-25"),
            (.afterEaster, "2027-03-30", "2027-06-05"),
        ] {
            let days = calendar.days[year.first..<year.end].filter { $0.season == season }
            #expect(days.map(\.date.description).first == first && days.map(\.date.description).last == last)
        }
        let length = year.end - year.first
        #expect(calendar.warmUpYears > 0)
        for day in year.first..<year.end {
            #expect(calendar.days[day].season == calendar.days[day - length].season)
            #expect(calendar.days[day].stretch == calendar.days[day - length].stretch)
        }
    }

    @Test("a hazard just after a break rises at once after four days off, and goes on after three")
    func stretches() throws {
        func stretches(off: String) throws -> [Int] {
            let calendar = try Self.model("years.2026-27.holidays=[\(off)]").calendar
            let year = try #require(calendar.countedYears.first)
            return Set(calendar.days[year.first..<year.end].map(\.stretch)).sorted()
        }
        // Autumn break, Christmas, winter break and Easter part five stretches.
        #expect(try stretches(off: "2027-05-06") == Array(0...4))
        // A Friday off: three days in a row.
        #expect(try stretches(off: "2027-05-06, 2027-05-14") == Array(0...4))
        // Ascension Day and the Friday after it: four.
        #expect(try stretches(off: "2027-05-06, 2027-05-07") == Array(0...5))
    }
}
