@preconcurrency import CGSL
import Stochastics
import Testing

@Suite("Paired differences, and how many replications a precision needs")
struct PlanningTests {
    /// Standard normal numbers by address.
    static func normals(_ count: Int, decision: UInt32) -> [Double] {
        (0..<UInt32(count)).map {
            let bits = RandomSource(seed: 33, replication: $0).block(decision, 0, 0).low
            return NormalQuantile.value(RandomBlock.unit(bits))
        }
    }

    @Test("identical sides differ by nothing, without doubt")
    func identical() throws {
        let side = Self.normals(40, decision: 1)
        let difference = PairedDifference(baseline: side, alternative: side)
        #expect(difference.mean == 0 && difference.count == 40)
        #expect(difference.interval95 == .unknown(.allEqual))
        #expect(difference.lower == ObservedShare(20, of: 40))
        #expect(difference.varianceRatio == nil && difference.replicationsSaved == nil)
    }

    @Test("five pairs by hand")
    func byHand() throws {
        // Differences −1, −2, 0, 1, −3: mean −1, variance 10/4. Variances of the sides 10 and 11.5.
        let difference = PairedDifference(baseline: [2, 4, 6, 8, 10], alternative: [1, 2, 6, 9, 7])
        #expect(difference.mean == -1)
        #expect(difference.lower == ObservedShare(3.5, of: 5))
        let interval = try #require(difference.interval95.ends)
        let halfWidth = 2.776_445_105_197_794_4 * (2.5 / 5).squareRoot()
        #expect(abs(interval.low - (-1 - halfWidth)) < 1e-12 && abs(interval.high - (halfWidth - 1)) < 1e-12)
        let ratio = try #require(difference.varianceRatio)
        #expect(abs(ratio - (10 + 11.5) / 2.5) < 1e-14)
        let saved = try #require(difference.replicationsSaved)
        #expect(abs(saved - 5 * (ratio - 1)) < 1e-12)
    }

    @Test("common chances save what their correlation says, opposite ones cost")
    func correlation() throws {
        // With B = ρA + √(1 − ρ²)Z the ratio tends to 1 / (1 − ρ); its logarithm is F-like with standard
        // deviation below 2√(2/n). |z| over 4.9 has probability 10⁻⁶; n = 20,000 makes that 10 %.
        let (a, noise) = (Self.normals(20_000, decision: 2), Self.normals(20_000, decision: 3))
        for rho in [0.9, 0, -0.9] {
            let b = zip(a, noise).map { rho * $0 + (1 - rho * rho).squareRoot() * $1 }
            let difference = PairedDifference(baseline: a, alternative: b)
            let ratio = try #require(difference.varianceRatio)
            #expect(abs(ratio * (1 - rho) - 1) < 0.1, "ρ \(rho): ratio \(ratio)")
            #expect(rho != 0.9 || (difference.replicationsSaved ?? 0) > 150_000)
            #expect(rho != -0.9 || (difference.replicationsSaved ?? 0) < -8000)
        }
    }

    @Test("values that differ by the noise of arithmetic do not differ")
    func noise() {
        let difference = PairedDifference(baseline: [0.3, 7, 1e6], alternative: [0.1 + 0.2, 7, 1e6 + 1e-9])
        #expect(difference.mean == 0 && difference.interval95 == .unknown(.allEqual))
        #expect(difference.lower == ObservedShare(1.5, of: 3))
    }

    @Test("one pair has no interval, no pair no share")
    func fewPairs() {
        let one = PairedDifference(baseline: [3], alternative: [1])
        #expect(one.mean == -2 && one.interval95 == .unknown(.fewValues) && one.varianceRatio == nil)
        #expect(one.lower.share == 1)
        let none = PairedDifference(baseline: [], alternative: [])
        #expect(none.count == 0 && none.interval95 == .unknown(.fewValues) && none.lower.share.isNaN)
    }

    @Test("mean 10, sd 2, to 5 %: 64 replications")
    func replicationsNeeded() throws {
        // The normal quantile would say (1.96 · 2 / 0.5)² = 61.5; Student's t asks for a few more.
        let n = try ReplicationPlanning.replicationsNeeded(mean: 10, sd: 2, relativePrecision: 0.05)
        #expect(n == 64)
        let negative = try ReplicationPlanning.replicationsNeeded(mean: -10, sd: 2, relativePrecision: 0.05)
        #expect(negative == 64)
    }

    @Test(
        "it is the smallest number that will do", arguments: [0.001, 0.01, 0.1, 0.5, 3], [0.01, 0.05, 0.32])
    func smallest(precision: Double, alpha: Double) throws {
        func halfWidth(_ n: Int) -> Double {
            gsl_cdf_tdist_Pinv(1 - alpha / 2, Double(n - 1)) * 3 / Double(n).squareRoot()
        }
        let n = try ReplicationPlanning.replicationsNeeded(
            mean: 7, sd: 3, relativePrecision: precision, alpha: alpha)
        #expect(n >= 2 && halfWidth(n) <= 7 * precision)
        #expect(n == 2 || halfWidth(n - 1) > 7 * precision)
    }

    @Test("a precision that needs millions of replications is known at once", .timeLimit(.minutes(1)))
    func millions() throws {
        let n = try ReplicationPlanning.replicationsNeeded(mean: 0.001, sd: 1, relativePrecision: 0.05)
        #expect(abs(Double(n) / 1_536_583_528 - 1) < 1e-6, "\(n)")
        #expect(try ReplicationPlanning.replicationsNeeded(mean: 5, sd: 0, relativePrecision: 0.05) == 2)
    }

    @Test("what no number of replications gives is an error", .timeLimit(.minutes(1)))
    func errors() {
        let impossible: [(mean: Double, sd: Double, precision: Double, alpha: Double)] = [
            (0, 1, 0.05, 0.05), (.nan, 1, 0.05, 0.05), (.infinity, 1, 0.05, 0.05), (1, -1, 0.05, 0.05),
            (1, .infinity, 0.05, 0.05), (1, .nan, 0.05, 0.05), (1, 1, 0, 0.05), (1, 1, -0.1, 0.05),
            (1, 1, .nan, 0.05), (1, 1, 0.05, 0), (1, 1, 0.05, 1.5), (1e-9, 1, 1e-9, 0.05),
        ]
        for (mean, sd, precision, alpha) in impossible {
            #expect(throws: NumericsError.self, "\(mean), \(sd), \(precision), \(alpha)") {
                try ReplicationPlanning.replicationsNeeded(
                    mean: mean, sd: sd, relativePrecision: precision, alpha: alpha)
            }
        }
    }

    @Test("the look-ahead is k up to a hundred replications, then grows with them")
    func lookAhead() {
        let ahead = [1, 50, 100, 101, 119, 120, 1000].map { ReplicationPlanning.lookAhead(5, after: $0) }
        #expect(ahead == [5, 5, 5, 5, 5, 6, 50])
        #expect(ReplicationPlanning.lookAhead(0, after: 500) == 0)
    }
}
