import SchoolDomain
import SimulationKernel

/// How the lessons missed are spread over pupils: each pupil's own absence rate, of the year or of the part of it that it
/// was there.
extension MeasureKind {
    /// Pupils who missed at least so many per cent of their lessons, by grades and threshold (`10 %`).
    public static let pupilsAtLeast = MeasureKind(
        "pupilsAtLeast", .pupils, better: .lower, isOfPupils: true,
        fi: "Oppilaita, joilta puuttuu vähintään raja", sv: "Elever som nått gränsen",
        en: "Pupils at or over the limit")
    /// The same in percent of the pupils enrolled.
    public static let shareAtLeast = MeasureKind(
        "shareAtLeast", .percent, better: .lower, isOfPupils: true,
        fi: "Osuus, jolta puuttuu vähintään raja", sv: "Andel som nått gränsen",
        en: "Share at or over the limit")
    /// Lessons missed by them together, in percent of those in their timetables.
    public static let absenceRateAtLeast = MeasureKind(
        "absenceRateAtLeast", .percent, better: .lower, isOfPupils: true,
        fi: "Heidän poissaolonsa oppitunneista", sv: "Deras frånvaro av lektioner",
        en: "Absence rate among them")
    /// Half of the pupils have at most this absence rate, by grades.
    public static let absenceRateMedian = MeasureKind(
        "absenceRateMedian", .percent, better: .lower, isOfPupils: true,
        fi: "Oppilaiden poissaolo, mediaani", sv: "Elevernas frånvaro, median",
        en: "Pupils' absence rate, median")
    /// 95 % of the pupils have at most this absence rate, by grades.
    public static let absenceRateP95 = MeasureKind(
        "absenceRateP95", .percent, better: .lower, isOfPupils: true,
        fi: "Oppilaiden poissaolo, 95 % enintään", sv: "Elevernas frånvaro, 95 % högst",
        en: "Pupils' absence rate, 95 % at most")
}

extension MeasureCatalog {
    /// Per cent of their own lessons at which pupils are counted.
    static let rateLimits = [ObservationShape.lowestRateLimit, 50]

    mutating func addRates() {
        let bands = gradeBands
        let named = Set(bands.map(\.name))
        let grades = everyGrade ? 0..<model.scenario.gradeCount : 0..<0
        let single = grades.filter { hasPupils($0) && !named.contains("\($0)") }
        for grade in single {
            addRatio(.absenceRate, Scope([(.grades, "\(grade)")])) { o, year in
                (o.absentLessons(year, grade...grade), o.possibleLessons(year, grade...grade))
            }
        }
        for (name, grades) in bands + single.map({ ("\($0)", $0...$0) }) {
            let scope = Scope([(.grades, name)])
            // Half of the lessons are missed by so few that only all of them together are told of.
            let isWhole = name == model.scenario.allGrades
            for limit in isWhole || everyGrade ? Self.rateLimits : [ObservationShape.lowestRateLimit] {
                let over = scope.with(.threshold, "\(limit) %")
                addCount(.pupilsAtLeast, over) { o, year in o.byRate(.byRate, year, grades, from: limit) }
                addRatio(.shareAtLeast, over) { o, year in
                    (o.byRate(.byRate, year, grades, from: limit), o.byRate(.byRate, year, grades, from: 0))
                }
                addRatio(.absenceRateAtLeast, over) { o, year in
                    (
                        o.byRate(.missedByRate, year, grades, from: limit),
                        o.byRate(.possibleByRate, year, grades, from: limit)
                    )
                }
            }
            add(.absenceRateMedian, scope) { o, years in o.rateQuantile(0.5, years, grades) }
            add(.absenceRateP95, scope) { o, years in o.rateQuantile(0.95, years, grades) }
        }
    }
}
