import Stochastics

/// What replications say of one measure.
public struct Estimate: Sendable, Hashable {
    /// Replications in which there was something to measure.
    public var count: Int
    /// Over those replications, in the unit of the measure; `nan` when there are none.
    public var mean: Double
    /// Standard deviation between single replications, with n − 1; `nan` with fewer than two values.
    public var sd: Double
    /// 95 % interval of the mean, as far as it is possible at all, or why there is none.
    public var certainty: MeanInterval
    /// The same; `nil` where there is none.
    public var interval: Interval? { certainty.ends }
    /// What one more replication falls below with a probability of 5 % at most; see `Quantiles.predictionLimits`.
    public var q05: Double
    /// What half of the replications do not exceed; linear between order statistics.
    public var median: Double
    /// What one more replication exceeds with a probability of 5 % at most.
    public var q95: Double

    /// - Parameter possible: the values that the measure can take.
    public init(
        _ series: [Double], within possible: ClosedRange<Double> = -Double.infinity...Double.infinity
    ) {
        let values = series.filter { !$0.isNaN }
        var moments = RunningMoments()
        for value in values { moments.add(value) }
        count = values.count
        mean = values.isEmpty ? .nan : moments.mean
        sd = values.count > 1 ? moments.sd : .nan
        certainty = MeanInterval(of: values).within(possible)
        let sorted = values.sorted()
        let limits = sorted.isEmpty ? nil : Quantiles.predictionLimits(ofSorted: sorted)
        q05 = limits?.low ?? .nan
        median = sorted.isEmpty ? .nan : Quantiles.value(ofSorted: sorted, probability: 0.5)
        q95 = limits?.high ?? .nan
    }
}

/// How one measure differs between two scenarios on common random numbers.
public struct Difference: Sendable, Hashable {
    /// Replications in which both had something to measure.
    public var count: Int
    /// Alternative less baseline.
    public var mean: Double
    /// 95 % interval of the mean of the differences, pair by pair, or why there is none.
    public var certainty: MeanInterval
    /// The same; `nil` where there is none.
    public var interval: Interval? { certainty.ends }
    /// Replications in which the alternative is better (ties count half); `nil` when neither way is.
    public var better: ObservedShare?
    /// Replications that unpaired runs would need more for the same interval; `nil` when nothing differs.
    public var replicationsSaved: Double?

    /// - Parameters:
    /// - baseline: values by replication; `nan` where there was nothing to measure.
    /// - alternative: the same replications of the other scenario.
    public init(_ baseline: [Double], _ alternative: [Double], better: Preference) {
        let pairs = zip(baseline, alternative).filter { !$0.isNaN && !$1.isNaN }
        let difference = PairedDifference(baseline: pairs.map(\.0), alternative: pairs.map(\.1))
        count = pairs.count
        mean = pairs.isEmpty ? .nan : difference.mean
        certainty = difference.interval95
        let lower = difference.lower
        self.better =
            switch better {
            case .neither: nil
            case _ where pairs.isEmpty: nil
            case .lower: lower
            case .higher: ObservedShare(Double(lower.trials) - lower.successes, of: lower.trials)
            }
        replicationsSaved = difference.replicationsSaved
    }
}

/// A baseline and the alternatives compared with it, measure by measure.
public struct Comparison: Sendable {
    /// One measure of both scenarios and how they differ.
    public struct Row: Sendable {
        /// What is measured, of what.
        public var measure: Measure
        /// Of the measure among the baseline's; `nil` when only the alternative has it (a new role, say).
        public var position: Int?
        /// `nil` when only the alternative has the measure.
        public var baseline: Estimate?
        /// `nil` when only the baseline has it.
        public var alternative: Estimate?
        /// `nil` unless both have it.
        public var difference: Difference?
    }

    /// What all alternatives are compared with.
    public var baseline: ExperimentResult
    /// In the order in which they were given; `rows` takes a position here.
    public var alternatives: [ExperimentResult]

    /// - Precondition: equal seeds and numbers of replications.
    public init(baseline: ExperimentResult, alternatives: [ExperimentResult]) {
        for other in alternatives {
            precondition(
                other.seed == baseline.seed && other.replications == baseline.replications,
                "a paired comparison needs the same seed and replications")
        }
        self.baseline = baseline
        self.alternatives = alternatives
    }

    /// The measures of both, in the baseline's order, then those that only the alternative has.
    public func rows(_ number: Int) -> [Row] {
        let other = alternatives[number]
        let positions = Dictionary(
            other.measures.enumerated().map { (Key($1), $0) }, uniquingKeysWith: { first, _ in first })
        let shared = baseline.measures.enumerated().map { index, measure in
            guard let position = positions[Key(measure)] else {
                return Row(measure: measure, position: index, baseline: baseline.estimate(index))
            }
            return Row(
                measure: measure, position: index, baseline: baseline.estimate(index),
                alternative: other.estimate(position),
                difference: Difference(
                    baseline.series(index), other.series(position), better: measure.better))
        }
        let known = Set(baseline.measures.map(Key.init))
        let new = other.measures.enumerated().filter { !known.contains(Key($1)) }
        return shared + new.map { Row(measure: $1, alternative: other.estimate($0)) }
    }

    private struct Key: Hashable {
        var kind: MeasureKind
        var scope: Scope
        init(_ measure: Measure) { (kind, scope) = (measure.kind, measure.scope) }
    }
}
