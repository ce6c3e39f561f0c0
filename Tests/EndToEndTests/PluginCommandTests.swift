import Foundation
import Testing

@Suite("EndToEndTests: the commands for plugins")
struct PluginCommandTests {
    @Test("each command explains itself", arguments: ["list", "show", "check", "trust", "new"])
    func help(command: String) throws {
        let answer = try Program.run("plugins", command, "--help")
        #expect(answer.status == 0 && answer.output.contains("USAGE: porras plugins \(command)"))
        #expect(answer.output.contains("Example"))
    }

    static let reasons = [
        "fi": (
            unnamed: "on jaettu kirjasto, jota kukaan ei nimennyt", undeclared: "ei ole kuvattu lisäosa:",
            meant: "tarkoititko", absent: "ei ole tiedosto"
        ),
        "sv": (
            unnamed: "är ett delat bibliotek som ingen nämnde", undeclared: "är inget beskrivet tillägg:",
            meant: "menade du", absent: "är ingen fil"
        ),
        "en": (
            unnamed: "is a shared library that nobody named", undeclared: "is no declared plugin:",
            meant: "did you mean", absent: "is no file"
        ),
    ]

    @Test(
        "the list says where it looked and why a candidate is refused, in three languages",
        arguments: [
            ("fi", "Vakiolisäosat", "Nimetyt tiedostot", "Kansio plugins/", "hylätty"),
            ("sv", "Standardtillägg", "Namngivna filer", "Mappen plugins/", "avvisad"),
            ("en", "Standard plugins", "Files named", "Folder plugins/", "refused"),
        ])
    func list(language: String, standard: String, named: String, here: String, refused: String) throws {
        let folder = try PluginFolder()
        _ = try folder.porras("plugins", "new", "intervention", "talk")
        try folder.write("plugins/walk/walk.yaml", folder.text("talk/talk.yaml"))
        try folder.write("plugins/broken/broken.yaml", "plugin: broken\nkind: intervenshun\n")
        try folder.write("plugins/strange.so", "not a library")
        let answer = try folder.porras(
            "plugins", "list", "--plugin", "talk/talk.yaml", "--plugin", "absent.so", "--language", language)
        #expect(answer.status == 0 && answer.complaint.isEmpty)
        let reasons = try #require(Self.reasons[language])
        let places = [standard, named, here].map { answer.output.range(of: $0)?.lowerBound }
        #expect(!places.contains(nil))
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
        #expect(answer.output.contains("infection-wave"))
        #expect(answer.output.contains("\(refused): absent.so \(reasons.absent)"))
        #expect(answer.output.contains("\(refused): plugins/strange.so \(reasons.unnamed)"))
        #expect(answer.output.contains("\(refused): plugins/broken/broken.yaml \(reasons.undeclared)"))
        #expect(answer.output.contains("\(reasons.meant) `intervention`?"))
        // Once named on the command line, once in the folder under the name of another file.
        #expect(answer.output.components(separatedBy: "\ntalk ").count == 3)
    }

