/// A plain number of the absence process that an unknown may set, replication by replication.
///
/// Such numbers are compiled into tables, so each replication of a scenario in which an unknown sets one has a model of its
/// own. The number that stands in the scenario is what everything goes by that does not draw: a diagnosis, an explanation.
///
/// - Law: the places are listed here and nowhere else.
public struct DrawnPlace {
    /// As people and changes write it, such as `absence.frailty.sigma.7`.
    public let path: String
    /// Unit and range of the number.
    public let rule: NumberRule
    /// Where the absence process keeps it.
    let number: WritableKeyPath<AbsenceProcess, Double>

    private init(_ path: String, _ rule: NumberRule, _ number: WritableKeyPath<AbsenceProcess, Double>) {
        (self.path, self.rule, self.number) = (path, rule, number)
    }

    /// Every place of a scenario, in its order.
    static func all(_ scenario: Scenario) -> [DrawnPlace] {
        typealias Spell = SpellType.Number
        let spells = scenario.absence.spells.enumerated().flatMap { index, spell in
            spell.perYearByGrade.indices.map { grade in
                DrawnPlace(
                    "absence.spells.\(spell.id).perYear.\(grade)", Spell.perYear.rule,
                    \AbsenceProcess.spells[index].perYearByGrade[grade])
            }
        }
        let sigma = scenario.absence.frailty.sigmaByGrade.indices.map { grade in
            DrawnPlace(
                "absence.frailty.sigma.\(grade)", Frailty.Number.sigma.rule,
                \AbsenceProcess.frailty.sigmaByGrade[grade])
        }
        let severe = scenario.absence.severe.shareByGrade.indices.map { grade in
            DrawnPlace(
                "absence.severe.share.\(grade)", SevereClass.Number.share.rule,
                \AbsenceProcess.severe.shareByGrade[grade])
        }
        return spells + sigma + severe + [
            DrawnPlace(
                "absence.frailty.rankCorrelation", Frailty.Number.rankCorrelation.rule,
                \AbsenceProcess.frailty.rankCorrelationBetweenYears),
            DrawnPlace(
                "absence.severe.persistence", SevereClass.Number.persistence.rule,
                \AbsenceProcess.severe.persistence),
            DrawnPlace(
                "absence.reinforcement.growthPerLesson", Reinforcement.Number.growthPerLesson.rule,
                \AbsenceProcess.reinforcement.growthPerLesson),
            DrawnPlace("absence.level", AbsenceProcess.Number.level.rule, \AbsenceProcess.level),
        ]
    }
}

extension Scenario {
    /// Whether an unknown sets numbers that are compiled, so that each replication has a model of its own.
    public var drawsNumbers: Bool { unknowns.contains { !$0.sets.isEmpty } }

    /// Whether an unknown can set what stands at a path.
    public func hasDrawnPlace(_ path: String) -> Bool { DrawnPlace.all(self).contains { $0.path == path } }

    /// The scenario with the numbers that unknowns set in their places.
    ///
    /// - Parameter value: what an unknown is, by its name.
    public func withDrawnNumbers(_ value: (String) -> Double) -> Scenario {
        guard drawsNumbers else { return self }
        let places = Dictionary(
            DrawnPlace.all(self).map { ($0.path, $0.number) }, uniquingKeysWith: { first, _ in first })
        var drawn = self
        for unknown in unknowns where !unknown.sets.isEmpty {
            let number = value(unknown.id)
            for path in unknown.sets {
                if let place = places[path] { drawn.absence[keyPath: place] = number }
            }
        }
        return drawn
    }
}
