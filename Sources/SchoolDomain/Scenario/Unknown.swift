import Localization
import Stochastics

/// A number of a scenario that need not be known: it is drawn once per replication.
public enum UncertainNumber: Sendable, Hashable {
    /// A law of its own, drawn for this place alone; with one value only, the number is certain.
    case law(Distribution)
    /// The value of the unknown of this name, the same at every place that names it.
    case unknown(String)

    /// A number that is certain.
    public static func fixed(_ value: Double) -> UncertainNumber { .law(.fixed(value)) }
}

/// Something that is not known and bears on several numbers of a scenario: one draw per replication, under a name.
///
/// ```yaml
/// unknowns:
///   - {id: talkEffect, title: {fi: Keskustelun vaikutus}, value: {uniform: {from: 0.85, to: 1}}}
/// ladder:
///   - {id: meeting, effect: {multiplier: {unknown: talkEffect}}}
/// ```
///
/// Numbers of the absence process are set the other way round, by their paths: `sets: [absence.frailty.sigma.7]`.
///
/// - Law: the value is a function of seed, replication and name, and of the correlations that are said of it; so two
///   scenarios of one seed draw the same, and no other unknown moves it.
public struct Unknown: Sendable, Hashable {
    /// What places and correlations name; part of its draw's address.
    public var id: String
    /// What people read for it.
    public var title: LocalizedText
    /// What it is measured in; only numbers of the same unit can name it.
    public var unit: ParameterUnit
    /// What is known of it, in the stored unit.
    public var value: Distribution
    /// Plain numbers of the absence process that have its value, by their paths; see `DrawnPlace`.
    public var sets: [String]

    public init(
        id: String, title: LocalizedText? = nil, unit: ParameterUnit = .none, value: Distribution,
        sets: [String] = []
    ) {
        self.id = id
        self.title = title ?? LocalizedText(id)
        self.unit = unit
        self.value = value
        self.sets = sets
    }

    /// The units of the numbers that may be uncertain.
    public static let units: [ParameterUnit] = [
        DistributionRule.multiplier, .share, .euros,
    ].map(\.certain.unit)
}

/// How two unknowns go together.
public struct UnknownCorrelation: Sendable, Hashable {
    /// The names of two unknowns.
    public var between: [String]
    /// Spearman's rank correlation of their draws; pairs of which nothing is said have 0.
    public var rankCorrelation: Double

    public init(between: [String], rankCorrelation: Double) {
        self.between = between
        self.rankCorrelation = rankCorrelation
    }
}

extension UnknownCorrelation {
    /// The numbers of a correlation, by their keys in files.
    public enum Number: String, RangedNumber {
        case rankCorrelation

        /// Where each is kept, and in which range: two that always go together are one unknown.
        public var range: NumberRange<UnknownCorrelation> {
            switch self {
            case .rankCorrelation: NumberRange(\.rankCorrelation, .bare(from: -0.99, to: 0.99))
            }
        }
    }
}

extension Scenario {
    /// What is known of a number: the law of the place, or that of the unknown which it names; `nil`: there is none.
    public func law(of number: UncertainNumber) -> Distribution? {
        switch number {
        case .law(let law): law
        case .unknown(let id): unknowns.first { $0.id == id }?.value
        }
    }

    /// The names of all unknowns that are correlated with others, in an order that does not hang on where they stand.
    public var correlatedUnknowns: [String] { Set(correlations.flatMap(\.between)).sorted() }

    /// The rank correlations of some unknowns, a row for each.
    public func rankCorrelations(among ids: [String]) -> [[Double]] {
        ids.map { one in
            ids.map { other in
                guard one != other else { return 1 }
                let said = correlations.first { Set($0.between) == [one, other] }
                return said?.rankCorrelation ?? 0
            }
        }
    }
}
