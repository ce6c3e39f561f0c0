import Experiments
import ShippedScenarios
import SimulationKernel
import Testing

@Suite("The page of measures")
struct MeasureDocumentTests {
    @Test("explains every measure, and no other")
    func measures() throws {
        var scenario = try Shipped.scenario("studies/mentors.yaml")
        scenario.years = [scenario.years[0]]
        // Observers add `recorded`, one for each of their outputs.
        let known = Set(MeasureCatalog(Model(scenario)).measures.map(\.id)).union(["recorded"])
        let rows = text("Documentation/Measures.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
        let named = rows.flatMap { row in
            DocumentTests.mentions(in: String(row.split(separator: "|")[0]))
        }
        #expect(named.sorted() == known.sorted())
    }
}
