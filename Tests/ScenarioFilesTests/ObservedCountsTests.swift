import SchoolDomain
import Testing

@testable import ScenarioFiles

/// As `MessageTests`, for counts of schools: `PORRAS_RECORD=1` writes the expected texts.
@Suite struct ObservedCountsTests {
    static let folder = fixture("observed")
    static let cases = files(in: folder).filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }

    /// Two schools, one with grades 7-9.
    private static func scenario() throws -> Scenario {
        var scenario = try #require(ScenarioLoader.load(path: fixture("good.yaml")).scenario)
        scenario.observation = ObservationPlan(
            thresholdHours: [50, 90], dates: [MonthDay(month: 10, day: 31)!, MonthDay(month: 3, day: 31)!])
        return scenario
    }

    @Test(arguments: cases) func `wrong counts are told all that is wrong with them`(name: String) throws {
        let answer = ObservedCountsLoader.load(
            path: "\(Self.folder)/\(name).csv", for: try Self.scenario(), pupils: try Self.pupils())
        expect(answer.diagnostics, toReadAs: "\(name).expected", in: Self.folder)
        #expect(answer.counts == nil && !answer.diagnostics.isEmpty)
    }

    /// Whom the schools have as their only year begins.
    private static func pupils() throws -> [[[Double]]] {
        [try scenario().schools.map { $0.pupilsByGrade.map(Double.init) }]
    }

    private static func load(_ text: String) throws -> ObservedCountsLoader.Answer {
        let scenario = try scenario()
        return withFolder { folder in
            write(text, to: "\(folder)/counts.csv")
            return ObservedCountsLoader.load(path: "\(folder)/counts.csv", for: scenario)
        }
    }

    @Test func `what people save is read: names, signs for small and unknown numbers, bands, dates`() throws {
        let scenario = try Self.scenario()
        let number = try #require(scenario.schools.firstIndex { $0.id == "hakkari" })
        let school = scenario.schools[number]
        let answer = try Self.load(
            """
            Koulu;Luokka;Pvm;Raja;Havaittu
            \(school.name);7;31.10.;50 h;12
            \(school.name);8–9;31.10.2026;50;<5
            \(school.id);7;2027-03-31;90;..
            \(school.id);8;03-31;90,0;*
            \(school.id);7;31.3.2027;50;alle 5
            \(school.id);8;31.3.;50;enintään 6
            \(school.id);9;03–31;90;1-4
            \(school.id);9;31.3.;50;färre än 8
            \(school.id);7-9;31.10.;90;-
            \(school.id);7;10-31;90;
            Yhteensä;;;;12
            """)
        #expect(answer.diagnostics.map(\.severity) == [.note])
        let counts = try #require(answer.counts)
        #expect(
            counts.map(\.count) == [
                .exactly(12), .between(0, 4), .unknown, .between(0, 4), .between(0, 4), .between(0, 6),
                .between(1, 4), .between(0, 7), .exactly(0),
            ])
        #expect(counts.map(\.grades) == [7...7, 8...9, 7...7, 8...8, 7...7, 8...8, 9...9, 9...9, 7...9])
        #expect(counts.map(\.date) == [0, 0, 1, 1, 1, 1, 1, 1, 0])
        #expect(counts.map(\.limit) == [0, 0, 1, 1, 0, 0, 1, 0, 1])
        #expect(counts.allSatisfy { $0.school == number && $0.year == 0 })
    }

    @Test func `pupils who are counted twice are told with the line of the first count`() throws {
        let school = "hakkari"
        let answer = try Self.load(
            """
            school,grades,date,threshold,observed
            \(school),7,10-31,50,12
            \(school),7-9,10-31,50,30
            \(school),7-9,10-31,90,30
            """)
        #expect(answer.counts == nil && answer.diagnostics.count == 1)
        #expect(answer.diagnostics[0].place?.line == 3)
        #expect(answer.diagnostics[0].message.en.contains("line 2"))
    }

    @Test func `the date's year says which school year is meant, where the row does not`() throws {
        var scenario = try Self.scenario()
        let next = scenario.years[0].terms.map {
            DateSpan(first: $0.first.adding(days: 364), last: $0.last.adding(days: 364))
        }
        scenario.years.append(SchoolYear(label: "2027-28", terms: next))
        let years = scenario
        func year(_ row: String) -> Int? {
            withFolder { folder in
                write("year;school;grades;date;threshold;observed\n\(row)", to: "\(folder)/counts.csv")
                let answer = ObservedCountsLoader.load(path: "\(folder)/counts.csv", for: years)
                return answer.counts?.first?.year
            }
        }
        #expect(year(";hakkari;7;31.10.2026;50;12") == 0)
        #expect(year(";hakkari;7;31.3.2027;50;12") == 0)
        #expect(year(";hakkari;7;31.10.2027;50;12") == 1)
        #expect(year("2027-28;hakkari;7;2028-03-31;50;12") == 1)
        #expect(year("2026-27;hakkari;7;31.10.2027;50;12") == nil)
        #expect(year(";hakkari;7;31.10.2028;50;12") == nil)
    }
}
