import Synchronization

/// The chances of the whole numbers of a range when a distribution, stretched by a scale, is rounded to them.
struct RoundedWeights: Hashable {
    private let distribution: Distribution
    private let range: ClosedRange<Int>

    init(_ distribution: Distribution, in range: ClosedRange<Int>) {
        self.distribution = distribution
        self.range = range
    }

    /// What was found before: searches compile models that differ in posts or seats by the hundred.
    private static let found = Mutex<[RoundedWeights: [Double]]>([:])
    private static let mostKept = 256

    /// Weights at the scale that gives them the distribution's mean; all 0 where it has no value in the range.
    ///
    /// - Complexity: about eight times the values of the range that are not beyond the distribution, the first time.
    func withMeanOfDistribution() -> [Double] {
        if let known = Self.found.withLock({ $0[self] }) { return known }
        let weights = findWeights()
        Self.found.withLock {
            if $0.count >= Self.mostKept { $0.removeAll() }
            $0[self] = weights
        }
        return weights
    }

    private func findWeights() -> [Double] {
        let target = distribution.mean
        let weights = weights(scale: 1)
        guard !distribution.isOnWholeNumbers, target > Double(range.lowerBound),
            target < Double(range.upperBound), weights.contains(where: { $0 > 0 })
        else { return weights }
        return scaled(weights, to: target)
    }

    /// Finds the scale between two whose means embrace the wanted one: regula falsi with halved ends (Illinois).
    private func scaled(_ weights: [Double], to target: Double) -> [Double] {
        let tolerance = 1e-11 * max(1, target)
        var (found, error) = (weights, mean(weights) - target)
        if abs(error) <= tolerance { return found }
        var near = (scale: 1.0, error: error)
        var far = near
        repeat {
            near = far
            far.scale *= error > 0 ? 0.5 : 2
            found = self.weights(scale: far.scale)
            far.error = mean(found) - target
            // Stretched or shrunk out of all measure, it does not come to such a mean.
            guard far.scale > 1e-9, far.scale < 1e9 else { return weights }
        } while far.error * error > 0
        for _ in 0..<100 where abs(far.error) > tolerance {
            let scale = (near.scale * far.error - far.scale * near.error) / (far.error - near.error)
            found = self.weights(scale: scale)
            error = mean(found) - target
            if error * far.error < 0 { near = far } else { near.error /= 2 }
            far = (scale, error)
        }
        return found
    }

    private func weights(scale: Double) -> [Double] {
        var below = distribution.cdf((Double(range.lowerBound) - 0.5) / scale)
        var weights: [Double] = []
        for value in range {
            let here = distribution.cdf((Double(value) + 0.5) / scale)
            weights.append(max(0, here - below))
            below = here
            if here >= 1 - 0x1p-40 { break }
        }
        return weights
    }

    /// The mean of the numbers; of none in the range, its lower end, below which they are.
    private func mean(_ weights: [Double]) -> Double {
        let total = weights.reduce(0, +)
        guard total > 0 else { return Double(range.lowerBound) }
        let sum = weights.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
        return Double(range.lowerBound) + sum / total
    }
}
