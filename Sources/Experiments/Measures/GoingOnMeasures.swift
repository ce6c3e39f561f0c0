import SchoolDomain
import SimulationKernel

/// Where pupils go after grade 9, and the turn as a risk point.
extension MeasureKind {
    /// Pupils who end grade 9 and go on to general upper secondary education.
    public static let wentGeneral = MeasureKind(
        "wentGeneral", .pupils, better: .neither,
        fi: "Jatkoi lukioon", sv: "Fortsatte i gymnasiet", en: "Went on to general upper secondary")
    /// Pupils who end grade 9 and go on to vocational education.
    public static let wentVocational = MeasureKind(
        "wentVocational", .pupils, better: .neither,
        fi: "Jatkoi ammatilliseen koulutukseen", sv: "Fortsatte i yrkesutbildning",
        en: "Went on to vocational education")
    /// Pupils who end grade 9 and go on to none of the scenario's schools.
    public static let wentNowhere = MeasureKind(
        "wentNowhere", .pupils, better: .neither,
        fi: "Ei jatkanut alueen kouluihin", sv: "Fortsatte inte i områdets skolor",
        en: "Went on to none of the schools")
    /// Pupils whose habit of absence grew worse when they began after grade 9.
    public static let habitWorse = MeasureKind(
        "habitWorse", .pupils, better: .lower, isOfPupils: true,
        fi: "Poissaolotottumus paheni siirtymässä", sv: "Frånvarovanan förvärrades vid övergången",
        en: "Habit of absence grew worse at the transition")
    /// Pupils whose habit of absence was left behind when they began after grade 9.
    public static let habitLost = MeasureKind(
        "habitLost", .pupils, better: .neither,
        fi: "Poissaolotottumus jäi siirtymässä", sv: "Frånvarovanan bröts vid övergången",
        en: "Habit of absence left behind at the transition")
}

extension MeasureCatalog {
    /// Adds where pupils go after grade 9, where it is said.
    mutating func addGoingOn() {
        guard model.scenario.population.goingOn != nil else { return }
        let outcomes: [(MeasureKind, GoingOnOutcome)] = [
            (.wentGeneral, .general), (.wentVocational, .vocational), (.wentNowhere, .nowhere),
            (.habitWorse, .worse), (.habitLost, .lost),
        ]
        for (kind, outcome) in outcomes {
            addCount(kind) { o, year in o[.goingOn, o.shape.goingOn(year, outcome)] }
        }
    }
}
