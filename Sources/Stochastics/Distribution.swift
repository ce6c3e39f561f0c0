@preconcurrency import CGSL

/// A whole number and how often it occurs, relative to the others.
public struct ValueWeight: Sendable, Hashable {
    /// The number that occurs.
    public var value: Int
    /// Relative to the weights of the other values; they need not sum to 1.
    public var weight: Double

    public init(value: Int, weight: Double) {
        self.value = value
        self.weight = weight
    }
}

/// A probability distribution, described by what people know of it.
public enum Distribution: Sendable, Hashable {
    case fixed(Double)
    case uniform(from: Double, to: Double)
    case exponential(mean: Double)
    case normal(mean: Double, sd: Double)
    /// Mean and standard deviation of the variable itself, not of its logarithm.
    case logNormal(mean: Double, sd: Double)
    case gamma(mean: Double, sd: Double)
    case beta(alpha: Double, beta: Double)
    case triangular(low: Double, mode: Double, high: Double)
    /// Numbers of trials up to the first success: 1, 2, 3 …; mean at least 1.
    case geometric(mean: Double)
    /// Whole numbers with relative frequencies.
    case weights([ValueWeight])
    /// The distribution given that the value is in a range.
    indirect case truncated(Distribution, from: Double, to: Double)

    /// The value when there is only one; else `nil`.
    public var isFixed: Double? { if case .fixed(let value) = self { value } else { nil } }

    /// Whether it has whole numbers only.
    var isOnWholeNumbers: Bool {
        switch self {
        case .geometric, .weights: true
        case .fixed(let value): value == value.rounded()
        case .truncated(let inner, _, _): inner.isOnWholeNumbers
        default: false
        }
    }

    /// Location and scale of the logarithm of a log-normal variable.
    static func logScale(mean: Double, sd: Double) -> (zeta: Double, sigma: Double) {
        let variance = Elementary.log(1 + sd * sd / (mean * mean))
        return (Elementary.log(mean) - variance / 2, variance.squareRoot())
    }

    /// Shape and scale of a gamma variable.
    static func gammaShape(mean: Double, sd: Double) -> (shape: Double, scale: Double) {
        (mean * mean / (sd * sd), sd * sd / mean)
    }
}

extension Distribution {
    /// Probability of a value of at most `x`.
    public func cdf(_ x: Double) -> Double {
        // GSL's gamma distribution is not a number there.
        if x == .infinity { return 1 }
        if let narrow = nearlyNormal { return narrow.cdf(x) }
        switch self {
        case .fixed(let value): return x >= value ? 1 : 0
        case .uniform(let from, let to):
            return to == from ? (x >= to ? 1 : 0) : min(1, max(0, (x - from) / (to - from)))
        case .exponential(let mean): return x <= 0 ? 0 : GSL.known { gsl_cdf_exponential_P(x, mean) }
        case .normal(let mean, let sd): return GSL.known { gsl_cdf_gaussian_P(x - mean, sd) }
        case .logNormal(let mean, let sd):
            let (zeta, sigma) = Self.logScale(mean: mean, sd: sd)
            return x <= 0 ? 0 : GSL.known { gsl_cdf_lognormal_P(x, zeta, sigma) }
        case .gamma(let mean, let sd):
            let (shape, scale) = Self.gammaShape(mean: mean, sd: sd)
            return x <= 0 ? 0 : GSL.known { gsl_cdf_gamma_P(x, shape, scale) }
        case .beta(let alpha, let beta): return GSL.known { gsl_cdf_beta_P(min(1, max(0, x)), alpha, beta) }
        case .triangular(let low, let mode, let high):
            if x <= low { return 0 }
            if x >= high { return 1 }
            return x < mode
                ? (x - low) * (x - low) / ((high - low) * (mode - low))
                : 1 - (high - x) * (high - x) / ((high - low) * (high - mode))
        case .geometric(let mean):
            return x < 1 ? 0 : mean == 1 ? 1 : 1 - Elementary.power(1 - 1 / mean, x.rounded(.down))
        case .weights(let entries):
            let total = entries.reduce(0) { $0 + $1.weight }
            return entries.reduce(0) { Double($1.value) <= x ? $0 + $1.weight : $0 } / total
        case .truncated(let inner, let from, let to):
            if x < from { return 0 }
            if x >= to { return 1 }
            let (low, high) = (inner.cdfBelow(from), inner.cdf(to))
            return (inner.cdf(x) - low) / (high - low)
        }
    }

