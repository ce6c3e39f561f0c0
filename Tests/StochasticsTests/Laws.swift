@preconcurrency import CGSL
import Foundation
import Stochastics
import Testing

/// A distribution of the package next to its distribution function straight from GSL or from a textbook.
struct Law: Sendable, CustomTestStringConvertible {
    let name: String
    let distribution: Distribution
    /// Where whole numbers are drawn.
    let range: ClosedRange<Int>
    let exact: @Sendable (Double) -> Double

    var testDescription: String { name }

    /// P(n) = F((n + ½) / s) − F((n − ½) / s), renormalised on the range, with the declared mean; of laws on whole numbers
    /// with s = 1.
    var probabilities: [Double] {
        let steps = (-70...70).map { exp(0.01 * Double($0)) }
        let pairs = zip(steps, steps.dropFirst())
        guard Self.continuous.contains(where: { $0.name == name }),
            var (low, high) = pairs.first(where: { excess($0) < 0 && excess($1) >= 0 })
        else { return probabilities(scale: 1) }
        for _ in 0..<60 {
            let middle = (low * high).squareRoot()
            if excess(middle) < 0 { low = middle } else { high = middle }
        }
        return probabilities(scale: low)
    }

    /// By how much the mean at a scale is over the declared one; of a law that reaches below 0 none may come to it.
    private func excess(_ scale: Double) -> Double { mean(probabilities(scale: scale)) - distribution.mean }

    func mean(_ probabilities: [Double]) -> Double {
        zip(range, probabilities).reduce(0) { $0 + Double($1.0) * $1.1 }
    }

    private func probabilities(scale: Double) -> [Double] {
        let ends = range.map { exact((Double($0) + 0.5) / scale) }
        let below = exact((Double(range.lowerBound) - 0.5) / scale)
        let total = (ends.last ?? 1) - below
        return ends.indices.map { (ends[$0] - ($0 == 0 ? below : ends[$0 - 1])) / total }
    }
}

extension Law {
    static let continuous = [
        Law(name: "uniform", distribution: .uniform(from: -2.25, to: 9.5), range: -2...9) {
            gsl_cdf_flat_P($0, -2.25, 9.5)
        },
        Law(name: "exponential", distribution: .exponential(mean: 3.5), range: 0...60) {
            gsl_cdf_exponential_P(max(0, $0), 3.5)
        },
        Law(name: "normal", distribution: .normal(mean: 20, sd: 6), range: 0...45) {
            gsl_cdf_ugaussian_P(($0 - 20) / 6)
        },
        // exp of a normal number with mean 2 and standard deviation 0.5: mean exp(2.125), variance
        // (exp(0.25) − 1) exp(4.25).
        Law(
            name: "log-normal",
            distribution: .logNormal(mean: exp(2.125), sd: ((exp(0.25) - 1) * exp(4.25)).squareRoot()),
            range: 1...60
        ) { gsl_cdf_lognormal_P(max(0, $0), 2, 0.5) },
        // Shape 18 and scale 4: mean 72, variance 288.
        Law(name: "gamma", distribution: .gamma(mean: 72, sd: 288.0.squareRoot()), range: 0...180) {
            gsl_cdf_gamma_P(max(0, $0), 18, 4)
        },
        Law(name: "gamma below shape 1", distribution: .gamma(mean: 2, sd: 4), range: 0...50) {
            gsl_cdf_gamma_P(max(0, $0), 0.25, 8)
        },
        Law(name: "beta", distribution: .beta(alpha: 2.5, beta: 4), range: 0...1) {
            gsl_cdf_beta_P(min(1, max(0, $0)), 2.5, 4)
        },
        // The areas of the triangles to the left and to the right, with height 2/12 at the mode.
        Law(name: "triangular", distribution: .triangular(low: 2, mode: 5, high: 14), range: 2...14) { x in
            let height = 2.0 / 12
            if x <= 5 { return x <= 2 ? 0 : (x - 2) * height * (x - 2) / 3 / 2 }
            return x >= 14 ? 1 : 1 - (14 - x) * height * (14 - x) / 9 / 2
        },
        Law(
            name: "truncated normal", distribution: .truncated(.normal(mean: 5, sd: 4), from: 2, to: 8),
            range: 2...8
        ) { x in
            let (low, high) = (gsl_cdf_gaussian_P(-3, 4), gsl_cdf_gaussian_P(3, 4))
            return (gsl_cdf_gaussian_P(min(8, max(2, x)) - 5, 4) - low) / (high - low)
        },
    ]

    static let discrete = [
        Law(name: "geometric", distribution: .geometric(mean: 4), range: 1...90) {
            $0 < 1 ? 0 : gsl_cdf_geometric_P(UInt32($0), 0.25)
        },
        Law(name: "geometric of mean 1", distribution: .geometric(mean: 1), range: 0...5) {
            $0 < 1 ? 0 : 1
        },
        Law(
            name: "weights",
            distribution: .weights([
                ValueWeight(value: 7, weight: 1), ValueWeight(value: 2, weight: 3),
                ValueWeight(value: 3, weight: 0), ValueWeight(value: 12, weight: 4),
            ]),
            range: 0...14
        ) { $0 < 2 ? 0 : $0 < 7 ? 0.375 : $0 < 12 ? 0.5 : 1 },
        Law(name: "fixed", distribution: .fixed(6), range: 0...14) { $0 < 6 ? 0 : 1 },
        // The values 3, 4, 5 and 6 of a geometric number: both ends belong to it.
        Law(
            name: "truncated geometric", distribution: .truncated(.geometric(mean: 4), from: 3, to: 6),
            range: 0...9
        ) { x in
            let (low, high) = (gsl_cdf_geometric_P(2, 0.25), gsl_cdf_geometric_P(6, 0.25))
            return x < 3 ? 0 : (gsl_cdf_geometric_P(UInt32(min(6, x)), 0.25) - low) / (high - low)
        },
    ]
}
