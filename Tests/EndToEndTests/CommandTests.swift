import Foundation
import PluginLoading
import Testing

@Suite("EndToEndTests: the commands as a user runs them")
struct CommandTests {
    static let small = "scenarios/first-run.yaml"

    @Test(
        "every command explains itself, with an example",
        arguments: ["check", "run", "compare", "explain", "schema"])
    func help(command: String) throws {
        let answer = try Program.run(command, "--help")
        #expect(answer.status == 0 && answer.complaint.isEmpty)
        #expect(answer.output.contains("USAGE: porras \(command)"))
        #expect(answer.output.contains("Example"))
        #expect(try Program.run("help", command).output == answer.output)
    }

    @Test("the program alone tells where to begin")
    func root() throws {
        let answer = try Program.run()
        #expect(answer.status == 0 && answer.output.contains("Begin with"))
        let build = try #require(Digest.sha256(ofFile: Program.binary)).prefix(12)
        #expect(try Program.run("--version").output == "0.1.0 (build \(build))\n")
    }

    @Test(
        "what cannot be understood ends with 2, on standard error only",
        arguments: [
            ["chekc", small], ["run"], ["run", small, "--replications", "0"],
            ["run", small, "--threads", "0"],
            ["run", small, "--language", "de"], ["run", small, "--format", "xml"],
            ["run", small, "--years", "2"],
            ["run", small, "--seed", "-1"], ["run", small, "--nonsense"], ["run", "no-such-file.yaml"],
            ["run", "scenarios"], ["compare", small], ["explain", small, "--pupil", "100000"],
            ["explain", small, "--year", "1999"], ["run", small, "--set", "staff.curator.posts=-1"],
            ["run", small, "--set", "staff.curatr.posts=1"], ["run", small, "--set", "nonsense"],
        ])
    func misunderstandings(arguments: [String]) throws {
        let answer = try Program.run(arguments)
        #expect(answer.status == 2)
        #expect(answer.output.isEmpty)
        #expect(!answer.complaint.isEmpty)
    }

