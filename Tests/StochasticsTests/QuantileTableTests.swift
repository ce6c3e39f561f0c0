@preconcurrency import CGSL
import Foundation
import Stochastics
import Testing

@Suite("A table of quantiles stays close to the exact ones")
struct QuantileTableTests {
    @Test("it is nowhere more than half a part from the law", arguments: Law.continuous)
    func distance(law: Law) throws {
        for bits in [8, 12] {
            let table = try QuantileTable(law.distribution, bits: bits)
            let half = 0.5 / Double(1 << bits)
            var (last, worst, bulk) = (-Double.infinity, 0.0, 0.0)
            var rises = true
            for step in 0..<UInt32(1 << 15) {
                let word = step << 17 | step
                let value = table.value(word)
                rises = rises && value >= last
                last = value
                let unit = RandomBlock.unit(word)
                let error = abs(law.exact(value) - unit)
                worst = max(worst, error)
                if abs(unit - 0.5) < 0.45 { bulk = max(bulk, error) }
            }
            #expect(rises)
            // Straight lines instead of a curve add at most a tenth where a density is infinite.
            #expect(worst <= half * 1.1 && bulk < half / 10, "\(law.name): \(worst), \(bulk) of \(half)")
        }
    }

    @Test("the ends are the quantiles half a part from 0 and 1", arguments: Law.continuous)
    func ends(law: Law) throws {
        let table = try QuantileTable(law.distribution)
        let half = 0.5 / 4096
        #expect(abs(law.exact(table.value(0)) - half) < 1e-6)
        #expect(abs(law.exact(table.value(.max)) - (1 - half)) < 1e-6)
    }

    static let betas: [(alpha: Double, beta: Double)] = [
        (1, 1), (0.5, 0.5), (0.05, 0.05), (0.01, 0.01), (0.001, 3), (3, 0.001), (0.02, 40), (40, 0.02),
        (0.1, 10), (0.3, 30), (1e4, 1e4), (1e5, 2), (2, 1e5), (300, 1e5), (1e5, 1e5),
    ]

    @Test("the beta distribution at its extremes", arguments: betas)
    func beta(alpha: Double, beta: Double) throws {
        let table = try QuantileTable(.beta(alpha: alpha, beta: beta))
        var last = 0.0
        var mean = 0.0
        var rises = true
        for part in 0..<UInt32(4096) {
            let value = table.value(part << 20 | 1 << 19)
            rises = rises && value >= last && value <= 1
            last = value
            mean += value / 4096
        }
        #expect(rises)
        let exact = Distribution.beta(alpha: alpha, beta: beta)
        #expect(abs(mean - exact.mean) < 0.01 * exact.variance.squareRoot() + 1e-12)
        for probability in [0.01, 0.2, 0.5, 0.8, 0.99] {
            let value = try exact.quantile(probability)
            // In a jump at 0 or 1 all that doubles can say is on which side of p the jump begins and ends.
            #expect(gsl_cdf_beta_P(value.nextUp, alpha, beta) > probability * (1 - 1e-6) || value == 1)
            #expect(gsl_cdf_beta_P(value.nextDown, alpha, beta) < probability * (1 + 1e-6) || value == 0)
        }
    }

    @Test("the arcsine law, Beta(½, ½), has a formula")
    func arcsine() throws {
        for part in 1..<200 {
            let p = Double(part) / 200
            let value = try Distribution.beta(alpha: 0.5, beta: 0.5).quantile(p)
            // F(x) = 2/π arcsin √x, so 1 − 2x = cos πp.
            #expect(abs(1 - 2 * value - cos(Double.pi * p)) < 2e-12)
        }
    }
}
