import Foundation
import Localization
import PluginKit
import SchoolDomain
import ShippedScenarios
import SimulationKernel
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
            kept: RunJournal(path: path, identity: "a run", build: "1a"))
        do {
            let journal = try RunJournal(path: path, identity: "a run", build: "1a")
            #expect(journal.past?.count == 2 && journal.past?.culprit == nil)
            let resumed = try Experiment.run(scenario, replications: 5, seed: 3, threads: 2, kept: journal)
            #expect(resumed.values.map { $0.map(\.bitPattern) } == plain.values.map { $0.map(\.bitPattern) })
            #expect(resumed.contrasts == plain.contrasts)
        }
        let complete = try RunJournal(path: path, identity: "a run", build: "1a")
        #expect(complete.past?.count == 5)
        complete.remove()
        let anew = try RunJournal(path: path, identity: "a run", build: "1a")
        #expect(anew.past == nil)
        // The file that it kept is gone, and what has its name now is another's.
        complete.remove()
        #expect(contents(of: path) != nil)
        anew.remove()
        #expect(contents(of: path) == nil)
    }

    @Test("reads no line that a crash cut off, names the plugin, and is begun anew for another run")
    func damage() throws {
        let path = temporaryPath()
        let outcome = Experiment.Outcome(values: [0.1, -.infinity, .nan], with: [], without: [])
        do {
            let journal = try RunJournal(path: path, identity: "a run", build: "1a")
            journal.keep(outcome, 7)
        }
        let whole = try #require(contents(of: path))
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        for length in 0..<lines[1].count {
            let cut = lines[0] + "\n" + lines[1].prefix(length) + "\ncrash bus-strike\n"
            try Data(cut.utf8).write(to: URL(fileURLWithPath: path))
            do {
                let journal = try RunJournal(path: path, identity: "a run", build: "1a")
                #expect(
                    journal.past?.count == 0 && journal.past?.culprit == "bus-strike", "cut after \(length)")
                journal.keep(outcome, 8)
            }
            let next = try RunJournal(path: path, identity: "a run", build: "1a")
            #expect(next.finished[8]?.values.map(\.bitPattern) == outcome.values.map(\.bitPattern))
        }
        #expect(try RunJournal(path: path, identity: "another run", build: "1a").past == nil)
        try FileManager.default.removeItem(atPath: path)
    }

    @Test("believes no line that is not as it was written, in this journal")
    func changed() throws {
        let path = temporaryPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let outcome = Experiment.Outcome(values: [0.5, 2], with: [BeforeAfter()], without: [BeforeAfter()])
        try RunJournal(path: path, identity: "a run", build: "1a").keep(outcome, 7)
        let whole = try #require(contents(of: path))
        let lines = whole.split(separator: "\n").map(Array.init)
        #expect(try RunJournal(path: path, identity: "a run", build: "1a").past?.damaged == 0)
        for place in lines[1].indices {
            var line = lines[1]
            line[place] = line[place] == "1" ? "2" : "1"
            try String(lines[0] + "\n" + line + "\n").write(toFile: path, atomically: false, encoding: .utf8)
            let journal = try RunJournal(path: path, identity: "a run", build: "1a")
            #expect(journal.past?.count == 0 && journal.past?.damaged == 1, "\(place)")
        }
        // The line of another run, under the first line of this.
        let other = whole.replacingOccurrences(of: "build 1a", with: "build 1b")
        try other.write(toFile: path, atomically: false, encoding: .utf8)
        #expect(try RunJournal(path: path, identity: "a run", build: "1b").past?.damaged == 1)
    }

    @Test("of another shape than the scenario's is not taken", .timeLimit(.minutes(1))) func misfit() throws {
        var first = try Shipped.scenario("first-run.yaml")
        first.years = [first.years[0]]
        let path = temporaryPath()
        try RunJournal(path: path, identity: "a run", build: "1a")
            .keep(Experiment.Outcome(values: [1], with: [], without: []), 0)
        let again = try RunJournal(path: path, identity: "a run", build: "1a")
        #expect(again.past?.count == 1)
        let plain = Experiment.run(first, replications: 1, seed: 3, threads: 1)
        let resumed = try Experiment.run(
            BoundScenario(first), replications: 1, seed: 3, threads: 1, kept: again)
        #expect(resumed.values.map { $0.map(\.bitPattern) } == plain.values.map { $0.map(\.bitPattern) })
        again.remove()
    }

    @Test("touches nothing that is not a journal")
    func others() throws {
        let path = temporaryPath()
        let mine = path + ".mine"
        defer { for path in [path, mine] { try? FileManager.default.removeItem(atPath: path) } }
        let fault = JournalFault(reason: Words.isNoJournal)
        for text in ["mine", "\u{FF}"] {
            try text.write(toFile: path, atomically: false, encoding: .isoLatin1)
            #expect(throws: fault) { try RunJournal(path: path, identity: "a run", build: "1a") }
            #expect(contents(of: path) != "")
        }
        try FileManager.default.removeItem(atPath: path)
        try "porras journal 2".write(toFile: mine, atomically: false, encoding: .utf8)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: mine)
        #expect(throws: fault) { try RunJournal(path: path, identity: "a run", build: "1a") }
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.linkItem(atPath: mine, toPath: path)
        #expect(throws: fault) { try RunJournal(path: path, identity: "a run", build: "1a") }
        #expect(contents(of: mine) == "porras journal 2")
    }

    @Test("of another build is begun anew, and it is said") func otherBuild() throws {
        let path = temporaryPath()
        try RunJournal(path: path, identity: "a run", build: "1a")
            .keep(Experiment.Outcome(values: [1], with: [], without: []), 0)
        for (build, wasOther) in [("1b", true), ("1b", false), ("1a", true)] {
            let journal = try RunJournal(path: path, identity: "a run", build: build)
            #expect(journal.wasOfOtherBuild == wasOther && (journal.past == nil) == wasOther)
            #expect(journal.finished.isEmpty)
        }
        #expect(try !RunJournal(path: path, identity: "another run", build: "1b").wasOfOtherBuild)
        try FileManager.default.removeItem(atPath: path)
    }

    @Test("is kept by one run at a time")
    func alone() throws {
        let path = temporaryPath()
        let first = try RunJournal(path: path, identity: "a run", build: "1a")
        first.keep(Experiment.Outcome(values: [1], with: [], without: []), 0)
        let before = contents(of: path)
        let fault = JournalFault(reason: Words.journalInUse)
        #expect(throws: fault) { try RunJournal(path: path, identity: "a run", build: "1a") }
        #expect(throws: fault) { try RunJournal(path: path, identity: "another run", build: "1a") }
        #expect(contents(of: path) == before)
        first.remove()
    }

    @Test("goes when nobody went on with it for long, and only then")
    func abandoned() throws {
        let stem = FileManager.default.temporaryDirectory.path + "/porras-\(UUID().uuidString)"
        let old = Date(timeIntervalSinceNow: -8 * 86_400)
        let kept = try RunJournal(path: "\(stem).kept.1.journal", identity: "at work", build: "1a")
        for (name, text, date) in [
            ("old.1.journal", "porras journal 1 a\n", old), ("new.1.journal", "porras journal 1 a\n", Date()),
            ("notes.journal", "my own", old), ("old.1.txt", "porras journal 1 a\n", old),
        ] {
            try text.write(toFile: "\(stem).\(name)", atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: "\(stem).\(name)")
        }
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: kept.path)
        #expect(RunJournal.removeAbandoned(stem: stem, olderThan: 7) == ["\(stem).old.1.journal"])
        #expect(RunJournal.removeAbandoned(stem: stem, olderThan: 7) == [])
        for name in ["new.1.journal", "notes.journal", "old.1.txt", "kept.1.journal"] {
            try FileManager.default.removeItem(atPath: "\(stem).\(name)")
        }
    }

    @Test("says why there can be none") func unwritable() {
        #expect(throws: JournalFault(reason: SystemReason.words(ENOENT))) {
            try RunJournal(path: "/nowhere at all/a.journal", identity: "a run", build: "1a")
        }
    }

    private func temporaryPath() -> String {
        FileManager.default.temporaryDirectory.path + "/porras-\(UUID().uuidString).journal"
    }

    private func contents(of path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
