extension Distribution {
    /// Expected value.
    public var mean: Double {
        switch self {
        case .fixed(let value): value
        case .uniform(let from, let to): (from + to) / 2
        case .exponential(let mean), .normal(let mean, _), .logNormal(let mean, _), .gamma(let mean, _),
            .geometric(let mean):
            mean
        case .beta(let alpha, let beta): alpha / (alpha + beta)
        case .triangular(let low, let mode, let high): (low + mode + high) / 3
        case .weights(let entries):
            entries.reduce(0) { $0 + $1.weight * Double($1.value) } / entries.reduce(0) { $0 + $1.weight }
        case .truncated: moment { $0 }
        }
    }

    /// Expected squared distance from the mean.
    public var variance: Double {
        switch self {
        case .fixed: return 0
        case .uniform(let from, let to): return (to - from) * (to - from) / 12
        case .exponential(let mean): return mean * mean
        case .normal(_, let sd), .logNormal(_, let sd), .gamma(_, let sd): return sd * sd
        case .geometric(let mean): return mean * (mean - 1)
        case .beta(let alpha, let beta):
            let sum = alpha + beta
            return alpha * beta / (sum * sum * (sum + 1))
        case .triangular(let a, let c, let b):
            return (a * a + b * b + c * c - a * b - a * c - b * c) / 18
        case .weights(let entries):
            let center = mean
            let total = entries.reduce(0) { $0 + $1.weight }
            return entries.reduce(0) {
                $0 + $1.weight * (Double($1.value) - center) * (Double($1.value) - center)
            } / total
        case .truncated:
            let center = mean
            return moment { ($0 - center) * ($0 - center) }
        }
    }

    /// Expectation of a function by the midpoint rule on 4,096 equally likely parts.
    private func moment(_ value: (Double) -> Double) -> Double {
        let parts = 4096
        var sum = 0.0
        for part in 0..<parts {
            guard let x = try? quantile((Double(part) + 0.5) / Double(parts)) else { return .nan }
            sum += value(x)
        }
        return sum / Double(parts)
    }

    /// What can be wrong with the parameters.
    public enum Problem: Sendable, Hashable {
        case notFinite, uniformBounds, exponentialMean, normalSpread, logNormalParameters, gammaParameters
        case betaParameters, triangularOrder, geometricMean, negativeWeight, noWeight
        /// Of `truncated`: the bounds are in the wrong order, or leave nothing.
        case boundsOrder, nothingBetweenBounds
        /// Numbers so large, so small or so far apart that nothing can be computed with them.
        case outOfProportion
    }

    /// What is wrong with the parameters; `nil` when nothing is.
    public var problem: Problem? { wrongParameters ?? wrongBounds }

    private var wrongBounds: Problem? {
        guard isInProportion else { return .outOfProportion }
        guard case .truncated(let inner, let from, let to) = self else { return nil }
        guard from < to else { return .boundsOrder }
        return inner.cdf(to) > inner.cdf(from) || inner.cdf(from) > inner.cdf(from.nextDown)
            ? nil : .nothingBetweenBounds
    }

    private var wrongParameters: Problem? {
        switch self {
        case .fixed(let value): return value.isFinite ? nil : .notFinite
        case .uniform(let from, let to):
            return from <= to ? nil : .uniformBounds
        case .exponential(let mean):
            return mean > 0 ? nil : .exponentialMean
        case .normal(_, let sd): return sd > 0 ? nil : .normalSpread
        case .logNormal(let mean, let sd):
            return mean > 0 && sd > 0 ? nil : .logNormalParameters
        case .gamma(let mean, let sd):
            return mean > 0 && sd > 0 ? nil : .gammaParameters
        case .beta(let alpha, let beta):
            return alpha > 0 && beta > 0 ? nil : .betaParameters
        case .triangular(let low, let mode, let high):
            return low <= mode && mode <= high && low < high
                ? nil : .triangularOrder
        case .geometric(let mean): return mean >= 1 ? nil : .geometricMean
        case .weights(let entries):
            if entries.contains(where: { $0.weight < 0 || !$0.weight.isFinite }) {
                return .negativeWeight
            }
            return entries.contains { $0.weight > 0 } ? nil : .noWeight
        case .truncated(let inner, _, _): return inner.problem
        }
    }
}
