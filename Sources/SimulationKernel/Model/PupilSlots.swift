import SchoolDomain
import Stochastics

/// Everyone who may ever be a pupil in a run, numbered once and for all.
///
/// Order: the pupils of the first day by school and grade; then, year by year, the beginners by school and the
/// possible in-movers by school. More years add numbers at the end and change none before.
public struct PupilSlots: Sendable {
    /// Six bytes: there are as many as pupils.
    public struct Slot: Sendable, BitwiseCopyable {
        private let schoolNumber, year: Int16
        private let firstGrade: Int8
        /// Whether the pupil may move in during the year; else it comes on the year's first day.
        public let movesIn: Bool

        /// The first school, by position in the scenario.
        public var school: Int { Int(schoolNumber) }
        /// Grade at entry; for an in-mover it is drawn.
        public var grade: Int { Int(firstGrade) }
        /// School year of the run in which the pupil may come, from 0.
        public var entryYear: Int { Int(year) }

        init(school: Int, grade: Int, entryYear: Int, movesIn: Bool) {
            (schoolNumber, year, firstGrade) = (Int16(school), Int16(entryYear), Int8(grade))
            self.movesIn = movesIn
        }
    }

    /// By pupil number.
    public let slots: Table<Slot>
    /// Slots of years up to and including each year.
    public let endByYear: Table<Int>
    /// Probability that an in-mover slot is used, by school.
    public let arrivalChance: Table<Chance>
    /// Grades of a school's pupils, to draw an in-mover's.
    public let gradeTable: Table<DrawTable>
    /// The school that takes over after a school's last grade; -1 outside the municipality.
    public let continuesTo: Table<Int>
    /// The last grade that a school has, by school; -1 where there never are any pupils.
    public let lastGrade: Table<Int>
    /// Pupils expected at the start of each year: `expected[year][school][grade]`.
    public let expected: [[[Double]]]
    /// Needs profile of a pupil, drawn by the profiles' shares: its position in the scenario.
    public let profileTable: DrawTable
    /// Probability that a pupil has a decision on pupil-specific support.
    public let supportChance: Chance
    /// Probability that a pupil moves away in a school year.
    public let departureChance: Chance

    init(_ scenario: Scenario, in arena: TableArena) {
        let schools = scenario.schools
        let population = scenario.population
        let numbers = Dictionary(schools.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
        let continuesTo = schools.map { school in school.continuesTo.flatMap { numbers[$0] } ?? -1 }
        let lastGrade = scenario.lastGrades
        // A school takes beginners in its lowest grade unless another school sends its pupils there.
        let beginnerGrade: [Int?] = schools.indices.map { school in
            guard let lowest = schools[school].pupilsByGrade.firstIndex(where: { $0 > 0 }) else { return nil }
            let isFed = schools.indices.contains {
                $0 != school && continuesTo[$0] == school && lastGrade[$0] >= 0 && lastGrade[$0] == lowest - 1
            }
            return isFed ? nil : lowest
        }
        let totals = schools.map { $0.pupilsByGrade.reduce(0, +) }
        let arrivals = totals.map { Double($0) * population.inMigrationPerYear }
        let arrivalSlots = arrivals.map { Int((2 * $0).rounded(.up)) }

        var slots: [Slot] = []
        var ends: [Int] = []
        for year in scenario.years.indices {
            for (number, school) in schools.enumerated() {
                if year == 0 {
                    for (grade, count) in school.pupilsByGrade.enumerated() {
                        for _ in 0..<count {
                            slots.append(Slot(school: number, grade: grade, entryYear: 0, movesIn: false))
                        }
                    }
                } else if let grade = beginnerGrade[number] {
                    let growth = Elementary.power(population.intakeGrowth, Double(year))
                    let count = Int((Double(school.pupilsByGrade[grade]) * growth).rounded())
                    for _ in 0..<count {
                        slots.append(Slot(school: number, grade: grade, entryYear: year, movesIn: false))
                    }
                }
            }
            for number in schools.indices {
                for _ in 0..<arrivalSlots[number] {
                    slots.append(Slot(school: number, grade: 0, entryYear: year, movesIn: true))
                }
            }
            ends.append(slots.count)
        }
        self.slots = arena.table(slots)
        endByYear = arena.table(ends)
        arrivalChance = arena.table(
            zip(arrivals, arrivalSlots).map { Chance($1 == 0 ? 0 : $0 / Double($1)) })
        gradeTable = arena.table(
            schools.map {
                let weights =
                    $0.pupilsByGrade.reduce(0, +) > 0 ? $0.pupilsByGrade.map(Double.init) : [1]
                return DrawTable(IntegerTable(weights: weights, from: 0), in: arena)
            })
        self.continuesTo = arena.table(continuesTo)
        self.lastGrade = arena.table(lastGrade)
        expected = Self.expectedPupils(scenario, slots: slots, continuesTo: continuesTo, lastGrade: lastGrade)
        profileTable = DrawTable(IntegerTable(weights: population.profiles.map(\.share), from: 0), in: arena)
        supportChance = Chance(population.supportShare)
        departureChance = Chance(population.outMigrationPerYear)
    }

    /// Cohorts moved up year by year, without migration.
    private static func expectedPupils(
        _ scenario: Scenario, slots: [Slot], continuesTo: [Int], lastGrade: [Int]
    ) -> [[[Double]]] {
        let none = [[Double]](
            repeating: [Double](repeating: 0, count: Grade.count), count: scenario.schools.count)
        var result: [[[Double]]] = []
        for year in scenario.years.indices {
            var now = none
            if let before = result.last {
                for school in now.indices {
                    for grade in 0..<9 where before[school][grade] > 0 {
                        let next = grade == lastGrade[school] ? continuesTo[school] : school
                        if next >= 0 { now[next][grade + 1] += before[school][grade] }
                    }
                }
            }
            for slot in slots where slot.entryYear == year && !slot.movesIn {
                now[slot.school][slot.grade] += 1
            }
            result.append(now)
        }
        return result
    }

    /// Where a pupil is the next year; `nil` after grade 9 or out of the municipality's schools.
    public func promoted(school: Int, grade: Int) -> (school: Int, grade: Int)? {
        guard grade < 9 else { return nil }
        guard grade >= lastGrade[school] else { return (school, grade + 1) }
        let next = continuesTo[school]
        return next < 0 ? nil : (next, grade + 1)
    }
}
