import Experiments
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("Values of single replications, in tables")
struct ReplicationTableTests {
    private static func study(_ choices: String...) throws -> Study {
        var scenario = try Shipped.scenario()
        scenario.years = [scenario.years[0]]
        var other = scenario
        other.name = "Other"
        other.staff[0].posts += 1
        var study = Study(
            [scenario, other].map { Experiment.run($0, replications: 3, seed: 9, threads: 2) }, build: "1")
        study.choices = try choices.map { try MeasureChoice($0) }
        study.tellsReplications = true
        return study
    }

    @Test("the long table and the wide one have the values of the results")
    func values() throws {
        let study = try Self.study("pupilsOver", "absenceRate")
        let set = StudyTables.all(study)
        let (long, wide) = (set.table("replication_values"), set.table("replications"))
        let result = study.parts[1].result
        let told = result.measures.indices.filter {
            ["pupilsOver", "absenceRate"].contains(result.measures[$0].id)
        }
        #expect(told.count > 4 && long.rows.count == 2 * 3 * told.count && wide.rows.count == 2 * 3)
        #expect(wide.columns.count == 2 + told.count)
        let value = long.position(of: "value")
        for number in 0..<3 {
            for (column, place) in told.enumerated() {
                let expected = ResultNumber.rounded(result.values[number][place])
                #expect(set.number(wide.rows[3 + number][2 + column]) == expected)
                #expect(set.number(long.rows[(3 + number) * told.count + column][value]) == expected)
            }
        }
        // The tables of all measures are narrowed, too; what people read first is not.
        #expect(set.table("measures").rows.count == 2 * told.count)
        #expect(set.table("summary").rows.count > 10)
        var plain = study
        (plain.choices, plain.tellsReplications) = ([], false)
        let ids = StudyTables.all(plain).tables.map(\.id)
        #expect(!ids.contains("replication_values") && !ids.contains("replications"))
    }

    @Test("columns of the wide table are called in snake case, each its own")
    func names() throws {
        let measures = try Self.study().parts[0].result.measures
        let names = ReplicationTables.uniqueNames(measures)
        #expect(Set(names).count == measures.count)
        let odd = names.filter { $0.contains { !($0.isLowercase || $0.isNumber || $0 == "_") } }
        #expect(odd == [])
        let over = try #require(
            measures.firstIndex {
                $0.id == "pupilsOver" && $0.scope[.threshold] == "90 h" && $0.scope[.grades] == "7-9"
                    && $0.scope.entries.count == 2
            })
        #expect(names[over] == "pupils_over_7_9_90_h")
    }
}
