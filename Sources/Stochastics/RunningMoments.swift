/// Mean and variance of numbers that come one by one, without cancellation.
///
/// - Source: Welford (1962); merging by Chan, Golub and LeVeque (1979).
public struct RunningMoments: Sendable, Hashable {
    /// How many numbers have come.
    public private(set) var count = 0
    /// Mean of those that have come; 0 of none.
    public private(set) var mean = 0.0
    /// The smallest; infinite while none has come.
    public private(set) var minimum = Double.infinity
    /// The largest; minus infinity while none has come.
    public private(set) var maximum = -Double.infinity
    private var squares = 0.0

    /// Of no numbers yet.
    public init() {}

    /// Of all of these, taken in their order.
    public init(_ values: some Sequence<Double>) {
        for value in values { add(value) }
    }

    /// Takes in one more number.
    public mutating func add(_ value: Double) {
        count += 1
        let distance = value - mean
        mean += distance / Double(count)
        squares += distance * (value - mean)
        minimum = min(minimum, value)
        maximum = max(maximum, value)
    }

    /// Adds all that another has seen.
    public mutating func merge(_ other: RunningMoments) {
        guard other.count > 0 else { return }
        guard count > 0 else {
            self = other
            return
        }
        let total = Double(count + other.count)
        let distance = other.mean - mean
        squares += other.squares + distance * distance * Double(count) * Double(other.count) / total
        mean += distance * Double(other.count) / total
        count += other.count
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
    }

    /// Unbiased; `nan` with fewer than two values.
    public var variance: Double { count > 1 ? max(0, squares) / Double(count - 1) : .nan }
    /// Standard deviation, with n − 1; `nan` with fewer than two values.
    public var sd: Double { variance.squareRoot() }
    /// Standard error of the mean.
    public var standardError: Double { sd / Double(count).squareRoot() }
}

/// Quantiles of samples.
public enum Quantiles {
    /// Linear interpolation between order statistics (Hyndman and Fan's type 7).
    ///
    /// - Precondition: at least one value, in increasing order; `probability` is 0 to 1.
    public static func value(ofSorted values: [Double], probability: Double) -> Double {
        precondition(!values.isEmpty && probability >= 0 && probability <= 1)
        let position = Double(values.count - 1) * probability
        let index = min(Int(position), values.count - 1)
        let next = min(index + 1, values.count - 1)
        return values[index] + (position - Double(index)) * (values[next] - values[index])
    }

    /// As few values as have prediction limits of 90 %.
    public static let predictionLimitsMin = 19

    /// Between which one more value of the same kind lies with a probability of 90 % at least, and beyond each of which
    /// with 5 % at most: two order statistics. With fewer than 19 values, between the smallest and the largest, which
    /// is less sure: (n − 1) / (n + 1).
    ///
    /// - Law: for n values and one more, alike and of any continuous distribution, the r-th and the s-th hold it with
    ///   the probability (s − r) / (n + 1) exactly; where values can be equal, with that or a larger one.
    /// - Precondition: at least one value, in increasing order.
    /// - Source: S. S. Wilks, Determination of sample sizes for setting tolerance limits, Annals of Mathematical
    ///   Statistics 12 (1941), 91-96.
    public static func predictionLimits(ofSorted values: [Double]) -> Interval {
        precondition(!values.isEmpty, "no values")
        // The last rank below which one value in twenty falls, counted from each end.
        let rank = max(1, (values.count + 1) / 20)
        return Interval(low: values[rank - 1], high: values[values.count - rank])
    }
}
