import Glibc

/// The 95 % interval of a mean of few values of any shape, or why there is none.
///
/// Counts of what is rare, waits and shares near 100 % are skewed, and Student's interval of 30 of them holds 95 % by name
/// only: 77 % were seen. Hall's takes the skewness off first. With `T = √n (m − μ) / s`, the skewness `γ` of the values
/// and `a = γ / √n`
///
/// `g(T) = T + a T² / 3 + a² T³ / 27 + a / 6`
///
/// is taken to follow Student's t with n − 1 degrees, and as `g` rises with T, its inverse gives the ends:
///
/// `m − g⁻¹(±t) s / √n`, `g⁻¹(x) = 3/a · (∛(1 + a (x − a / 6)) − 1)`
///
/// What differs between pairs may be skewed either way by the chance of a few pairs, and three that all rise would seem to
/// show a rise. Of differences each end is therefore the further of Hall's and Student's.
///
/// - Law: of values without skewness it is Student's interval; of values in other units it is the same interval in those;
///   of values mirrored, the mirrored one.
/// - Complexity: two passes and a sorting; no draws.
/// - Source: P. Hall, "On the removal of skewness by transformation", Journal of the Royal Statistical Society B 54
///   (1992) 221-228, with Student's quantile in place of the normal one.
public enum MeanInterval: Sendable, Hashable {
    /// Between which the mean of all that could be simulated is taken to lie.
    case known(Interval)
    /// Nothing is said of it.
    case unknown(Reason)

    /// Why nothing is said of how well a mean is known. In files it is called as here, in `snake_case`.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// Fewer values than any interval takes.
        case fewValues = "few_values"
        /// All values are the same: fixed, or nothing was seen to happen.
        case allEqual = "all_equal"
        /// All values but one or two are the same: what is so rare may be much larger in other simulations.
        case tooRare = "too_rare"
    }

    /// What the values are.
    public enum Values: Sendable, Hashable {
        /// Measured: skewed as what is measured is.
        case measured
        /// What pairs differ by: skewed as it happens.
        case differences
    }

    /// How many values are to differ from the most common one before an interval is told of their mean.
    ///
    /// With one or two that do, the interval rests on them alone and held 89 % of some measures; more than three would
    /// leave it only to simulations in which what is rare was seen too often, and hold less again.
    public static let fewestDifferent = 3

    /// - Parameter values: independent and alike.
    /// - Precondition: no value is `nan`; the level is inside (0, 1).
    public init(of values: [Double], as kind: Values = .measured, level: Double = 0.95) {
        precondition(level > 0 && level < 1, "an interval of level \(level)")
        switch Self.commonest(values.sorted()) {
        case _ where values.count < 2: self = .unknown(.fewValues)
        case values.count: self = .unknown(.allEqual)
        case _ where values.count <= Self.fewestDifferent: self = .unknown(.fewValues)
        case let commonest where values.count - commonest < Self.fewestDifferent: self = .unknown(.tooRare)
        default: self = .known(Self.ends(values, kind, level))
        }
    }

    /// The interval of a ratio of sums, such as a wait of all who waited.
    ///
    /// The values of the replications are taken to be `R + (d − R p) / p̄`, with mean `R = Σ d / Σ p`.
    ///
    /// - Parameters:
    ///   - parts: what is added up above the line, by replication.
    ///   - wholes: what is below it, in the same order.
    /// - Source: W. G. Cochran, Sampling Techniques (1977), 2.11 and 6.3.
    public init(
        ofRatio parts: [Double], to wholes: [Double], as kind: Values = .measured, level: Double = 0.95
    ) {
        precondition(parts.count == wholes.count, "\(parts.count) parts of \(wholes.count) wholes")
        let whole = wholes.reduce(0, +)
        guard whole > 0 else {
            self = .unknown(.fewValues)
            return
        }
        let (ratio, mean) = (parts.reduce(0, +) / whole, whole / Double(parts.count))
        self.init(of: zip(parts, wholes).map { ratio + ($0 - ratio * $1) / mean }, as: kind, level: level)
    }

    /// `nil` where there is none.
    public var ends: Interval? { if case .known(let interval) = self { interval } else { nil } }
    /// `nil` where there is an interval.
    public var reason: Reason? { if case .unknown(let reason) = self { reason } else { nil } }

    /// Whether it says that the mean is not this number.
    public func excludes(_ value: Double) -> Bool { ends.map { !$0.contains(value) } ?? false }

    /// The same no further than what the values can be at all.
    public func within(_ possible: ClosedRange<Double>) -> MeanInterval {
        guard let ends else { return self }
        func cut(_ end: Double) -> Double { min(max(end, possible.lowerBound), possible.upperBound) }
        return .known(Interval(low: cut(ends.low), high: cut(ends.high)))
    }

    /// How many of the values are the one that is met most often.
    private static func commonest(_ sorted: [Double]) -> Int {
        var (most, run) = (0, 0)
        for index in sorted.indices {
            run = index > 0 && sorted[index] == sorted[index - 1] ? run + 1 : 1
            most = max(most, run)
        }
        return most
    }

    private static func ends(_ values: [Double], _ kind: Values, _ level: Double) -> Interval {
        let (moments, n) = (RunningMoments(values), Double(values.count))
        let distances = values.map { $0 - moments.mean }
        let second = distances.reduce(0) { $0 + $1 * $1 } / n
        let third = distances.reduce(0) { $0 + $1 * $1 * $1 } / n
        let a = third / (second * second.squareRoot()) / n.squareRoot()
        func inverse(_ x: Double) -> Double {
            abs(a) < 1e-9 ? x : 3 / a * (cbrt(1 + a * (x - a / 6)) - 1)
        }
        let t = StudentInterval.t(level: level, degrees: n - 1)
        let hall = (down: inverse(t), up: -inverse(-t))
        let reach = kind == .measured ? hall : (down: max(t, hall.down), up: max(t, hall.up))
        return Interval(
            low: moments.mean - reach.down * moments.standardError,
            high: moments.mean + reach.up * moments.standardError)
    }
}
