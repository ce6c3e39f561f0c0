@preconcurrency import CGSL

/// A distribution so narrow beside its mean that it is the normal one, bent by its skewness.
///
/// Value = mean + sd (z + γ (z² − 1) / 6) with z of the normal distribution: the first terms of Cornish and Fisher's
/// expansion. What is left out is of the order of γ² standard deviations, and γ is below 0.006 here.
///
/// GSL's beta distribution is not a number where both parameters are over some hundred thousand, its gamma distribution
/// is wrong by 0.0005 at shape 10⁶ and by 0.06 at 10⁸, and the logarithm's variance of a narrow log-normal one is lost in
/// rounding.
struct NearlyNormal {
    let mean: Double
    let sd: Double
    /// γ / 6.
    let bend: Double

    /// Probability of a value of at most `x`.
    func cdf(_ x: Double) -> Double {
        let w = (x - mean) / sd
        let inside = 1 + 4 * bend * (w + bend)
        // Before the parabola's foot, some hundred standard deviations away.
        guard inside > 0 else { return w < 0 ? 0 : 1 }
        let z = 2 * (w + bend) / (1 + inside.squareRoot())
        return GSL.known { gsl_cdf_ugaussian_P(z) }
    }

    /// - Precondition: `p` is strictly between 0 and 1.
    func quantile(_ p: Double) -> Double {
        let z = NormalQuantile.value(p)
        return mean + sd * (z + bend * (z * z - 1))
    }
}

extension Distribution {
    /// What stands for this distribution when it is narrow; `nil`: it is not.
    var nearlyNormal: NearlyNormal? {
        switch self {
        case .logNormal(let mean, let sd) where sd < 1e-4 * mean:
            return NearlyNormal(mean: mean, sd: sd, bend: sd / mean / 2)
        case .gamma(let mean, let sd) where mean > sd * 3e5.squareRoot():
            return NearlyNormal(mean: mean, sd: sd, bend: sd / mean / 3)
        case .beta(let alpha, let beta) where min(alpha, beta) > 2e5:
            let sum = alpha + beta
            let sd = (alpha / sum * (beta / sum) / (sum + 1)).squareRoot()
            let skewness =
                2 * (beta / sum - alpha / sum) * (sum + 1).squareRoot()
                / ((sum + 2) * (alpha / sum * (beta / sum)).squareRoot())
            return NearlyNormal(mean: alpha / sum, sd: sd, bend: skewness / 6)
        default: return nil
        }
    }

    /// Whether numbers of this size, and so far apart, can be computed with.
    ///
    /// - Law: where nothing else is wrong, distribution function and quantiles are then numbers.
    var isInProportion: Bool {
        func isOrdinary(_ values: Double...) -> Bool { values.allSatisfy { abs($0) <= 1e100 } }
        switch self {
        case .fixed, .weights: return true
        case .uniform(let from, let to): return isOrdinary(from, to)
        case .exponential(let mean), .geometric(let mean): return isOrdinary(mean, 1 / mean)
        case .normal(let mean, let sd): return isOrdinary(mean, sd, 1 / sd)
        case .logNormal(let mean, let sd), .gamma(let mean, let sd):
            return isOrdinary(mean, 1 / mean, 1 / sd) && sd <= 1e6 * mean
        case .beta(let alpha, let beta): return min(alpha, beta) >= 1e-6 && max(alpha, beta) <= 1e15
        case .triangular(let low, let mode, let high): return isOrdinary(low, mode, high)
        case .truncated(let inner, _, _): return inner.isInProportion
        }
    }
}
