import Localization
import SchoolDomain
import SimulationKernel
import Stochastics

/// Small municipalities in which one thing happens.
enum Worlds {
    static let weeklyLessons = [19, 20, 20, 22, 24, 25, 25, 30, 29, 30]

    /// A school year of so many working days in a row, from a Monday in August.
    static func year(_ schoolDays: Int, from year: Int = 2026) -> SchoolYear {
        var first = CalendarDate(year: year, month: 8, day: 3)!
        while first.weekday > 0 { first = first.adding(days: 1) }
        var last = first
        var count = 1
        while count < schoolDays {
            last = last.adding(days: 1)
            if last.weekday < 5 { count += 1 }
        }
        return SchoolYear(label: "\(year)", terms: [DateSpan(first: first, last: last)])
    }

    /// Spells of one kind, so many a year for each pupil.
    static func absence(_ perYear: Double, _ length: SpellLength, sigma: Double = 0) -> AbsenceProcess {
        AbsenceProcess(
            spells: [
                SpellType(
                    id: "spell", cause: .unauthorised,
                    perYearByGrade: [Double](repeating: perYear, count: 10), length: length)
            ],
            frailty: Frailty(
                sigmaByGrade: [Double](repeating: sigma, count: 10), rankCorrelationBetweenYears: 0.5),
            severe: SevereClass(
                shareByGrade: [Double](repeating: 0, count: 10), persistence: 0,
                absentShare: .beta(alpha: 2, beta: 2), spellDays: .fixed(1)))
    }

    static func scenario(
        _ years: [SchoolYear], pupils: [[Int]], _ absence: AbsenceProcess,
        profiles: [NeedsProfile] = [NeedsProfile(id: "any", share: 1)], movingIn: Double = 0
    ) -> Scenario {
        Scenario(
            name: "small", years: years,
            schools: pupils.enumerated().map { number, byGrade in
                School(id: "s\(number)", name: "S\(number)", pupilsByGrade: byGrade)
            },
            population: Population(profiles: profiles, inMigrationPerYear: movingIn),
            weeklyLessons: weeklyLessons, absence: absence, run: RunDefaults(warmUpYears: 0))
    }

    /// A step that nobody reaches by himself.
    static let unreached = LadderStep(
        id: "step", title: LocalizedText("step"), threshold: .hours(100_000))

    /// Busy small classes with more referrals than seats.
    static func seats() -> Scenario {
        var scenario = scenario(
            [year(60), year(60, from: 2027)],
            pupils: [[0, 12, 12, 12, 0, 0, 12, 12, 12, 0], [0, 6, 6, 6]]
                .map { $0 + [Int](repeating: 0, count: 10 - $0.count) },
            absence(12, .days(.geometric(mean: 2)), sigma: 1),
            profiles: [NeedsProfile(id: "x", share: 0.5), NeedsProfile(id: "y", share: 0.5)], movingIn: 0.1)
        scenario.ladder = [LadderStep(id: "step", title: LocalizedText("step"), threshold: .hours(10))]
        scenario.classes = [GradeSet(5...9), GradeSet(0...4)].enumerated().map { number, grades in
            SmallClass(
                id: "class\(number)", title: LocalizedText("class \(number)"), hostSchool: "s0", seats: 2,
                eligibility: Eligibility(grades: grades), stayDays: .geometric(mean: 8),
                initiallyOccupied: 1,
                waitingList: [WaitingRow(since: CalendarDate(year: 2026, month: 6, day: 1)!)])
        }
        scenario.seatAllocation = SeatAllocation(
            referralStep: "step", referralProbability: 0.8, decisionDays: 1...5,
            patienceDays: .geometric(mean: 40))
        return scenario
    }
}

extension Model {
    /// What was counted, and the spells, in one replication.
    func played(_ number: UInt32 = 0) throws -> (observations: Observations, spells: [SpellRecord]) {
        var replication = Replication(self)
        try replication.run(seed: 11, number: number, recording: .spells)
        return (replication.observations, replication.spellRecords)
    }

    /// What plugins did to pupils, by pupil and day.
    func acts() throws -> [PupilDay: [PluginAct]] {
        var found: [PupilDay: [PluginAct]] = [:]
        var replication = Replication(self)
        for pupil in 0..<slotCount {
            replication.tracedPupil = pupil
            try replication.run(seed: 11, number: 0)
            for event in replication.trace {
                guard case .byPlugin(_, let act) = event.kind else { continue }
                found[PupilDay(pupil: pupil, day: event.day), default: []].append(act)
            }
        }
        return found
    }
}

struct PupilDay: Hashable, Comparable {
    var pupil: Int
    var day: Int

    static func < (a: Self, b: Self) -> Bool { (a.day, a.pupil) < (b.day, b.pupil) }
}

/// The spells of a run, to be counted over again naively.
struct Spells {
    let model: Model
    let records: [SpellRecord]

    init(_ model: Model) throws {
        self.model = model
        records = try model.played().spells
    }

    /// Lessons of a pupil's spells that began on these days.
    func lessons(_ pupil: Int, from first: Int, through last: Int) -> Int {
        records.lazy.filter { $0.pupil == pupil && $0.day >= first && $0.day <= last }
            .reduce(0) { $0 + $1.lessons }
    }

    /// Lessons of a pupil's spells of the school year that began up to a day.
    func lessonsThisYear(_ pupil: Int, through day: Int) -> Int {
        lessons(pupil, from: model.calendar.years[model.calendar.yearOfDay[day]].first, through: day)
    }
}
