import SimulationKernel
import Stochastics
import Testing

@testable import SchoolDomain

@Suite("Schools differ in absence, and pupils come and leave together")
struct DifferenceTests {
    private static func world(_ absence: AbsenceProcess, years: Int = 1) -> Scenario {
        Scenario(
            name: "two schools", years: (0..<years).map { SmallWorlds.longYear(189, from: 2026 + $0) },
            schools: [
                School(id: "a", name: "A", pupilsByGrade: [0, 0, 0, 0, 0, 0, 0, 100, 100, 100]),
                School(id: "b", name: "B", pupilsByGrade: [0, 0, 0, 0, 0, 0, 0, 100, 100, 100]),
            ],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: absence, run: RunDefaults(warmUpYears: 0))
    }

    /// Spells of two days, six a year: a present day's hazard 6 / 189, so that the share absent is x / (1 + x) of x = 12 / 189.
    private static let ordinary: AbsenceProcess = {
        var process = SmallWorlds.quiet
        process.spells[0].perYearByGrade = [Double](repeating: 6, count: 10)
        process.spells[0].length = .days(.fixed(2))
        return process
    }()

    /// Everyone is in the severe class and absent four days of ten.
    private static let severe: AbsenceProcess = {
        var process = SmallWorlds.quiet
        process.severe = SevereClass(
            shareByGrade: [Double](repeating: 1, count: 10), persistence: 1,
            absentShare: .uniform(from: 0.399, to: 0.401), spellDays: .fixed(3))
        return process
    }()

    /// Share of the lessons of each school that is missed, over replications.
    private static func shares(_ scenario: Scenario, replications: Int) throws -> [Double] {
        let model = Model(scenario)
        var replication = Replication(model)
        var (absent, possible) = ([0, 0], [0, 0])
        for number in 0..<replications {
            try replication.run(seed: 3, number: UInt32(number))
            let o = replication.observations
            for year in 0..<o.shape.years {
                for school in 0..<2 {
                    absent[school] += o[.absentBySchool, o.shape.school(year, school)]
                    possible[school] += o[.possibleBySchool, o.shape.school(year, school)]
                }
            }
        }
        return zip(absent, possible).map { Double($0) / Double($1) }
    }

    /// 12,000 pupil-years: relative standard error of a share 0.4 % (ordinary), 0.3 % (severe); limits are 4 of them.
    @Test("15 % more absence is 15 % more hazard of everyone, and 15 % more absent days of the severe")
    func level() throws {
        func ratio(_ process: AbsenceProcess) throws -> (Double, Double) {
            var more = Self.world(process)
            more.absence.level = 1.15
            let (before, after) = (
                try Self.shares(Self.world(process), replications: 20),
                try Self.shares(more, replications: 20)
            )
            return (before[0], after[0] / before[0])
        }
        let x = 12.0 / 189
        let (share, more) = try ratio(Self.ordinary)
        #expect(abs(share / (x / (1 + x)) - 1) < 0.025)
        #expect(abs(more / (1.15 * (1 + x) / (1 + 1.15 * x)) - 1) < 0.016)
        #expect(more > 1.12)
        let (severeShare, severeMore) = try ratio(Self.severe)
        #expect(abs(severeShare - 0.4) < 0.04)
        #expect(abs(severeMore / 1.15 - 1) < 0.016)
    }

    @Test("a school's level is its own pupils' alone, and multiplies the municipality's")
    func schoolLevel() throws {
        let even = Self.world(Self.ordinary)
        var uneven = even
        uneven.schools[1].absenceLevel = 2
        let (before, spells) = try PairingTests.run(even)
        let (after, others) = try PairingTests.run(uneven)
        func ofA(_ spells: [SpellRecord]) -> [SpellRecord] { spells.filter { $0.pupil < 300 } }
        #expect(ofA(spells) == ofA(others) && spells != others)
        #expect(before[.absentBySchool, 0] == after[.absentBySchool, 0])
        #expect(Double(after[.absentBySchool, 1]) > 1.6 * Double(before[.absentBySchool, 1]))
        var (half, product) = (uneven, even)
        half.absence.level = 0.5
        product.schools[0].absenceLevel = 0.5
        #expect(try PairingTests.run(half).1 == PairingTests.run(product).1)
    }

