import Foundation
import Testing

@Suite("EndToEndTests: beginning a plugin")
struct PluginNewTests {
    static let kinds = ["absence", "escalation", "intervention", "allocation", "observer", "exporter"]

    /// Builds, checks, shows and uses what was begun, by the commands that `new` itself names.
    private static func passes(_ folder: PluginFolder, _ kind: String, _ file: String) throws {
        let check = try folder.porras("plugins", "check", file, "--language", "en")
        #expect(check.status == 0 && check.complaint.isEmpty, "\(check.output)\(check.complaint)")
        let show = try folder.porras("plugins", "show", file, "--language", "en")
        let told = show.output.split(separator: "\n").first { $0.hasPrefix("Kind ") }
        #expect(show.status == 0 && told?.contains(" \(kind) (") == true, "\(show.output)")
        let use = try folder.porras("run", "trial/example.yaml", "-r", "2", "--trust")
        #expect(use.status == 0 && use.complaint.isEmpty, "\(use.complaint)")
        let keepsUp = try folder.porras("check", "trial/example.yaml")
        #expect(keepsUp.status == 0, "\(keepsUp.output)")
    }

    @Test("in C every kind builds as it stands, keeps its contract and runs", arguments: kinds)
    func inC(kind: String) throws {
        let folder = try PluginFolder()
        try folder.begin(kind, in: "c")
        try Self.passes(folder, kind, "trial/trial.so")
    }

    @Test("in YAML every kind but the exporter is sound and runs", arguments: kinds.dropLast())
    func inYAML(kind: String) throws {
        let folder = try PluginFolder()
        try folder.begin(kind, in: "yaml")
        try Self.passes(folder, kind, "trial/trial.yaml")
    }

    /// One kind: in the others only the template is another, and `PluginLoadingTests` compiles and checks them all.
    @Test("in Swift what is begun builds as it stands, keeps its contract and runs")
    func inSwift() throws {
        let folder = try PluginFolder()
        try folder.begin("absence", in: "swift")
        try Self.passes(folder, "absence", "trial/trial.so")
    }

    @Test("a build that fails leaves no library of an earlier one")
    func failedBuild() throws {
        let folder = try PluginFolder()
        try folder.begin("absence", in: "c")
        #expect(folder.contents.contains("trial/trial.so"))
        try folder.change("trial/trial.c", "acts[0] = 1;", to: "acts[0] = ;")
        #expect(try folder.tool("trial/build").status != 0)
        #expect(!folder.contents.contains { $0.hasSuffix(".so") || $0.hasSuffix(".new") })
    }

