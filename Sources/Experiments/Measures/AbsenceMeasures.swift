import SchoolDomain
import SimulationKernel

/// Absence, by the school year.
extension MeasureKind {
    /// Pupils enrolled for any part of the school year, by grades.
    public static let pupils = MeasureKind(
        "pupils", .pupils, better: .neither, yearly: { $0[.grades].map(GradeBand.isAll) == true },
        fi: "Oppilaita lukuvuoden aikana", sv: "Elever under läsåret", en: "Pupils during the year")
    /// Pupils enrolled on 20 September or the first school day after it, the day of the yearly statistics, by grades or
    /// school.
    public static let pupilsCounted = MeasureKind(
        "pupilsCounted", .pupils, better: .neither,
        fi: "Oppilaita tilastointipäivänä 20.9.", sv: "Elever på statistikdagen 20.9",
        en: "Pupils on the yearly count, 20 September")
    /// Pupils over a threshold of lessons missed by a date or in the year, by grades or school; all causes count.
    public static let pupilsOver = MeasureKind(
        "pupilsOver", .pupils, better: .lower, headline: .init(.absence, 2), isOfPupils: true,
        fi: "Oppilaita yli rajan", sv: "Elever över gränsen", en: "Pupils over threshold")
    /// The same in percent of the pupils enrolled.
    public static let shareOver = MeasureKind(
        "shareOver", .percent, better: .lower, headline: .init(.absence, 1), yearly: { $0[.grades] == "7-9" },
        isOfPupils: true, fi: "Osuus oppilaista yli rajan", sv: "Andel elever över gränsen",
        en: "Share of pupils over threshold")
    /// Lessons missed by a pupil on average in a school year, by grades and cause; a lesson is 45 minutes.
    public static let absentLessonsPerPupil = MeasureKind(
        "absentLessonsPerPupil", .lessons, better: .lower, isOfPupils: true,
        fi: "Poissaolotunteja oppilasta kohti", sv: "Frånvarolektioner per elev",
        en: "Absent lessons per pupil")
    /// Lessons missed, in percent of those in the timetables of the enrolled, by grades, school or area.
    public static let absenceRate = MeasureKind(
        "absenceRate", .percent, better: .lower, headline: .init(.absence, 3), isOfPupils: true,
        fi: "Poissaolo oppitunneista", sv: "Frånvaro av lektioner", en: "Absence rate")
    /// Percent of a grade's pupils of the whole year with so many whole days absent, such as `6-10 d`.
    public static let shareInDayBand = MeasureKind(
        "shareInDayBand", .percent, better: .neither,
        fi: "Osuus poissaolopäivien mukaan", sv: "Andel efter frånvarodagar", en: "Share by days absent")
}

extension MeasureCatalog {
    /// Bands of grades that reports speak of, those that have pupils.
    var gradeBands: [(name: String, grades: ClosedRange<Int>)] {
        let hasPupils = Grade.all.map(hasPupils)
        let scenario = model.scenario
        let whole = scenario.hasSecondDegree ? [(scenario.allGrades, Grade.all)] : []
        let afterBasic = scenario.hasSecondDegree ? Self.bandsAfterBasic : []
        let bands =
            whole + [
                ("0-9", 0...9), ("0", 0...0), ("1-6", 1...6), ("7-9", 7...9), ("7", 7...7), ("8", 8...8),
                ("9", 9...9),
            ] + afterBasic
        return bands.filter { band in
            band.1.contains { hasPupils[$0] }
        }
    }

    /// Whether any school has pupils of a grade in any year.
    func hasPupils(_ grade: Int) -> Bool {
        model.population.expected.contains { year in year.contains { $0[grade] > 0 } }
    }

    /// General upper secondary and vocational education, and their first years.
    private static let bandsAfterBasic = [
        ("10-12", 10...12), ("10", 10...10), ("13-15", 13...15), ("13", 13...13),
    ]

    /// A threshold as scopes name it, such as `50 h`.
    public static func hours(_ value: Double) -> String {
        value == value.rounded() ? "\(Int(value)) h" : "\(value) h"
    }

    static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

