import Stochastics

/// A place of a scenario whose number may be uncertain, with what stands there.
///
/// - Law: the places are listed here and nowhere else. Their check, the draws, and the tables of what is not known follow
///   from the list.
public struct UncertainPlace: Sendable, Hashable {
    /// What the number belongs to; the address of a draw of its own.
    public enum Owner: Sendable, Hashable {
        /// The effect of a step's work.
        case step(String)
        /// The effect of a seat in a class.
        case seat(String)
        /// The effect of keeping contact on the waiting list.
        case waiting
        /// The effect of what an intervention begins with.
        case intervention(String)
        /// The effect of taking part in an intervention.
        case takingPart(String)
        /// The added risk of staying with basic education only, and what that costs over a lifetime.
        case addedRisk, lifetimeCost
    }

    /// What the number belongs to.
    public let owner: Owner
    /// What stands there.
    public let number: UncertainNumber
    /// What may stand there.
    public let rule: DistributionRule
    /// Where it stands in a scenario.
    public let path: [ScenarioProblem.PathElement]
    /// The path as people and `--set` write it, such as `ladder.meeting.effect.multiplier`.
    public let name: String
}

extension Scenario {
    /// Every number that may be uncertain, in the order of the scenario.
    public var uncertainPlaces: [UncertainPlace] {
        let names = ProblemList(scenario: self, unreadable: [])
        func place(
            _ owner: UncertainPlace.Owner, _ number: UncertainNumber, _ rule: DistributionRule,
            _ path: ProblemList.Path
        ) -> UncertainPlace {
            UncertainPlace(owner: owner, number: number, rule: rule, path: path, name: names.name(path))
        }
        func effect(_ owner: UncertainPlace.Owner, _ effect: Effect?, _ path: ProblemList.Path)
            -> [UncertainPlace]
        {
            guard let effect else { return [] }
            return [place(owner, effect.multiplier, .multiplier, path + ["effect", "multiplier"])]
        }
        let steps = ladder.enumerated().flatMap {
            effect(.step($1.id), $1.effect, ["ladder", .index($0)])
        }
        let seats = classes.enumerated().flatMap {
            effect(.seat($1.id), $1.effect, ["classes", .index($0)])
        }
        let waiting = effect(
            .waiting, seatAllocation.whileWaiting?.effect, ["seatAllocation", "whileWaiting"])
        let interventions = interventions.enumerated().flatMap { index, one in
            let path: ProblemList.Path = ["interventions", .index(index)]
            return effect(.intervention(one.id), one.effect, path)
                + effect(.takingPart(one.id), one.ongoing?.effect, path + ["ongoing"])
        }
        let lifetime = money.lifetime.map { lifetime in
            [
                place(.addedRisk, lifetime.addedRisk, .share, ["money", "lifetime", "addedRisk"]),
                place(.lifetimeCost, lifetime.cost, .euros, ["money", "lifetime", "cost"]),
            ]
        }
        return steps + seats + waiting + interventions + (lifetime ?? [])
    }
}
