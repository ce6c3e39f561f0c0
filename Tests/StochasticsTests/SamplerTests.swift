@preconcurrency import CGSL
import Stochastics
import Testing

/// Every sampler, fed with 200,000 random words, against the exact law. Each false alarm has probability 10⁻⁶.
@Suite("What is drawn follows the exact law")
struct SamplerTests {
    static let size = 200_000
    static let laws = Law.continuous + Law.discrete

    @Test("whole numbers of every distribution, by chi-square", arguments: laws.indices)
    func wholeNumbers(number: Int) throws {
        let law = Self.laws[number]
        let table = IntegerTable(law.distribution, in: law.range)
        let words = Words.take(Self.size, decision: UInt32(number))
        let counts = try #require(
            GoodnessOfFit.counts(table, words, in: law.range), "\(law.name) leaves \(law.range)")
        let (p, cells) = GoodnessOfFit.chiSquare(counts: counts, probabilities: law.probabilities)
        let only = law.probabilities.filter { $0 > 0 }.count == 1
        #expect(only || (cells > 1 && p > 1e-6), "\(law.name): p = \(p) in \(cells) cells")
        for (count, probability) in zip(counts, law.probabilities) where probability == 0 || probability == 1
        {
            #expect(count == (probability == 0 ? 0 : Self.size), "\(law.name) draws the impossible")
        }
    }

    @Test("continuous numbers of every distribution, by Kolmogorov and Smirnov", arguments: Law.continuous)
    func continuous(law: Law) throws {
        // The table's own distance, at most 1/8192 in the tails, is 0.055 of the limit of 2.69.
        let table = try QuantileTable(law.distribution)
        let words = Words.take(Self.size, decision: 50 + UInt32(law.range.count))
        let statistic = GoodnessOfFit.kolmogorovSmirnov(words.map { table.value($0) }, law.exact)
        #expect(statistic < GoodnessOfFit.kolmogorovSmirnovLimit, "\(law.name): D√n = \(statistic)")
    }

    @Test("Poisson numbers, by chi-square", arguments: [0.01, 0.8, 3.5, 40, 1000])
    func poisson(mean: Double) throws {
        let range = 0...Int(mean * 2 + 40)
        let probabilities = range.map { gsl_ran_poisson_pdf(UInt32($0), mean) }
        let words = Words.take(Self.size, decision: 300 + UInt32(mean))
        let counts = try #require(GoodnessOfFit.counts(IntegerTable(poisson: mean), words, in: range))
        let (p, cells) = GoodnessOfFit.chiSquare(counts: counts, probabilities: probabilities)
        #expect(cells > 1 && p > 1e-6, "mean \(mean): p = \(p) in \(cells) cells")
    }

    @Test("chances happen as often as they say", arguments: [0.0005, 0.1, 0.5, 0.93])
    func chance(probability: Double) {
        // |z| over 4.9: 10⁻⁶. The standard error is at most 0.11 percentage points.
        let chance = Chance(probability)
        let words = Words.take(Self.size, decision: 2000 + UInt32(probability * 1000))
        let expected = Double(Self.size) * probability
        let happened = Double(words.count { chance.happens($0) })
        let z = (happened - expected) / (expected * (1 - probability)).squareRoot()
        #expect(abs(z) < 4.9, "\(happened) instead of \(expected): z = \(z)")
    }

    @Test("waiting time is exponential, by Kolmogorov and Smirnov")
    func waitingTime() {
        let source = RandomSource(seed: 3, replication: 1)
        let times = (0..<UInt32(Self.size)).map {
            Double(WaitingTime.exponential(source.block(1, 1, $0).low)) / Double(WaitingTime.one)
        }
        let statistic = GoodnessOfFit.kolmogorovSmirnov(times) { gsl_cdf_exponential_P($0, 1) }
        #expect(statistic < GoodnessOfFit.kolmogorovSmirnovLimit, "D√n = \(statistic)")
    }

    @Test("unit numbers of 32 and of 64 bits are uniform, by Kolmogorov and Smirnov")
    func unit() {
        let words = Words.take(Self.size, decision: 3000)
        let source = RandomSource(seed: 3, replication: 2)
        let doubles = (0..<UInt32(Self.size)).map { RandomBlock.unit(source.block(1, 1, $0).high) }
        for sample in [words.map { RandomBlock.unit($0) }, doubles] {
            let statistic = GoodnessOfFit.kolmogorovSmirnov(sample) { $0 }
            #expect(statistic < GoodnessOfFit.kolmogorovSmirnovLimit, "D√n = \(statistic)")
        }
    }

    @Test("the tests are sharp: a mean 2 % off is seen by each of them")
    func sharpness() throws {
        let words = Words.take(Self.size, decision: 4000)
        let exponential = try QuantileTable(.exponential(mean: 1.02))
        let statistic = GoodnessOfFit.kolmogorovSmirnov(words.map { exponential.value($0) }) {
            gsl_cdf_exponential_P($0, 1)
        }
        #expect(statistic > GoodnessOfFit.kolmogorovSmirnovLimit, "D√n = \(statistic)")
        let counts = try #require(GoodnessOfFit.counts(IntegerTable(poisson: 3.57), words, in: 0...60))
        let probabilities = (0...60).map { gsl_ran_poisson_pdf(UInt32($0), 3.5) }
        #expect(GoodnessOfFit.chiSquare(counts: counts, probabilities: probabilities).p < 1e-6)
        let happened = Double(words.count { Chance(0.51).happens($0) })
        #expect((happened - 0.5 * Double(Self.size)) / (0.25 * Double(Self.size)).squareRoot() > 4.9)
    }
}