    @Test("what was begun has an effect where its numbers say so, and none where they say none")
    func effect() throws {
        let folder = try PluginFolder()
        try folder.begin("absence", in: "c")
        /// The answer that compares the school without the plugin with the same that has it.
        func compared(factor: String) throws -> Answer {
            let compare = ["compare", "\(repository)/scenarios/first-run.yaml", "trial/example.yaml"]
            let changes = [
                "--set-plan", "plugins.trial.share=100 %", "--set-plan", "plugins.trial.factor=\(factor)",
            ]
            return try Program.run(
                compare + changes + ["--trust", "-r", "10", "--format", "json"], in: folder.path)
        }
        let none = try compared(factor: "1").rows("differences").compactMap { $0["difference"] as? Double }
        #expect(none.count > 100 && none.allSatisfy { $0 == 0 })
        func lessons(_ row: [String: Any]) -> Bool {
            row["measure"] as? String == "absentLessonsPerPupil" && row["grades"] as? String == "0-9"
                && row["year"] is NSNull && row["cause"] is NSNull
        }
        let twice = try compared(factor: "2")
        let before = try #require(try twice.rows("measures").first(where: lessons)?["mean"] as? Double)
        let difference = try #require(
            try twice.rows("differences").first(where: lessons)?["difference"] as? Double)
        // Twice the hazard is nearly twice the spells: nobody falls absent who is absent. Chance alone, on the same
        // draws, moves the mean of 10 simulations by less than a tenth.
        #expect(difference > 0.5 * before)
    }

    @Test("without a language most kinds are begun in YAML, and those that must compute in C")
    func usual() throws {
        for kind in Self.kinds {
            let folder = try PluginFolder()
            let answer = try folder.porras("plugins", "new", kind, "by-need-2")
            #expect(answer.status == 0 && answer.complaint.isEmpty)
            let isDeclared = ["absence", "escalation", "intervention"].contains(kind)
            let written = isDeclared ? ["by-need-2.yaml"] : ["build", "by_need_2.c"]
            #expect(
                folder.contents
                    == ["by-need-2"]
                    + (["README.md", "example.yaml"] + written).sorted().map { "by-need-2/\($0)" })
            #expect(answer.output.contains("porras plugins check by-need-2/by-need-2."))
            #expect(answer.output.contains("--trust") != isDeclared)
        }
    }

    @Test("a build finds the header in another folder by PORRAS")
    func elsewhere() throws {
        let folder = try PluginFolder()
        try folder.begin("observer", in: "c")
        var environment = ProcessInfo.processInfo.environment
        environment["PORRAS"] = "\(folder.path)/nowhere"
        let lost = try Program.run(
            [], environment: environment, in: folder.path, program: "\(folder.path)/trial/build")
        #expect(lost.status != 0 && lost.complaint.contains("porras_plugin.h"))
        environment["PORRAS"] = repository
        #expect(
            try Program.run(
                ["other.so"], environment: environment, in: folder.path, program: "\(folder.path)/trial/build"
            ).status == 0)
        #expect(folder.contents.contains("other.so"))
    }

    @Test(
        "what cannot be begun is refused with 2, and nothing is written",
        arguments: [
            (["absence", "Flu"], "`Flu` cannot be a plugin's name"),
            (["absence", "a/b"], "`a/b` cannot be a plugin's name"),
            (["absence", ""], "`` cannot be a plugin's name"),
            (["absence", String(repeating: "a", count: 61)], "cannot be a plugin's name"),
            (["absence", "lottery"], "`lottery` is the name of a standard plugin"),
            (["exporter", "sheet", "--in", "yaml"], "`sheet` cannot be begun in YAML"),
            (["absense", "flu"], "'absense' is invalid"),
            (["absence", "flu", "--in", "cobol"], "'cobol' is invalid"),
        ])
    func refusals(arguments: [String], message: String) throws {
        let folder = try PluginFolder()
        let answer = try Program.run(["plugins", "new"] + arguments, in: folder.path)
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.complaint.contains(message), "\(answer.complaint)")
        #expect(folder.contents.isEmpty)
    }

    /// Files of more than a kilobyte cannot be written, as on a disk that fills up half way.
    @Test("what cannot be written wholly is not written at all", arguments: ["yaml", "c", "swift"])
    func half(language: String) throws {
        let folder = try PluginFolder()
        let limited = "trap '' XFSZ; ulimit -f 1; exec \"$0\" plugins new absence flu --in \(language)"
        let answer = try folder.tool("/bin/bash", "-c", limited, Program.binary)
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(
            answer.complaint.contains("cannot be written: the file would be larger than is allowed here"),
            "\(answer.complaint)")
        #expect(folder.contents.isEmpty)
    }

    @Test("what is there stays as it is")
    func present() throws {
        let folder = try PluginFolder()
        try folder.write("flu/mine.txt", "mine")
        let answer = try folder.porras("plugins", "new", "absence", "flu")
        #expect(answer.status == 2 && answer.complaint.contains("`flu` is there already"))
        try folder.write("cold.part/mine.txt", "mine")
        let aside = try folder.porras("plugins", "new", "absence", "cold")
        // It is made under a name that nobody has, and a folder of that name beside it stays as it is.
        #expect(aside.status == 0, "\(aside.complaint)")
        #expect(
            folder.contents == [
                "cold", "cold.part", "cold.part/mine.txt", "cold/README.md", "cold/cold.yaml",
                "cold/example.yaml", "flu", "flu/mine.txt",
            ])
    }
}
