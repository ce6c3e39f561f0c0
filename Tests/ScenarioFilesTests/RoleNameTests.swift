import ScenarioFiles
import SchoolDomain
import Testing

/// Roles called by their titles, and labels of school years as people write them.
@Suite struct RoleNameTests {
    private func load(_ text: String, staff: String? = nil, overrides: [String] = []) -> LoadResult {
        withFolder { folder in
            if let staff { write(staff, to: "\(folder)/staff.csv") }
            write("extends: \(fixture("good.yaml"))\n\(text)\n", to: "\(folder)/base.yaml")
            write("extends: base.yaml\nname: Over\n", to: "\(folder)/s.yaml")
            return ScenarioLoader.load(path: "\(folder)/s.yaml", overrides: overrides)
        }
    }

    private func told(_ result: LoadResult) -> [String] {
        result.diagnostics.map { "\($0.severity.rawValue): \($0.message.en)" }
    }

    private func posts(_ result: LoadResult, _ role: String) throws -> [Double] {
        try #require(result.scenario).staff.filter { $0.role == role }.map(\.posts)
    }

    @Test(arguments: [
        "Psychologist", "psykologi", "PSYKOLOG", "Koulupsykologi", "skolpsykolog", "psychologist",
    ])
    func `a row of staff is that of the role with the title`(name: String) throws {
        let result = load("staff: [{role: \(name), posts: 7.5 htv}]")
        #expect(told(result) == [])
        #expect(try posts(result, "psychologist") == [7.5])
    }

    @Test func `a change on the command line may name a role or a step by its title in any language`() throws
    {
        for name in ["psychologist", "Psykologi", "koulupsykologi", "PSYKOLOG"] {
            let result = load("", overrides: ["staff.\(name).posts=7.5 htv", "roles.\(name).away=9 %"])
            #expect(told(result) == [])
            #expect(try posts(result, "psychologist") == [7.5])
            #expect(try #require(result.scenario).roles.first { $0.id == "psychologist" }?.awayShare == 0.09)
        }
        let step = load("", overrides: ["ladder.Konsultaatio.taken=50 %"])
        #expect(try #require(step.scenario).ladder[0].takenProbability == 0.5)
        let school = load("", overrides: ["schools.Hakkari.absenceLevel=1.2"])
        #expect(try #require(school.scenario).schools.first { $0.id == "hakkari" }?.absenceLevel == 1.2)
        // Two rows of one role have names of their own.
        let two = load(
            "staff: [{role: psychologist, schools: [hakkari], posts: 1 htv}]",
            overrides: ["staff.psykologi.posts=7.5 htv"])
        #expect(told(two).contains { $0.contains("`staff` has nothing called `psykologi`") })
        let nobody = load("", overrides: ["staff.Kokki.posts=1 htv"])
        #expect(nobody.scenario == nil)
    }

    @Test func `a table with titles and a file with identifiers are of the same rows`() throws {
        let table =
            "Ammattiryhmä;Koulut;Htv\nKuraattori;kaikki;4,9\nPsykologi;kaikki;4,2\nteacher;kaikki;200\nmentor;kaikki;1\n"
        let result = withFolder { folder in
            write(table, to: "\(folder)/staff.csv")
            write("extends: \(fixture("good.yaml"))\nstaff: staff.csv\n", to: "\(folder)/base.yaml")
            write("extends: base.yaml\nstaff: [{role: kurator, posts: 6}]\n", to: "\(folder)/s.yaml")
            return ScenarioLoader.load(path: "\(folder)/s.yaml", overrides: ["staff.psychologist.posts=5"])
        }
        #expect(told(result) == [])
        #expect(try posts(result, "curator") == [6])
        #expect(try posts(result, "psychologist") == [5])
    }

    @Test func `work asked of a role by its title is that role's`() throws {
        let text =
            "ladder: [{id: consultation, work: [{form: apart, items: [{role: koulukuraattori, minutes: 77 min}]}]}]"
        let stages = try #require(load(text).scenario).ladder.first { $0.id == "consultation" }?.stages
        #expect(stages?.flatMap(\.items).map(\.role) == ["curator"])
    }

    @Test func `a title of two roles and one of none are refused, with the names there are`() {
        let twice = load(
            "roles: [{id: nurse, title: Kuraattori}]\nstaff: [{role: kuraattori, posts: 1}]")
        #expect(told(twice).contains("error: no role is called `kuraattori`"))
        #expect(
            told(load("staff: [{role: rehtori, posts: 1}]")).contains("error: no role is called `rehtori`"))
    }

    @Test(arguments: ["-", "–", "/", "‑", " – "])
    func `a school year is the same with any sign between its years`(sign: String) throws {
        let text = """
            years:
              - {label: 2026\(sign)27, terms: [2026-08-12..2026-12-19, 2027-01-07..2027-06-05], holidays: [2027-05-06],
                 breaks: [2026-10-12..2026-10-18, 2027-03-01..2027-03-07, 2027-03-26..2027-03-29]}
              - {label: "2027\(sign)28", terms: [2027-08-11..2027-11-19]}
            money: {indexByYear: {2027\(sign)28: 1.5 %}}
            """
        let result = load(text, overrides: ["years.2026/27.holidays=[2027-05-06, 2027-05-07]"])
        #expect(!told(result).contains { $0.contains("error") })
        let scenario = try #require(result.scenario)
        #expect(
            scenario.years.map(\.label) == ["2026-27", "2027-28"] && scenario.years[0].holidays.count == 2)
        #expect(scenario.money.indexByYear == ["2027-28": 0.015])
    }

    @Test(arguments: [
        ("2026-27", 2026), ("2026/2027", 2026), ("1999–00", 1999), ("2026-28", nil), ("2026", nil),
        ("26-27", nil),
        ("Vuosi 2026-27", nil),
    ])
    func `a label says in which year its school year begins`(label: String, start: Int?) {
        #expect(SchoolYearLabel.start(of: label) == start)
    }
}
