import Localization
import SchoolDomain
import SimulationKernel
import Testing

/// Decisions on pupil-specific support: by grade, and because of absence.
@Suite("Decisions on support")
struct SupportTests {
    /// One school whose pupils of a grade are all absent for some days every year; support is 0 or 100 % by grade.
    private func scenario(years: Int = 2) -> Scenario {
        var absence = SmallWorlds.quiet
        absence.spells[0].perYearByGrade = [Double](repeating: 50, count: 10)
        return Scenario(
            name: "support", years: ScenarioFactory.years(years),
            schools: [School(id: "a", name: "A", pupilsByGrade: [0, 0, 0, 0, 0, 0, 40, 30, 20, 10])],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: absence,
            ladder: [
                LadderStep(
                    id: "decision", title: "decision", threshold: .hours(2),
                    stages: [WorkStage(items: [WorkItem(role: "r", minutes: .fixed(90))])])
            ],
            roles: [Role(id: "r", title: "r", discipline: .unlimited)],
            staff: [StaffPool(role: "r", posts: 0)], run: RunDefaults(warmUpYears: 0))
    }

    private func observed(_ scenario: Scenario) throws -> Observations {
        #expect(scenario.problems().filter { $0.severity == .error } == [])
        let model = Model(scenario)
        var replication = Replication(model)
        try replication.run(seed: 3, number: 0)
        let naive = try ReferenceReplication(model, seed: 3, number: 0).run()
        #expect(Differences.between(replication.observations, naive) == [])
        return replication.observations
    }

    @Test("the share is that of the grade, each August anew")
    func byGrade() throws {
        var scenario = scenario()
        scenario.population.supportShareByGrade = [0, 0, 0, 0, 0, 0, 0, 1, 0, 1]
        let o = try observed(scenario)
        for year in 0..<2 {
            for grade in 6...9 {
                let pupils = o[.pupils, o.shape.pupils(year, 0, grade)]
                #expect(pupils > 0)
                #expect(o[.supported, o.shape.grade(year, grade)] == (grade % 2 == 1 ? pupils : 0))
            }
        }
        // One draw a pupil: who has support at 30 % has it at 60 %.
        scenario.population.supportShareByGrade = [0, 0, 0, 0, 0, 0, 0.6, 0.3, 0.3, 0.6]
        let shares = try observed(scenario)
        #expect(shares[.supported, shares.shape.grade(1, 8)] == shares[.supported, shares.shape.grade(0, 7)])
        #expect(shares[.supported, shares.shape.grade(1, 7)] <= shares[.supported, shares.shape.grade(0, 6)])
    }

    @Test("a step whose work is done gives support for good, once, and its minutes are booked")
    func byAbsence() throws {
        var scenario = scenario()
        scenario.ladder[0].supportProbability = 1
        let o = try observed(scenario)
        let served = o[.stepOutcomes, o.shape.step(0, 0, .served)]
        #expect(served > 80)
        #expect(o[.supportGiven, 0] == served)
        #expect(o[.supported, o.shape.grade(0, 6)] == 0)
        // Those of grades 6-8 have moved up with it, whatever the share of their new grade.
        let kept = (7...9).reduce(0) { $0 + o[.supported, o.shape.grade(1, $1)] }
        #expect(kept > 70)
        #expect(o[.bookedMinutes, o.shape.booked(0, 0, .ladder)] >= 90 * served)
        scenario.ladder[0].supportProbability = 0
        let none = try observed(scenario)
        #expect(none[.supportGiven, 0] == 0 && none[.supported].allSatisfy { $0 == 0 })
        #expect(none[.absentLessons] == o[.absentLessons])
    }
}
