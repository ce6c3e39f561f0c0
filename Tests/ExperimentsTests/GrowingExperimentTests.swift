import Experiments
import PluginKit
import ShippedScenarios
import Testing

@Suite("An experiment that grows")
struct GrowingExperimentTests {
    @Test("is at every size the experiment of that size, to the bit", arguments: [1, 2, 3])
    func equal(threads: Int) throws {
        let scenario = try Worlds.treated(multiplier: 0.9)
        let growing = try GrowingExperiment(BoundScenario(scenario), seed: 3, threads: threads)
        for (step, count) in [2, 5, 5, 3, 11].enumerated() {
            try growing.grow(to: count)
            #expect(growing.replications == [2, 5, 5, 5, 11][step])
            let whole = Experiment.run(scenario, replications: count, seed: 3, threads: 2)
            let grown = growing.result(count)
            #expect(ExperimentTests.bits(grown) == ExperimentTests.bits(whole))
            #expect(grown.contrasts == whole.contrasts && grown.measures == whole.measures)
        }
    }
}