    mutating func addAbsence() {
        let observation = model.scenario.observation
        for band in gradeBands {
            let scope = Scope([(.grades, band.name)])
            let grades = band.grades
            addCount(.pupils, scope) { o, year in o.pupils(year, grades) }
            // Of one grade so few come or go by then that no interval would hold what it says.
            if grades.count > 1 {
                addCount(.pupilsCounted, scope) { o, year in o.pupilsCounted(year, grades) }
            }
            for (limit, hours) in observation.thresholdHours.enumerated() {
                let over = scope.with(.threshold, Self.hours(hours))
                let last = observation.dates.count
                addCount(.pupilsOver, over) { o, year in
                    o.over(year, grades, limit, last)
                }
                addRatio(.shareOver, over) { o, year in
                    (o.over(year, grades, limit, last), o.pupils(year, grades))
                }
                for (moment, date) in observation.dates.enumerated() {
                    let dated = over.with(.date, "\(Self.two(date.month))-\(Self.two(date.day))")
                    addCount(.pupilsOver, dated) { o, year in
                        o.over(year, grades, limit, moment)
                    }
                    addRatio(.shareOver, dated) { o, year in
                        (o.over(year, grades, limit, moment), o.pupils(year, grades))
                    }
                }
            }
            addRatio(.absentLessonsPerPupil, scope) { o, year in
                (o.absentLessons(year, grades), o.pupils(year, grades))
            }
            addRatio(.absenceRate, scope) { o, year in
                (o.absentLessons(year, grades), o.possibleLessons(year, grades))
            }
            for (cause, name) in AbsenceCause.allCases.enumerated() {
                addRatio(
                    .absentLessonsPerPupil, scope.with(.cause, name.rawValue)
                ) { o, year in (o.absentLessons(year, grades, cause: cause), o.pupils(year, grades)) }
            }
        }
        addBySchool()
        addByArea()
        addEquality()
        addDayBands()
        addRates()
    }

    private mutating func addBySchool() {
        let observation = model.scenario.observation
        for (school, entry) in model.scenario.schools.enumerated() {
            addRatio(.absenceRate, Scope([(.school, entry.id)])) { o, year in
                o.lessonsOfSchool(year, school)
            }
            addCount(.pupilsCounted, Scope([(.school, entry.id)])) { o, year in
                o.pupilsCounted(year, 0...o.shape.grades - 1, school: school)
            }
            for (limit, hours) in observation.thresholdHours.enumerated() {
                let scope = Scope([(.school, entry.id), (.threshold, Self.hours(hours))])
                addCount(.pupilsOver, scope) { o, year in
                    o.over(
                        year, 0...o.shape.grades - 1, limit, observation.dates.count, school: school)
                }
            }
        }
    }

    private mutating func addByArea() {
        for area in model.scenario.areas {
            addRatio(.absenceRate, Scope([(.area, area.name)])) { o, year in
                area.schools.reduce(into: (0, 0)) { sum, school in
                    let (missed, all) = o.lessonsOfSchool(year, school)
                    sum = (sum.0 + missed, sum.1 + all)
                }
            }
        }
    }

    private mutating func addDayBands() {
        for grade in 1..<model.scenario.gradeCount where hasPupils(grade) {
            for band in DayBand.allCases {
                let scope = Scope([(.grades, "\(grade)"), (.threshold, band.name)])
                addRatio(.shareInDayBand, scope) { o, year in
                    func pupils(_ band: DayBand) -> Int { o[.dayBands, o.shape.dayBand(year, grade, band)] }
                    return (pupils(band), DayBand.allCases.reduce(0) { $0 + pupils($1) })
                }
            }
        }
    }
}

extension Observations {
    func pupils(_ year: Int, _ grades: ClosedRange<Int>) -> Int {
        var sum = 0
        for school in 0..<shape.schools {
            for grade in grades { sum += self[.pupils, shape.pupils(year, school, grade)] }
        }
        return sum
    }

    func pupilsCounted(_ year: Int, _ grades: ClosedRange<Int>, school: Int? = nil) -> Int {
        var sum = 0
        for each in school.map({ $0..<$0 + 1 }) ?? 0..<shape.schools {
            for grade in grades { sum += self[.onRoll, shape.onRoll(year, each, grade, roll: shape.dates)] }
        }
        return sum
    }

    func over(_ year: Int, _ grades: ClosedRange<Int>, _ limit: Int, _ moment: Int, school: Int? = nil) -> Int
    {
        var sum = 0
        for each in school.map({ $0..<$0 + 1 }) ?? 0..<shape.schools {
            for grade in grades {
                sum +=
                    self[
                        .over,
                        shape.over(year: year, school: each, grade: grade, limit: limit, moment: moment)]
            }
        }
        return sum
    }

    func absentLessons(_ year: Int, _ grades: ClosedRange<Int>, cause: Int? = nil) -> Int {
        var sum = 0
        for grade in grades {
            for each in cause.map({ $0..<$0 + 1 }) ?? 0..<AbsenceCause.allCases.count {
                sum += self[.absentLessons, shape.cause(year, grade, each)]
            }
        }
        return sum
    }

    func possibleLessons(_ year: Int, _ grades: ClosedRange<Int>) -> Int {
        grades.reduce(0) { $0 + self[.possibleLessons, shape.grade(year, $1)] }
    }
}
