import Experiments
import PluginKit
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Stochastics
import Testing

@Suite("Numbers that unknowns set")
struct DrawnNumberTests {
    private static func scenario() throws -> Scenario {
        var scenario = try Shipped.scenario()
        scenario.unknowns = [
            Unknown(id: "level", value: .uniform(from: 0.5, to: 2), sets: ["absence.level"])
        ]
        #expect(scenario.problems().map(\.message.en) == [])
        return scenario
    }

    @Test("each replication is, to the bit, that of the scenario with its numbers written in")
    func asWritten() throws {
        let scenario = try Self.scenario()
        let drawn = Experiment.run(scenario, replications: 4, seed: 9, threads: 2)
        let draws = UnknownDraws(scenario)
        var seen: Set<Double> = []
        for number in 0..<4 {
            let value = draws.value(of: "level", RandomSource(seed: 9, replication: UInt32(number)))
            seen.insert(value)
            var written = scenario
            written.unknowns = []
            written.absence.level = value
            let worker = try ReplicationWorker(BoundScenario(written))
            try worker.run(seed: 9, number: number)
            let values = MeasureCatalog(worker.model).values(worker.observations)
            for (one, other) in zip(drawn.values[number], values) {
                #expect(one == other || one.isNaN && other.isNaN)
            }
        }
        #expect(seen.count == 4)
    }

    @Test("are the same on one thread and on two")
    func threads() throws {
        let scenario = try Self.scenario()
        let (one, two) = (
            Experiment.run(scenario, replications: 6, seed: 9, threads: 1),
            Experiment.run(scenario, replications: 6, seed: 9, threads: 2)
        )
        #expect("\(one.values)" == "\(two.values)")
    }
}
