import SchoolDomain
import SimulationKernel
import Stochastics

/// Before and after an intervention, told twice: as a naive evaluation sees it and against the same pupils on
/// common random numbers but without it, or without any intervention.
public struct InterventionContrast: Sendable, Hashable {
    /// What the other run is without. In files it is called as here.
    public enum TakenOut: String, Sendable, Hashable {
        /// Every intervention of the scenario; of a single one this is the intervention alone.
        case all
        /// This one, while the others stay.
        case alone
    }

    /// Identifier of the intervention in the scenario.
    public var intervention: String
    /// What the other run is without.
    public var takenOut: TakenOut
    /// Pupils with a full window before and after within a school year, a replication on average.
    public var pupils: Double
    /// Absence in percent of lessons.
    public var before: Double
    /// The same over the days after the start; `nan`, like the others, when there are no pupils.
    public var after: Double
    /// The same days of the same pupils in the other run.
    public var afterWithout: Double
    /// 95 % interval of `effect`, a ratio of sums over replications, or why there is none.
    public var certainty: MeanInterval
    /// What a comparison of before and after claims, in percentage points.
    public var naiveChange: Double { after - before }
    /// What was taken out did to them, in percentage points.
    public var effect: Double { after - afterWithout }

    /// - Parameters: sums of each replication, with the intervention and without.
    init(
        _ intervention: String, takenOut: TakenOut = .all, with: [BeforeAfter], without: [BeforeAfter]
    ) {
        (self.intervention, self.takenOut) = (intervention, takenOut)
        pupils = Double(with.reduce(0) { $0 + $1.pupils }) / Double(max(1, with.count))
        before = Self.share(with.map(\.beforeAbsent), of: with.map(\.beforePossible))
        after = Self.share(with.map(\.afterAbsent), of: with.map(\.afterPossible))
        afterWithout = Self.share(without.map(\.afterAbsent), of: without.map(\.afterPossible))
        certainty = MeanInterval(
            ofRatio: zip(with, without).map { 100 * Double($0.afterAbsent - $1.afterAbsent) },
            to: with.map { Double($0.afterPossible) }, as: .differences)
    }

    private static func share(_ parts: [Int], of wholes: [Int]) -> Double {
        let whole = wholes.reduce(0, +)
        return whole == 0 ? .nan : 100 * Double(parts.reduce(0, +)) / Double(whole)
    }
}

/// Against which other runs the interventions of a scenario are held.
public enum Contrasting: Sendable, Hashable {
    /// One without any of them.
    case together
    /// That, and where there are several, one more for each in which it alone is offered to nobody.
    case each

    /// Interventions that are taken out alone.
    func alone(_ scenario: Scenario) -> Range<Int> {
        self == .each && scenario.interventions.count > 1 ? scenario.interventions.indices : 0..<0
    }
}
