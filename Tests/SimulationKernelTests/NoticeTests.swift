import Localization
import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite("Looks that miss, and monitoring that finds")
struct NoticeTests {
    /// Pupils who all cross a step in the year, and how that is noticed.
    private static func scenario(_ detection: Detection, pupils: Int = 2000) -> Scenario {
        var absence = SmallWorlds.quiet
        absence.spells[0].perYearByGrade = [Double](repeating: 40, count: 10)
        return Scenario(
            name: "notice", years: [SmallWorlds.longYear(100)],
            schools: [School(id: "s", name: "S", pupilsByGrade: [0, 0, 0, 0, 0, pupils, 0, 0, 0, 0])],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: absence,
            ladder: [
                LadderStep(id: "s", title: LocalizedText("s"), threshold: .hours(2), detection: detection)
            ], observation: ObservationPlan(thresholdHours: [2], dates: [MonthDay(month: 9, day: 30)!]),
            run: RunDefaults(warmUpYears: 0))
    }

    private static func run(_ detection: Detection, pupils: Int = 2000) throws -> Observations {
        let model = Model(scenario(detection, pupils: pupils))
        var replication = Replication(model)
        try replication.run(seed: 5, number: 0)
        return replication.observations
    }

    private static func noticed(_ o: Observations, _ means: NoticedBy) -> Int {
        o[.noticed, o.shape.noticed(0, 0, means)]
    }

    private static let dates = [MonthDay(month: 9, day: 15)!, MonthDay(month: 11, day: 2)!]

    @Test("looks that notice nobody leave everything to monitoring, looks that miss nobody leave it nothing")
    func extremes() throws {
        let blind = try Self.run(.teacherReview(everyDays: 3, chance: 0, monitoring: Self.dates))
        #expect(blind == (try Self.run(.monitoring(Self.dates))))
        #expect(Self.noticed(blind, .review) == 0 && Self.noticed(blind, .monitoring) > 1000)
        let sharp = try Self.run(.teacherReview(everyDays: 1, chance: 1, monitoring: Self.dates))
        #expect(sharp == (try Self.run(.teacherReview(everyDays: 1))))
        #expect(Self.noticed(sharp, .monitoring) == 0 && Self.noticed(sharp, .review) > 1000)
    }

    /// Of n crossings with one look each, the number noticed is binomial; five standard deviations are passed by chance
    /// in 6 of ten million runs.
    @Test("one look notices with its chance", arguments: [0.2, 0.7])
    func chance(noticing: Double) throws {
        // The only look is on the last of 100 days, when all have crossed.
        let o = try Self.run(.teacherReview(everyDays: 100, chance: noticing))
        let crossed = o[.stepOutcomes, o.shape.step(0, 0, .crossed)]
        #expect(crossed > 1900)
        let sd = (Double(crossed) * noticing * (1 - noticing)).squareRoot()
        #expect(abs(Double(Self.noticed(o, .review)) - noticing * Double(crossed)) < 5 * sd)
        #expect(Self.noticed(o, .monitoring) == 0)
    }

    /// Looks on days 9, 19 … 79 and monitoring on day 80, all crossed by day 9 or so: missed by eight looks with
    /// probability 0.8⁸ = 0.168.
    @Test("who is missed by every look is found by monitoring")
    func missed() throws {
        var scenario = Self.scenario(
            .teacherReview(everyDays: 10, chance: 0.2, monitoring: [MonthDay(month: 11, day: 23)!]))
        scenario.absence.spells[0].perYearByGrade = [Double](repeating: 4000, count: 10)
        let model = Model(scenario)
        #expect(model.ladder.steps[0].isMonitoring[80])
        var replication = Replication(model)
        try replication.run(seed: 5, number: 0)
        let o = replication.observations
        let crossed = Double(o[.stepOutcomes, o.shape.step(0, 0, .crossed)])
        #expect(crossed == 2000)
        let chance = 0.167772
        let sd = (crossed * chance * (1 - chance)).squareRoot()
        #expect(abs(Double(Self.noticed(o, .monitoring)) - chance * crossed) < 5 * sd)
        #expect(Self.noticed(o, .monitoring) + Self.noticed(o, .review) == 2000)
    }

    @Test("a followed pupil's missed looks are told, one by one, with their draws")
    func told() throws {
        let model = Model(
            Self.scenario(.teacherReview(everyDays: 5, chance: 0.2, monitoring: Self.dates), pupils: 40))
        var replication = Replication(model)
        var (missed, noticed) = (0, 0)
        for pupil in 0..<40 {
            replication.tracedPupil = pupil
            try replication.run(seed: 5, number: 0)
            for event in replication.trace {
                switch event.kind {
                case .overlooked:
                    missed += 1
                    #expect(event.draws.count == 1 && event.draws[0].value >= 0.2)
                case .noticed(_, .review):
                    noticed += 1
                    #expect(event.draws.count == 1 && event.draws[0].value < 0.2)
                default: break
                }
            }
        }
        #expect(missed > 40 && noticed > 5)
    }
}

