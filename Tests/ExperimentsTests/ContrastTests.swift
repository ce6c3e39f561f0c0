import Experiments
import SchoolDomain
import Testing

@Suite("The counterfactual beside the naive before and after")
struct ContrastTests {
    /// Pupils are chosen when their absence is high; it falls by itself: regression to the mean.
    @Test("an intervention without effect looks good before and after, and its real effect is exactly 0")
    func regressionToTheMean() throws {
        let result = Experiment.run(
            try Worlds.treated(multiplier: 1), replications: 30, seed: 3, threads: 2)
        let contrast = try #require(result.contrasts.first)
        #expect(contrast.pupils > 1)
        #expect(contrast.naiveChange < -1)
        #expect(contrast.effect == 0)
        #expect(contrast.after == contrast.afterWithout)
    }

    @Test("one that halves absence really does, and claims more than it does")
    func realEffect() throws {
        let result = Experiment.run(
            try Worlds.treated(multiplier: 0.5), replications: 30, seed: 3, threads: 2)
        let contrast = try #require(result.contrasts.first)
        #expect(contrast.effect < -1)
        #expect(contrast.naiveChange < contrast.effect)
    }
}
