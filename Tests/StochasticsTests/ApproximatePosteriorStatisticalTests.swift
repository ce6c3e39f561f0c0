import Stochastics
import Testing

/// Posteriors that are known exactly.
@Suite("ApproximatePosteriorStatisticalTests: posteriors by simulation alone")
struct ApproximatePosteriorStatisticalTests {
    /// Uniform numbers of an attempt.
    private static func chances(_ seed: UInt64, _ number: Int, _ count: Int) -> [Double] {
        let source = RandomSource(seed: seed &+ UInt64(number) &* 7919, replication: 1)
        return (0..<count).map { RandomBlock.unit(source.block(9, UInt32(number), UInt32($0)).low) }
    }

    private static func settings(_ particles: Int, generations: Int) -> ApproximatePosterior.Settings {
        var settings = ApproximatePosterior.Settings()
        (settings.particles, settings.generationsMax) = (particles, generations)
        return settings
    }

    /// How many of 20 succeed with a probability that is the place.
    private static func successes(_ probability: Double, _ seed: UInt64, _ number: Int) -> Double {
        Double(chances(seed, number, 20).count { $0 < probability })
    }

    private static func binomial(_ observed: Double, _ seed: UInt64, particles: Int) -> ApproximatePosterior {
        ApproximatePosterior(
            dimensions: 1, observed: [observed...observed], settings: settings(particles, generations: 6),
            seed: seed
        ) { attempts in attempts.map { [successes($0.place[0], seed, $0.number)] } }
    }

    /// With a uniform prior 7 of 20 leave a beta law of 8 and 14: mean 8/22, variance 8·14 / (22²·23). Of 1,000 places the mean has a
    /// standard error of 0.0032, times 4 for places that hang together; a twentieth of the deviation is two of its errors, so
    /// that both limits are passed by chance in fewer than 1 of 1,000 seeds.
    @Test("seven successes of twenty leave the beta law that Bayes found")
    func betaBinomial() {
        let found = Self.binomial(7, 4, particles: 1000)
        let particles = found.adjusted(to: [7...7])
        let sample = WeightedSample(particles.map { $0.place[0] }, weights: particles.map(\.weight))
        #expect(abs(sample.mean - 8 / 22.0) < 0.013, "\(sample.mean)")
        #expect(abs(sample.sd / (8 * 14 / (22 * 22 * 23.0)).squareRoot() - 1) < 0.1, "\(sample.sd)")
        #expect(found.generations.count > 2 && found.simulations < 50_000)
        let tolerances = found.generations.map(\.tolerance)
        #expect(tolerances[0] == .infinity && tolerances[tolerances.count - 1] < tolerances[1] / 2)
    }

    /// The sum and the difference of two numbers, observed with normal errors of 0.02 and 0.04: both have a deviation of
    /// √(0.02² + 0.04²) / 2, and a correlation of (0.02² − 0.04²) / (0.02² + 0.04²) = −0.6.
    @Test("two numbers of which the sum is known better than the difference have the covariance of theory")
    func linear() throws {
        let observed: [ClosedRange<Double>] = [1...1, 0.2...0.2]
        let found = ApproximatePosterior(
            dimensions: 2, observed: observed, settings: Self.settings(1000, generations: 12), seed: 8
        ) { attempts in
            attempts.map { attempt in
                let errors = Self.chances(8, attempt.number, 2).map(NormalQuantile.value)
                let (a, b) = (attempt.place[0], attempt.place[1])
                return [a + b + 0.02 * errors[0], a - b + 0.04 * errors[1]]
            }
        }
        let particles = found.adjusted(to: observed)
        let weights = particles.map(\.weight)
        let samples = (0..<2).map { number in
            WeightedSample(particles.map { $0.place[number] }, weights: weights)
        }
        let deviation = (0.02 * 0.02 + 0.04 * 0.04).squareRoot() / 2
        for (sample, mean) in zip(samples, [0.6, 0.4]) {
            #expect(abs(sample.mean - mean) < 0.25 * deviation, "\(sample.mean)")
            #expect(abs(sample.sd / deviation - 1) < 0.15, "\(sample.sd)")
        }
        let sum = weights.reduce(0, +)
        let covariance = particles.reduce(0) {
            $0 + $1.weight / sum * ($1.place[0] - samples[0].mean) * ($1.place[1] - samples[1].mean)
        }
        #expect(abs(covariance / (samples[0].sd * samples[1].sd) + 0.6) < 0.12)
    }

    /// Simulation-based calibration (Talts et al. 2018): of values drawn from the prior, data drawn from them, and posteriors of the
    /// data, ranks are uniform. Chi-squared of 8 classes with 7 degrees of freedom passes 24.3 in 1 of 1,000 sets. 90 % intervals
    /// hold 216 of 240 on average; 200 or fewer in 1 of 1,000.
    @Test("values drawn from the prior have uniform ranks among the places of their posteriors")
    func calibrated() {
        let trials = 240
        var (classes, held) = ([Double](repeating: 0, count: 8), 0)
        for trial in 0..<trials {
            let chance = Self.chances(77, trial, 2)
            let truth = chance[0]
            let seed = UInt64(1000 + trial)
            let data = Self.successes(truth, seed &+ 500_000, trial)
            let particles = Self.binomial(data, seed, particles: 300).adjusted(to: [data...data])
            let weights = particles.map(\.weight)
            let sample = WeightedSample(particles.map { $0.place[0] }, weights: weights)
            let below = zip(particles, weights).reduce(0) { $0 + ($1.0.place[0] < truth ? $1.1 : 0) }
            classes[min(7, Int(8 * below / weights.reduce(0, +)))] += 1
            if (sample.quantile(0.05)...sample.quantile(0.95)).contains(truth) { held += 1 }
        }
        let expected = Double(trials) / 8
        let squared = classes.reduce(0) { $0 + ($1 - expected) * ($1 - expected) / expected }
        #expect(squared < 24.3, "\(classes)")
        #expect(held > 200, "\(held) of \(trials)")
    }

    @Test("a range leaves what may be anywhere in it, and what cannot be simulated is left out")
    func ranges() {
        let found = ApproximatePosterior(
            dimensions: 1, observed: [0.5...0.75], settings: Self.settings(400, generations: 4), seed: 5
        ) { attempts in attempts.map { $0.place[0] < 0.6 ? [$0.place[0]] : nil } }
        let places = found.adjusted(to: [0.5...0.75]).map { $0.place[0] }
        #expect(places.allSatisfy { $0 > 0.45 && $0 < 0.6 }, "\(places.min()!) \(places.max()!)")
        let used = ApproximatePosterior(
            dimensions: 1, observed: [0...0], settings: Self.settings(400, generations: 4), seed: 5
        ) { attempts in attempts.map { _ in nil } }
        #expect(used.particles.isEmpty && used.simulations == 50_000 && used.end == .enough)
    }
}