    /// Probability of a value below `x`: differs from the distribution function only at jumps.
    private func cdfBelow(_ x: Double) -> Double {
        switch self {
        case .fixed, .geometric, .weights: cdf(x.nextDown)
        default: cdf(x)
        }
    }

    /// The smallest value that is not exceeded with this probability.
    ///
    /// - Errors: `domain` unless 0 < p < 1, `gsl` when the library gives up.
    public func quantile(_ p: Double) throws(NumericsError) -> Double {
        try GSL.check(probability: p)
        if let narrow = nearlyNormal { return narrow.quantile(p) }
        switch self {
        case .fixed(let value): return value
        case .uniform(let from, let to): return from + p * (to - from)
        case .exponential(let mean): return try GSL.call("\(self)") { gsl_cdf_exponential_Pinv(p, mean) }
        case .normal(let mean, let sd): return mean + sd * NormalQuantile.value(p)
        case .logNormal(let mean, let sd):
            let (zeta, sigma) = Self.logScale(mean: mean, sd: sd)
            return Elementary.exp(zeta + sigma * NormalQuantile.value(p))
        case .gamma(let mean, let sd):
            let (shape, scale) = Self.gammaShape(mean: mean, sd: sd)
            return try inverse(p, upTo: .greatestFiniteMagnitude) { gsl_cdf_gamma_Pinv(p, shape, scale) }
        case .beta(let alpha, let beta):
            return try inverse(p, upTo: 1) { gsl_cdf_beta_Pinv(p, alpha, beta) }
        case .triangular(let low, let mode, let high):
            let atMode = (mode - low) / (high - low)
            return p < atMode
                ? low + (p * (high - low) * (mode - low)).squareRoot()
                : high - ((1 - p) * (high - low) * (high - mode)).squareRoot()
        case .geometric(let mean):
            return mean == 1 ? 1 : max(1, (Elementary.log(1 - p) / Elementary.log(1 - 1 / mean)).rounded(.up))
        case .weights(let entries):
            let sorted = entries.filter { $0.weight > 0 }.sorted { $0.value < $1.value }
            let total = sorted.reduce(0) { $0 + $1.weight }
            var sum = 0.0
            for entry in sorted {
                sum += entry.weight
                if sum >= p * total { return Double(entry.value) }
            }
            guard let last = sorted.last else { throw .domain("a table of weights without weights") }
            return Double(last.value)
        case .truncated(let inner, let from, let to):
            let (low, high) = (inner.cdfBelow(from), inner.cdf(to))
            guard high > low else { throw .domain("no value of \(inner) lies between \(from) and \(to)") }
            let inside = min(1.0.nextDown, max(Double.leastNonzeroMagnitude, low + p * (high - low)))
            let value = try inner.quantile(inside)
            // Rounding may lead to the last value before the range.
            return min(to, value < from ? inner.firstValue(from: from) : value)
        }
    }

    /// The smallest value that is not below `x`; `x` itself where there are no gaps.
    private func firstValue(from x: Double) -> Double {
        switch self {
        case .geometric: max(1, x.rounded(.up))
        case .weights(let entries):
            entries.lazy.filter { $0.weight > 0 && Double($0.value) >= x }.map { Double($0.value) }.min() ?? x
        case .truncated(let inner, let from, _): inner.firstValue(from: max(x, from))
        default: x
        }
    }

    /// GSL's inverse or, where that gives up (at shapes below about 0.3, and at some large ones), ours.
    private func inverse(_ p: Double, upTo end: Double, library: () -> Double) throws(NumericsError)
        -> Double
    {
        if let value = try? GSL.call("\(self)", library), value.isFinite { return value }
        return try bisected(p, upTo: end)
    }

    /// The first double over 0 at which the distribution function reaches `p`.
    ///
    /// - Complexity: 62 values of the distribution function: positive doubles are ordered like their bits.
    private func bisected(_ p: Double, upTo end: Double) throws(NumericsError) -> Double {
        var (below, reached) = (UInt64(0), end.bitPattern)
        while reached - below > 1 {
            let middle = below + (reached - below) / 2
            let here = try GSL.call("\(self)") { cdf(Double(bitPattern: middle)) }
            if here < p { below = middle } else { reached = middle }
        }
        return Double(bitPattern: reached)
    }
}
