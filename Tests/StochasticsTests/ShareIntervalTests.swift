@preconcurrency import CGSL
import Stochastics
import Testing

@Suite("The exact interval of a share")
struct ShareIntervalTests {
    struct Known: Sendable {
        let successes: Int
        let trials: Int
        let low: Double
        let high: Double
    }

    /// 95 % limits by the inverse of the incomplete beta function in SciPy.
    static let known = [
        Known(successes: 0, trials: 17, low: 0, high: 0.195_064_322_969_093_18),
        Known(successes: 17, trials: 17, low: 0.804_935_677_030_906_7, high: 1),
        Known(successes: 1, trials: 10, low: 0.002_528_578_544_461_784_8, high: 0.445_016_117_028_195_4),
        Known(successes: 5, trials: 10, low: 0.187_086_028_447_398_55, high: 0.812_913_971_552_601_5),
        Known(successes: 8, trials: 20, low: 0.191_190_060_725_307_2, high: 0.639_457_412_692_510_3),
        Known(successes: 3, trials: 1000, low: 0.000_619_099_931_649_571_3, high: 0.008_742_023_238_478_303),
        Known(successes: 82, trials: 263, low: 0.256_308_222_089_013_8, high: 0.371_567_497_201_870_66),
    ]

    @Test("known limits", arguments: known)
    func limits(known: Known) throws {
        let interval = try BinomialInterval.exact(successes: known.successes, trials: known.trials)
        #expect(abs(interval.low - known.low) <= 1e-10 * known.low)
        #expect(abs(interval.high - known.high) <= 1e-10 * known.high)
    }

    @Test("17 of 17: at least 80.5 %, the 17th root of 0.025")
    func allSuccesses() throws {
        let interval = try BinomialInterval.exact(successes: 17, trials: 17)
        #expect(abs(Self.power17(interval.low) - 0.025) < 1e-12)
        #expect((interval.low * 1000).rounded() == 805 && interval.high == 1)
    }

    static func power17(_ x: Double) -> Double { (0..<17).reduce(1.0) { product, _ in product * x } }

    @Test(
        "at each limit the observation is just as unlikely as half the error", arguments: [0.5, 0.95, 0.99])
    func definition(level: Double) throws {
        for (successes, trials) in [(1, 4), (3, 4), (7, 30), (15, 30), (29, 30), (250, 1000)] {
            let interval = try BinomialInterval.exact(successes: successes, trials: trials, level: level)
            let (k, n) = (UInt32(successes), UInt32(trials))
            #expect(abs(gsl_cdf_binomial_Q(k - 1, interval.low, n) - (1 - level) / 2) < 1e-10)
            #expect(abs(gsl_cdf_binomial_P(k, interval.high, n) - (1 - level) / 2) < 1e-10)
        }
    }

    @Test("rare and frequent events among many have an interval too", arguments: [300, 1000, 20_000])
    func manyTrials(trials: Int) throws {
        for rare in 1...60 {
            let interval = try BinomialInterval.exact(successes: rare, trials: trials)
            let mirrored = try BinomialInterval.exact(successes: trials - rare, trials: trials)
            let (k, n) = (UInt32(rare), UInt32(trials))
            #expect(abs(gsl_cdf_binomial_Q(k - 1, interval.low, n) - 0.025) < 1e-8)
            #expect(abs(gsl_cdf_binomial_P(k, interval.high, n) - 0.025) < 1e-8)
            #expect(abs(mirrored.low - (1 - interval.high)) < 1e-10)
            #expect(abs(mirrored.high - (1 - interval.low)) < 1e-10)
        }
    }

    @Test("it covers every share at least as often as promised", arguments: [1, 2, 10, 25])
    func coverage(trials: Int) throws {
        let intervals = try (0...trials).map { try BinomialInterval.exact(successes: $0, trials: trials) }
        var smallest = 1.0
        for step in 1..<1000 {
            let share = Double(step) / 1000
            let covered = (0...trials).reduce(0.0) { sum, successes in
                intervals[successes].contains(share)
                    ? sum + gsl_ran_binomial_pdf(UInt32(successes), share, UInt32(trials)) : sum
            }
            smallest = min(smallest, covered)
        }
        // The guarantee holds exactly, and is not bought with an interval that is far too wide.
        #expect(smallest >= 0.95 && smallest < 0.98, "covers \(smallest) of the time at worst")
    }

    @Test("impossible counts and levels are errors")
    func errors() {
        for (successes, trials) in [(-1, 5), (6, 5), (0, 0), (0, -1)] {
            #expect(throws: NumericsError.self) {
                try BinomialInterval.exact(successes: successes, trials: trials)
            }
        }
        for level in [-0.5, 0, 1, 2, .nan] {
            for successes in [0, 2, 5] {
                #expect(throws: NumericsError.self) {
                    try BinomialInterval.exact(successes: successes, trials: 5, level: level)
                }
            }
        }
    }
}
