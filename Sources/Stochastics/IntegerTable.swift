@preconcurrency import CGSL

/// A distribution on whole numbers compiled for drawing: one comparison or two per draw.
///
/// Law: value k is drawn when the bits lie between the 32-bit cumulative thresholds of k − 1 and k, so a draw
/// never falls when the bits rise, and `probabilities` are exact.
public struct IntegerTable: Sendable, Hashable {
    /// The smallest value.
    public let first: Int
    /// Cumulative thresholds, the last 2³².
    @usableFromInline let thresholds: [UInt64]
    /// For the eight highest bits: the first value that may be meant.
    @usableFromInline let guide: [Int32]

    /// - Parameter weights: relative frequencies of `first`, `first + 1` …
    /// - Precondition: some weight is over 0 and none is negative.
    public init(weights: [Double], from first: Int) {
        let total = weights.reduce(0, +)
        precondition(total > 0 && weights.allSatisfy { $0 >= 0 }, "weights \(weights) are no distribution")
        self.first = first
        var sum = 0.0
        var thresholds = weights.map { weight in
            sum += weight
            return UInt64((min(1, sum / total) * 0x1p32).rounded())
        }
        // The last value that can occur takes what rounding left.
        let last = weights.lastIndex { $0 > 0 } ?? 0
        for index in last..<thresholds.count { thresholds[index] = 1 << 32 }
        self.thresholds = thresholds
        var value = 0
        guide = (0..<256).map { part in
            while thresholds[value] <= UInt64(part) << 24 { value += 1 }
            return Int32(value)
        }
    }

    /// A distribution rounded to whole numbers, with its own mean.
    ///
    /// A fixed value between two whole numbers is either of them, so that it is right on average; of a distribution with
    /// no value in the range, the nearest end.
    ///
    /// - Law: P(n) = F((n + ½) / s) − F((n − ½) / s), renormalised on the range, with the scale s at which the mean of
    ///   what is drawn is the distribution's: rounding and the ends of the range would else shift it, upward where much
    ///   lies below the range. Where the mean is not in the range, and of distributions on whole numbers, s = 1.
    public init(_ distribution: Distribution, in range: ClosedRange<Int>) {
        if let value = distribution.isFixed {
            let inside = min(Double(range.upperBound), max(Double(range.lowerBound), value))
            let part = inside - inside.rounded(.down)
            self.init(weights: part > 0 ? [1 - part, part] : [1], from: Int(inside.rounded(.down)))
            return
        }
        let weights = RoundedWeights(distribution, in: range).withMeanOfDistribution()
        guard weights.contains(where: { $0 > 0 }) else {
            let isBelow = distribution.cdf(Double(range.lowerBound)) >= 0.5
            self.init(weights: [1], from: isBelow ? range.lowerBound : range.upperBound)
            return
        }
        self.init(weights: weights, from: range.lowerBound)
    }

    /// What is left, at a time that has nothing to do with it, of what lasts so many whole units: the equilibrium
    /// residual of a renewal process, in which longer ones are met more often.
    ///
    /// - Parameter first: what is told of one that ends next: 0 for the units still to come after this one, 1 with it.
    /// - Law: of X units, at least 1, P(first + k) = P(X > k) / E X, so that the mean is
    ///   `first + (E X² / E X − 1) / 2`.
    /// - Source: W. Feller, An Introduction to Probability Theory and Its Applications, vol. II, XI.4, on whole numbers.
    public func residual(from first: Int) -> IntegerTable {
        var beyond = 1.0
        var weights = [Double](repeating: 1, count: max(1, self.first))
        for (place, probability) in probabilities.enumerated() {
            beyond -= probability
            if self.first + place >= weights.count { weights.append(max(0, beyond)) }
        }
        return IntegerTable(weights: weights, from: first)
    }

    /// Poisson numbers; the tail beyond 2⁻⁴⁰ is cut.
    public init(poisson mean: Double) {
        guard mean > 0 else {
            self.init(weights: [1], from: 0)
            return
        }
        let last = Int(mean + 12 * mean.squareRoot() + 20)
        self.init(weights: (0...last).map { gsl_ran_poisson_pdf(UInt32($0), mean) }, from: 0)
    }

    /// The number meant by 32 random bits.
    @inlinable
    public func draw(_ bits: UInt32) -> Int {
        var index = Int(guide[Int(bits >> 24)])
        while thresholds[index] <= UInt64(bits) { index += 1 }
        return first + index
    }

    /// For each value the highest bits that mean it or a smaller one; a value that never occurs has no meaning here.
    public var lastBits: [UInt32] { thresholds.map { UInt32(truncatingIfNeeded: $0 &- 1) } }

    /// For the eight highest bits: the place of the first value that may be meant.
    public var guidePlaces: [Int32] { guide }

    /// The probability of each value from `first` on, as it is drawn.
    public var probabilities: [Double] {
        thresholds.indices.map { Double(thresholds[$0] - ($0 == 0 ? 0 : thresholds[$0 - 1])) * 0x1p-32 }
    }

    /// Mean of the numbers drawn.
    public var mean: Double {
        probabilities.enumerated().reduce(0) { $0 + Double(first + $1.offset) * $1.element }
    }
}
