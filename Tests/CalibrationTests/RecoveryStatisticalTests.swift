import Calibration
import SchoolDomain
import Testing

/// Fits to data that were made with known values.
@Suite("RecoveryStatisticalTests: what is known of fitted numbers is true of them")
struct RecoveryStatisticalTests {
    /// Of 40 intervals of 90 % that hold what they say, 28 or fewer hold the true value in 4 of 10,000 sets; of such as hold 70 %
    /// in 56 of 100.
    @Test("90 % intervals hold the true values, of rows that are of the same pupils")
    func covers() throws {
        var observed = try World.observed(["sigma=0.9", "spells=2.5"])
        for place in observed.indices { observed[place].pupils = 2000 }
        let recovery = try Recovery(World.question(observed, pupils: 500), trials: 40)
        for unknown in recovery.unknowns {
            let held = unknown.pairs.count { abs($0.found - $0.truth) <= 1.645 * $0.sd }
            #expect(held > 28, "\(unknown.unknown.id): \(held) of 40")
            #expect(unknown.pairs.allSatisfy { $0.sd > 0 })
        }
    }

    @Test("the number of rows that tell the same makes nothing better known")
    func repeated() throws {
        let observed = try World.observed(["sigma=0.9", "spells=2.5"])
        let once = try Fit(World.question(observed))
        let thrice = try Fit(World.question(observed + observed + observed))
        for (one, other) in zip(once.unknowns, thrice.unknowns) {
            #expect(abs(one.value - other.value) < 0.01 * one.value)
            #expect(abs(other.sd / one.sd - 1) < 0.05, "\(one.sd) \(other.sd)")
        }
    }
}
