/// Values with weights: moments and quantiles of the law that they stand for.
public struct WeightedSample: Sendable, Hashable {
    /// From the smallest up, with weights that add up to 1.
    private let sorted: [(value: Double, weight: Double)]

    public static func == (one: Self, other: Self) -> Bool {
        one.sorted.elementsEqual(other.sorted) { $0 == $1 }
    }

    public func hash(into hasher: inout Hasher) {
        for pair in sorted { hasher.combine(pair.value) }
    }

    /// - Precondition: equally many, one at least, weights not negative and not all 0.
    public init(_ values: [Double], weights: [Double]) {
        let sum = weights.reduce(0, +)
        precondition(values.count == weights.count && sum > 0, "\(values.count) values, weights of \(sum)")
        sorted = zip(values, weights).map { ($0, $1 / sum) }.sorted { $0.value < $1.value }
    }

    public var mean: Double { sorted.reduce(0) { $0 + $1.value * $1.weight } }

    public var sd: Double {
        let mean = mean
        return sorted.reduce(0) { $0 + $1.weight * ($1.value - mean) * ($1.value - mean) }.squareRoot()
    }

    /// The least value with so much of the weight at or below it.
    public func quantile(_ probability: Double) -> Double {
        var below = 0.0
        for pair in sorted {
            below += pair.weight
            if below >= probability * (1 - 1e-12) { return pair.value }
        }
        return sorted[sorted.count - 1].value
    }

    /// Of how many equal weights these are worth (Kish): `1 / Σ w²`.
    public var effectiveCount: Double { 1 / sorted.reduce(0) { $0 + $1.weight * $1.weight } }
}