    @Test("show tells all that a plugin declares, of the program and of a file alike")
    func show() throws {
        let folder = try PluginFolder()
        try folder.buildNeedWeighted()
        let library = try folder.porras("plugins", "show", "./libneed-weighted.so", "--language", "en")
        let digest = try folder.tool("/usr/bin/sha256sum", "libneed-weighted.so").output.prefix(64)
        #expect(library.status == 0 && digest.count == 64)
        for line in [
            "need-weighted 1.0.0: ", "Kind allocation (loaded)", "Digest (SHA-256) \(digest)", "Phase place",
            "Reads support, lessonsMissed, waitingSince", "Draws –", "waitMax 60 d",
        ] { #expect(Self.holds(library.output, line), "\(line)") }
        let standard = try folder.porras("plugins", "show", "infection-wave", "--language", "en")
        #expect(standard.status == 0)
        #expect(Self.holds(standard.output, "Kind absence (compiled in)"))
        #expect(Self.holds(standard.output, "Draws onset, size, lag, severity"))
    }

    @Test("programs are given the same as tables")
    func data() throws {
        let folder = try PluginFolder()
        let list = try folder.porras("plugins", "list", "--plugin", "absent.so", "--format", "json")
        let plugins = try list.rows("plugins")
        #expect(
            plugins.contains { $0["plugin"] as? String == "mentors" && $0["way"] as? String == "declared" })
        #expect(try list.rows("refused").map { $0["file"] as? String } == ["absent.so"])
        let shown = try folder.porras("plugins", "show", "infection-wave", "--format", "json")
        let onset = try shown.rows("parameters").first { $0["name"] as? String == "onset" }
        #expect(onset?["default"] as? String == "18")
        let csv = try folder.porras("plugins", "list", "--format", "csv", "--language", "en")
        let rows = DataTests.rows(csv.output).filter { $0["table"] == "plugins" }
        #expect(
            csv.status == 0
                && rows.contains {
                    $0["plugin"] == "mentors" && $0["statistic"] == "way" && $0["text"] == "declared"
                })
        let exporter = try folder.porras("plugins", "list", "--format", "markdown", "--language", "en")
        #expect(exporter.status == 2 && exporter.complaint.contains("`--format markdown` cannot be had here"))
    }

    /// Whether a text has these words one after another, however far apart a table puts them.
    private static func holds(_ text: String, _ words: String) -> Bool {
        text.split { $0 == " " || $0 == "\n" }.joined(separator: " ").contains(words)
    }

    @Test("a name that nobody has is refused with the nearest one")
    func unknown() throws {
        for command in ["show", "check"] {
            let near = try Program.run("plugins", command, "infection-wav")
            #expect(near.status == 2 && near.output.isEmpty)
            #expect(near.complaint.contains("did you mean `infection-wave`?"))
            let far = try Program.run("plugins", command, "xyzzy")
            #expect(far.status == 2 && far.complaint.contains("`porras plugins list` shows them"))
        }
    }

    @Test("check: 0 for a plugin that keeps its contract, 2 for what is none")
    func checkGood() throws {
        let folder = try PluginFolder()
        try folder.buildNeedWeighted()
        for plugin in ["infection-wave", "lottery", "long-csv-fi", "./libneed-weighted.so"] {
            let answer = try folder.porras("plugins", "check", plugin, "--language", "en")
            #expect(answer.status == 0 && answer.complaint.isEmpty)
            #expect(answer.output.contains("keeps its contract"), "\(answer.output)")
        }
        try folder.write("notes.txt", "A plugin would be fine.")
        let text = try folder.porras("plugins", "check", "notes.txt")
        #expect(text.status == 2 && text.output.isEmpty)
        #expect(text.complaint.contains("error: `notes.txt` is not a shared library"))
    }

    @Test("check: what a declared plugin gives is judged, and nothing is said of it when it cannot be used")
    func checkDeclared() throws {
        let folder = try PluginFolder()
        try folder.begin("intervention", in: "yaml")
        let sound = try folder.porras("plugins", "check", "trial/trial.yaml", "--language", "en")
        #expect(sound.status == 0 && sound.complaint.isEmpty)
        #expect(sound.output.hasPrefix("trial 1.0.0 and what it gives can be read"))
        try folder.change("trial/trial.yaml", "default: curator", to: "default: tutor")
        let doubtful = try folder.porras("plugins", "check", "trial/trial.yaml", "--language", "en")
        #expect(doubtful.status == 0 && doubtful.output == sound.output)
        #expect(doubtful.complaint.contains("warning: "))
        #expect(doubtful.complaint.contains("no role called `tutor`"))
        try folder.change("trial/trial.yaml", "patience: 30 d", to: "patence: 30 d")
        let wrong = try folder.porras("plugins", "check", "trial/trial.yaml")
        #expect(wrong.status == 2 && wrong.output.isEmpty)
        #expect(wrong.complaint.contains("`interventions.trial` has no key `patence`"))
        #expect(wrong.complaint.contains("did you mean `patience`?"))
    }

    @Test(
        "check: 1 for a plugin that breaks a rule, which is named with what was seen",
        arguments: [
            ("instance->value[FACTOR] : 1}", "250 : 1}", "effects: an effect: factor 250"),
            ("(uint32_t)pupil, (uint32_t)batch->year", "(uint32_t)i, (uint32_t)batch->year", "order: "),
            ("bits(host->context, CHOSEN", "bits(host->context, 7", "decisions: "),
            ("acts[0] = 1;", "acts[0] = 0;", "days: "),
            (
                "porras_effects *effects) {\n",
                "porras_effects *effects) {\n    static int n; if (n++ > 3) return 0;\n",
                "repetition: "
            ),
        ])
    func checkBad(old: String, new: String, breach: String) throws {
        let folder = try PluginFolder()
        _ = try folder.porras("plugins", "new", "absence", "trial", "--in", "c")
        try folder.change("trial/trial.c", old, to: new)
        try folder.build()
        let answer = try folder.porras("plugins", "check", "trial/trial.so", "--language", "en")
        #expect(answer.status == 1 && answer.complaint.isEmpty)
        #expect(answer.output.hasPrefix("trial 1.0.0 breaks its contract\n"))
        #expect(answer.output.contains("\n  \(breach)"), "\(answer.output)")
        #expect(answer.output.contains("  the rule: ") && answer.output.contains("  to see it again: "))
    }

    @Test("a library is loaded once it is trusted, and no longer when it has changed")
    func trust() throws {
        let folder = try PluginFolder()
        try folder.buildNeedWeighted()
        try folder.write(
            "north.yaml",
            PluginFolder.firstRun + "plugins: [{id: seats, use: need-weighted, from: libneed-weighted.so}]\n")
        func run(_ more: String...) throws -> Answer {
            try Program.run(["run", "north.yaml", "-r", "1"] + more, in: folder.path)
        }
        let untrusted = try run()
        #expect(untrusted.status == 2 && untrusted.output.isEmpty)
        #expect(untrusted.complaint.contains("`libneed-weighted.so` is not trusted yet"))
        #expect(untrusted.complaint.contains("north.yaml:2:"))
        #expect(
            untrusted.complaint.contains(
                "if you trust it, run the same again with `--trust`, or `porras plugins trust libneed-weighted.so "
                    + "--scenario north.yaml`"))
        // The command can be typed as it stands, whatever the names.
        try folder.write("it's $mine.yaml", try folder.text("north.yaml"))
        let quoted = try folder.porras("run", "it's $mine.yaml", "-r", "1")
        #expect(quoted.complaint.contains("libneed-weighted.so --scenario 'it'\\''s $mine.yaml'`"))
        let trusting = try folder.porras(
            "plugins", "trust", "libneed-weighted.so", "--scenario", "north.yaml")
        #expect(trusting.status == 0 && trusting.output == "need-weighted 1.0.0: plugins.lock\n")
        #expect(try run().status == 0)
        // One byte more is another file with the same plugin.
        let library = URL(fileURLWithPath: "\(folder.path)/libneed-weighted.so")
        try (Data(contentsOf: library) + Data([0])).write(to: library)
        let changed = try run()
        #expect(changed.status == 2 && changed.output.isEmpty)
        #expect(changed.complaint.contains("`libneed-weighted.so` has changed since it was trusted"))
        #expect(
            changed.complaint.contains("`porras plugins trust libneed-weighted.so --scenario north.yaml`"))
        let anew = try run("--trust")
        #expect(anew.status == 0)
        #expect(
            anew.complaint.contains(
                "note: `libneed-weighted.so` has changed since it was trusted, and is trusted anew"))
        #expect(anew.complaint.contains(" → "))
        let known = try run("--trust")
        #expect(known.status == 0 && known.complaint.isEmpty)
        let lock = try folder.text("plugins.lock")
        #expect(lock.components(separatedBy: "\nneed-weighted 1.0.0 ").count == 2)
        // A merge that went wrong.
        try folder.write("plugins.lock", "<<<<<<< mine\n" + lock)
        let broken = try run("--trust")
        #expect(broken.status == 2 && broken.output.isEmpty)
        #expect(
            broken.complaint.contains(
                "`porras plugins trust LIBRARY.so --scenario north.yaml` writes it anew"))
        let mending = try folder.porras(
            "plugins", "trust", "libneed-weighted.so", "--scenario", "north.yaml")
        #expect(mending.status == 0 && mending.complaint.contains("without what stood on line 1;"))
        #expect(try folder.text("plugins.lock") == lock)
        #expect(try run().status == 0)
    }

    @Test("a misspelt format is guessed where no exporter can be meant, as elsewhere")
    func misspeltFormat() throws {
        let answer = try Program.run("plugins", "list", "--format", "jsn", "--language", "en")
        #expect(
            answer.status != 0 && answer.complaint.contains("did you mean `json`?"), "\(answer.complaint)")
    }
}
