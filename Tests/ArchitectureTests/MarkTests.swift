import ScenarioFiles
import SchoolDomain
import ShippedScenarios
import Testing

/// The rule that the head of the shipped scenario states for its own lines.
@Suite("Every number of the shipped scenario says where it comes from")
struct MarkTests {
    @Test("at its end, or at the line that opens its block, or just above it")
    func marks() {
        let given = ScenarioLoader.load(path: "\(repository)/scenarios/lempaala.yaml").inputs
            .filter { !$0.isWords && $0.place != nil && $0.text.contains(where: \.isNumber) }
        let unmarked = given.filter(\.marks.isEmpty).map { "\($0.whereabouts): \($0.path)" }
        #expect(unmarked == [])
        #expect(given.count > 200)
    }
}
