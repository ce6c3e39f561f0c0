import ScenarioFiles
import SchoolDomain
import Testing

@Suite struct InputTests {
    private static func shipped(_ name: String) -> String { "\(fixtures)/../../../scenarios/\(name)" }

    /// The inputs of a scenario in a new folder, in which `base.yaml` may be extended.
    private static func inputs(_ text: String, base: String = "", _ changes: String...) -> [ScenarioInput] {
        withFolder { folder in
            write(head + base, to: "\(folder)/base.yaml")
            write("id,name,g0,g1,g2,g3,g4,g5,g6,g7,g8,g9\na,A,1,2,2,3,3,3,3,3,3,4\n", to: "\(folder)/s.csv")
            write("extends: base.yaml\n" + text, to: "\(folder)/over.yaml")
            let result = ScenarioLoader.load(path: "\(folder)/over.yaml", overrides: changes)
            #expect(result.diagnostics.filter { $0.severity != .note }.map { $0.rendered() } == [])
            return result.inputs.map { input in
                var input = input
                let name = input.place?.file.split(separator: "/").last
                input.place?.file = name.map(String.init) ?? ""
                return input
            }
        }
    }

    private static let head = """
        # What all of it is about.

        name: Base
        years: # as decided [V]; later by the same rules [A-01]
          - label: 2026-27
            # The first day is a Wednesday.
            terms: [2026-08-12..2026-12-19, 2027-01-07..2027-06-05]
            extraDays: [2026-12-19, 2027-06-05] # both terms' last Saturdays
        schools: s.csv # one school [V], its size [A-02]
        absence: # [D]
          spells:
          - id: illness
            cause: illness
            # fitted to two surveys
            # in three towns [A-03]
            perYear: {0-2: 2, 3-6: 1.5, 7-9: 1} # twice
            length: {days: {geometric: {mean: 2 d}}}
        weeklyLessons: 20 # "20 # not a comment" [choice]
        """ + "\n"

    private static func find(_ path: String, _ inputs: [ScenarioInput]) throws -> ScenarioInput {
        try #require(inputs.first { $0.path == path }, "\(path) in \(inputs.map(\.path))")
    }

    @Test func `a value is explained at its end, else just above, else where its block opens`() throws {
        let inputs = Self.inputs("name: Over\n")
        let growth = try Self.find("absence.spells.illness.perYear", inputs)
        #expect(growth.text == "{0-2: 2, 3-6: 1.5, 7-9: 1}")
        #expect(growth.whereabouts == "base.yaml:16")
        #expect(growth.comment == "twice; fitted to two surveys in three towns [A-03]")
        #expect(growth.marks == [.assumed("A-03")])
        let mean = try Self.find("absence.spells.illness.length.days.geometric.mean", inputs)
        #expect(mean.text == "2 d" && mean.comment == "[D]" && mean.marks == [.derived])
        let terms = try Self.find("years.2026-27.terms", inputs)
        #expect(terms.text == "[2026-08-12..2026-12-19, 2027-01-07..2027-06-05]")
        #expect(
            terms.comment
                == "The first day is a Wednesday.; as decided [V]; later by the same rules [A-01]")
        #expect(terms.marks == [.verified, .assumed("A-01")])
        #expect(try Self.find("weeklyLessons", inputs).marks == [.choice])
        #expect(try Self.find("name", inputs).isWords)
        #expect(try Self.find("name", inputs).comment == "")
    }

    @Test func `a row of a table is explained where the scenario names the table`() throws {
        let pupils = try Self.find("schools.a.pupilsByGrade", Self.inputs(""))
        #expect(pupils.text.hasPrefix("{0: 1, 1: 2, 2: 2, 3: 3,"))
        #expect(pupils.whereabouts == "s.csv:2")
        #expect(pupils.comment == "one school [V], its size [A-02]")
        #expect(pupils.marks == [.verified, .assumed("A-02")])
    }

    @Test
    func `what a file says over what it extends is told from there, and a change from the command line`()
        throws
    {
        let inputs = Self.inputs(
            """
            absence:
              spells:
                - {id: illness, perYear: {2: 9}} # a wave
                - {id: leave, cause: leave, perYear: 1, length: {days: 1}}
            run: {replications: 5, seed: 7} # [choice]

            """, "run.seed=8", "absence.spells.illness.length.days={logNormal: {mean: 3, sd: 1}}")
        let perYear = try Self.find("absence.spells.illness.perYear", inputs)
        #expect(perYear.text == "{0-1: 2, 2: 9, 3-6: 1.5, 7-9: 1}")
        #expect(perYear.whereabouts == "over.yaml:4" && perYear.comment == "a wave" && perYear.marks == [])
        let seed = try Self.find("run.seed", inputs)
        #expect(seed.text == "8" && seed.whereabouts == "--set" && seed.comment == "" && seed.marks == [])
        #expect(try Self.find("run.replications", inputs).marks == [.choice])
        let length = inputs.filter { $0.path.hasPrefix("absence.spells.illness.length") }
        #expect(length.map(\.text) == ["3", "1"])
    }

    @Test func `what nobody wrote is there as a default, with the declared source`() throws {
        let inputs = Self.inputs("roles: [{id: curator}]\n")
        let hours = try Self.find("roles.curator.weeklyHours", inputs)
        #expect(hours.text == "36.25 h" && hours.marks == [.standard, .verified] && hours.whereabouts == "")
        #expect(hours.comment == "collective agreement, office working time")
        #expect(try Self.find("counting.hour", inputs).marks == [.standard])
    }

    @Test func `marks stand in square brackets, alone, two together or with a remark`() {
        func codes(_ text: String) -> [String] { ScenarioInput.Mark.all(in: text).map(\.code) }
        #expect(
            codes("x [V/D], y [A-13], again [V]; [V, 2023 and index] [choice]") == [
                "V", "D", "A-13", "choice",
            ])
        #expect(codes("[Vantaa] [A-1] [A-123] [D") == [])
    }

    @Test(
        "setting every value to what it is listed with changes nothing",
        arguments: ["first-run.yaml", "lempaala.yaml"])
    func setting(name: String) throws {
        let plain = ScenarioLoader.load(path: Self.shipped(name))
        let inputs = plain.inputs.filter { !$0.isWords }
        #expect(inputs.count > 200 && Set(inputs.map(\.path)).count == inputs.count)
        // What names an item of a list cannot be changed by a path that contains it.
        let names = [".role", ".schools", ".id"]
        let changes = inputs.filter { input in !names.contains(where: input.path.hasSuffix) }
            .map { "\($0.path)=\($0.text)" }
        let again = ScenarioLoader.load(path: Self.shipped(name), overrides: changes)
        #expect(again.diagnostics.map { $0.rendered() } == [])
        #expect(try #require(again.scenario) == plain.scenario)
    }

    @Test func `a scenario that cannot be read has no inputs`() {
        #expect(ScenarioLoader.load(path: fixture("scalar.yaml")).inputs == [])
    }
}
