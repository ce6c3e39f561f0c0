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

    @Test func `nothing takes an optional value away`() throws {
        var expected = try good()
        expected.ladder[0].effect = nil
        expected.roles[1].background = nil
        let overlay = """
            ladder: [{id: consultation, effect: ~}]
            roles: [{id: \(expected.roles[1].id), background: null}]
            """
        #expect(try good().ladder[0].effect != nil && good().roles[1].background != nil)
        #expect(try load(overlay) == expected)
    }

    @Test func `rows of a class's staff are matched by id or role, and single ones are set`() throws {
        let role = try good().roles[0].id
        let rows = "[{role: \(role), posts: 1}, {id: own, posts: 2, postCost: 1 EUR}]"
        withFolder { folder in
            write(
                "extends: \(fixture("good.yaml"))\nclasses: [{id: saaksjarvi, costCovers: rest, staff: \(rows)}]\n",
                to: "\(folder)/lower.yaml")
            write(
                """
                extends: lower.yaml
                classes: [{id: saaksjarvi, staff: [{role: \(role), posts: 3}, {id: own, remove: true}]}]
                """, to: "\(folder)/upper.yaml")
            func posts(_ file: String, _ overrides: String...) -> [Double]? {
                let result = ScenarioLoader.load(path: "\(folder)/\(file)", overrides: overrides)
                #expect(result.diagnostics.filter { $0.severity == .error }.map { $0.rendered() } == [])
                return result.scenario?.classes.first { $0.id == "saaksjarvi" }?.staff.map(\.posts)
            }
            #expect(posts("upper.yaml") == [3])
            #expect(posts("lower.yaml", "classes.saaksjarvi.staff.own.posts=0.5") == [1, 0.5])
        }
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

    @Test func `rows of staff merge with a table by role and schools`() throws {
        let scenario = try load(
            """
            interventions: [{id: mentors, for: {schools: [moisio]}}]
            staff:
              - {role: psychologist, posts: 5.9 htv}
              - {role: curator, schools: [hakkari, moisio], posts: 3.4 htv}
              - {role: mentor, schools: all, remove: true}
              - {role: mentor, schools: [moisio], posts: 2}
            """)
        #expect(
            scenario.staff == [
                StaffPool(role: "teacher", posts: 200),
                StaffPool(role: "curator", schools: ["hakkari", "moisio"], posts: 3.4),
                StaffPool(role: "curator", schools: ["saaksjarvi"], posts: 2),
                StaffPool(role: "psychologist", posts: 5.9),
                StaffPool(role: "mentor", schools: ["moisio"], posts: 2),
            ])
    }

    @Test func `rows of staff merge with rows in the file`() throws {
        try withFolder { folder in
            write(
                "extends: \(fixture("good.yaml"))\nstaff: [{role: psychologist, posts: 5}]\n",
                to: "\(folder)/middle.yaml")
            write(
                "extends: middle.yaml\nstaff: [{role: psychologist, posts: 6}, {role: mentor, posts: 2}]\n",
                to: "\(folder)/top.yaml")
            let scenario = try #require(ScenarioLoader.load(path: "\(folder)/top.yaml").scenario)
            #expect(scenario.staff.map(\.posts) == [200, 2.9, 2, 6, 2])
        }
    }

    @Test func `another table of staff takes the place of the old one`() throws {
        try withFolder { folder in
            write("role,schools,posts\npsychologist,all,1\n", to: "\(folder)/own.csv")
            write("extends: \(fixture("good.yaml"))\nstaff: own.csv\n", to: "\(folder)/overlay.yaml")
            let document = try #require(ScenarioLoader.load(path: "\(folder)/overlay.yaml").document)
            #expect(document.root.staffRoles == ["psychologist"])
        }
    }

    @Test func `a row of staff that is not there cannot be removed`() {
        withFolder { folder in
            write(
                "extends: \(fixture("good.yaml"))\nstaff: [{role: curator, remove: true}]\n",
                to: "\(folder)/overlay.yaml")
            let result = ScenarioLoader.load(path: "\(folder)/overlay.yaml")
            #expect(
                result.diagnostics.map(\.message.en) == [
                    "there is nothing called `staff.curator@all` to remove"
                ])
        }
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

extension LocatedNode {
    /// The roles of the rows of `staff`, in a scenario's tree.
    fileprivate var staffRoles: [String] {
        guard case .mapping(let entries) = content,
            case .list(let rows)? = entries.first(where: { $0.key == "staff" })?.value.content
        else { return [] }
        return rows.compactMap { row in
            guard case .mapping(let cells) = row.content,
                case .scalar(let role)? = cells.first(where: { $0.key == "role" })?.value.content
            else { return nil }
            return role
        }
    }
}
