import Foundation
import PluginKit
import ShippedScenarios
import Testing

@testable import Experiments

@Suite("The journal of a run")
struct JournalTests {
    @Test("takes finished replications up to the last bit, and runs only the others")
    func goesOn() throws {
        var mentors = try Shipped.scenario("studies/mentors.yaml")
        mentors.years = [mentors.years[0]]
        let scenario = BoundScenario(mentors)
        let path = temporaryPath()
        let plain = try Experiment.run(scenario, replications: 5, seed: 3, threads: 1)
        _ = try Experiment.run(
            scenario, replications: 2, seed: 3, threads: 1,
            journal: RunJournal(path: path, identity: "a run"))
        let journal = try RunJournal(path: path, identity: "a run")
        #expect(journal.past?.count == 2 && journal.past?.culprit == nil)
        let resumed = try Experiment.run(scenario, replications: 5, seed: 3, threads: 2, journal: journal)
        #expect(resumed.values.map { $0.map(\.bitPattern) } == plain.values.map { $0.map(\.bitPattern) })
        #expect(resumed.contrasts == plain.contrasts)
        #expect(try RunJournal(path: path, identity: "a run").past?.count == 5)
        journal.remove()
        #expect(try RunJournal(path: path, identity: "a run").past == nil)
        journal.remove()
    }

    @Test("reads no line that a crash cut off, names the plugin, and is begun anew for another run")
    func damage() throws {
        let path = temporaryPath()
        let outcome = Experiment.Outcome(values: [0.1, -.infinity, .nan], with: [], without: [])
        do {
            let journal = try RunJournal(path: path, identity: "a run")
            journal.append(outcome, 7)
        }
        let whole = try #require(contents(of: path))
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        for length in 0..<lines[1].count {
            let cut = lines[0] + "\n" + lines[1].prefix(length) + "\ncrash bus-strike\n"
            try Data(cut.utf8).write(to: URL(fileURLWithPath: path))
            let journal = try RunJournal(path: path, identity: "a run")
            #expect(journal.past?.count == 0 && journal.past?.culprit == "bus-strike", "cut after \(length)")
            journal.append(outcome, 8)
            let next = try RunJournal(path: path, identity: "a run")
            #expect(next.finished[8]?.values.map(\.bitPattern) == outcome.values.map(\.bitPattern))
        }
        #expect(try RunJournal(path: path, identity: "another run").past == nil)
        try FileManager.default.removeItem(atPath: path)
    }

    @Test("says why there can be none") func unwritable() {
        #expect(throws: JournalFault(reason: "No such file or directory")) {
            try RunJournal(path: "/nowhere at all/a.journal", identity: "a run")
        }
    }

    private func temporaryPath() -> String {
        FileManager.default.temporaryDirectory.path + "/porras-\(UUID().uuidString).journal"
    }

    private func contents(of path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
