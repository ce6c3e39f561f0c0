import SchoolDomain
import Stochastics

/// Everyone who may ever be a pupil in a run, numbered once and for all.
///
/// Order: the pupils of the first day that is counted, by school and grade; those who finish school in the warm-up, the
/// latest first; then, year by year, the beginners by school, those whom `Population.changes` add and the possible in-movers
/// by school. More years add numbers at the end and change none before.
///
/// In the warm-up nobody moves in or away: everyone is where moving up brings them to the school and the grade that the
/// scenario says of the first day (`WarmUpCohorts`).
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
        /// School year of the run, the warm-up's included, in which the pupil may come, from 0.
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
    /// By pupil number, whose words each has; empty: everyone their own number's (`subject`).
    let subjects: Table<Int32>
    /// Those who leave together at the start of a year of the run.
    public let departures: Table<PupilDeparture>
    /// Probability that an in-mover slot is used, by school.
    public let arrivalChance: Table<Chance>
    /// Grades of a school's pupils, to draw an in-mover's.
    public let gradeTable: Table<DrawTable>
    /// The school that takes over after a school's last grade; -1 outside the municipality.
    public let continuesTo: Table<Int>
    /// The last grade that a school has, by school; -1 where there never are any pupils.
    public let lastGrade: Table<Int>
    /// Pupils expected at the start of each year of the run: `expected[year][school][grade]`.
    public let expected: [[[Double]]]
    /// Needs profile of a pupil, drawn by the profiles' shares: its position in the scenario.
    public let profileTable: DrawTable
    /// Probability that a pupil of a grade has a decision on pupil-specific support; one draw a pupil serves all grades.
    public let supportChance: Table<Chance>
    /// Whether it differs by grade, so that it is looked at anew each August.
    public let supportVaries: Bool
    /// Where pupils go on after grade 9.
    public let goingOn: GoingOnTables
    /// Probability that a pupil moves away in a school year.
    public let departureChance: Chance

    init(_ scenario: Scenario, _ calendar: ModelCalendar, in arena: TableArena) {
        let schools = Self.onFirstDay(scenario, calendar)
        let population = scenario.population
        let numbers = Dictionary(schools.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
        let continuesTo = schools.map { school in school.continuesTo.flatMap { numbers[$0] } ?? -1 }
        let lastGrade = scenario.lastGrades
        let beginnerGrade = scenario.beginnerGrades
        let changes = PupilGradeChange.all(of: scenario, warmUpYears: calendar.warmUpYears)
        let totals = schools.map { $0.pupilsByGrade.reduce(0, +) }
        let arrivals = totals.map { Double($0) * population.inMigrationPerYear }
        let arrivalSlots = arrivals.map { Int((2 * $0).rounded(.up)) }

        let cohorts = WarmUpCohorts(
            pupils: schools.map(\.pupilsByGrade), continuesTo: continuesTo, lastGrade: lastGrade,
            beginnerGrade: beginnerGrade)
        var slots: [Slot] = []
        var added: [Range<Int>] = []
        func add(_ count: Int, _ school: Int, _ grade: Int, _ year: Int, movesIn: Bool = false) {
            let slot = Slot(school: school, grade: grade, entryYear: year, movesIn: movesIn)
            slots += repeatElement(slot, count: count)
        }
        let warmUp = calendar.warmUpYears
        for origin in cohorts.onFirstDay(year: warmUp) + cohorts.finishing(before: warmUp) {
            add(origin.count, origin.school, origin.grade, origin.year)
        }
        var ends = [Int](repeating: slots.count, count: warmUp)
        for year in warmUp..<calendar.years.count {
            for (number, school) in schools.enumerated() where year > warmUp {
                guard let grade = beginnerGrade[number] else { continue }
                let growth = Elementary.power(population.intakeGrowth, Double(year - warmUp))
                add(Int((Double(school.pupilsByGrade[grade]) * growth).rounded()), number, grade, year)
            }
            for change in changes where change.year == year && change.pupils > 0 {
                added.append(slots.count..<slots.count + change.pupils)
                add(change.pupils, change.school, change.grade, year)
            }
            for number in schools.indices { add(arrivalSlots[number], number, 0, year, movesIn: true) }
            ends.append(slots.count)
        }
        self.slots = arena.table(slots)
        endByYear = arena.table(ends)
        subjects = arena.table(added.isEmpty ? [] : Self.subjects(count: slots.count, added: added))
        let departures = changes.filter { $0.pupils < 0 }.map(PupilDeparture.init)
        self.departures = arena.table(departures)
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
        expected = Self.expectedPupils(
            years: calendar.years.count, slots: slots, departures, continuesTo: continuesTo,
            lastGrade: lastGrade, scenario: scenario, warmUpYears: warmUp)
        goingOn = GoingOnTables(scenario, calendar, in: arena)
        profileTable = DrawTable(IntegerTable(weights: population.profiles.map(\.share), from: 0), in: arena)
        let support = Grade.all.map { population.supportShareByGrade.ofGrade($0) }
        supportChance = arena.table(support.map(Chance.init))
        supportVaries = support.contains { $0 != support[0] }
        departureChance = Chance(population.outMigrationPerYear)
    }

    /// The schools with the pupils whom they have on the first day that is counted.
    private static func onFirstDay(_ scenario: Scenario, _ calendar: ModelCalendar) -> [School] {
        guard let date = scenario.population.countedOn, calendar.warmUpYears < calendar.years.count else {
            return scenario.schools
        }
        let year = calendar.years[calendar.warmUpYears]
        let day = min(calendar.firstDay(of: year, onOrAfter: date), year.end - 1)
        return scenario.schoolsOnFirstDay(countedOn: day - year.first, of: year.end - year.first)
    }

    /// Cohorts moved up year by year, without migration.
    private static func expectedPupils(
        years: Int, slots: [Slot], _ departures: [PupilDeparture], continuesTo: [Int], lastGrade: [Int],
        scenario: Scenario, warmUpYears: Int
    ) -> [[[Double]]] {
        let none = [[Double]](
            repeating: [Double](repeating: 0, count: Grade.count), count: continuesTo.count)
        var result: [[[Double]]] = []
        for year in 0..<years {
            var now = none
            if let before = result.last {
                for school in now.indices {
                    let places =
                        year > warmUpYears
                        ? scenario.placesAfterBasic(ofSchool: scenario.schools[school].id) : []
                    for place in places {
                        now[place.school][place.grade] += before[school][Grade.lastOfBasic] * place.share
                    }
                    for grade in Grade.all where !Grade.isLast(grade) && before[school][grade] > 0 {
                        let next = grade == lastGrade[school] ? continuesTo[school] : school
                        if next >= 0 { now[next][grade + 1] += before[school][grade] }
                    }
                }
            }
            for slot in slots where slot.entryYear == year && !slot.movesIn {
                now[slot.school][slot.grade] += 1
            }
            for left in departures where left.year == year {
                now[left.school][left.grade] = max(0, now[left.school][left.grade] - Double(left.count))
            }
            result.append(now)
        }
        return result
    }

    /// Where a pupil is the next year; `nil` after the last grade of a kind of education or out of the municipality's schools.
    public func promoted(school: Int, grade: Int) -> (school: Int, grade: Int)? {
        Self.promoted(grade, school, lastGrade: lastGrade[school], continuesTo: continuesTo[school])
    }

    /// The same, of a school's last grade and the school that takes over.
    @inline(__always)
    static func promoted(
        _ grade: Int, _ school: Int, lastGrade: Int, continuesTo: Int
    ) -> (school: Int, grade: Int)? {
        guard !Grade.isLast(grade) else { return nil }
        guard grade >= lastGrade else { return (school, grade + 1) }
        return continuesTo < 0 ? nil : (continuesTo, grade + 1)
    }
}
