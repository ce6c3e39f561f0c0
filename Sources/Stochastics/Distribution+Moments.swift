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

    /// What is wrong with the parameters, as half a sentence; `nil` when nothing is.
    public var problem: String? {
        switch self {
        case .fixed(let value): return value.isFinite ? nil : "a value must be finite"
        case .uniform(let from, let to):
            return from <= to ? nil : "a uniform distribution needs `from` to be at most `to`"
        case .exponential(let mean):
            return mean > 0 ? nil : "the mean of an exponential distribution must be over 0"
        case .normal(_, let sd): return sd > 0 ? nil : "the sd of a normal distribution must be over 0"
        case .logNormal(let mean, let sd):
            return mean > 0 && sd > 0 ? nil : "mean and sd of a log-normal distribution must be over 0"
        case .gamma(let mean, let sd):
            return mean > 0 && sd > 0 ? nil : "mean and sd of a gamma distribution must be over 0"
        case .beta(let alpha, let beta):
            return alpha > 0 && beta > 0 ? nil : "alpha and beta of a beta distribution must be over 0"
        case .triangular(let low, let mode, let high):
            return low <= mode && mode <= high && low < high
                ? nil : "a triangular distribution needs low ≤ mode ≤ high and low < high"
        case .geometric(let mean): return mean >= 1 ? nil : "the mean of a geometric length must be 1 or more"
        case .weights(let entries):
            if entries.contains(where: { $0.weight < 0 || !$0.weight.isFinite }) {
                return "weights must be 0 or more"
            }
            return entries.contains { $0.weight > 0 } ? nil : "some weight must be over 0"
        case .truncated(let inner, let from, let to):
            if let problem = inner.problem { return problem }
            guard from < to else { return "`min` must be below `max`" }
            return inner.cdf(to) > inner.cdf(from) || inner.cdf(from) > inner.cdf(from.nextDown)
                ? nil : "no value of the distribution lies between `min` and `max`"
        }
    }
}
