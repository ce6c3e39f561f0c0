import Experiments
import ShippedScenarios
import SimulationKernel
import Testing

@Suite("The page of measures")
struct MeasureDocumentTests {
    @Test("explains every measure, and no other")
    func measures() throws {
        // Mentors bring an intervention, others overtime, routes, consent, second looks and returns; observers add `recorded`
        // for their outputs.
        var known: Set = ["recorded"]
        for study in [
            "mentors", "staff-turnover", "contact-or-notification", "county-project", "gradual-return",
            "call-line", "class-staff", "support-decisions", "second-degree",
        ] {
            var scenario = try Shipped.scenario("studies/\(study).yaml")
            scenario.years = [scenario.years[0]]
            known.formUnion(MeasureCatalog(Model(scenario)).measures.map(\.id))
        }
        let rows = text("Documentation/Measures.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
        let named = rows.flatMap { row in
            DocumentTests.mentions(in: String(row.split(separator: "|")[0]))
        }
        #expect(named.sorted() == known.sorted())
    }

    @Test("gives every measure the unit that it has in the data")
    func units() throws {
        var scenario = try Shipped.scenario("studies/mentors.yaml")
        scenario.years = [scenario.years[0]]
        let measures = MeasureCatalog(Model(scenario)).measures
        let words = ["%": "percent", "€": "euros"]
        for row in text("Documentation/Measures.md").split(separator: "\n") where row.hasPrefix("| `") {
            let cells = row.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
            let units = cells[1].split(separator: ",").map { $0.drop { $0 == " " } }.map(String.init)
            for id in DocumentTests.mentions(in: cells[0]) {
                let real = Set(measures.filter { $0.id == id }.map(\.unit.rawValue))
                #expect(real.isSubset(of: units.map { words[$0] ?? $0 }), "\(id): \(real), said \(units)")
            }
        }
    }
}
