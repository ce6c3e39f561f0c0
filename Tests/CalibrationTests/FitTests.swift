import Calibration
import Experiments
import PluginKit
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@Suite("The fit of a scenario to data")
struct FitTests {
    @Test("finds values that the data were made with, on the same random numbers, to a hundredth")
    func recovers() throws {
        let fit = try Fit(World.question(try World.observed(["sigma=0.9", "spells=2.5"])))
        #expect(abs(fit.unknowns[0].value - 0.9) < 0.01, "\(fit.unknowns[0].value)")
        #expect(abs(fit.unknowns[1].value - 2.5) < 0.025, "\(fit.unknowns[1].value)")
        #expect(fit.rows.allSatisfy { abs($0.residual) < 0.1 })
        #expect(fit.unknowns.allSatisfy { $0.isTold && !$0.isAtBound && $0.sd > 0 && $0.sd < 0.2 })
    }

    @Test("has the same answer on one thread and on two")
    func threads() throws {
        let observed = try World.observed(["sigma=0.9", "spells=2.5"])
        var question = World.question(observed)
        question.threads = 1
        let (one, two) = (try Fit(question), try Fit(World.question(observed)))
        #expect(one.unknowns.map(\.value) == two.unknowns.map(\.value))
        #expect(one.sumOfSquares == two.sumOfSquares)
    }

    @Test("says which number the data tell nothing of")
    func untold() throws {
        let unknowns = World.unknowns + [World.unknown("nothing", 0...1, start: 0.5)]
        let fit = try Fit(World.question(try World.observed(["sigma=0.9", "spells=2.5"]), unknowns))
        #expect(fit.unknowns.map(\.isTold) == [true, true, false])
        #expect(fit.unknowns[2].sd == .infinity)
        #expect(fit.laws.written { _ in true }.positions == [0, 1])
    }

    @Test("refuses more unknowns than numbers, and rows that name no measure, at their places")
    func refuses() throws {
        #expect(throws: FitFault.self) {
            try Fit(World.question([World.measured("absenceRate:grades=9", 6)]))
        }
        do throws(FitFault) {
            _ = try Fit(World.question([World.measured("absentRate", 6), World.measured("absenceRate", 6)]))
            Issue.record("a measure without a name")
        } catch {
            guard case .measure(_, let place) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(place == World.place)
        }
    }

    @Test("a number that is kept back counts as one that may be any of a range")
    func censored() throws {
        var rows = try World.observed(["sigma=0.9", "spells=2.5"])
        var keptBack = World.measured("pupilsAtLeast:grades=9,threshold=50 %", 0)
        // That there are 0 to 1,000 such pupils says nothing.
        keptBack.range = 0...1000
        rows.append(keptBack)
        let fit = try Fit(World.question(rows))
        #expect(abs(fit.unknowns[0].value - 0.9) < 0.01, "\(fit.unknowns[0].value)")
        #expect(abs(fit.rows[3].residual) < 1e-3)
        // That there are 2 at most contradicts all else.
        rows[3].range = 0...2
        let other = try Fit(World.question(rows))
        #expect(other.rows[3].residual > 2)
        #expect(other.rows[3].simulated <= fit.rows[3].simulated)
        #expect(other.sumOfSquares > fit.sumOfSquares + 4)
    }

    @Test("a prior counts as one more number")
    func prior() throws {
        var unknowns = World.unknowns
        unknowns[0].prior = FittedUnknown.Prior(mean: 0.5, sd: 0.0001)
        let fit = try Fit(World.question(try World.observed(["sigma=0.9", "spells=2.5"]), unknowns))
        #expect(abs(fit.unknowns[0].value - 0.5) < 0.01)
    }
}
