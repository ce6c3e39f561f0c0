/// The 95 % interval of a ratio of two means that are simulated together, such as euros for each pupil fewer.
///
/// A ratio R is possible as long as the mean of `above − R · below` is not shown to be other than 0 (Fieller): those R
/// are an interval around the ratio of the means. Whether it is shown, the interval of that mean tells.
///
/// - Law: where values are not skewed the ends are the roots of Fieller's quadratic equation in Student's t.
/// - Complexity: some 140 intervals of a mean.
/// - Source: E. C. Fieller, "Some problems in interval estimation", Journal of the Royal Statistical Society B 16 (1954)
///   175-185.
public enum RatioOfMeans {
    /// - Parameters:
    ///   - above: by simulation.
    ///   - below: in the same order.
    /// - Returns: `nil` unless the mean below is shown to be other than 0, for then any ratio is possible.
    public static func interval95(_ above: [Double], over below: [Double]) -> MeanInterval? {
        precondition(above.count == below.count, "\(above.count) over \(below.count) values")
        guard MeanInterval(of: below, as: .differences).excludes(0) else { return nil }
        let (top, bottom) = (RunningMoments(above), RunningMoments(below))
        let ratio = top.mean / bottom.mean
        func isPossible(_ ratio: Double) -> Bool {
            let rest = zip(above, below).map { $0 - ratio * $1 }
            switch MeanInterval(of: rest, as: .differences) {
            case .known(let interval): return interval.contains(0)
            case .unknown(.allEqual): return rest.allSatisfy { $0 == 0 }
            case .unknown: return true
            }
        }
        let step = max(abs(ratio), top.sd / abs(bottom.mean)) / 16
        guard step > 0 else { return .unknown(.allEqual) }
        func end(_ direction: Double) -> Double {
            var (inside, outside) = (ratio, ratio + direction * step)
            while isPossible(outside) { (inside, outside) = (outside, ratio + 2 * (outside - ratio)) }
            for _ in 0..<60 {
                let middle = (inside + outside) / 2
                if isPossible(middle) { inside = middle } else { outside = middle }
            }
            return inside
        }
        return .known(Interval(low: end(-1), high: end(1)))
    }
}
