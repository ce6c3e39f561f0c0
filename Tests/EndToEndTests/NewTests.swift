import Foundation
import Testing

@Suite("EndToEndTests: beginning a municipality")
struct NewTests {
    static let header = "id,name,g0,g1,g2,g3,g4,g5,g6,g7,g8,g9\n"
    static let table =
        header + "ala,Ala-aste,10,30,30,30,30,30,30,0,0,0\nyla,Yläaste,0,0,0,0,0,0,0,40,40,41\n"

    private static let files = [
        "assumptions.yaml", "plans", "plans/one-more-curator.yaml", "plans/parent-letters.yaml",
        "scenario.yaml",
        "schools.csv",
    ]

    /// A folder with a table, and what `new` says there.
    private static func new(
        _ more: String..., name: String = "Kunta", years: String = "2026-27..2027-28", in folder: PluginFolder
    ) throws -> Answer {
        try folder.write("table.csv", table)
        let given = ["--name", name, "--years", years, "--schools", "table.csv"]
        return try Program.run(["new"] + more + given, in: folder.path)
    }

    @Test(
        "in every language it is accepted, runs, and compares, wherever it is moved to",
        arguments: [("fi", "TARKISTA.md"), ("sv", "KONTROLLERA.md"), ("en", "CHECK.md")])
    func languages(language: String, list: String) throws {
        let folder = try PluginFolder()
        let answer = try Self.new("ours", "--small-class", "--language", language, in: folder)
        #expect(answer.status == 0 && answer.complaint.isEmpty, "\(answer.complaint)")
        let made = ["ours"] + (Self.files + [list]).map { "ours/\($0)" } + ["table.csv"]
        #expect(folder.contents == made.sorted())
        #expect(
            answer.output.contains(
                "\n  porras check ours/scenario.yaml --language \(language)\n"
                    + "  porras compare ours/scenario.yaml ours/plans/*.yaml --language \(language)\n"))
        let elsewhere = try PluginFolder()
        try FileManager.default.moveItem(atPath: "\(folder.path)/ours", toPath: "\(elsewhere.path)/theirs")
        let check = try elsewhere.porras("check", "theirs/scenario.yaml", "--language", language)
        #expect(check.status == 0 && check.complaint.isEmpty, "\(check.output)\(check.complaint)")
        let run = try elsewhere.porras("run", "theirs/scenario.yaml", "-r", "3")
        #expect(run.status == 0 && run.complaint.isEmpty, "\(run.complaint)")
        let plans = ["one-more-curator", "parent-letters"].map { "theirs/plans/\($0).yaml" }
        let compare = try elsewhere.porras("compare", "theirs/scenario.yaml", plans[0], plans[1], "-r", "3")
        #expect(compare.status == 0 && compare.complaint.isEmpty, "\(compare.complaint)")
    }

    @Test("what to type next calls the program as it was called in its own folder")
    func called() throws {
        let folder = try PluginFolder()
        try folder.write("table.csv", Self.table)
        let new = "new ours --name Kunta --years 2026-27 --schools table.csv"
        let answer = try folder.tool(
            "/bin/bash", "-c", "(exec -a ./porras '\(Program.binary)' \(new))")
        #expect(
            answer.output.contains(
                "\n  ./porras check ours/scenario.yaml\n  ./porras compare ours/scenario.yaml ours/plans/*.yaml\n"
            ),
            "\(answer.output)\(answer.complaint)")
        let wrapper = try String(contentsOfFile: "\(repository)/porras", encoding: .utf8)
        let starts = wrapper.split(separator: "\n").filter { $0.contains("exec ") }
        #expect(starts.count == 2 && starts.allSatisfy { $0.hasSuffix("exec -a \"$0\" \"$binary\" \"$@\"") })
    }

    @Test("the commands of the first page give an answer one after the other")
    func readme() throws {
        let page = try String(contentsOfFile: "\(repository)/README.md", encoding: .utf8)
        let commands = page.split(separator: "\n").filter {
            $0.hasPrefix("./porras ") && $0.contains(" ours")
        }
        try #require(commands.count == 3)
        let folder = try PluginFolder()
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/scenarios", withDestinationPath: "\(repository)/scenarios")
        for command in commands {
            var arguments = command.split(separator: " ").dropFirst().map(String.init)
            if arguments[0] == "compare" { arguments += ["--replications", "3"] }
            let answer = try Program.run(arguments, in: folder.path)
            #expect(answer.status == 0 && answer.complaint.isEmpty, "\(command): \(answer.complaint)")
        }
    }

    /// `script` of Debian's bsdutils gives a program a terminal.
    @Test("on a terminal it asks in the user's language, and an input that ends leaves nothing behind")
    func asked() throws {
        let folder = try PluginFolder()
        try folder.write("table.csv", Self.table)
        func asked(_ lines: String) throws -> Answer {
            let command =
                "printf '\(lines)' | LANG=fi_FI.UTF-8 script -qec '\(Program.binary) new ours' /dev/null"
            return try folder.tool("/bin/bash", "-c", command)
        }
        let ended = try asked("Kunta\\n")
        #expect(ended.status == 2 && ended.output.contains("mitään ei kirjoitettu"), "\(ended.output)")
        #expect(folder.contents == ["table.csv"])
        let answer = try asked("Kunta\\n\\n2026-27\\n8\\nk\\n")
        #expect(answer.status == 0, "\(answer.output)")
        #expect(
            answer.output.contains("[table.csv]: ") && answer.output.contains("Onko pienluokka (k/e) [ei]: "))
        let scenario = try folder.text("ours/scenario.yaml")
        #expect(scenario.contains("2027-02-22..2027-02-28") && scenario.contains("hostSchool: \"yla\""))
    }

    @Test("off a terminal what is missing is named by its options")
    func missing() throws {
        let folder = try PluginFolder()
        let nothing = try folder.porras("new", "ours")
        #expect(
            nothing.status == 2
                && nothing.complaint.hasPrefix("error: missing: `--name`, `--years`, `--schools`;"))
        let some = try folder.porras("new", "ours", "--name", "A", "--schools", "x.csv", "--language", "sv")
        #expect(some.status == 2 && some.complaint.hasPrefix("fel: saknas: `--years`;"))
        #expect(folder.contents.isEmpty)
    }

    @Test(
        "what is wrong is refused with 2, and nothing is written",
        arguments: [
            (["--years", "2028-29..2026-27"], "the last school year is before the first"),
            (["--years", "2026-27..2065-66"], "there can be 1 to 20 school years"),
            (["--name", "a\nb"], "has control characters or a line break"),
            (["--schools", "none.csv"], "there is no file `none.csv`"),
            (["--schools", "zero.csv"], "zero.csv:1:1: error: no school has pupils"),
            (["--schools", "bad.csv"], "bad.csv:2:7: error: "),
            (["--schools", "book.xlsx"], "`book.xlsx` is a workbook"),
            (["--first-day", "2026-09-20"], "the first school day 2026-09-20 is not possible"),
            (["--winter-week", "12"], "it must be a whole number from 8 to 10"),
        ])
    func refused(options: [String], words: String) throws {
        let folder = try PluginFolder()
        try folder.write("zero.csv", Self.header + "a,A,0,0,0,0,0,0,0,0,0,0\n")
        try folder.write("bad.csv", Self.header + "a,A,0,x,0,0,0,0,0,0,0,0\n")
        try folder.write("book.xlsx", "PK")
        let usual = [("--name", "Kunta"), ("--years", "2026-27"), ("--schools", "table.csv")]
        let given = usual.filter { !options.contains($0.0) }.flatMap { [$0.0, $0.1] }
        try folder.write("table.csv", Self.table)
        let before = folder.contents
        let answer = try Program.run(["new", "ours"] + options + given, in: folder.path)
        #expect(
            answer.status == 2 && answer.output.isEmpty && answer.complaint.contains(words),
            "\(answer.complaint)")
        #expect(folder.contents == before)
    }

    @Test("a folder with something in it stays as it is, unless its files may be replaced")
    func present() throws {
        let folder = try PluginFolder()
        try folder.write("ours/mine.txt", "mine")
        try folder.write("ours/scenario.yaml", "mine")
        let refused = try Self.new("ours", in: folder)
        #expect(refused.status == 2 && refused.complaint.contains("the folder `ours` is not empty"))
        #expect(try folder.text("ours/scenario.yaml") == "mine")
        let forced = try Self.new("ours", "--force", in: folder)
        #expect(forced.status == 0 && forced.complaint.isEmpty, "\(forced.complaint)")
        #expect(try folder.text("ours/mine.txt") == "mine")
        #expect(try folder.porras("check", "ours/plans/parent-letters.yaml").status == 0)
        for (name, words) in [
            ("table.csv", "`table.csv` is a file"), ("no/ours", "there is no folder `no`"),
            ("", "needs a name"),
            ("/proc/ours", "cannot be written"),
        ] {
            let answer = try Self.new(name, in: folder)
            #expect(answer.status == 2 && answer.complaint.contains(words), "\(answer.complaint)")
        }
    }

    /// Files of more than a kilobyte cannot be written, as on a disk that fills up half way.
    @Test("what cannot be written wholly is not written at all")
    func half() throws {
        let folder = try PluginFolder()
        try folder.write("table.csv", Self.table)
        let limited =
            "trap '' XFSZ; ulimit -f 1; exec \"$0\" new ours --name A --years 2026-27 --schools table.csv"
        let answer = try folder.tool("/bin/bash", "-c", limited, Program.binary)
        #expect(
            answer.status == 2 && answer.output.isEmpty
                && answer.complaint.contains("ours` cannot be written"))
        #expect(folder.contents == ["table.csv"])
    }
}
