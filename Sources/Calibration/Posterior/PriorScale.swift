import SchoolDomain
import Stochastics

/// An unknown on the scale of its prior: the share of the prior below its value.
struct PriorScale: Sendable {
    let unknown: FittedUnknown

    /// The value below which a share of the prior lies: a normal law cut at the bounds, or any value between them.
    ///
    /// - Parameter share: between 0 and 1.
    func value(_ share: Double) -> Double {
        let (low, high) = (unknown.bounds.lowerBound, unknown.bounds.upperBound)
        guard let prior = unknown.prior else { return low + share * (high - low) }
        let law = Distribution.normal(mean: prior.mean, sd: prior.sd)
        let (below, above) = (law.cdf(low), law.cdf(high))
        let chance = below + share * (above - below)
        guard chance > 0, chance < 1 else { return chance <= 0 ? low : high }
        return max(low, min(high, prior.mean + prior.sd * NormalQuantile.value(chance)))
    }
}
