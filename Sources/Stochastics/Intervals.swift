@preconcurrency import CGSL
import Synchronization

/// A range of numbers.
public struct Interval: Sendable, Hashable {
    /// The lower end, which belongs to the interval.
    public var low: Double
    /// The upper end, which does too.
    public var high: Double

    public init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    /// Half of its width: what is told after ±, where it is symmetric.
    public var halfWidth: Double { (high - low) / 2 }
    /// Whether a number lies in it, ends included.
    public func contains(_ value: Double) -> Bool { low <= value && value <= high }
}

/// Student's interval of a mean: `mean ± t · sd / √n`.
public enum StudentInterval {
    /// - Errors: `domain` with fewer than two values or a level outside (0, 1).
    public static func of(_ moments: RunningMoments, level: Double = 0.95) throws(NumericsError) -> Interval {
        guard moments.count > 1 else { throw .domain("an interval needs two values, not \(moments.count)") }
        try GSL.check(level: level)
        let t = try quantile(0.5 + level / 2, degrees: Double(moments.count - 1))
        return Interval(
            low: moments.mean - t * moments.standardError, high: moments.mean + t * moments.standardError)
    }

    /// How many standard errors the interval reaches from the mean.
    ///
    /// - Precondition: the level is inside (0, 1), and there is a degree of freedom.
    static func t(level: Double, degrees: Double) -> Double {
        do {
            return try quantile(0.5 + level / 2, degrees: degrees)
        } catch {
            preconditionFailure("Student's t of level \(level) with \(degrees) degrees: \(error)")
        }
    }

    static func quantile(_ probability: Double, degrees: Double) throws(NumericsError) -> Double {
        try GSL.check(probability: probability)
        if let known = latest.withLock({ $0 }), known.probability == probability, known.degrees == degrees {
            return known.value
        }
        let value = try GSL.call("Student's t") { gsl_cdf_tdist_Pinv(probability, degrees) }
        latest.withLock { $0 = (probability, degrees, value) }
        return value
    }

    /// Probability that Student's t is above a value.
    ///
    /// - Precondition: there is a degree of freedom.
    static func probability(above t: Double, degrees: Double) -> Double { gsl_cdf_tdist_Q(t, degrees) }

    /// Thousands of measures have the same number of replications one after the other.
    private static let latest = Mutex<(probability: Double, degrees: Double, value: Double)?>(nil)
}

/// The exact interval of a share (Clopper and Pearson, 1934).
public enum BinomialInterval {
    /// - Errors: `domain` unless 0 ≤ successes ≤ trials, trials > 0 and the level is in (0, 1).
    public static func exact(successes: Int, trials: Int, level: Double = 0.95) throws(NumericsError)
        -> Interval
    {
        try exact(successes: Double(successes), trials: trials, level: level)
    }

    /// The same, in which a trial may count as half a success; see `ObservedShare`.
    static func exact(successes k: Double, trials: Int, level: Double = 0.95) throws(NumericsError)
        -> Interval
    {
        let n = Double(trials)
        guard trials > 0, (0...n).contains(k) else { throw .domain("\(k) successes in \(trials) trials") }
        try GSL.check(level: level)
        let tail = (1 - level) / 2
        let low = k == 0 ? 0 : try Distribution.beta(alpha: k, beta: n - k + 1).quantile(tail)
        let high = k == n ? 1 : try Distribution.beta(alpha: k + 1, beta: n - k).quantile(1 - tail)
        return Interval(low: low, high: high)
    }
}

/// How two scenarios differ when each pair of replications shares its chances.
public struct PairedDifference: Sendable, Hashable {
    /// Alternative less baseline, on average.
    public let mean: Double
    /// Of the mean difference, or why there is none.
    public let interval95: MeanInterval
    /// Pairs in which the alternative is lower; equal pairs count half.
    public let lower: ObservedShare
    /// `(var A + var B) / var D`: how many times the replications unpaired runs would need; `nil` when the
    /// difference never varies.
    public let varianceRatio: Double?
    /// Replications, beyond these, that unpaired runs would need for the same interval; negative when pairing hurt.
    public var replicationsSaved: Double? { varianceRatio.map { Double(count) * ($0 - 1) } }
    /// How many pairs there are.
    public let count: Int

    /// - Precondition: as many values of each, pair by pair.
    public init(baseline: [Double], alternative: [Double]) {
        precondition(
            baseline.count == alternative.count, "\(baseline.count) against \(alternative.count) values")
        let differences = zip(baseline, alternative).map(Self.difference)
        let moments = RunningMoments(differences)
        count = baseline.count
        mean = moments.mean
        interval95 = MeanInterval(of: differences, as: .differences)
        lower = ObservedShare(differences) { $0 == 0 ? nil : $0 < 0 }
        let separate = RunningMoments(baseline).variance + RunningMoments(alternative).variance
        varianceRatio = count > 1 && moments.variance > 0 ? separate / moments.variance : nil
    }

    /// None where two values differ by no more than the noise of arithmetic: sums in another order.
    private static func difference(_ a: Double, _ b: Double) -> Double {
        abs(b - a) <= 1e-12 * max(abs(a), abs(b)) ? 0 : b - a
    }
}

/// How many replications a precision needs.
public enum ReplicationPlanning {
    /// The smallest n whose interval's half-width is at most `relativePrecision × |mean|`, taking `sd` as known
    /// from a pilot: `t(1 − α/2, n − 1) · sd / √n`.
    ///
    /// - Errors: `domain` with a mean of 0, an infinite argument, an α outside (0, 1) or an n over 2³².
    /// - Complexity: a few quantiles, as the search starts where the narrower normal interval would do.
    public static func replicationsNeeded(
        mean: Double, sd: Double, relativePrecision: Double, alpha: Double = 0.05
    ) throws(NumericsError) -> Int {
        guard mean != 0, mean.isFinite, sd >= 0, sd.isFinite, relativePrecision > 0 else {
            throw .domain("no relative precision of a mean of \(mean) with sd \(sd)")
        }
        try GSL.check(level: 1 - alpha)
        let target = relativePrecision * abs(mean)
        let root = NormalQuantile.value(1 - alpha / 2) * sd / target
        guard root * root < 0x1p32 else {
            throw .domain("more replications than can be numbered for ± \(target) with sd \(sd)")
        }
        var n = max(2, Int(root * root))
        while true {
            let t = try StudentInterval.quantile(1 - alpha / 2, degrees: Double(n - 1))
            if t * sd / Double(n).squareRoot() <= target { return n }
            n += 1
        }
    }

    /// Replications over which a precision, once reached after n, must still hold: ⌊k/100 · max(n, 100)⌋.
    ///
    /// - Source: Hoad, Robinson and Davies, "Automated selection of the number of replications" (2010).
    public static func lookAhead(_ k: Int, after n: Int) -> Int { k * max(n, 100) / 100 }
}
