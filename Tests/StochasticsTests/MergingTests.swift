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
}