    /// `é` as Latin-1 writes it; the shell makes the byte, for `Process` takes text only.
    @Test("a file whose name is not UTF-8 is said to be that, not to be absent")
    func nameInLatin1() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c",
            """
            folder=$(mktemp -d) && name="$folder/$(printf 'koulut-\\351.yaml')" && echo 'name: A' > "$name"
            "$1" check "$name" 2>&1; status=$?; rm -r "$folder"; exit $status
            """, "sh", Program.binary,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(said.contains("is not UTF-8") && !said.contains("there is no file"), "\(said)")
    }

    @Test("scenarios of other pupils are compared, and the answer itself says that they are")
    func unlike() throws {
        for format in ["table", "json"] {
            let answer = try Program.run(
                "compare", Self.small, "scenarios/lempaala.yaml", "--replications", "1", "--years", "1",
                "--format", format)
            #expect(answer.status == 0 && answer.complaint == "")
            #expect(answer.output.contains("Not a plan alone"), "\(answer.output.prefix(400))")
        }
    }

    @Test("results that cannot be written are no success")
    func fullDisk() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.binary)
        process.arguments = ["schema"]
        process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
    }

    @Test("a misspelt name is met with the one that was meant")
    func didYouMean() throws {
        let answer = try Program.run("run", Self.small, "--set", "staff.curatr.posts=1")
        #expect(answer.complaint.contains("did you mean `curator`"))
    }

    @Test("check answers 0 when the staff keep up and 1 when some queue would grow without end")
    func check() throws {
        let fine = try Program.run("check", Self.small)
        #expect(fine.status == 0 && fine.output.contains("No queue grows without end"))
        let starved = try Program.run("check", Self.small, "--set", "staff.curator.posts=0.05")
        #expect(
            starved.status == 1 && starved.output.contains("the queue grows without end from week"))
        #expect(starved.output.contains("the smallest change that stabilises it is +"))
        let starving = ["check", Self.small, "--set", "staff.curator.posts=0.05", "--format"]
        let data = try Program.run(starving + ["json"])
        let curator = try data.rows("keeping_up").first { $0["role"] as? String == "curator" }
        #expect(data.status == 1 && curator?["keeps_up"] as? Bool == false)
        let rows = DataTests.rows(try Program.run(starving + ["csv"]).output)
        #expect(rows.contains { $0["measure"] == "extra_posts" && $0["role"] == "curator" })
        #expect(rows.count { $0["measure"] == "load" && $0["role"] == "curator" } == 2)
    }

    @Test(
        "the same command gives the same bytes, on any number of threads",
        arguments: ["table", "json", "jsonl", "csv"])
    func reproducible(format: String) throws {
        let command = ["run", Self.small, "--replications", "8", "--format", format, "--threads"]
        let one = try Program.run(command + ["1"])
        #expect(one.status == 0 && one.complaint.isEmpty)
        #expect(try Program.run(command + ["1"]).output == one.output)
        #expect(try Program.run(command + ["2"]).output == one.output)
        #expect(try Program.run(command + ["4"]).output == one.output)
        #expect(try Program.run(command + ["4", "--seed", "7"]).output != one.output)
    }

    @Test(
        "what is wrong is said in the language asked for, or in that of the environment",
        arguments: [
            (
                "fi", "Arvo '0' ei kelpaa kohtaan '--threads <määrä>': sen pitää olla kokonaisluku 1–1024",
                "virhe: oppilasta 100000 ei ole"
            ),
            (
                "sv", "Värdet '0' duger inte för '--threads <antal>': det måste vara ett heltal 1–1024",
                "fel: eleven 100000 finns inte"
            ),
            (
                "en", "'0' is invalid for '--threads <number>': it must be a whole number from 1 to 1024",
                "error: there is no pupil 100000"
            ),
        ])
    func messages(language: String, range: String, pupil: String) throws {
        for (command, message) in [
            (["run", Self.small, "--threads", "0"], range),
            (["explain", Self.small, "--pupil", "100000"], pupil),
        ] {
            let asked = try Program.run(command + ["--language=\(language)"])
            #expect(asked.status == 2 && asked.complaint.contains(message), "\(asked.complaint)")
            let inherited = try Program.run(command, environment: ["LANG": "\(language)_FI.UTF-8"])
            #expect(inherited.status == 2 && inherited.complaint == asked.complaint)
        }
    }

    @Test(
        "no language changes a number",
        arguments: [
            ("fi", "Määräajassa aloitettu"), ("sv", "Påbörjat inom tidsfristen"),
            ("en", "Begun within the limit"),
        ])
    func languages(language: String, word: String) throws {
        let command = ["run", Self.small, "--replications", "2"]
        #expect(try Program.run(command + ["--language", language]).output.contains(word))
        let fromEnvironment = try Program.run(command, environment: ["LANG": "\(language)_FI.UTF-8"])
        #expect(fromEnvironment.output.contains(word))
        func data(_ options: [String]) throws -> [[String: String]] {
            DataTests.rows(try Program.run(command + options + ["--format", "csv"]).output).map { row in
                var row = row
                // Words are in the reader's language.
                row["text"] = nil
                return row
            }
        }
        #expect(try data(["--language", language]) == data([]))
    }

    @Test("explain tells the phases of the day and a pupil's year")
    func explain() throws {
        let phases = try Program.run("explain", "--language", "en")
        #expect(phases.status == 0)
        for phase in [
            "calendar", "wake", "escalate", "refer", "serve", "place", "respond", "observe", "close",
        ] {
            #expect(phases.output.contains(phase))
        }
        let year = try Program.run("explain", Self.small, "--language", "en")
        #expect(year.status == 0 && year.output.contains("2026-08-12"))
        let again = try Program.run("explain", Self.small, "--language", "en", "--pupil", "5")
        #expect(again.status == 0 && again.output != year.output)
        // Programs are given the draws as numbers, each of an event.
        let data = try Program.run("explain", Self.small, "--format", "json")
        let (events, draws) = (try data.rows("timeline"), try data.rows("draws"))
        #expect(events.count > 10 && draws.count > 10)
        #expect(draws.allSatisfy { (1...events.count).contains($0["event"] as? Int ?? 0) })
        #expect(draws.allSatisfy { (0..<1).contains($0["value"] as? Double ?? 1) })
    }

    @Test("schema is a JSON Schema that knows the keys of scenarios")
    func schema() throws {
        let schema = try Program.run("schema").json()
        #expect((schema["$schema"] as? String)?.contains("json-schema.org") == true)
        let properties = try #require(schema["properties"] as? [String: Any])
        for key in [
            "extends", "years", "schools", "ladder", "roles", "staff", "classes", "interventions", "money",
        ] {
            #expect(properties[key] != nil, "\(key)")
        }
    }
}
