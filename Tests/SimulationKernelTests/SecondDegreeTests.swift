import Localization
import SchoolDomain
import SimulationKernel
import Testing

/// Pupils after grade 9: where they go, and what becomes of their absence at the turn.
@Suite("The second degree")
struct SecondDegreeTests {
    /// One school up to grade 9, a general upper secondary and a vocational one.
    private func scenario(years: Int = 3) -> Scenario {
        func pupils(_ grades: ClosedRange<Int>, _ count: Int) -> [Int] {
            Grade.all.map { grades.contains($0) ? count : 0 }
        }
        var absence = SmallWorlds.quiet
        absence.spells[0].perYearByGrade = [Double](repeating: 20, count: 10)
        return Scenario(
            name: "second degree", years: ScenarioFactory.years(years),
            schools: [
                School(id: "a", name: "A", pupilsByGrade: pupils(7...9, 400)),
                School(id: "g", name: "G", pupilsByGrade: pupils(10...12, 100)),
                School(id: "v", name: "V", pupilsByGrade: pupils(13...15, 50)),
            ],
            population: Population(
                profiles: [NeedsProfile(id: "any", share: 1)],
                goingOn: GoingOn(
                    places: [
                        GoingOn.Place(school: "g", share: 0.5), GoingOn.Place(school: "v", share: 0.4),
                    ])),
            weeklyLessons: ScenarioFactory.weeklyLessons + [25, 25, 25, 35, 35, 35], absence: absence,
            ladder: [
                LadderStep(
                    id: "basic", title: "basic", threshold: .hours(6), grades: GradeSet(Grade.basic)),
                LadderStep(id: "late", title: "late", threshold: .hours(1), grades: GradeSet(10...15)),
            ], run: RunDefaults(warmUpYears: 1))
    }

    private func observed(_ scenario: Scenario) throws -> Observations {
        #expect(scenario.problems().filter { $0.severity == .error } == [])
        let model = Model(scenario)
        var replication = Replication(model)
        try replication.run(seed: 4, number: 0)
        return replication.observations
    }

