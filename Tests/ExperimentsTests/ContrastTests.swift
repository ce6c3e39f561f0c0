import Experiments
import PluginKit
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

    /// Both are offered to the same pupils: without both they miss what the one that works spares them, without the idle
    /// one alone nothing changes, without the other alone everything.
    @Test(
        "of two interventions each is told against the run without both, and against the one without it alone"
    )
    func each() throws {
        var scenario = try Worlds.treated(multiplier: 0.5)
        var idle = scenario.interventions[0]
        idle.id = "idle"
        idle.effect = Effect(multiplier: .fixed(1))
        scenario.interventions.append(idle)
        func run(_ contrasting: Contrasting) throws -> ExperimentResult {
            try Experiment.run(
                BoundScenario(scenario), replications: 10, seed: 3, threads: 2, contrasting: contrasting)
        }
        let (together, each) = (try run(.together), try run(.each))
        #expect(together.values.description == each.values.description)
        #expect(each.contrasts.map(\.intervention) == ["talk", "talk", "idle", "idle"])
        #expect(each.contrasts.map(\.takenOut) == [.all, .alone, .all, .alone])
        #expect(each.contrasts.filter { $0.takenOut == .all } == together.contrasts)
        #expect(each.contrasts[0].effect < -1 && each.contrasts[1].effect == each.contrasts[0].effect)
        #expect(each.contrasts[2].effect == each.contrasts[0].effect)
        #expect(each.contrasts[3].effect == 0 && each.contrasts[3].certainty == .unknown(.allEqual))
    }

    @Test("of a single intervention the two are one, and it costs no more")
    func single() throws {
        let bound = BoundScenario(try Worlds.treated(multiplier: 0.5))
        func run(_ contrasting: Contrasting) throws -> [InterventionContrast] {
            try Experiment.run(bound, replications: 4, seed: 3, threads: 2, contrasting: contrasting)
                .contrasts
        }
        #expect(try run(.each) == run(.together))
        // Offered to nobody it is as if it were not there.
        var other = bound.withoutOffers(of: 0).scenario
        other.interventions = []
        let left = Experiment.run(other, replications: 4, seed: 3, threads: 2)
        let unoffered = Experiment.run(
            bound.withoutOffers(of: 0).scenario, replications: 4, seed: 3, threads: 2)
        let over = Scope([(.grades, "7-9"), (.threshold, "50 h")])
        #expect(unoffered.series(.pupilsOver, over) == left.series(.pupilsOver, over))
    }
}
