@preconcurrency import CGSL
import Stochastics
import Testing

@Suite("Student's interval covers what it says")
struct IntervalTests {
    /// Student's t at 0.95, 0.975 and 0.995, from the incomplete beta function with 50 digits.
    static let quantiles: [(degrees: Int, t: [Double])] = [
        (1, [6.313_751_514_675_043, 12.706_204_736_174_705, 63.656_741_162_871_58]),
        (2, [2.919_985_580_353_725_7, 4.302_652_729_749_464, 9.924_843_200_918_293]),
        (5, [2.015_048_373_333_024_2, 2.570_581_835_636_315_5, 4.032_142_983_555_228]),
        (9, [1.833_112_932_656_237_2, 2.262_157_162_798_205_5, 3.249_835_541_592_126_3]),
        (29, [1.699_127_026_533_497_8, 2.045_229_642_132_704_3, 2.756_385_903_670_605_5]),
        (99, [1.660_391_156_016_990_9, 1.984_216_951_586_417_5, 2.626_405_457_280_827_5]),
        (1000, [1.646_378_817_285_464_7, 1.962_339_080_826_408_5, 2.580_754_698_065_951]),
    ]

    /// So many values with mean 0, half below and half above it.
    static func values(_ count: Int) -> RunningMoments {
        RunningMoments((0..<count).map { ($0.isMultiple(of: 2) ? -1 : 1) * Double($0 / 2 + 1) })
    }

    @Test("the half-width is t · sd / √n", arguments: 0..<quantiles.count)
    func halfWidth(row: Int) throws {
        let (degrees, expected) = Self.quantiles[row]
        let moments = Self.values(degrees + 1)
        for (level, t) in zip([0.9, 0.95, 0.99], expected) {
            let interval = try StudentInterval.of(moments, level: level)
            #expect(abs(interval.halfWidth / moments.standardError - t) < 1e-12 * t)
            #expect(abs(interval.low + interval.high - 2 * moments.mean) < 1e-14 * interval.halfWidth)
            #expect(abs(gsl_cdf_tdist_Pinv(0.5 + level / 2, Double(degrees)) - t) < 1e-12 * t)
        }
    }

    @Test("20,000 samples of ten: the 95 % interval covers the mean in 95 % of them, the 50 % one in half")
    func coverage() throws {
        // |z| over 4.9 has probability 10⁻⁶. The standard error at 95 % is 0.15 percentage points: normal
        // instead of Student quantiles would cover 91.8 %, which is z = −21.
        let trials = 20_000
        var covered = [0.95: 0, 0.5: 0]
        for trial in 0..<UInt32(trials) {
            var sample = RunningMoments()
            for number in UInt32(0)..<5 {
                let block = RandomSource(seed: 21, replication: trial).block(1, 0, number)
                for bits in [block.low, block.high] {
                    sample.add(70 + 12 * NormalQuantile.value(RandomBlock.unit(bits)))
                }
            }
            for level in covered.keys where try StudentInterval.of(sample, level: level).contains(70) {
                covered[level, default: 0] += 1
            }
        }
        for (level, count) in covered {
            let deviation = (Double(trials) * level * (1 - level)).squareRoot()
            let z = (Double(count) - Double(trials) * level) / deviation
            #expect(abs(z) < 4.9, "\(count) of \(trials) at \(level): z = \(z)")
        }
    }

    @Test("fewer than two values or a level outside (0, 1) is an error")
    func errors() {
        for few in [RunningMoments(), RunningMoments([4])] {
            #expect(throws: NumericsError.self) { try StudentInterval.of(few) }
        }
        for level in [-0.5, 0, 1, 1.5, .nan] {
            #expect(throws: NumericsError.self) { try StudentInterval.of(Self.values(5), level: level) }
        }
    }

    @Test("equal values leave no doubt")
    func noSpread() throws {
        let interval = try StudentInterval.of(RunningMoments([0.3, 0.3, 0.3]))
        #expect(interval == Interval(low: 0.3, high: 0.3) && interval.halfWidth == 0)
        #expect(interval.contains(0.3) && !interval.contains(0.3.nextUp))
    }
}
