import AllocationCount
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@Suite("Memory of a replication")
struct AllocationReleaseTests {
    /// Lists grow to what the fullest replication needs, so the first ones may still allocate.
    @Test(
        "is all there after the first ones: nothing is allocated in the next",
        arguments: [
            "first-run.yaml", "lempaala.yaml", "studies/mentors.yaml", "studies/threshold-per-term.yaml",
        ])
    func nothingAllocated(name: String) throws {
        var replication = Replication(Model(try Shipped.scenario(name)))
        for number in 0..<UInt32(12) { try replication.run(seed: 3, number: number) }
        let before = allocation_count()
        for number in 0..<UInt32(12) { try replication.run(seed: 3, number: number) }
        #expect(allocation_count() == before)
    }

    @Test("is counted: a list that is made shows")
    func isCounted() {
        let before = allocation_count()
        let list = [Int](repeating: Int(before), count: 1000)
        #expect(allocation_count() > before, "\(list.count)")
    }
}
