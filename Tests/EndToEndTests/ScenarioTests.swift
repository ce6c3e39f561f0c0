import Foundation
import Testing

@Suite("EndToEndTests: scenario files, sound and broken")
struct ScenarioTests {
    static func names(_ folder: String, _ ending: String) -> [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "\(repository)/\(folder)")) ?? []
        return all.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
    }

    static let shipped = names("scenarios", ".yaml") + names("scenarios/studies", ".yaml")

    /// Studies that ask what would come of more work than the staff can do.
    static let overloaded = ["ladder-as-written", "responsible-person"].map { "scenarios/studies/\($0).yaml" }
    /// Studies that ask about another municipality rather than a plan for this one, which the answer says.
    static let others = ["areas", "more-absence", "new-housing", "second-degree", "support-decisions"].map {
        "scenarios/studies/\($0).yaml"
    }

    @Test(
        "every shipped scenario is sound and its staff keep up, but where that is what is asked",
        arguments: shipped)
    func sound(scenario: String) throws {
        let answer = try Program.run("check", scenario)
        let status = Self.overloaded.contains(scenario) ? 1 : 0
        #expect(
            Int(answer.status) == status && answer.complaint.isEmpty, "\(answer.output)\(answer.complaint)")
    }

    @Test("every study runs against what it extends", arguments: names("scenarios/studies", ".yaml"))
    func studies(scenario: String) throws {
        let text = try String(contentsOfFile: "\(repository)/\(scenario)", encoding: .utf8)
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("extends: ") })
        let base = "scenarios/studies/\(line.dropFirst("extends: ".count))"
        let answer = try Program.run(
            "compare", base, scenario, "--replications", "2", "--years", "2", "--language", "fi")
        #expect(answer.status == 0)
        #expect(answer.complaint.isEmpty, "\(answer.complaint)")
        let isUnlike = answer.output.contains("Ei pelkkä suunnitelma")
        #expect(isUnlike == Self.others.contains(scenario), "\(answer.output)")
        #expect(answer.output.contains("Mikä ratkaisee"))
    }

    static let fixtures = "Tests/ScenarioFilesTests/Fixtures"

    @Test("a broken file is refused with its place, nothing on standard output, and exit code 2")
    func broken() throws {
        var refused = 0
        for file in Self.names(Self.fixtures, ".yaml") {
            let answer = try Program.run("run", file, "--replications", "1")
            guard answer.status != 0 else { continue }
            refused += 1
            #expect(answer.status == 2 && answer.output.isEmpty, "\(file)")
            #expect(answer.complaint.contains("error: ") && answer.complaint.contains(".yaml"), "\(file)")
        }
        #expect(refused >= 30)
    }
}
