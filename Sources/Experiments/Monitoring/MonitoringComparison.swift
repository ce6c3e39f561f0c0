import SchoolDomain
import Stochastics

/// Counts of schools beside what a model expects of the same pupils.
///
/// A count lies outside when it is below or above the prediction limits of its cell, between which one more replication
/// lies with a probability of 90 % at least. In whole numbers of few pupils far fewer lie outside by chance, and cells
/// depend on each other: the same pupils are over 50 h and over 70 h, in November and in April. How many lie
/// outside by chance is therefore counted in the replications themselves, each held against the limits of all others.
public struct MonitoringComparison: Sendable {
    /// One count.
    public struct Cell: Sendable {
        /// What was counted.
        public let observed: MonitoringCount
        /// What the model expects of the same pupils.
        public let expected: Estimate
        /// By replication, whether its number lies outside.
        let isOutside: [Bool]

        /// The count less the mean; `nil` where it is not told.
        public var residual: Double? { observed.count.number.map { Double($0) - expected.mean } }

        /// Where the count lies; what is kept back lies outside only where every number that it may be does.
        public var position: Position { MonitoringComparison.position(of: observed.count, expected) }
    }

    /// Where a count lies among what is expected.
    public enum Position: String, Sendable, Hashable, CaseIterable { case within, below, above, unknown }

    /// As few replications as can be compared with: the limits of all others need 19 (`Quantiles.predictionLimitsMin`).
    public static let replicationsMin = Quantiles.predictionLimitsMin + 1

    /// Where a count lies among what is expected of its pupils; unknown with fewer than `replicationsMin` replications.
    public static func position(of count: ObservedCount, _ expected: Estimate) -> Position {
        guard expected.count >= replicationsMin, expected.q05.isFinite, expected.q95.isFinite else {
            return .unknown
        }
        switch count {
        case .exactly(let number): return position(number, number, expected)
        case .between(let low, let high): return position(low, high, expected)
        case .unknown: return .unknown
        }
    }

    private static func position(_ low: Int, _ high: Int, _ expected: Estimate) -> Position {
        if Double(high) < expected.q05 { return .below }
        if Double(low) > expected.q95 { return .above }
        return .within
    }

    /// In the order in which they were given.
    public let cells: [Cell]
    private let replications: Int

    public init(_ study: MonitoringStudy, _ observed: [MonitoringCount]) {
        replications = study.replications
        cells = observed.map { count in
            let places = count.grades.map {
                MonitoringStudy.Place(year: count.year, school: count.school, grade: $0)
            }
            let series = study.series(.over(limit: count.limit, date: count.date), in: places)
            let expected = Estimate(series, within: 0...Double.infinity)
            return Cell(observed: count, expected: expected, isOutside: Self.outside(series))
        }
    }

    /// Of each value, whether it lies outside the prediction limits of the others (`Quantiles.predictionLimits`): without a
    /// value below a limit of rank k that limit is the one of rank k + 1 of all.
    private static func outside(_ series: [Double]) -> [Bool] {
        let sorted = series.sorted()
        let rank = max(1, sorted.count / 20)
        guard sorted.count > 2 * rank else { return series.map { _ in false } }
        let (low, high) = (sorted[rank], sorted[sorted.count - 1 - rank])
        return series.map { $0 < low || $0 > high }
    }

    /// How many of some cells a single replication has outside its limits: what chance does.
    public func outsideByChance(_ positions: [Int]) -> Estimate {
        Estimate(
            (0..<replications).map { replication in
                Double(positions.count { cells[$0].isOutside[replication] })
            }, within: 0...Double(positions.count))
    }
}
