import PluginKit
import ScenarioFiles
import Testing

/// What a check of a declared plugin finds in what it gives, without a scenario that uses it.
@Suite struct TrialUseTests {
    private func faults(_ text: String) throws -> [String] {
        let read = DeclaredPlugin.read(DeclaredSource(path: "talk.yaml", contents: Array(text.utf8)))
        #expect(read.diagnostics.map { $0.rendered() } == [])
        return try #require(read.plugin).faultsInUse().map { $0.rendered() }
    }

    private func only(_ old: String, _ new: String) throws -> String {
        #expect(talkYAML.contains(old))
        let faults = try faults(talkYAML.replacing(old, with: new))
        #expect(faults.count == 1, "\(faults)")
        return try #require(faults.first)
    }

    @Test func `a sound plugin has no faults, although a parameter has no default`() throws {
        #expect(try faults(talkYAML) == [])
    }

    @Test func `an unknown key is an error where it stands`() throws {
        #expect(
            try only("coverage: $share", "coverge: $share") == """
                talk.yaml:17:7: error: `interventions.talk` has no key `coverge`
                   17 |       coverge: $share
                      |       ^
                      = help: did you mean `coverage`?
                """)
    }

    @Test func `a unit that the piece does not take is an error at the default`() throws {
        let fault = try only(
            "ongoing: {role: $role, minutesPerWeek: $minutes}",
            "costPerPupil: $minutes, ongoing: {role: $role, minutesPerWeek: 1 h}".replacing(
                ", ongoing", with: "\n      ongoing"))
        #expect(
            fault.hasPrefix(
                "talk.yaml:8:55: error: `interventions.talk.costPerPupil` is `30 min`; it must be"))
    }

    @Test func `an unknown word of the piece is an error`() throws {
        let fault = try only(
            "trigger: {$when: $step}", "trigger: {$when: $step}\n      work: [{form: togeter, items: []}]")
        #expect(fault.hasPrefix("talk.yaml:17:21: error: `interventions.talk.work[0].form` is `togeter`"))
        #expect(fault.contains("did you mean `together`?"))
    }

    @Test func `every word that a parameter takes is tried, not only its default`() throws {
        let fault = try only("words: [stepOpened, stepDone]", "words: [stepOpned, stepDone]")
        #expect(
            fault.hasPrefix("talk.yaml:16:17: error: `interventions.talk.trigger` has no key `stepOpned`"))
        #expect(fault.contains("did you mean `stepOpened`?"))
    }

    @Test func `a default that names what no shipped scenario has is a warning, for another may`() throws {
        let fault = try only("default: psychologist", "default: psycologist")
        #expect(
            fault.hasPrefix(
                "talk.yaml:7:32: warning: the scenarios that come with the program have no role called `psycologist`"
            ))
        #expect(fault.contains("did you mean `psychologist`?"))
    }

    @Test func `a name that the piece itself takes from the scenario is a warning too`() throws {
        let fault = try only(
            "trigger: {$when: $step}",
            "trigger: {$when: $step}\n      capacity: {perPost: {role: therapist, pupils: 3}}")
        #expect(fault.hasPrefix("talk.yaml:17:34: warning: "), "\(fault)")
        #expect(fault.contains("`therapist`"))
    }

    @Test func `what a planner probably did not mean hangs on the scenario and is not told`() throws {
        let early = """
            plugin: early
            kind: escalation
            version: "1"
            summary: A step is due sooner
            parameters: {step: {takes: step, text: The step}}
            gives: {ladder: [{id: $step, threshold: 20 h}]}

            """
        #expect(try faults(early) == [])
        #expect(try faults(early.replacing("takes: step,", with: "takes: step, default: meeting,")) == [])
    }

    @Test func `a table of the plugin is read from beside it`() throws {
        let plugin = """
            plugin: more
            kind: intervention
            version: "1"
            summary: Another curator
            gives: {staff: more.csv}

            """
        try withFolder { folder in
            func faults(_ rows: String) -> [String] {
                write(rows, to: "\(folder)/more.csv")
                let source = DeclaredSource(path: "\(folder)/more.yaml", contents: Array(plugin.utf8))
                return DeclaredPlugin.read(source).plugin?.faultsInUse().map(\.message.en) ?? ["no plugin"]
            }
            #expect(faults("role,schools,posts\ncurator,all,3\n") == [])
            #expect(faults("role,schools,posts\ncurator,all,many\n").count == 1)
        }
    }
}
