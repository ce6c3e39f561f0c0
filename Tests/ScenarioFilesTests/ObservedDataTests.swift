import SchoolDomain
import Testing

@testable import ScenarioFiles

/// Observed numbers in their forms, and the numbers that are fitted. As `MessageTests`: `PORRAS_RECORD=1` writes the expected texts.
@Suite struct ObservedDataTests {
    static let folder = fixture("data")
    static let cases = files(in: folder).filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(4)) }

    private static func scenario() throws -> Scenario {
        try #require(ScenarioLoader.load(path: fixture("good.yaml")).scenario)
    }

    @Test(arguments: cases) func `wrong tables are told all that is wrong with them`(name: String) throws {
        let path = "\(Self.folder)/\(name).csv"
        let diagnostics =
            name.hasPrefix("unknowns")
            ? FittedUnknownsLoader.load(path: path).diagnostics
            : ObservedDataLoader.load(path: path, for: try Self.scenario()).diagnostics
        expect(diagnostics, toReadAs: "\(name).expected", in: Self.folder)
        #expect(diagnostics.contains { $0.severity == .error })
    }

    private static func load(_ text: String) throws -> [ObservedValue] {
        let scenario = try scenario()
        let answer = withFolder { folder in
            write(text, to: "\(folder)/data.csv")
            return ObservedDataLoader.load(path: "\(folder)/data.csv", for: scenario)
        }
        #expect(answer.diagnostics.allSatisfy { $0.severity == .note })
        return try #require(answer.values)
    }

    private static func subjects(_ values: [ObservedValue]) -> [String] {
        values.map { if case .measure(let text) = $0.subject { text } else { "count" } }
    }

    @Test func `a measure in each row, also where it is kept back or not known`() throws {
        let values = try Self.load(
            """
            # where it is from
            measure;grades;threshold;value;n;sd
            shareAtLeast;7–9;10 %;12,5;1200;0,5
            pupilsAtLeast;7;50 %;<5;;
            absenceRate;8;;..;;
            absenceRate;9;;5,5;;
            total;;;18;;
            """)
        #expect(
            Self.subjects(values) == [
                "shareAtLeast:grades=7-9,threshold=10 %", "pupilsAtLeast:grades=7,threshold=50 %",
                "absenceRate:grades=9",
            ])
        #expect(values.map(\.range) == [12.5...12.5, 0...4, 5.5...5.5])
        #expect(values.map(\.pupils) == [1200, nil, nil])
        #expect(values.map(\.sd) == [0.5, 0, 0])
        #expect(values.map(\.number) == [12.5, nil, 5.5])
        #expect(values[0].place.line == 3)
    }

    @Test func `the English form: three moments of each year group, a grade below it`() throws {
        let values = try Self.load(
            """
            year_group,enrolments,possible_sessions_mean,overall_pct,authorised_pct,pa10_pct,mean_pa10_pct
            Y8,571980,362.0,4.991,3.762,12.01,18.16
            """)
        #expect(
            Self.subjects(values) == [
                "absenceRate:grades=7", "shareAtLeast:grades=7,threshold=10 %",
                "absenceRateAtLeast:grades=7,threshold=10 %",
            ])
        #expect(values.map(\.number) == [4.991, 12.01, 18.16])
        #expect(values.allSatisfy { $0.pupils == 571980 })
    }

    @Test func `the Norwegian form: shares of the pupils of all bands`() throws {
        let values = try Self.load("grades,days_from,days_to,pupils\n9,0,5,60\n9,6,10,30\n9,31,190,10\n")
        #expect(
            Self.subjects(values)
                == ["0-5 d", "6-10 d", "31- d"].map { "shareInDayBand:grades=9,threshold=\($0)" })
        #expect(values.map(\.number) == [60, 30, 10])
        #expect(values.allSatisfy { $0.pupils == 100 })
    }

    @Test func `what schools report is read as monitoring reads it`() throws {
        let scenario = try Self.scenario()
        let school = scenario.schools[0]
        let grade = try #require(school.pupilsByGrade.lastIndex { $0 > 0 })
        let date = try #require(scenario.observation.dates.first).typed
        let values = try Self.load(
            "school,grades,date,threshold,observed\n\(school.id),\(grade),\(date),"
                + "\(scenario.observation.thresholdHours[0]) h,<5\n")
        guard case .monitoring(let count)? = values.first?.subject else {
            Issue.record("\(values)")
            return
        }
        #expect(count.school == 0 && count.grades == grade...grade && values[0].range == 0...4)
    }

    @Test func `an unknown for each grade, with places that share its value`() throws {
        let answer = withFolder { folder in
            write(
                """
                unknown,path,grades,from,to,start,mean,sd
                sigma,absence.frailty.sigma,7-8,0.3,1.5,0.7,,
                level,absence.level,,0.5,2,,1,0.1
                level,schools.a.absenceLevel,,,,,,
                severe,absence.severe.share,9,0.1 %,5 %,,,
                """, to: "\(folder)/unknowns.csv")
            return FittedUnknownsLoader.load(path: "\(folder)/unknowns.csv")
        }
        let unknowns = try #require(answer.unknowns)
        #expect(unknowns.map(\.id) == ["sigma7", "sigma8", "level", "severe9"])
        #expect(unknowns.map(\.grade) == [7, 8, nil, 9])
        #expect(unknowns[1].paths == ["absence.frailty.sigma.8"] && unknowns[1].start == 0.7)
        #expect(unknowns[2].paths == ["absence.level", "schools.a.absenceLevel"])
        #expect(unknowns[2].start == 1.25 && unknowns[2].prior == FittedUnknown.Prior(mean: 1, sd: 0.1))
        #expect(unknowns[3].changes(1.2) == ["absence.severe.share.9=1.2 %"])
    }

    @Test
    func `a file that extends another has fitted values in their places and loads to the same scenario`()
        throws
    {
        let changes = ["absence.frailty.sigma.7=0.9", "absence.severe.share.8=2 %"]
        let changed = ScenarioLoader.load(path: fixture("good.yaml"), overrides: changes)
        let spell = try #require(changed.scenario?.absence.spells.first?.id)
        let all = changes + ["absence.spells.\(spell).perYear.7=3.25"]
        let whole = ScenarioLoader.load(path: fixture("good.yaml"), overrides: all)
        let paths = all.map { String($0.prefix { $0 != "=" }) }
        let lines = try OverlayText.lines(paths, of: try #require(whole.document)).get()
        let loaded = withFolder { folder in
            write(
                "extends: \(fixture("good.yaml"))\n" + lines.map { $0 + "\n" }.joined(),
                to: "\(folder)/fitted.yaml")
            return ScenarioLoader.load(path: "\(folder)/fitted.yaml")
        }
        #expect(loaded.diagnostics == whole.diagnostics)
        #expect(loaded.scenario?.absence == whole.scenario?.absence)
        #expect(loaded.scenario?.absence.spells[0].perYearByGrade[7] == 3.25)
        #expect(
            OverlayText.lines(["absence.nothing.here"], of: try #require(whole.document))
                == .failure(OverlayText.Missing(path: "absence.nothing.here")))
    }
}
