import Experiments
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("What a plan is followed up by")
struct FollowUpTests {
    @Test("amount, quality and equality, each number as in the measures")
    func table() throws {
        var scenario = try Shipped.twoSchools()
        scenario.schools[0].area = "north"
        scenario.schools[1].area = "south"
        let study = Study([Experiment.run(scenario, replications: 2, seed: 4, threads: 2)], build: "test")
        let table = FollowUpTable.table(study)
        let (heading, measure) = (table.position(of: "heading"), table.position(of: "measure"))
        func ids(_ column: Int) -> Set<String> {
            Set(
                table.rows.compactMap { row in
                    if case .named(let id, _) = row[column] { id } else { nil }
                })
        }
        #expect(ids(heading) == ["amount", "quality", "equality"])
        #expect(
            ids(measure).isSuperset(of: [
                "requestsBegun", "hoursWorked", "servedWithinLimit", "absenceRate", "absenceRange",
                "servedGini",
            ]))
        let result = study.parts[0].result
        let shown = FollowUpTable.forReaders(result)
        #expect(shown.map(\.id) == ["follow_up_amount", "follow_up_quality", "follow_up_equality"])
        // Areas are told, not their schools.
        #expect(shown[0].columns.count == 2 + scenario.years.count)
        let areas = result.measures.filter {
            $0.scope[.year] == scenario.years[0].label && $0.scope[.area] != nil
                && ($0.kind == .requestsBegun || $0.kind == .hoursWorked)
        }
        #expect(shown[0].rows.count == areas.count && !areas.isEmpty)
    }
}
