import ScenarioFiles
import SchoolDomain
import Stochastics
import Testing

/// What `--set path=value` does.
@Suite struct OverrideTests {
    private func load(_ overrides: String...) throws -> Scenario {
        let result = ScenarioLoader.load(path: fixture("good.yaml"), overrides: overrides)
        #expect(result.diagnostics.filter { $0.severity != .note }.map { $0.rendered() } == [])
        return try #require(result.scenario)
    }

    @Test func `staff rows are found by role, and by role and school`() throws {
        #expect(try load("staff.psychologist.posts=5.9").staff[3].posts == 5.9)
        #expect(try load("staff.curator@saaksjarvi.posts=1,5 htv").staff[2].posts == 1.5)
        #expect(try load("staff.curator@moisio.posts=3").staff[1].posts == 3)
    }

    @Test func `items are found by id and by index`() throws {
        #expect(try load("ladder.consultation.taken=50 %").ladder[0].takenProbability == 0.5)
        #expect(try load("ladder[1].taken=50 %").ladder[1].takenProbability == 0.5)
        #expect(try load("years[0].label=2026").years[0].label == "2026")
        #expect(try load("schools.moisio.pupilsByGrade.6=55").schools[0].pupilsByGrade[6] == 55)
    }

    @Test func `values may be lists, mappings and distributions`() throws {
        #expect(try load("observation.thresholds=[40 h, 80 h]").observation.thresholdHours == [40, 80])
        #expect(
            try load("ladder.meeting.effect={multiplier: 0.9}").ladder[1].effect
                == Effect(multiplier: .fixed(0.9)))
        let stay = Distribution.truncated(.gamma(mean: 300, sd: 120), from: 20, to: .infinity)
        let set = try load("ladder.consultation.effect.multiplier.uniform={from: 0.9, to: 1}")
        #expect(set.ladder[0].effect?.multiplier == .law(.uniform(from: 0.9, to: 1)))
        #expect(try load("classes.saaksjarvi.stay.gamma.mean=300 d").classes[0].stayDays == stay)
    }

    @Test func `school years are found by their label`() throws {
        #expect(try load("years.2026-27.breaks=[]").years[0].breaks == [])
        let holidays = try load("years.2026-27.holidays=[2027-05-07]").years[0].holidays
        #expect(holidays == [CalendarDate(year: 2027, month: 5, day: 7)])
    }

    @Test func `nothing takes an optional value away, as in a file that extends`() throws {
        let before = try load()
        #expect(before.roles[1].background != nil && before.ladder[0].effect != nil)
        let after = try load("roles.\(before.roles[1].id).background=~", "ladder.consultation.effect=null")
        var expected = before
        expected.roles[1].background = nil
        expected.ladder[0].effect = nil
        #expect(after == expected)
        #expect(try load("roles.mentor.vacancy=~", "money=~").money == Money())
    }

    @Test func `keys that the file does not have are made`() throws {
        #expect(
            try load("roles.mentor.caseload.perPost=12", "roles.mentor.caseload.caseDays=90 d").roles[3]
                .caseload?.maximumPerPost == 12)
        #expect(try load("roles.psychologist.community=30 %").roles[2].communityShare == 0.3)
    }

    @Test func `later changes count`() throws {
        #expect(try load("run.seed=1", "run.seed=2").run.seed == 2)
        #expect(try load("counting.window.rollingDays=60").counting.window == .rolling(days: 60))
    }

    @Test func `a table may be replaced by a file as seen from here`() throws {
        let result = ScenarioLoader.load(
            path: fixture("good.yaml"), overrides: ["schools=\(fixture("tables/no-preschool.csv"))"])
        #expect(result.scenario?.schools[0].pupilsByGrade[0] == 0)
    }
}
