@preconcurrency import CGSL
import Foundation
import Stochastics
import Testing

@Suite("The inverse normal distribution has sixteen digits")
struct NormalQuantileTests {
    /// Quantiles of the doubles named, computed from erfc with 50 digits.
    static let references = [
        (1e-300, -37.047_096_299_361_201), (1e-250, -33.799_586_172_694_838),
        (1e-200, -30.205_594_179_579_641), (1e-100, -21.273_453_560_965_326),
        (1e-50, -14.933_337_534_788_489), (1e-20, -9.262_340_089_798_407),
        (1e-15, -7.941_345_326_170_997), (1.3e-11, -6.667_611_456_510_741_2),
        (1e-10, -6.361_340_902_404_056_6), (1e-8, -5.612_001_244_174_789_1),
        (1e-6, -4.753_424_308_822_898_7), (1e-4, -3.719_016_485_455_680_4),
        (1e-3, -3.090_232_306_167_813_6), (0.01, -2.326_347_874_040_841_2),
        (0.025, -1.959_963_984_540_054_3), (0.05, -1.644_853_626_951_472_6),
        (0.0749, -1.440_238_267_527_963_7), (0.0751, -1.438_825_392_752_540_1),
        (0.1, -1.281_551_565_544_600_4), (0.25, -0.674_489_750_196_081_71),
        (0.4, -0.253_347_103_135_799_72), (0.49, -0.025_068_908_258_711_057),
        (0.499_999_9, -2.506_628_274_703_106_3e-07), (0.500_000_01, 2.506_628_287_226_204_3e-08),
        (0.6, 0.253_347_103_135_799_72), (0.75, 0.674_489_750_196_081_71),
        (0.9, 1.281_551_565_544_600_6), (0.925, 1.439_531_470_938_456_1),
        (0.95, 1.644_853_626_951_472_2), (0.975, 1.959_963_984_540_053_8),
        (0.99, 2.326_347_874_040_840_8), (0.999, 3.090_232_306_167_813_2),
        (0.999_999, 4.753_424_308_817_087_3), (0.999_999_999_9, 6.361_340_889_697_421_7),
        (0.999_999_999_999_99, 7.650_730_905_155_643_1), (0.999_999_999_999_999_9, 8.209_536_151_601_387_4),
    ]

    @Test("against values of fifty digits, from 1e-300 to 1 - 1e-16", arguments: references)
    func digits(probability: Double, expected: Double) {
        let value = NormalQuantile.value(probability)
        // Wichura claims about one part in 10¹⁶; arithmetic in doubles leaves a few roundings more.
        #expect(abs(value - expected) <= 1e-15 * abs(expected), "\(value) against \(expected)")
    }

    @Test("against GSL, 100 probabilities per decade in both tails and 100,000 in between")
    func library() {
        var worst = 0.0
        func compare(_ probability: Double) {
            let value = gsl_cdf_ugaussian_Pinv(probability)
            let error = abs(NormalQuantile.value(probability) - value)
            worst = max(worst, value == 0 ? error : error / abs(value))
        }
        for step in 31...30_000 { compare(pow(10, -Double(step) / 100)) }
        for step in 31...1595 { compare(1 - pow(10, -Double(step) / 100)) }
        for step in 1..<100_000 { compare(Double(step) / 100_000) }
        compare(1.0.nextDown)
        // GSL computes the same rational functions in another order of operations.
        #expect(worst < 2e-15, "largest relative error \(worst)")
    }

    @Test("the distribution function leads back, in another author's arithmetic")
    func roundTrip() {
        // A relative error e of z changes p by e z φ(z), which is about e z² of p in the tail.
        for step in 1...3000 {
            let probability = 0.5 * pow(10, -Double(step) / 10)
            let z = NormalQuantile.value(probability)
            let back = gsl_cdf_ugaussian_P(z)
            #expect(abs(back - probability) < 1e-15 * (4 + z * z) * probability, "\(back) for \(probability)")
        }
    }

    @Test("it is odd where both tails are exact, 0 in the middle, and rises")
    func shape() {
        #expect(NormalQuantile.value(0.5) == 0)
        for power in 2...53 {
            let tail = pow(2, -Double(power))
            #expect(NormalQuantile.value(tail) == -NormalQuantile.value(1 - tail))
        }
        // The seams of the three formulas: |p − ½| = 0.425 and √(−log p) = 5.
        for seam in [0.075, 0.925, exp(-25)] {
            let around = (-2000...2000).map { NormalQuantile.value(seam * (1 + Double($0) * 1e-14)) }
            #expect(zip(around, around.dropFirst()).allSatisfy { $0 <= $1 + 2e-15 * abs($0) })
            #expect(around[0] < around[4000])
        }
    }

    @Test("a probability of 0, 1 or none ends the program")
    func preconditions() async {
        await #expect(processExitsWith: .failure) { _ = NormalQuantile.value(0) }
        await #expect(processExitsWith: .failure) { _ = NormalQuantile.value(1) }
        await #expect(processExitsWith: .failure) { _ = NormalQuantile.value(.nan) }
    }
}