@Suite("The roll")
struct RollTests {
    /// 1000 pupils, none of whom come or go.
    @Test("holds everyone where nobody moves, and no more than there were in the year where many do")
    func everyone() throws {
        var scenario = ScenarioFactory.random(0)
        scenario.population.inMigrationPerYear = 0
        scenario.population.outMigrationPerYear = 0
        #expect(try Self.roll(scenario).allSatisfy { $0.onRoll == $0.pupils })
        scenario.population.inMigrationPerYear = 0.3
        scenario.population.outMigrationPerYear = 0.3
        let moving = try Self.roll(scenario)
        #expect(moving.allSatisfy { $0.onRoll <= $0.pupils } && moving.contains { $0.onRoll < $0.pupils })
    }

    private static func roll(_ scenario: Scenario) throws -> [(onRoll: Int, pupils: Int)] {
        let model = Model(scenario)
        var replication = Replication(model)
        try replication.run(seed: 5, number: 0)
        let o = replication.observations
        var found: [(Int, Int)] = []
        for year in 0..<o.shape.years {
            for school in 0..<o.shape.schools {
                for grade in 0..<o.shape.grades {
                    let pupils = o[.pupils, o.shape.pupils(year, school, grade)]
                    for roll in 0...o.shape.dates {
                        found.append((o[.onRoll, o.shape.onRoll(year, school, grade, roll: roll)], pupils))
                    }
                }
            }
        }
        return found
    }

    /// 400 pupils in eight grades; of 100 school days 20 September is the 36th.
    @Test("numbers of 20 September are those expected on that day, whatever has moved in and away by then")
    func countedOn() throws {
        var scenario = ScenarioFactory.random(0)
        scenario.years = [SmallWorlds.longYear(100)]
        scenario.run.warmUpYears = 0
        scenario.firstDay = FirstDay()
        scenario.schools = [
            School(id: "a", name: "A", pupilsByGrade: [0, 0, 50, 50, 50, 50, 50, 50, 50, 50]),
            School(id: "b", name: "B", pupilsByGrade: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
            School(id: "c", name: "C", pupilsByGrade: [Int](repeating: 0, count: 10)),
        ]
        scenario.population.inMigrationPerYear = 0.2
        scenario.population.outMigrationPerYear = 0
        // 401 = first × (1 + 0.2 × 36 / 100), so first = 374.07.
        let first = scenario.schoolsOnFirstDay(countedOn: 35, of: 100).map(\.pupilsByGrade)
        #expect(first.joined().reduce(0, +) == 374 && first[1] == [0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(first[0].allSatisfy { $0 == 0 || $0 == 46 || $0 == 47 } && first[2].allSatisfy { $0 == 0 })
        scenario.population.countedOn = .yearlyCount
        let model = Model(scenario)
        var replication = Replication(model)
        var sum = 0
        for number in 0..<400 {
            try replication.run(seed: 5, number: UInt32(number))
            let o = replication.observations
            for school in 0..<3 {
                for grade in 0..<o.shape.grades {
                    sum += o[.onRoll, o.shape.onRoll(0, school, grade, roll: o.shape.dates)]
                }
            }
        }
        // In-movers are binomial with variance below their mean, 27: the mean of 400 has a standard error of 0.26 at most.
        #expect(abs(Double(sum) / 400 - 401) < 5 * 0.26)
    }

    @Test("holds over each limit those who have passed it by the date, but for who has moved away since")
    func over() throws {
        func counts(_ outMigration: Double) throws -> (all: Int, onRoll: Int) {
            var scenario = ScenarioFactory.random(2)
            scenario.population.outMigrationPerYear = outMigration
            let model = Model(scenario)
            var replication = Replication(model)
            try replication.run(seed: 5, number: 0)
            let o = replication.observations
            var sums = (all: 0, onRoll: 0)
            for year in 0..<o.shape.years {
                for (school, grade) in (0..<o.shape.schools).flatMap({ s in
                    (0..<o.shape.grades).map { (s, $0) }
                }) {
                    for (limit, date) in (0..<o.shape.limits).flatMap({ l in
                        (0..<o.shape.dates).map { (l, $0) }
                    }) {
                        sums.all +=
                            o[
                                .over,
                                o.shape.over(
                                    year: year, school: school, grade: grade, limit: limit, moment: date)]
                        sums.onRoll +=
                            o[.overOnRoll, o.shape.overOnRoll(year, school, grade, limit: limit, date: date)]
                    }
                }
            }
            return sums
        }
        let still = try counts(0)
        #expect(still.all == still.onRoll && still.all > 20)
        let moving = try counts(0.9)
        #expect(moving.onRoll < moving.all)
    }

    @Test("a date before the first school day has nobody, and the yearly count is on 20 September or after")
    func days() {
        var scenario = ScenarioFactory.random(0)
        scenario.years = [SmallWorlds.longYear(100)]  // from 3 August 2026
        scenario.observation.dates = [MonthDay(month: 8, day: 1)!, MonthDay(month: 8, day: 9)!]
        scenario.run.warmUpYears = 0
        let model = Model(scenario)
        // 9 August is a Sunday: the last school day before it is the fifth.
        #expect(model.calendar.rollDay(0, 0) > 10_000 && model.calendar.rollDay(0, 1) == 4)
        // 20 September is a Sunday, too; Monday is the 36th school day.
        #expect(model.calendar.rollDay(0, 2) == 35)
    }
}
