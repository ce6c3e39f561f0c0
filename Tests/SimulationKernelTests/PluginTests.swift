import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics
import Testing

@Suite("Plugins in the kernel")
struct PluginTests {
    @Test("do the same in the fast kernel and in the naive replication", arguments: 0..<150)
    func equalObservations(number: Int) throws {
        let model = try Model(Restless.scenario(number))
        var replication = Replication(model)
        for run in 0..<2 {
            try replication.run(seed: 5, number: UInt32(run))
            let naive = try ReferenceReplication(model, seed: 5, number: UInt32(run)).run()
            #expect(
                Differences.between(replication.observations, naive) == [],
                "scenario \(number), replication \(run)")
        }
    }

    @Test("and all of it happens") func everythingHappens() throws {
        var recorded = [Double](repeating: 0, count: Restless.Watch.columns.count)
        var changed: Set<String> = []
        for number in 0..<60 {
            let bound = Restless.scenario(number)
            let model = try Model(bound)
            var replication = Replication(model)
            try replication.run(seed: 5, number: 0)
            let observations = replication.observations
            for index in observations.recorded.indices {
                recorded[index % recorded.count] += abs(observations.recorded[index])
            }
            for kind in [PluginKind.absence, .escalation, .intervention, .allocation] {
                var less = bound
                less.plugins.removeAll { $0.descriptor.kind == kind }
                less.scenario.plugins = less.plugins.map(\.use)
                var other = Replication(try Model(less))
                try other.run(seed: 5, number: 0)
                if !Differences.between(observations, other.observations).isEmpty {
                    changed.insert(kind.name)
                }
            }
        }
        #expect(recorded.allSatisfy { $0 > 0 })
        #expect(changed == ["absence", "escalation", "intervention", "allocation"])
    }
}
