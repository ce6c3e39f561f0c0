import Stochastics
import Testing

/// Mean, standard deviation and lag-1 autocorrelation as NIST certifies them (Statistical Reference Datasets,
/// univariate summary statistics).
@Suite("Moments meet NIST's certified values")
struct MomentsTests {
    struct Dataset: Sendable, CustomTestStringConvertible {
        let name: String
        let values: [Double]
        let mean: Double
        let sd: Double
        let lag1: Double
        /// The relative error allowed to mean, standard deviation and autocorrelation.
        let accuracy: (mean: Double, sd: Double, lag1: Double)

        var testDescription: String { name }
    }

    /// The centre, then 500 times the centre less 0.1 and the centre plus 0.1.
    static func alternating(_ center: Double, low: Double, high: Double) -> [Double] {
        [center] + (0..<1000).map { $0.isMultiple(of: 2) ? low : high }
    }

    // The tenths are not binary numbers. At 10⁶ a double's spacing is 1.2·10⁻¹⁰, so the values that are read
    // differ from 0.1 around their centre by up to 6·10⁻¹⁰ of it; at 10⁷ the spacing is 1.9·10⁻⁹ and the
    // relative error 10⁻⁸. No algorithm does better on double input; the naive sum of squares loses all digits.
    static let datasets = [
        Dataset(
            name: "NumAcc1", values: [10_000_001, 10_000_003, 10_000_002], mean: 10_000_002, sd: 1,
            lag1: -0.5, accuracy: (0, 0, 0)),
        Dataset(
            name: "NumAcc2", values: alternating(1.2, low: 1.1, high: 1.3), mean: 1.2, sd: 0.1,
            lag1: -0.999, accuracy: (1e-15, 1e-14, 1e-14)),
        Dataset(
            name: "NumAcc3", values: alternating(1_000_000.2, low: 1_000_000.1, high: 1_000_000.3),
            mean: 1_000_000.2, sd: 0.1, lag1: -0.999, accuracy: (1e-15, 1e-9, 1e-9)),
        Dataset(
            name: "NumAcc4", values: alternating(10_000_000.2, low: 10_000_000.1, high: 10_000_000.3),
            mean: 10_000_000.2, sd: 0.1, lag1: -0.999, accuracy: (1e-15, 1e-8, 1e-8)),
    ]

    @Test("mean, standard deviation and lag-1 autocorrelation", arguments: datasets)
    func certified(dataset: Dataset) {
        let moments = RunningMoments(dataset.values)
        let lag1 = lag1Autocorrelation(dataset.values)
        func error(_ value: Double, _ truth: Double) -> Double { abs(value - truth) / abs(truth) }
        #expect(error(moments.mean, dataset.mean) <= dataset.accuracy.mean, "mean \(moments.mean)")
        #expect(error(moments.sd, dataset.sd) <= dataset.accuracy.sd, "sd \(moments.sd)")
        #expect(error(lag1, dataset.lag1) <= dataset.accuracy.lag1, "lag 1 \(lag1)")
        #expect(moments.minimum == dataset.values.min() && moments.maximum == dataset.values.max())
    }

    @Test("the order of the values hardly matters", arguments: datasets)
    func anyOrder(dataset: Dataset) {
        let (up, down) = (RunningMoments(dataset.values), RunningMoments(dataset.values.reversed()))
        let sorted = RunningMoments(dataset.values.sorted())
        for other in [down, sorted] {
            #expect(abs(other.mean - up.mean) <= 2e-15 * up.mean)
            #expect(abs(other.sd - up.sd) <= 3e-8 * up.sd)
        }
    }

    @Test("no value has no spread and no range; one value has a range")
    func fewValues() {
        let empty = RunningMoments()
        #expect(empty.count == 0 && empty.mean == 0)
        #expect(empty.variance.isNaN && empty.sd.isNaN && empty.standardError.isNaN)
        #expect(empty.minimum == .infinity && empty.maximum == -.infinity)

        let single = RunningMoments([-3.5])
        #expect(single.count == 1 && single.mean == -3.5)
        #expect(single.variance.isNaN && single.sd.isNaN && single.standardError.isNaN)
        #expect(single.minimum == -3.5 && single.maximum == -3.5)

        let equal = RunningMoments([0.1, 0.1, 0.1])
        #expect(equal.mean == 0.1 && equal.variance == 0)
    }

    @Test("the standard error is sd / √n")
    func standardError() {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squares 32, variance 32/7.
        let moments = RunningMoments([2, 4, 4, 4, 5, 5, 7, 9])
        #expect(moments.mean == 5)
        #expect(abs(moments.variance - 32.0 / 7) < 1e-14)
        #expect(abs(moments.standardError - (4.0 / 7).squareRoot()) < 1e-15)
    }
}

/// Correlation of each value with the next, `Σ (x − m)(x′ − m) / Σ (x − m)²`.
private func lag1Autocorrelation(_ values: [Double]) -> Double {
    let mean = RunningMoments(values).mean
    let all = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let next = zip(values, values.dropFirst()).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
    return next / all
}
