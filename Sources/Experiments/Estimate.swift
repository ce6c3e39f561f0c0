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
