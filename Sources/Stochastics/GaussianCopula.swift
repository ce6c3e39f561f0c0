/// Probabilities that are each uniform by themselves and correlated in their ranks.
///
/// ```swift
/// let copula = GaussianCopula(rankCorrelations: [[1, 0.6], [0.6, 1]])
/// copula?.probability(1) { independent[$0] }
/// ```
///
/// - Law: `p_i = Φ(z_i)`, `z = L ε`, `ε_i = Φ⁻¹(u_i)` of independent uniform u, and L the lower triangle with
///   `L Lᵀ = R`, `R_ij = 2 sin(π ρ_ij / 6)`. Spearman's rank correlation of p_i and p_j is then ρ_ij, and so is that of
///   any quantities that rise with them without ties.
/// - Law: a number that is correlated with none before it keeps its own u, to the bit.
/// - Source: K. Pearson, "On further methods of determining correlation" (1907), for ρ and R.
public struct GaussianCopula: Sendable, Hashable {
    /// Row i of L, up to its diagonal.
    private let factor: [[Double]]

    /// What is left of a variance must be more than this: with less, a number is known when the others are.
    private static let varianceMin = 1e-9

    /// `nil`: no quantities can be correlated so, for R is not positive definite.
    ///
    /// - Precondition: a square and symmetric table with 1 on its diagonal.
    public init?(rankCorrelations: [[Double]]) {
        var factor: [[Double]] = []
        for (i, correlations) in rankCorrelations.enumerated() {
            precondition(correlations.count == rankCorrelations.count && correlations[i] == 1, "\(i)")
            var row: [Double] = []
            for j in 0..<i {
                let known = zip(row, factor[j]).reduce(0) { $0 + $1.0 * $1.1 }
                row.append((Self.ofNormals(correlations[j]) - known) / factor[j][j])
            }
            let left = 1 - row.reduce(0) { $0 + $1 * $1 }
            guard left > Self.varianceMin else { return nil }
            factor.append(row + [left.squareRoot()])
        }
        self.factor = factor
    }

    /// The correlation of two normal variables whose ranks are correlated so.
    static func ofNormals(_ rankCorrelation: Double) -> Double {
        2 * Elementary.sine(Double.pi * rankCorrelation / 6)
    }

    /// The probability in place of an independent one.
    ///
    /// - Parameter independent: the independent uniform probabilities, strictly between 0 and 1, by number.
    /// - Returns: strictly between 0 and 1.
    public func probability(_ number: Int, of independent: (Int) -> Double) -> Double {
        let row = factor[number]
        guard row.dropLast().contains(where: { $0 != 0 }) else { return independent(number) }
        var sum = 0.0
        for (other, weight) in row.enumerated() where weight != 0 {
            sum += weight * NormalQuantile.value(independent(other))
        }
        let probability = Distribution.normal(mean: 0, sd: 1).cdf(sum)
        return min(1.0.nextDown, max(.leastNormalMagnitude, probability))
    }
}