    @Test("what the schools miss is what the grades miss, known hours left out", arguments: 0..<60)
    func bySchool(number: Int) throws {
        let (o, _) = try PairingTests.run(ScenarioFactory.random(number))
        #expect(o[.absentBySchool].reduce(0, +) == o[.absentLessons].reduce(0, +))
        #expect(o[.possibleBySchool].reduce(0, +) == o[.possibleLessons].reduce(0, +))
    }

    @Test("twelve pupils more in a grade are there from that year on, and nobody else's absence changes")
    func added() throws {
        let before = Self.world(Self.ordinary, years: 3)
        var after = before
        after.population.changes = [
            PupilChange(year: "2027", school: "b", grades: GradeSet([7]), pupils: 12)
        ]
        #expect(after.problems().filter { $0.severity == .error } == [])
        let (old, _) = try PairingTests.run(before)
        let (new, _) = try PairingTests.run(after)
        func pupils(_ o: Observations, _ year: Int, _ grade: Int) -> Int {
            o[.pupils, o.shape.pupils(year, 1, grade)]
        }
        #expect(pupils(new, 0, 7) == 100 && pupils(new, 1, 7) == 112 && pupils(new, 2, 7) == 100)
        #expect(pupils(new, 1, 8) == 100 && pupils(new, 2, 8) == 112 && pupils(new, 2, 9) == 100)
        for year in 0..<3 {
            #expect(
                old[.absentBySchool, old.shape.school(year, 0)]
                    == new[.absentBySchool, new.shape.school(year, 0)])
        }
        #expect(old[.absentBySchool, 1] == new[.absentBySchool, 1])
        // In the second year the school misses what it did and what the twelve miss, some 6 % of 189 days each.
        let more = new[.absentBySchool, new.shape.school(1, 1)] - old[.absentBySchool, old.shape.school(1, 1)]
        #expect(more > 0 && Double(more) < 12 * 30 * 6)
        let model = Model(after)
        #expect(model.population.expected[1][1][7] == 112 && model.population.expected[2][1][8] == 112)
        #expect(after.pupilForecast[2][1][8] == 112 && after.pupilForecast[1][1][7] == 112)
    }

    @Test("pupils who leave together are gone from that year on, beginners too")
    func departed() throws {
        var scenario = Self.world(Self.ordinary, years: 2)
        scenario.population.changes = [
            PupilChange(year: "2027", school: "a", grades: GradeSet([7, 8]), pupils: -15)
        ]
        #expect(scenario.problems().filter { $0.severity == .error } == [])
        let (o, _) = try PairingTests.run(scenario)
        let bySchool = (7...9).map { o[.pupils, o.shape.pupils(1, 0, $0)] }
        #expect(bySchool == [92, 93, 100])
        #expect((7...9).map { o[.pupils, o.shape.pupils(0, 0, $0)] } == [100, 100, 100])
        let model = Model(scenario)
        #expect(model.population.expected[1][0][7] == 92)
        var all = scenario
        all.population.changes[0].pupils = -201
        #expect(all.problems().count { $0.severity == .error } == 1)
    }

    @Test("of pupils in several grades each has as many, the lowest what is left over")
    func spread() {
        func spread(_ pupils: Int, _ grades: ClosedRange<Int>) -> [Int] {
            let change = PupilChange(year: "y", school: "a", grades: GradeSet(grades), pupils: pupils)
            return Array(change.pupilsByGrade[...Grade.lastOfBasic])
        }
        #expect(spread(8, 1...3) == [0, 3, 3, 2, 0, 0, 0, 0, 0, 0])
        #expect(spread(-2, 7...9) == [0, 0, 0, 0, 0, 0, 0, -1, -1, 0])
        #expect(spread(0, 0...9) == [Int](repeating: 0, count: Grade.basicCount))
    }
}
