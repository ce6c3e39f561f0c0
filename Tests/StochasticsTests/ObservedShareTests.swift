@preconcurrency import CGSL
import Stochastics
import Testing

@Suite("Shares of simulations")
struct ObservedShareTests {
    /// 18 of 20: beta quantiles of SciPy.
    @Test("a share has Clopper and Pearson's interval, of nothing none")
    func known() throws {
        let interval = try #require(ObservedShare(18, of: 20).interval95)
        #expect(abs(interval.low - 0.683_017_285_98) < 1e-10 && abs(interval.high - 0.987_651_472_83) < 1e-10)
        #expect(ObservedShare(0, of: 0).interval95 == nil && ObservedShare(0, of: 0).share.isNaN)
        let counted = ObservedShare([1, 0, -1, 1]) { $0 == 0 ? nil : $0 > 0 }
        #expect(counted == ObservedShare(2.5, of: 4) && counted.share == 0.625)
    }

    /// Every outcome of 12 simulations, of which each is so, not so or neither.
    @Test("with halves, too, it holds 95 % at least", arguments: [0, 0.1, 0.4, 0.8])
    func exhausted(neither: Double) throws {
        let n = 12
        for part in stride(from: 0.0, through: 1, by: 0.05) {
            let so = (1 - neither) * part
            let (truth, chances) = (so + neither / 2, [so, neither, 1 - so - neither].map { max(0, $0) })
            var covered = 0.0
            for wins in 0...n {
                for halves in 0...n - wins {
                    let share = ObservedShare(Double(wins) + Double(halves) / 2, of: n)
                    let interval = try #require(share.interval95)
                    guard interval.low <= truth + 1e-12, truth <= interval.high + 1e-12 else { continue }
                    let counts = [wins, halves, n - wins - halves].map(UInt32.init)
                    covered += gsl_ran_multinomial_pdf(3, chances, counts)
                }
            }
            #expect(covered >= 0.95, "\(so) so, \(neither) neither: \(covered)")
        }
    }
}
