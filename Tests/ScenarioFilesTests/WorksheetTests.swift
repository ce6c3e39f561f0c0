import Glibc
import ScenarioFiles
import SchoolDomain
import Testing

/// As `MessageTests`, for worksheets: `PORRAS_RECORD=1` writes the expected texts.
@Suite struct WorksheetTests {
    static let folder = fixture("worksheets")
    static let cases = files(in: folder).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }

    @Test(arguments: cases) func `a wrong worksheet is told all that is wrong with it`(name: String) throws {
        let answer = WorksheetLoader.load(path: "\(Self.folder)/\(name).yaml")
        expect(answer.diagnostics, toReadAs: "\(name).expected", in: Self.folder)
        #expect(answer.worksheet == nil && !answer.diagnostics.isEmpty)
    }

    private static func load(_ text: String) throws -> WorksheetLoader.Answer {
        try withFolder { folder in
            write(text, to: "\(folder)/sheet.yaml")
            return WorksheetLoader.load(path: "\(folder)/sheet.yaml")
        }
    }

    @Test func `a worksheet is read with its defaults`() throws {
        let answer = try Self.load(
            """
            title: Nurses
            hoursPerDay: 7.25 h
            activities:
              - {name: visits, volume: 12 000, unitTime: 0.5 h}
            categoryAllowances:
              - {name: meetings, days: 4 d, hours: 10 h}
            individualAllowances:
              - {name: leading, hours: 100 h}
            """)
        #expect(answer.diagnostics == [])
        let sheet = try #require(answer.worksheet)
        #expect(sheet.workingYear == WorkingYear() && sheet.availableDays == 197)
        #expect(sheet.activities == [.init(name: "visits", volumePerYear: 12_000, unitMinutes: 30)])
        #expect(sheet.individualAllowances[0].people == 1 && sheet.currentPosts == nil)
        #expect(abs(sheet.share(of: sheet.categoryAllowances[0]) - (4.0 / 197 + 10 / 1428.25)) < 1e-12)
    }

    @Test func `a file that is not there, or not text, is said to be that`() throws {
        #expect(WorksheetLoader.load(path: "/tmp/no/such/sheet.yaml").worksheet == nil)
        let empty = try Self.load("")
        #expect(empty.worksheet == nil && empty.diagnostics.count == 1)
        #expect(empty.diagnostics[0].remedy?.en.contains("hoursPerDay") == true)
    }
}

@Suite struct NormKeyTests {
    @Test func `a role's norm and working year are read, and what leaves no time is refused`() throws {
        let role = ["roles.curator."].flatMap { path in
            [
                "norm.pupilsPerPost=670", "norm.basis=law", "workingTime.leave=30 d", "individualHours=40 h",
            ].map { path + $0 }
        }
        let result = ScenarioLoader.load(path: fixture("good.yaml"), overrides: role)
        let curator = try #require(result.scenario?.roles.first { $0.id == "curator" })
        #expect(curator.norm == PostNorm(pupilsPerPost: 670, basis: .law))
        #expect(curator.workingYear.availableDays == 203 && curator.individualHours == 40)
        let refused = ScenarioLoader.load(
            path: fixture("good.yaml"), overrides: ["roles.curator.workingTime.leave=300 d"])
        #expect(
            refused.diagnostics.map(\.message.en) == [
                "`curator` has -67 days of work a year; it must be more than 0 and at most 366"
            ])
        let strange = ScenarioLoader.load(
            path: fixture("good.yaml"),
            overrides: ["roles.curator.norm.pupilsPerPost=0", "roles.curator.norm.basis=lore"])
        #expect(strange.scenario == nil && strange.diagnostics.count >= 2)
    }
}
