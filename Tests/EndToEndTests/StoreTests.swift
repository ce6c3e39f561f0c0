import Foundation
import Testing

@Suite("EndToEndTests: the store of runs")
struct StoreTests {
    static let small = "\(repository)/scenarios/first-run.yaml"

    /// In a folder of its own, with the store that a user has by default.
    static func inFolder(
        _ body: (_ folder: String, _ run: (String...) throws -> Answer) throws -> Void
    ) throws {
        try Outside.inFolder { folder in
            try body(folder) { (arguments: String...) in
                try Program.run(arguments, environment: ["PORRAS_STORE": ""], in: folder)
            }
        }
    }

    @Test("answers the same question at once, in the same bytes in every format")
    func sameBytes() throws {
        try Self.inFolder { folder, run in
            let plain = try Program.run("run", Self.small, "-r", "6", "--format", "json")
            let first = try run("run", Self.small, "-r", "4", "--format", "json")
            #expect(
                first.complaint.contains("simulations are kept in `porras-runs.sqlite`"), "\(first.complaint)"
            )
            #expect(try run("run", Self.small, "-r", "6", "--format", "json").output == plain.output)
            for format in ["json", "jsonl", "csv", "table"] {
                let kept = try run("run", Self.small, "-r", "6", "--format", format)
                #expect(
                    kept.complaint.contains("6/6 simulations were taken from `porras-runs.sqlite` (run 1)"))
                let fresh = try run("run", Self.small, "-r", "6", "--format", format, "--fresh")
                #expect(fresh.complaint.isEmpty && fresh.output == kept.output)
                let none = try run("run", Self.small, "-r", "6", "--format", format, "--no-store")
                #expect(none.complaint.isEmpty && none.output == kept.output)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["porras-runs.sqlite"])
        }
    }

    @Test("keeps what compare, export and budget simulate, and answers them")
    func commands() throws {
        try Self.inFolder { folder, run in
            let plan = "\(repository)/scenarios/studies/mentors.yaml"
            let compare = [
                "compare", "\(repository)/scenarios/lempaala.yaml", plan, "-r", "3", "--years", "1",
            ]
            let plain = try Program.run(compare + ["--format", "csv"])
            for found in [false, true] {
                let kept = try Program.run(
                    compare + ["--format", "csv", "--store", "ours.sqlite"], in: folder)
                #expect(kept.output == plain.output)
                #expect(kept.complaint.components(separatedBy: "3/3 simulations").count == (found ? 3 : 1))
            }
            let alone = try Program.run(
                ["run", plan, "-r", "3", "--years", "1", "--store", "ours.sqlite"], in: folder)
            #expect(alone.complaint.contains("3/3"))
            let budget = try run("budget", Self.small, "-r", "3")
            #expect(try run("budget", Self.small, "-r", "3").output == budget.output)
            let exported = try run("export", Self.small, "-r", "3", "--to", "a.csv", "--results-only")
            #expect(exported.status == 0 && exported.complaint.contains("3/3"))
        }
    }

    @Test("where there can be none a command goes on without, and says so; where one was named it does not")
    func places() throws {
        try Self.inFolder { folder, run in
            try "mine".write(toFile: "\(folder)/porras-runs.sqlite", atomically: true, encoding: .utf8)
            let foreign = try run("run", Self.small, "-r", "1")
            #expect(foreign.status == 2 && foreign.output.isEmpty)
            #expect(foreign.complaint.contains("what is there is no run store"), "\(foreign.complaint)")
            #expect(foreign.complaint.contains("--no-store"))
            #expect(try String(contentsOfFile: "\(folder)/porras-runs.sqlite", encoding: .utf8) == "mine")
            #expect(try run("run", Self.small, "-r", "1", "--no-store").status == 0)
            let nowhere = try run("run", Self.small, "-r", "1", "--store", "none/such.sqlite")
            #expect(nowhere.status == 2 && nowhere.complaint.contains("there is no such file or folder"))
            let folderItself = try Program.run(
                ["run", Self.small, "-r", "1"], environment: ["PORRAS_STORE": folder], in: folder)
            #expect(folderItself.status == 2 && folderItself.complaint.contains("it is a folder"))
            let gone = try Program.run(
                ["run", Self.small, "-r", "1"], environment: ["PORRAS_STORE": ""], in: "/proc")
            #expect(gone.status == 0 && gone.complaint.contains("note: simulations are not kept in"))
        }
    }

    @Test("runs list, show, diff, label, export and gc tell of it")
    func runs() throws {
        try Self.inFolder { folder, run in
            #expect(try run("runs", "list").complaint.contains("there is no run store"))
            _ = try run("run", Self.small, "-r", "3")
            _ = try run("run", Self.small, "-r", "4", "--set", "staff.curator.posts=2")
            #expect(try run("runs", "label", "2", "more-posts").output == "2 more-posts\n")
            #expect(try run("runs", "label", "1", "more-posts").status == 2)
            #expect(try run("runs", "label", "1").status == 2)
            let rows = try run("runs", "list", "--format", "json").rows("runs")
            #expect(rows.map { $0["simulations"] as? Double } == [3, 4])
            #expect(rows.map { $0["state"] as? String } == ["current", "current"])
            #expect(rows[1]["label"] as? String == "more-posts")
            let show = try run("runs", "show", "more-posts", "--format", "json")
            let plain = try Program.run(
                "run", Self.small, "-r", "4", "--set", "staff.curator.posts=2", "--format", "json")
            let (told, computed) = (try show.rows("measures"), try plain.rows("measures"))
            #expect(told.count == computed.count && told.count > 100)
            for column in ["mean", "sd", "low95", "high95", "q05", "q50", "q95"] {
                #expect(
                    told.map { $0[column] as? Double } == computed.map { $0[column] as? Double }, "\(column)")
            }
            let diff = try run("runs", "diff", "1", "2")
            #expect(diff.output.contains("staff.curator.posts") && diff.output.contains("3 simulations"))
            #expect(try run("runs", "diff", "1", "1").status == 2)
            #expect(try run("runs", "show", "7").complaint.contains("has no run `7`"))
            #expect(try run("runs", "export", "2", "--to", "theirs.sqlite").status == 0)
            let theirs = try Program.run(["runs", "list", "--store", "theirs.sqlite"], in: folder)
            #expect(theirs.output.contains("more-posts"))
            #expect(try run("runs", "gc").output.isEmpty)
            #expect(try run("runs", "gc", "--days", "0", "--dry-run").output == "1\n")
            #expect(try run("runs", "gc", "--days", "0").output == "1\n")
            #expect(try run("runs", "list", "--format", "json").rows("runs").count == 1)
        }
    }
}
