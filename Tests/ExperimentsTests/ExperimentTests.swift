import Experiments
import SchoolDomain
import ShippedScenarios
import Testing

@Suite("Replications in parallel")
struct ExperimentTests {
    static func bits(_ result: ExperimentResult) -> [[UInt64]] { result.values.map { $0.map(\.bitPattern) } }

    @Test("any number of threads gives the same bits", arguments: [2, 3, 4, 16])
    func threads(_ threads: Int) throws {
        let scenario = try Worlds.treated(multiplier: 0.9)
        let one = Experiment.run(scenario, replications: 10, seed: 3, threads: 1)
        let many = Experiment.run(scenario, replications: 10, seed: 3, threads: threads)
        #expect(Self.bits(one) == Self.bits(many))
        #expect(one.contrasts == many.contrasts)
    }

    @Test("replication r draws the same random numbers however many are run")
    func prefix() throws {
        let scenario = try Shipped.scenario()
        let few = Experiment.run(scenario, replications: 3, seed: 3, threads: 2)
        let more = Experiment.run(scenario, replications: 9, seed: 3, threads: 2)
        #expect(Self.bits(few) == Array(Self.bits(more).prefix(3)))
    }

    @Test("another seed gives other futures, and so does another replication")
    func seeds() throws {
        let scenario = try Shipped.scenario()
        let a = Experiment.run(scenario, replications: 2, seed: 3, threads: 1)
        let b = Experiment.run(scenario, replications: 2, seed: 4, threads: 1)
        #expect(Self.bits(a) != Self.bits(b))
        #expect(Self.bits(a)[0] != Self.bits(a)[1])
    }

    @Test("progress is told once for every replication, the last one included")
    func progress() throws {
        let heard = Heard()
        _ = Experiment.run(try Shipped.scenario(), replications: 7, seed: 3, threads: 2) { done, total in
            heard.add(done, total)
        }
        #expect(heard.all.map(\.0).sorted() == Array(1...7))
        #expect(heard.all.allSatisfy { $0.1 == 7 })
    }
}
