import SchoolDomain
import Stochastics

/// What is not known of a scenario, drawn once per replication.
///
/// ```swift
/// UnknownDraws(scenario).value(of: "talkEffect", RandomSource(seed: 5, replication: 0))
/// ```
///
/// - Law: an unknown has the quantile of its law at a probability that is uniform over replications; those that are
///   correlated have probabilities of a Gaussian copula, in the order of their names. A number with a law of its own is
///   drawn by itself, at the address of its place.
/// - Law: what an unknown draws hangs on the seed, the replication, its name and its law, and on those before it by name
///   with which it goes together, straight or by way of others. Where unknowns stand, and whatever else is unknown, moves
///   nothing.
public struct UnknownDraws: Sendable {
    /// By name.
    private let laws: [String: Distribution]
    /// The names of those that are correlated.
    private let correlated: [String]
    private let copula: GaussianCopula

    /// - Precondition: `scenario.problems()` reports no error.
    public init(_ scenario: Scenario) {
        laws = Dictionary(uniqueKeysWithValues: scenario.unknowns.map { ($0.id, $0.value) })
        correlated = scenario.correlatedUnknowns
        let matrix = scenario.rankCorrelations(among: correlated)
        guard let copula = GaussianCopula(rankCorrelations: matrix) else {
            preconditionFailure("no unknowns can be correlated like \(scenario.correlations)")
        }
        self.copula = copula
    }

    /// What is known of a number.
    ///
    /// - Precondition: the scenario declares the unknown that it names.
    public func law(of number: UncertainNumber) -> Distribution {
        switch number {
        case .law(let law): return law
        case .unknown(let id):
            guard let law = laws[id] else { preconditionFailure("no unknown is called \(id)") }
            return law
        }
    }

    /// The value of an unknown in a replication.
    public func value(of unknown: String, _ chance: RandomSource) -> Double {
        let law = law(of: .unknown(unknown))
        if let fixed = law.isFixed { return fixed }
        guard let number = correlated.firstIndex(of: unknown) else {
            return Self.quantile(law, Self.probability(of: unknown, chance))
        }
        let probability = copula.probability(number) { Self.probability(of: correlated[$0], chance) }
        return Self.quantile(law, probability)
    }

    /// The value of a number in a replication.
    public func value(_ number: UncertainNumber, of owner: UncertainPlace.Owner, _ chance: RandomSource)
        -> Double
    {
        switch number {
        case .law(let law): law.isFixed ?? Self.quantile(law, RandomBlock.unit(owner.bits(chance)))
        case .unknown(let id): value(of: id, chance)
        }
    }

    private static func probability(of unknown: String, _ chance: RandomSource) -> Double {
        RandomBlock.unit(chance.block(Decision.unknown.about(unknown), 0, 0).low)
    }

    private static func quantile(_ law: Distribution, _ probability: Double) -> Double {
        do {
            return try law.quantile(probability)
        } catch {
            preconditionFailure("\(law) has no quantile at \(probability): \(error)")
        }
    }
}

extension UncertainPlace.Owner {
    /// The random bits of a number with a law of its own.
    fileprivate func bits(_ chance: RandomSource) -> UInt64 {
        func effect(_ name: String) -> UInt64 { chance.block(Decision.effect.about(name), 0, 0).low }
        switch self {
        case .step(let id): return effect("step/" + id)
        case .seat(let id): return effect("class/" + id)
        case .waiting: return effect("waiting")
        case .intervention(let id): return effect("intervention/" + id)
        case .takingPart(let id): return effect("intervention/" + id + "/ongoing")
        case .addedRisk: return chance.block(Decision.lifetime.plain, 0, 0).low
        case .lifetimeCost: return chance.block(Decision.lifetime.plain, 0, 0).high
        }
    }
}
