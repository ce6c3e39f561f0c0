import Foundation
import Testing

@Suite("EndToEndTests: plugins in scenarios")
struct PluginRunTests {
    /// A scenario with a plugin of every kind, one of them loaded.
    static let everyKind =
        PluginFolder.firstRun + """
            interventions: [{id: talk, trigger: {stepDone: meeting}, capacity: {places: 4}, effect: {multiplier: 0.9}}]
            plugins:
              - {id: flu, use: infection-wave}
              - {id: alarm, use: sudden-rise, step: consultation}
              - {id: talks, use: offer-most-absent, intervention: talk}
              - {id: seats, use: need-weighted, from: libneed-weighted.so, waitMax: 90 d}
              - {id: unequal, use: absence-inequality}

            """

    private static func folder(_ scenario: String) throws -> PluginFolder {
        let folder = try PluginFolder()
        try folder.buildNeedWeighted()
        try folder.write("north.yaml", scenario)
        return folder
    }

    @Test("the results are the same bits on one thread and on two, and say which plugins had a part")
    func threads() throws {
        let folder = try Self.folder(Self.everyKind)
        let answers = try ["1", "2"].map { threads in
            try folder.porras(
                "run", "north.yaml", "-r", "8", "--format", "json", "--threads", threads, "--trust")
        }
        #expect(answers[0].status == 0 && answers[0].complaint.isEmpty, "\(answers[0].complaint)")
        #expect(answers[0].output == answers[1].output)
        let plugins = try answers[0].rows("plugins")
        #expect(plugins.map { $0["id"] as? String } == ["flu", "alarm", "talks", "seats", "unequal"])
        let ways = plugins.map { $0["way"] as? String }
        #expect(ways == ["compiledIn", "compiledIn", "compiledIn", "loaded", "compiledIn"])
        let digest = try folder.tool("/usr/bin/sha256sum", "libneed-weighted.so").output.prefix(64)
        #expect(plugins[3]["sha256"] as? String == String(digest))
        #expect(
            plugins[3]["plugin"] as? String == "need-weighted" && plugins[3]["version"] as? String == "1.0.0")
        #expect(plugins[0]["sha256"] is NSNull)
    }

    @Test("a plugin that is named on the command line is used by its name")
    func named() throws {
        let folder = try Self.folder(
            PluginFolder.firstRun + "plugins: [{id: seats, use: need-weighted}, {id: talk}]\n")
        _ = try folder.porras("plugins", "new", "intervention", "talk")
        let without = try folder.porras("run", "north.yaml", "-r", "1")
        #expect(without.status == 2 && without.output.isEmpty)
        #expect(without.complaint.contains("no plugin is called `need-weighted`"))
        #expect(without.complaint.contains("no plugin is called `talk`"))
        let with = try folder.porras(
            "run", "north.yaml", "-r", "1", "--format", "json", "--plugin", "libneed-weighted.so", "--plugin",
            "talk/talk.yaml", "--trust")
        #expect(with.status == 0, "\(with.complaint)")
        let plugins = try with.rows("plugins")
        #expect(Set(plugins.map { $0["way"] as? String }) == ["declared", "loaded"])
        let digest = try folder.tool("/usr/bin/sha256sum", "talk/talk.yaml").output.prefix(64)
        #expect(plugins.contains { $0["sha256"] as? String == String(digest) })
    }

    @Test("everything that is wrong with the uses of plugins is said at once, with places and remedies")
    func messages() throws {
        let folder = try Self.folder(
            PluginFolder.firstRun + """
                plugins:
                  - {id: seats, use: need-weighted, from: libneed-weighted.so, waitMx: 3 d, waitMax: 3 h}
                  - {id: infection-wav}
                  - {id: alarm, use: sudden-rise, step: consultatoin}
                  - {id: late, from: absent.so}

                """)
        let answer = try folder.porras("run", "north.yaml", "-r", "1", "--trust")
        #expect(answer.status == 2 && answer.output.isEmpty)
        for message in [
            "north.yaml:3:64: error: `plugins.seats` has no key `waitMx`", "did you mean `waitMax`?",
            "error: `plugins.seats.waitMax` is `3 h`; it must be a number of school days, such as `5 d`",
            "north.yaml:4:10: error: no plugin is called `infection-wav`", "did you mean `infection-wave`?",
            "error: `absent.so` is no file", "north.yaml: 4 errors; nothing was run",
        ] { #expect(answer.complaint.contains(message), "\(message) in \(answer.complaint)") }
        // What the scenario must hold is looked at once everything can be read.
        try folder.write(
            "north.yaml",
            PluginFolder.firstRun + "plugins: [{id: alarm, use: sudden-rise, step: consultatoin}]\n")
        let reference = try folder.porras("run", "north.yaml", "-r", "1")
        #expect(reference.status == 2 && reference.output.isEmpty)
        #expect(reference.complaint.contains("error: no step is called `consultatoin`"))
        #expect(reference.complaint.contains("did you mean `consultation`?"))
    }

    @Test("a plugin that gives up in the middle of a run ends it, with its place and its reason")
    func breach() throws {
        let folder = try PluginFolder()
        _ = try folder.porras("plugins", "new", "escalation", "trial", "--in", "c")
        try folder.change(
            "trial/trial.c", "(void)host;\n    for (uint64_t i = 0;",
            to: """
                if (batch->day >= 30) {
                        host->fail(host->context, "the register is closed");
                        return PORRAS_ERROR;
                    }
                    for (uint64_t i = 0;
                """)
        try folder.build()
        for threads in ["1", "2"] {
            let answer = try folder.porras(
                "run", "trial/example.yaml", "-r", "4", "--trust", "--threads", threads)
            #expect(answer.status == 2 && answer.output.isEmpty)
            // School day 30, from 0, of a warm-up that begins on Wednesday 13 August 2025: six weeks later.
            let expected =
                "error: plugin `trial` broke off in phase wake of 2025-09-24 (replication 0): the register is closed\n"
            #expect(answer.complaint == expected)
        }
    }

    @Test("what an observer records stands in the tables of run and compare, also when it is nothing")
    func observed() throws {
        let folder = try Self.folder(
            PluginFolder.firstRun
                + "plugins: [{id: unequal, use: absence-inequality}, {id: long, use: sustained-absence}]\n")
        let run = try folder.porras("run", "north.yaml", "-r", "2", "--language", "en")
        #expect(run.status == 0, "\(run.complaint)")
        let tables = run.output.components(separatedBy: "Observed by plugins a year\n")
        try #require(tables.count == 2)
        let lines = tables[1].split(separator: "\n\n")[0].split(separator: "\n")
        let rows = lines.drop { !$0.hasPrefix("──") }.dropFirst()
        let all = try folder.porras("run", "north.yaml", "-r", "2", "--language", "en", "--format", "json")
        let recorded = try all.rows("measures").count { $0["measure"] as? String == "recorded" }
        #expect(rows.count * 2 == recorded && rows.allSatisfy { $0.hasPrefix("Observed: ") })
        #expect(rows.contains { $0.contains("unequal/") } && rows.contains { $0.contains("long/") })
        let base = "\(repository)/scenarios/first-run.yaml"
        let compared = try folder.porras("compare", base, "north.yaml", "-r", "2", "--language", "fi")
        #expect(compared.status == 0, "\(compared.complaint)")
        #expect(compared.output.contains("Lisäosien havainnot vuodessa\n"))
        let plain = try Program.run("run", base, "-r", "2", "--language", "en")
        #expect(!plain.output.contains("Observed by plugins"))
    }

    @Test("a format that is misspelt is guessed, among the program's and the exporters'")
    func formats() throws {
        let folder = try Self.folder(PluginFolder.firstRun + "plugins: [{id: memo, use: markdown}]\n")
        for (typed, meant) in [("markdwn", "markdown"), ("jsn", "json"), ("mmo", "memo")] {
            let answer = try folder.porras("run", "north.yaml", "-r", "1", "--format", typed)
            #expect(answer.status == 2 && answer.output.isEmpty)
            #expect(
                answer.complaint
                    == "error: `--format \(typed)` is not known; did you mean `\(meant)`?\n")
        }
        let far = try folder.porras("run", "north.yaml", "-r", "1", "--format", "xyzzy")
        #expect(far.complaint.contains("the formats are `table`, `json`, `jsonl`, `csv`, `memo`, "))
        try folder.write("north.yaml", PluginFolder.firstRun + "plugins: [{id: csv, use: markdown}]\n")
        let taken = try folder.porras("run", "north.yaml", "-r", "1", "--format", "csv")
        #expect(taken.status == 2 && taken.output.isEmpty)
        #expect(
            taken.complaint.contains(
                "north.yaml:2:16: error: an exporter cannot be called `csv`, which is a format of the program"
            ))
        let new = try folder.porras("plugins", "new", "exporter", "json")
        #expect(new.status == 2 && new.complaint.contains("`json` is a format of the program"))
    }

    @Test("explain tells what plugins of every way were given, and tables tell two uses of one apart")
    func values() throws {
        let folder = try Self.folder(
            PluginFolder.firstRun + """
                plugins:
                  - {id: flu, use: infection-wave, weeks: 5}
                  - {id: early, use: parent-letters, step: consultation}
                  - {id: late, use: parent-letters, step: meeting, cost: 5 EUR}

                """)
        let explained = try folder.porras("explain", "north.yaml", "--language", "en")
        #expect(explained.status == 0, "\(explained.complaint)")
        #expect(explained.output.contains(#/\nearly +parent-letters +1\.0 +step consultation, coverage 90 /#))
        #expect(explained.output.contains(#/\nflu +infection-wave +1\.0/#))
        let run = try folder.porras("run", "north.yaml", "-r", "1", "--language", "fi", "--all")
        #expect(run.output.contains(" (early)") && run.output.contains(" (late)"))
    }

    @Test("the audit finds nothing, without plugins and with every kind of them")
    func audit() throws {
        let plain = try Program.run("audit", "scenarios/first-run.yaml", "-r", "4")
        #expect(plain.status == 0 && plain.complaint.isEmpty)
        #expect(!plain.output.contains("not tried"))
        let folder = try Self.folder(Self.everyKind)
        let with = try folder.porras("audit", "north.yaml", "-r", "4", "--trust", "--language", "en")
        #expect(with.status == 0 && with.complaint.isEmpty, "\(with.output)\(with.complaint)")
        #expect(with.output.contains("idle plugin: exporter"))
        #expect(with.output.contains("not tried: `seats` already says who gets a free seat"))
    }
}
