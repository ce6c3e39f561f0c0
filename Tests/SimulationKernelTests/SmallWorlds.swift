import Localization
import SchoolDomain
import Stochastics

/// Scenarios stripped down to one mechanism, so that theory has a formula for them.
enum SmallWorlds {
    static let quiet = AbsenceProcess(
        spells: [
            SpellType(
                id: "none", cause: .illness, perYearByGrade: [Double](repeating: 0, count: 10),
                length: .days(.fixed(1)))
        ],
        frailty: Frailty(sigmaByGrade: [Double](repeating: 0, count: 10), rankCorrelationBetweenYears: 0),
        severe: SevereClass(
            shareByGrade: [Double](repeating: 0, count: 10), persistence: 0,
            absentShare: .beta(alpha: 2, beta: 2), spellDays: .fixed(1)))

    /// A school year of so many working days in a row, starting in August of a year.
    static func longYear(_ schoolDays: Int, from year: Int = 2026) -> SchoolYear {
        let first = CalendarDate(year: year, month: 8, day: 3)!
        var last = first
        var count = first.weekday < 5 ? 1 : 0
        while count < schoolDays {
            last = last.adding(days: 1)
            if last.weekday < 5 { count += 1 }
        }
        return SchoolYear(label: "\(year)", terms: [DateSpan(first: first, last: last)])
    }

    /// A role with only requests from outside the ladder: days of 480 minutes, nobody ever away.
    ///
    /// - Parameter load: arrival rate × mean service time, in posts.
    static func queue(
        posts: Double, load: Double, minutes: Distribution, days: Int,
        discipline: QueueDiscipline = .firstCome,
        urgent: Double = 0
    ) -> Scenario {
        let pupils = 100.0
        let perDay = load * 480 / minutes.mean
        return Scenario(
            name: "queue", years: [longYear(days)],
            schools: [School(id: "s", name: "S", pupilsByGrade: [0, 0, 0, 0, 0, 100, 0, 0, 0, 0])],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: quiet,
            roles: [
                Role(
                    id: "r", title: LocalizedText("r"), discipline: discipline, weeklyMinutes: 2400,
                    background: BackgroundDemand(
                        perHundredPupilsPerYear: perDay * Double(days) / pupils * 100, minutes: minutes,
                        urgentShare: urgent))
            ], staff: [StaffPool(role: "r", posts: posts)], run: RunDefaults(warmUpYears: 0))
    }

    /// Pupils who often come to a step whose work is a meeting of one role; a few of them keep weekly contact too.
    static func meetings(minutes: Double, posts: Double, contactMinutes: Double) -> Scenario {
        var absence = quiet
        absence.spells[0].perYearByGrade = [Double](repeating: 6, count: 10)
        let contacts = Intervention(
            id: "contact", title: LocalizedText("contact"), trigger: .yearStart, capacity: .places(4),
            ongoing: OngoingSupport(role: "r", minutesPerWeek: contactMinutes))
        return Scenario(
            name: "meetings", years: [longYear(189)],
            schools: [School(id: "s", name: "S", pupilsByGrade: [0, 0, 0, 0, 0, 200, 0, 0, 0, 0])],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: absence,
            ladder: [
                LadderStep(
                    id: "s", title: LocalizedText("s"), threshold: .hours(2),
                    stages: [
                        WorkStage(form: .together, items: [WorkItem(role: "r", minutes: .fixed(minutes))])
                    ])
            ],
            roles: [Role(id: "r", title: LocalizedText("r"))],
            staff: [StaffPool(role: "r", posts: posts)],
            interventions: contactMinutes > 0 ? [contacts] : [], run: RunDefaults(warmUpYears: 0))
    }

    /// A class to which pupils are referred one by one at a constant rate and where nobody waits.
    ///
    /// Two years of equal length: the first is for warming up. Grades 1-4 are 20,000 pupils in both; those who
    /// reach grade 5 have no absences.
    static func seats(_ seats: Int, load: Double, stay: Distribution, days: Int) -> Scenario {
        let perDay = load / stay.mean
        var absence = quiet
        for grade in 1...4 {
            absence.spells[0].perYearByGrade[grade] = perDay * Double(days) / 20_000
        }
        let first = longYear(days)
        let second = longYear(days, from: 2027 + days / 260)
        return Scenario(
            name: "seats", years: [first, second],
            // The one in grade 9 makes the school go on for those of grade 4: nobody leaves with a seat.
            schools: [School(id: "s", name: "S", pupilsByGrade: [0, 5000, 5000, 5000, 5000, 0, 0, 0, 0, 1])],
            population: Population(profiles: [NeedsProfile(id: "any", share: 1)]),
            weeklyLessons: ScenarioFactory.weeklyLessons, absence: absence,
            ladder: [LadderStep(id: "refer", title: LocalizedText("refer"), threshold: .hours(0))],
            classes: [
                SmallClass(
                    id: "c", title: LocalizedText("c"), hostSchool: "s", seats: seats,
                    eligibility: Eligibility(),
                    stayDays: stay)
            ],
            seatAllocation: SeatAllocation(
                referralStep: "refer", referralProbability: 1, patienceDays: .fixed(0)),
            run: RunDefaults(warmUpYears: 0))
    }
}
