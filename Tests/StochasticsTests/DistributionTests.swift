@preconcurrency import CGSL
import Stochastics
import Testing

@Suite("A distribution's function, quantiles and moments belong together")
struct DistributionTests {
    static let laws = SamplerTests.laws
    static let probabilities = [1e-9, 1e-4, 0.01, 0.2, 0.375, 0.5, 0.75, 0.9, 0.99, 0.9999, 1 - 1e-9]

    @Test("the distribution function is the textbook's", arguments: laws)
    func cdf(law: Law) {
        let (low, high) = (Double(law.range.lowerBound) - 5, Double(law.range.upperBound) + 5)
        for step in 0...1000 {
            let x = low + (high - low) * Double(step) / 1000
            #expect(abs(law.distribution.cdf(x) - law.exact(x)) < 1e-14, "\(law.name) at \(x)")
        }
        #expect(law.distribution.cdf(-1e300) == 0 && law.distribution.cdf(1e300) == 1)
    }

    @Test("a quantile is the smallest value that is not exceeded with the probability", arguments: laws)
    func quantile(law: Law) throws {
        for p in Self.probabilities {
            let x = try law.distribution.quantile(p)
            let step = max(1e-10, abs(x) * 1e-10)
            #expect(law.exact(x + step) >= p - 1e-13 && law.exact(x - step) <= p + 1e-13, "\(law.name): \(p)")
        }
    }

    @Test("mean and variance are the integrals of the distribution function", arguments: laws)
    func moments(law: Law) throws {
        // With y = x − low: E y = ∫ (1 − F), E y² = 2 ∫ y (1 − F), by the midpoint rule to beyond all mass.
        let low = min(0, try law.distribution.quantile(1e-12))
        let high = try law.distribution.quantile(1 - 1e-12) + 1
        let parts = 200_000
        let width = (high - low) / Double(parts)
        var (first, second) = (0.0, 0.0)
        for part in 0..<parts {
            let y = (Double(part) + 0.5) * width
            let above = 1 - law.exact(low + y)
            first += above * width
            second += 2 * y * above * width
        }
        let variance = second - first * first
        // Jumps and infinite densities cost the midpoint rule a part; truncated moments are a sum of 4,096.
        let sd = max(0, variance).squareRoot()
        #expect(abs(law.distribution.mean - (low + first)) < 1e-3 * sd + width, "\(law.name): \(first)")
        #expect(abs(law.distribution.variance - variance) < 1e-3 * variance + 2 * (high - low) * width)
    }

    @Test("a gamma law has quantiles at every shape", arguments: [1e-3, 0.02, 0.3, 7, 1e3, 1e5, 3e5])
    func gamma(shape: Double) throws {
        let gamma = Distribution.gamma(mean: shape, sd: shape.squareRoot())
        for p in Self.probabilities {
            let x = try gamma.quantile(p)
            let (here, above) = (gsl_cdf_gamma_P(x, shape, 1), gsl_cdf_gamma_P(x.nextUp, shape, 1))
            #expect(abs(here - p) < 1e-6 * p || (x < 1e-300 && above >= p), "\(x) at \(p): \(here)")
        }
    }

    @Test("parameters without a distribution have a problem, those of every law here have none")
    func problems() {
        for law in Self.laws { #expect(law.distribution.problem == nil, "\(law.name)") }
        let wrong: [Distribution] = [
            .fixed(.nan), .fixed(.infinity), .uniform(from: 2, to: 1), .exponential(mean: 0),
            .normal(mean: 1, sd: 0), .logNormal(mean: 0, sd: 1), .logNormal(mean: 1, sd: -1),
            .gamma(mean: -1, sd: 1), .gamma(mean: 1, sd: 0), .beta(alpha: 0, beta: 1),
            .beta(alpha: 1, beta: .nan), .triangular(low: 1, mode: 0, high: 2),
            .triangular(low: 1, mode: 1, high: 1), .geometric(mean: 0.9),
            .weights([]), .weights([ValueWeight(value: 1, weight: 0)]),
            .weights([ValueWeight(value: 1, weight: -1), ValueWeight(value: 2, weight: 3)]),
            .truncated(.normal(mean: 0, sd: 1), from: 1, to: 1),
            .truncated(.exponential(mean: 0), from: 0, to: 1),
            .truncated(.uniform(from: 0, to: 1), from: 2, to: 3),
            .normal(mean: .infinity, sd: 1), .uniform(from: -1e308, to: 1e308),
            .logNormal(mean: 1, sd: 1e200), .gamma(mean: 1e-9, sd: 1e9), .exponential(mean: .infinity),
            .beta(alpha: 1e-200, beta: 1), .beta(alpha: 2, beta: 1e300), .geometric(mean: 1e300),
        ]
        for distribution in wrong { #expect(distribution.problem != nil, "\(distribution)") }
    }

    static let narrow: [Distribution] = [
        .beta(alpha: 1e6, beta: 1e6), .beta(alpha: 2.1e5, beta: 1e9), .beta(alpha: 1e15, beta: 3e5),
        .gamma(mean: 300_000, sd: 300), .gamma(mean: 1, sd: 1e-9), .logNormal(mean: 50, sd: 1e-7),
        .gamma(mean: 1e-3, sd: 1e-90), .logNormal(mean: 1, sd: 9e-5), .beta(alpha: 1e-6, beta: 1e15),
        .beta(alpha: 1e15, beta: 0.5), .gamma(mean: 1, sd: 1e6), .logNormal(mean: 1, sd: 1e6),
    ]

    @Test("the narrowest and the widest laws have an answer everywhere", arguments: narrow)
    func extremes(law: Distribution) throws {
        #expect(law.problem == nil)
        #expect(law.mean.isFinite && law.variance.isFinite)
        var last = -Double.infinity
        for p in Self.probabilities {
            let x = try law.quantile(p)
            #expect(x.isFinite && x >= last, "\(law): \(x) at \(p)")
            last = x
            let here = law.cdf(x)
            #expect(here >= 0 && here <= 1, "\(law): \(here) at \(x)")
            // Where a last digit of the value matters, its probability cannot be told more exactly.
            let around = (law.cdf(min(x.nextDown, x * (1 - 1e-15))), law.cdf(x * (1 + 1e-15)))
            #expect(around.0 - 1e-6 <= p && p <= around.1 + 1e-6, "\(law): \(around) at \(p)")
        }
        let table = IntegerTable(law, in: 0...1000)
        #expect(table.mean >= 0 && table.mean <= 1000)
    }

    /// GSL 2.7 on 10⁵ standard deviations: the quantiles just inside and just outside of the bound differ by little.
    @Test("a law at the bound beyond which it is taken for a bent normal one is hardly another there")
    func bound() throws {
        for p in [1e-6, 0.01, 0.3, 0.5, 0.9, 0.999] {
            let pairs: [(Distribution, Distribution)] = [
                (.beta(alpha: 2e5, beta: 3e5), .beta(alpha: 200_000.01, beta: 300_000.015)),
                (.gamma(mean: 3e5.squareRoot(), sd: 1), .gamma(mean: 3e5.squareRoot() * (1 + 1e-9), sd: 1)),
                (.logNormal(mean: 1, sd: 1.000_001e-4), .logNormal(mean: 1, sd: 0.999_999e-4)),
            ]
            for (wide, narrow) in pairs {
                let sd = wide.variance.squareRoot()
                #expect(abs(try wide.quantile(p) - narrow.quantile(p)) < 1e-4 * sd, "\(narrow) at \(p)")
            }
        }
    }
}
