/// How a fixed number of values is shared among systems so that the one with the largest mean is most likely to be found.
///
/// With the differences δ of all others from the best b and standard deviations σ, as many values go to each as
///
/// `N_i / N_j = (σ_i / δ_i)² / (σ_j / δ_j)²`, `N_b = σ_b √(Σ N_i² / σ_i²)`
///
/// ask: most to those that are close to the best or vary much.
///
/// - Source: C.-H. Chen, J. Lin, E. Yücesan and S. E. Chick, "Simulation budget allocation for further enhancing the
///   efficiency of ordinal optimization", Discrete Event Dynamic Systems 10 (2000) 251-270.
public enum OptimalAllocation {
    /// - Parameters:
    ///   - means: of each system; the first of the largest is the best.
    ///   - variances: of single values.
    /// - Returns: shares that add up to 1; equal ones where nothing varies.
    /// - Precondition: as many variances as means, two at least.
    public static func shares(means: [Double], variances: [Double]) -> [Double] {
        precondition(means.count == variances.count && means.count > 1, "shares of \(means.count) systems")
        let best = largest(means)
        // Ties with the best would take all: a difference counts for a thousandth of the largest spread at least.
        let least = 1e-3 * (variances.max() ?? 0).squareRoot()
        guard least > 0 else { return means.map { _ in 1 / Double(means.count) } }
        var weights = means.indices.map { system -> Double in
            guard system != best else { return 0 }
            let distance = max(means[best] - means[system], least)
            return variances[system] / (distance * distance)
        }
        let others = means.indices.filter { $0 != best && variances[$0] > 0 }
        let squares = others.reduce(0) { $0 + weights[$1] * weights[$1] / variances[$1] }
        weights[best] = (variances[best] * squares).squareRoot()
        let sum = weights.reduce(0, +)
        return sum > 0 ? weights.map { $0 / sum } : means.map { _ in 1 / Double(means.count) }
    }

    /// How many values each system gets next, so that all have the shares as nearly as those taken already allow.
    ///
    /// - Parameters:
    ///   - taken: values of each system so far.
    ///   - more: how many are given out.
    public static func next(_ more: Int, taken: [Int], shares: [Double]) -> [Int] {
        var given = Array(repeating: 0, count: taken.count)
        let total = Double(taken.reduce(0, +) + more)
        for _ in 0..<more {
            let behind = taken.indices.map { shares[$0] * total - Double(taken[$0] + given[$0]) }
            given[largest(behind)] += 1
        }
        return given
    }

    /// At least so probably the chosen one has the largest mean: 1 less the chances that each other is ahead of it, by
    /// Student's t of the differences of values with the same number.
    ///
    /// - Parameter values: by system, in the order of their numbers, of which two systems share the first ones.
    /// - Returns: 0 ... 1; an approximation, as the values were not drawn without a look at them.
    /// - Precondition: two values of each system at least.
    public static func probabilityOfBest(_ best: Int, values: [[Double]]) -> Double {
        let chances = values.indices.filter { $0 != best }.map { other -> Double in
            let differences = zip(values[best], values[other]).map { $0 - $1 }
            let moments = RunningMoments(differences)
            guard moments.standardError > 0 else { return moments.mean > 0 ? 0 : 1 }
            return StudentInterval.probability(
                above: moments.mean / moments.standardError, degrees: Double(differences.count - 1))
        }
        return max(0, 1 - chances.reduce(0, +))
    }

    private static func largest(_ values: [Double]) -> Int {
        values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 }
    }
}
