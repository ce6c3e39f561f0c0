import Glibc
import Stochastics
import Testing

@Suite("Merged moments are the moments of everything")
struct MergingTests {
    static let values: [Double] = (0..<1000).map { number in
        1e6 + RandomBlock.unit(RandomSource(seed: 5, replication: 0).block(0, 0, UInt32(number)).low)
    }

    @Test("wherever the values are split", arguments: [0, 1, 2, 17, 500, 999, 1000])
    func split(at place: Int) {
        let whole = RunningMoments(Self.values)
        var merged = RunningMoments(Self.values[..<place])
        merged.merge(RunningMoments(Self.values[place...]))
        #expect(merged.count == 1000)
        #expect(merged.minimum == whole.minimum && merged.maximum == whole.maximum)
        // A thousand roundings of up to 6·10⁻¹¹ wander to about 2·10⁻⁹, that is 2·10⁻¹⁵ of 10⁶.
        #expect(abs(merged.mean - whole.mean) < 1e-14 * whole.mean)
        #expect(abs(merged.sd - whole.sd) < 1e-9 * whole.sd)
    }

    @Test("merging with nothing changes no bit", arguments: 1...100)
    func nothing(count: Int) {
        let some = RunningMoments((0..<count).map { _ in 0.1 } + [0.7])
        var left = some
        left.merge(RunningMoments())
        #expect(left == some)
        var right = RunningMoments()
        right.merge(some)
        #expect(right == some)
    }

    @Test("a thousand parts of one value each")
    func manyParts() {
        let whole = RunningMoments(Self.values)
        var merged = RunningMoments()
        for value in Self.values { merged.merge(RunningMoments([value])) }
        #expect(merged.count == 1000)
        #expect(abs(merged.mean - whole.mean) < 1e-14 * whole.mean)
        #expect(abs(merged.sd - whole.sd) < 1e-9 * whole.sd)
    }

    @Test("quantiles of a sample are type 7: linear between order statistics")
    func sampleQuantiles() {
        // R: quantile(c(1, 2, 4, 8, 16), c(0, .1, .25, .5, .6, .9, 1)).
        let sample = [1.0, 2, 4, 8, 16]
        let expected = [(0.0, 1.0), (0.1, 1.4), (0.25, 2), (0.5, 4), (0.6, 5.6), (0.9, 12.8), (1, 16)]
        for (probability, value) in expected {
            #expect(abs(Quantiles.value(ofSorted: sample, probability: probability) - value) < 1e-14)
        }
        #expect(Quantiles.value(ofSorted: [3], probability: 0.4) == 3)
    }

    /// n, and the rank of the limits counted from each end.
    static let ranks = [
        (1, 1), (5, 1), (18, 1), (19, 1), (20, 1), (38, 1), (39, 2), (100, 5), (200, 10), (1000, 50),
    ]

    @Test(
        "limits for one more value are the order statistics that hold it nine times in ten", arguments: ranks)
    func predictionLimits(count: Int, rank: Int) {
        let limits = Quantiles.predictionLimits(ofSorted: (1...count).map(Double.init))
        #expect(limits == Interval(low: Double(rank), high: Double(count + 1 - rank)))
        let coverage = Double(count + 1 - 2 * rank) / Double(count + 1)
        #expect(count < 19 ? coverage < 0.9 : coverage >= 0.9 && coverage < 0.95)
    }

    /// The mean over samples of the probability that the limits hold one more value, which is known of each sample; of
    /// other continuous values it is the same, for an increasing change of all changes no rank. A false alarm is beyond
    /// four standard errors: once in 16,000 for each of five.
    @Test(
        "they hold what they promise; of values that can be equal, more", arguments: [19, 20, 60, 100, 200])
    func coverage(count: Int) {
        let source = RandomSource(seed: 1912, replication: UInt32(count))
        let promised = 1 - 2 * Double(max(1, (count + 1) / 20)) / Double(count + 1)
        var (held, heldTied) = (RunningMoments(), RunningMoments())
        for sample: UInt32 in 0..<2000 {
            let even = (0..<UInt32(count)).map { RandomBlock.unit(source.block(sample, $0, 0).word0) }
                .sorted()
            let limits = Quantiles.predictionLimits(ofSorted: even)
            held.add(limits.high - limits.low)
            let tied = Quantiles.predictionLimits(ofSorted: even.map { ($0 * 10).rounded(.down) })
            heldTied.add((tied.high - tied.low + 1) / 10)
        }
        #expect(abs(held.mean - promised) < 4 * held.standardError, "\(held.mean) of \(promised)")
        #expect(heldTied.mean > promised)
    }
}
