import ScenarioFiles
import SchoolDomain
import Stochastics
import Testing

/// What `extends:` does to a scenario.
@Suite struct MergingTests {
    /// Loads an overlay of the good scenario.
    private func load(_ overlay: String, overrides: [String] = []) throws -> Scenario {
        try withFolder { folder in
            let extends = "extends: \(fixture("good.yaml"))\n"
            write(extends + overlay, to: "\(folder)/overlay.yaml")
            let result = ScenarioLoader.load(path: "\(folder)/overlay.yaml", overrides: overrides)
            #expect(result.diagnostics.map { $0.rendered() } == [])
            return try #require(result.scenario)
        }
    }

    private func good() throws -> Scenario {
        try #require(ScenarioLoader.load(path: fixture("good.yaml")).scenario)
    }

    @Test func `an empty overlay changes nothing`() throws {
        #expect(try load("run: {}\n") == good())
    }

    @Test func `mappings merge key by key`() throws {
        var expected = try good()
        expected.money.indexPerYear = 0.02
        expected.absence.severe.persistence = 0.6
        #expect(try load("money: {index: 2 %}\nabsence: {severe: {persistence: 60 %}}\n") == expected)
    }

    @Test func `lists and scalars are replaced`() throws {
        var expected = try good()
        expected.name = "B"
        expected.observation.thresholdHours = [30, 50]
        #expect(try load("name: B\nobservation: {thresholds: [30 h, 50 h]}\n") == expected)
    }

    @Test func `items with an id merge, join and go`() throws {
        let scenario = try load(
            """
            interventions:
              - {id: mentors, remove: true}
              - {id: letters, trigger: yearStart, effect: {multiplier: 0.94}}
            ladder:
              - {id: meeting, taken: 90 %}
            """)
        #expect(scenario.interventions.map(\.id) == ["letters"])
        #expect(scenario.ladder.map(\.id) == ["consultation", "meeting"])
        #expect(scenario.ladder[1].takenProbability == 0.9)
        #expect(try scenario.ladder[1].stages == good().ladder[1].stages)
    }

    @Test func `a row of a table changes by its id`() throws {
        let scenario = try load("schools:\n  - {id: hakkari, pupilsByGrade: {7: 310}}\n")
        #expect(scenario.schools.map(\.id) == ["moisio", "saaksjarvi", "hakkari"])
        #expect(scenario.schools[2].pupilsByGrade == [0, 0, 0, 0, 0, 0, 0, 310, 301, 299])
    }

    @Test func `the overlay's grades count where both name them`() throws {
        #expect(
            try load("weeklyLessons: {5-9: 31}\n").weeklyLessons == [19, 20, 20, 22, 24, 31, 31, 31, 31, 31])
    }

    @Test func `another distribution takes the place of the old one with its bounds`() throws {
        let class0 = try load("classes:\n  - {id: saaksjarvi, stay: {logNormal: {mean: 200 d, sd: 50 d}}}\n")
            .classes[0]
        #expect(class0.stayDays == .logNormal(mean: 200, sd: 50))
        let changed = try load("classes:\n  - {id: saaksjarvi, stay: {gamma: {mean: 300 d}}}\n").classes[0]
        #expect(changed.stayDays == .truncated(.gamma(mean: 300, sd: 120), from: 20, to: .infinity))
    }

    @Test func `another trigger takes the place of the old one`() throws {
        let scenario = try load(
            "interventions:\n  - {id: mentors, trigger: {stepOpened: meeting}, capacity: {places: 12}}\n")
        #expect(scenario.interventions[0].trigger == .stepOpened("meeting"))
        #expect(scenario.interventions[0].capacity == .places(12))
    }

    @Test func `none takes away what was there`() throws {
        let scenario = try load("roles:\n  - {id: curator, caseload: none, background: none}\n")
        #expect(scenario.roles[1].caseload == nil)
        #expect(scenario.roles[1].background == nil)
    }

    @Test func `a change by override equals the change by overlay`() throws {
        let byOverlay = try load(
            "ladder:\n  - {id: consultation, taken: 50 %}\nrun: {seed: 7}\nweeklyLessons: {5-9: 31}\n")
        let byOverride = try load(
            "", overrides: ["ladder.consultation.taken=50 %", "run.seed=7", "weeklyLessons.5-9=31"])
        #expect(byOverride == byOverlay)
    }
}
