import SchoolDomain
import SimulationKernel
import Testing

@Suite("A run begins in the middle of life")
struct WarmUpTests {
    private static func scenario(warmUpYears: Int) -> Scenario {
        Scenario(
            name: "two schools", years: ScenarioFactory.years(2),
            schools: [
                School(id: "a", name: "A", pupilsByGrade: [0, 4, 5, 6, 7, 8, 9, 0, 0, 0], continuesTo: "c"),
                School(id: "b", name: "B", pupilsByGrade: [0, 0, 0, 0, 0, 0, 3, 0, 0, 0], continuesTo: "c"),
                School(id: "c", name: "C", pupilsByGrade: [0, 0, 0, 0, 0, 0, 0, 12, 13, 14]),
            ],
            population: Population(
                profiles: [.init(id: "any", share: 1)], inMigrationPerYear: 0.5, outMigrationPerYear: 0.5),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: SmallWorlds.quiet,
            run: RunDefaults(warmUpYears: warmUpYears))
    }

    @Test("in the warm-up everyone is one grade lower a year, and as many finish as are in the last grade")
    func cohorts() {
        let population = Model(Self.scenario(warmUpYears: 2)).population
        // Of twelve whom C begins with A sends nine and B three.
        let schoolA: [[Double]] = [
            [0, 6, 7, 8, 9, 9, 9, 0, 0, 0], [0, 5, 6, 7, 8, 9, 9, 0, 0, 0], [0, 4, 5, 6, 7, 8, 9, 0, 0, 0],
        ]
        #expect(population.expected.prefix(3).map { Array($0[0].prefix(10)) } == schoolA)
        #expect(population.expected.map { $0[1][6] } == [4, 3, 3, 3])
        #expect(population.expected.map { $0[2][7] } == [14, 13, 12, 12])
        #expect(population.expected.map { $0[2][8] } == [14, 14, 13, 12])
        #expect(population.expected.map { $0[2][9] } == [14, 14, 14, 13])
    }

    @Test("nobody moves before the first counted day, and the numbers of pupils stay what they are")
    func numbering() throws {
        let (bare, warm) = (Model(Self.scenario(warmUpYears: 0)), Model(Self.scenario(warmUpYears: 1)))
        #expect(bare.calendar.countedYears.map(\.label) == warm.calendar.countedYears.map(\.label))
        #expect(bare.countedDays == warm.countedDays && warm.dayCount == warm.countedDays + 58)
        for number in 0..<Int(81) { #expect(warm.population.slots[number].movesIn == false) }
        var replication = Replication(warm)
        try replication.run(seed: 4, number: 0)
        let observations = replication.observations
        #expect(observations.shape == ObservationShape(warm) && observations.shape.years == 2)
        let enrolled = observations[.enrolledChange, 0]
        let movedIn = observations[.enrolledChange].dropFirst().filter { $0 > 0 }.count
        #expect(enrolled >= 81 && enrolled < 90 && movedIn > 0)
    }

    @Test("the days of the warm-up are the first year's, on the same weekdays, before its own")
    func calendar() {
        let calendar = Model(Self.scenario(warmUpYears: 2)).calendar
        #expect(calendar.warmUpYears == 2 && calendar.firstCountedDay == 116)
        for day in 0..<58 {
            let own = calendar.days[116 + day]
            for earlier in [day, 58 + day] {
                #expect(
                    calendar.days[earlier].weekday == own.weekday && calendar.days[earlier].term == own.term)
                #expect((own.date.serial - calendar.days[earlier].date.serial) % 364 == 0)
            }
        }
        #expect(zip(calendar.days, calendar.days.dropFirst()).allSatisfy { $0.date < $1.date })
        #expect(calendar.countedYears[0].weekFirst == 0 && calendar.years[0].weekFirst < 0)
    }

    @Test(
        "an intervention adopted before the run is adopted when it begins; one without a date begins with it",
        arguments: [0, 1])
    func adoption(warmUpYears: Int) {
        func coverage(from: CalendarDate?) -> Double {
            var scenario = Self.scenario(warmUpYears: warmUpYears)
            scenario.interventions = [
                Intervention(
                    id: "i", title: "i", trigger: .yearStart, from: from, coverage: 0.8,
                    adoptionRampDays: 100)
            ]
            let model = Model(scenario)
            return model.interventions[0].coverage(on: model.calendar.firstCountedDay)
        }
        #expect(coverage(from: nil) == 0.8 / 100)
        #expect(coverage(from: CalendarDate(year: 2026, month: 8, day: 10)) == 0.8 / 100)
        // The year before has 58 school days, 33 of them after Christmas.
        #expect(abs(coverage(from: CalendarDate(year: 2025, month: 8, day: 1)) - 0.8 * 0.59) < 1e-9)
        #expect(abs(coverage(from: CalendarDate(year: 2025, month: 12, day: 24)) - 0.8 * 0.34) < 1e-9)
        #expect(coverage(from: CalendarDate(year: 2019, month: 8, day: 1)) == 0.8)
        #expect(coverage(from: CalendarDate(year: 2027, month: 1, day: 7)) == 0)
    }
}
