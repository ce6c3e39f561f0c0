import Calibration
import SchoolDomain
import Testing

/// What data leave of values that are known.
@Suite("PosteriorStatisticalTests: distributions of values that data were made with")
struct PosteriorStatisticalTests {
    private static let sets = 150

    private static func question(_ unknowns: [FittedUnknown], threads: Int = 2) throws -> FitQuestion {
        var observed = try World.observed(["sigma=0.9", "spells=2.5"])
        for place in observed.indices { observed[place].pupils = 2000 }
        var question = World.question(observed, unknowns, pupils: 500)
        question.threads = threads
        return question
    }

    @Test("the truth lies within four deviations, no wider than those of a fit, on one thread and on two")
    func found() throws {
        let question = try Self.question(World.unknowns)
        let posterior = try Posterior(question, sets: Self.sets)
        let fit = try Fit(question)
        for (known, truth) in zip(posterior.unknowns, [0.9, 2.5]) {
            #expect(abs(known.sample.mean - truth) < 4 * known.sample.sd, "\(known.sample.mean)")
            #expect(known.shareOfPrior < 0.5 && known.sample.sd > 0)
        }
        // A fit weighs each row by itself, whatever the others tell: it knows no more.
        for (known, one) in zip(posterior.unknowns, fit.unknowns) {
            #expect(abs(known.sample.mean - one.value) < 4 * one.sd)
            #expect(known.sample.sd < 1.2 * one.sd, "\(known.sample.sd) \(one.sd)")
        }
        let alone = try Posterior(try Self.question(World.unknowns, threads: 1), sets: Self.sets)
        #expect(alone.unknowns.map(\.sample) == posterior.unknowns.map(\.sample))
        #expect(alone.rankCorrelations == posterior.rankCorrelations)
        #expect(posterior.rows.allSatisfy { (0.01...0.99).contains($0.shareBelow ?? 0) })
        #expect(posterior.rowsOfMore == 0)
    }

    @Test("a number of which the data tell nothing keeps its prior, also one cut at the bounds")
    func untold() throws {
        var nothing = World.unknown("nothing", 0...1, start: 0.5)
        nothing.prior = FittedUnknown.Prior(mean: 0, sd: 0.5)
        let posterior = try Posterior(try Self.question(World.unknowns + [nothing]), sets: Self.sets)
        let known = posterior.unknowns[2]
        // A normal law cut at 0 and 1, two deviations: mean (φ(0) − φ(2)) / (Φ(2) − Φ(0)) = 0.7228 deviations.
        #expect(abs(known.sample.mean - 0.3614) < 0.12, "\(known.sample.mean)")
        #expect(known.shareOfPrior > 0.75 && known.shareOfPrior < 1.25)
        #expect(known.sample.quantile(0) >= 0 && known.sample.quantile(1) <= 1)
    }
}