    @Test("grade 9 goes on in the shares that are given, and the first day is as the scenario says")
    func shares() throws {
        let scenario = scenario()
        let o = try observed(scenario)
        func pupils(_ year: Int, _ school: Int, _ grade: Int) -> Int {
            o[.pupils, o.shape.pupils(year, school, grade)]
        }
        #expect((7...9).allSatisfy { pupils(0, 0, $0) == 400 })
        #expect((10...12).allSatisfy { pupils(0, 1, $0) == 100 })
        #expect((13...15).allSatisfy { pupils(0, 2, $0) == 50 })
        for year in 0..<2 {
            let went = [GoingOnOutcome.general, .vocational, .nowhere].map {
                o[.goingOn, o.shape.goingOn(year, $0)]
            }
            #expect(went.reduce(0, +) == 400)
            // Binomial: 200 ± 10 and 160 ± 9.8, four standard deviations either way.
            #expect(abs(went[0] - 200) <= 40 && abs(went[1] - 160) <= 40)
            #expect(pupils(year + 1, 1, 10) == went[0] && pupils(year + 1, 2, 13) == went[1])
        }
        #expect(pupils(2, 1, 11) == pupils(1, 1, 10) && pupils(1, 1, 12) == 100)
        let forecast = Model(scenario).population.expected
        #expect(forecast[2][1][10] == 200 && forecast[2][2][13] == 160 && forecast[3][1][11] == 200)
        // Grades have the lessons of their own kind of education.
        #expect(
            o[.possibleLessons, o.shape.grade(0, 13)] * 25 * 2
                == o[.possibleLessons, o.shape.grade(0, 10)] * 35)
    }

    @Test("without a way to go on the schools have beginners each year, and everyone leaves after grade 9")
    func beginners() throws {
        var scenario = scenario()
        scenario.population.goingOn = nil
        let o = try observed(scenario)
        for year in 0..<3 {
            #expect(o[.pupils, o.shape.pupils(year, 1, 10)] == 100)
            #expect(o[.pupils, o.shape.pupils(year, 2, 13)] == 50)
        }
        #expect(o[.goingOn].allSatisfy { $0 == 0 })
    }

    @Test("a step is crossed by pupils of its grades alone, whatever other steps stand before it")
    func steps() throws {
        let o = try observed(scenario())
        func crossed(_ scenario: Scenario, _ step: Int) throws -> Int {
            let o = try observed(scenario)
            return o[.stepOutcomes, o.shape.step(0, step, .crossed)]
        }
        let (basic, late) = (
            o[.stepOutcomes, o.shape.step(0, 0, .crossed)], o[.stepOutcomes, o.shape.step(0, 1, .crossed)]
        )
        #expect(basic > 800 && late > 400 && late <= 450)
        var alone = scenario()
        alone.ladder.remove(at: 0)
        #expect(try crossed(alone, 0) == late)
        alone = scenario()
        alone.ladder.remove(at: 1)
        #expect(try crossed(alone, 0) == basic)
    }

    @Test("the turn makes habits worse or leaves them behind in the shares given, and absence rises")
    func turn() throws {
        var scenario = scenario(years: 2)
        scenario.absence.frailty = Frailty(
            sigmaByGrade: [Double](repeating: 1, count: 10), rankCorrelationBetweenYears: 0.9)
        func rate(_ o: Observations, _ grade: Int) -> Double {
            let missed = o[.absentLessons, o.shape.cause(1, grade, 0)]
            return Double(missed) / Double(o[.possibleLessons, o.shape.grade(1, grade)])
        }
        let usual = try observed(scenario)
        scenario.population.goingOn?.general = NewStart(worsens: 0.3, lost: 0.5)
        scenario.population.goingOn?.vocational = NewStart(rise: 1.5)
        let turned = try observed(scenario)
        let began = turned[.goingOn, turned.shape.goingOn(0, .general)]
        let worse = turned[.goingOn, turned.shape.goingOn(1, .worse)]
        let lost = turned[.goingOn, turned.shape.goingOn(1, .lost)]
        #expect(abs(Double(worse) - 0.3 * Double(began)) < 4 * (0.21 * Double(began)).squareRoot())
        #expect(abs(Double(lost) - 0.5 * Double(began)) < 4 * (0.25 * Double(began)).squareRoot())
        #expect(rate(turned, 13) > 1.2 * rate(usual, 13) && rate(turned, 13) < 1.6 * rate(usual, 13))
        #expect(rate(turned, 9) == rate(usual, 9))
        // Who is there on the first day has turned too: of the year's beginners, and of those before them what is left.
        let first = [GoingOnOutcome.worse, .lost].map { turned[.goingOn, turned.shape.goingOn(0, $0)] }
        #expect(abs(Double(first[0]) - 30) < 4 * 21.0.squareRoot())
        #expect(abs(Double(first[1]) - 50) < 4 * 25.0.squareRoot())
        // One standard deviation is e-fold at σ = 1.
        scenario.population.goingOn?.general = NewStart(worsens: 1)
        let allWorse = try observed(scenario)
        #expect(rate(allWorse, 10) > 1.5 * rate(usual, 10))
    }

    @Test("the first year is like those after it, in each grade after 9")
    func equalYears() throws {
        // As many go on as there are, so that all years are alike; 60 replications of 100 and 50 a grade.
        var scenario = scenario(years: 4)
        scenario.schools[1].pupilsByGrade = Grade.all.map { (10...12).contains($0) ? 200 : 0 }
        scenario.schools[2].pupilsByGrade = Grade.all.map { (13...15).contains($0) ? 160 : 0 }
        scenario.absence.frailty = Frailty(
            sigmaByGrade: [Double](repeating: 1, count: 10), rankCorrelationBetweenYears: 0.7)
        scenario.population.goingOn?.general = NewStart(worsens: 0.5)
        scenario.population.goingOn?.vocational = NewStart(worsens: 0.5)
        let model = Model(scenario)
        var replication = Replication(model)
        var rates: [[[Double]]] = (0..<16).map { _ in [[], []] }
        for number in 0..<60 {
            try replication.run(seed: 6, number: UInt32(number))
            let o = replication.observations
            for grade in 10...15 {
                for (place, year) in [0, 3].enumerated() {
                    let missed = Double(o[.absentLessons, o.shape.cause(year, grade, 0)])
                    rates[grade][place].append(
                        missed / Double(o[.possibleLessons, o.shape.grade(year, grade)]))
                }
            }
        }
        for grade in 10...15 {
            // Without the turn before the first day it would be lower by a sixth or more in each grade.
            let means = rates[grade].map { $0.reduce(0, +) / 60 }
            #expect(abs(means[0] / means[1] - 1) < 0.06, "grade \(grade): \(means)")
        }
    }
}
