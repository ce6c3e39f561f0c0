import SchoolDomain
import SimulationKernel

/// Decisions on pupil-specific support: who has one, and which the work of the ladder's steps led to. More of them may be
/// more need or more help: neither way is better.
extension MeasureKind {
    /// Pupils with a decision on support when the school year begins or they come, by grades.
    public static let pupilsWithSupport = MeasureKind(
        "pupilsWithSupport", .pupils, better: .neither,
        fi: "Oppilaita, joilla on tukipäätös", sv: "Elever med beslut om stöd",
        en: "Pupils with a decision on support")
    /// The same in percent of the pupils enrolled.
    public static let shareWithSupport = MeasureKind(
        "shareWithSupport", .percent, better: .neither,
        fi: "Osuus, jolla on tukipäätös", sv: "Andel med beslut om stöd",
        en: "Share with a decision on support")
    /// Decisions to which a step's work led, of pupils who had none, by step.
    public static let supportDecisions = MeasureKind(
        "supportDecisions", .pupils, better: .neither, headline: .init(.steps, 8),
        fi: "Uusia tukipäätöksiä", sv: "Nya beslut om stöd", en: "New decisions on support")
}

extension MeasureCatalog {
    /// Adds what is told of decisions on support, where pupils may have one.
    mutating func addSupport() {
        let (population, ladder) = (model.scenario.population, model.scenario.ladder)
        for (number, step) in ladder.enumerated() where step.supportProbability > 0 {
            addCount(.supportDecisions, Scope([(.step, step.id)])) { o, year in
                o[.supportGiven, year * o.shape.steps + number]
            }
        }
        let isGiven =
            ladder.contains { $0.supportProbability > 0 } || model.scenario.seatAllocation.givesSupport
        guard isGiven || population.supportShareByGrade.contains(where: { $0 > 0 }) else { return }
        for band in gradeBands {
            let (scope, grades) = (Scope([(.grades, band.name)]), band.grades)
            addCount(.pupilsWithSupport, scope) { o, year in o.supported(year, grades) }
            addRatio(.shareWithSupport, scope) { o, year in
                (o.supported(year, grades), o.pupils(year, grades))
            }
        }
    }
}

extension Observations {
    fileprivate func supported(_ year: Int, _ grades: ClosedRange<Int>) -> Int {
        grades.reduce(0) { $0 + self[.supported, shape.grade(year, $1)] }
    }
}
