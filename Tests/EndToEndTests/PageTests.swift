import Testing

@Suite("EndToEndTests: answers fit the page, the answer first")
struct PageTests {
    private static let compare = [
        "compare", "scenarios/first-run.yaml", "scenarios/first-run.yaml", "--set-plan",
        "staff.curator.posts=0.3",
        "-r", "5",
    ]

    /// The widest line.
    private static func width(_ text: String) -> Int { text.split(separator: "\n").map(\.count).max() ?? 0 }

    @Test("of 80 columns, one screen or two", arguments: ["fi", "sv", "en"])
    func narrow(language: String) throws {
        let compared = try Program.run(Self.compare + ["--language", language])
        #expect(compared.status == 0 && Self.width(compared.output) <= 80, "\(compared.output)")
        #expect(compared.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
        let all = try Program.run(Self.compare + ["--language", language, "--all"])
        #expect(Self.width(all.output) <= 80 && all.output.count > 3 * compared.output.count)
        let run = try Program.run(["run", "scenarios/first-run.yaml", "-r", "5", "--language", language])
        #expect(run.status == 0 && Self.width(run.output) <= 80, "\(run.output)")
        // Bars in signs that any file can hold.
        #expect(!run.output.contains("█") && run.output.contains("#"))
    }

    @Test("or as wide as `COLUMNS` says where there is no terminal")
    func wide() throws {
        func width(_ columns: String) throws -> Int {
            let answer = try Program.run(
                Self.compare + ["--language", "en"], environment: ["COLUMNS": columns])
            return Self.width(answer.output)
        }
        let wide = try width("160")
        #expect(wide > 80 && wide <= 160)
        #expect(try width("60") <= 60)
        for nonsense in ["wide", "-5", "0", "99999999999999999999"] { #expect(try width(nonsense) <= 80) }
    }

    @Test("with the section that is asked for, and a word on what sections there are")
    func sections() throws {
        let staff = try Program.run(Self.compare + ["--language", "en", "--show", "staff"])
        #expect(staff.output.contains("Staff and waits") && !staff.output.contains("More: --show"))
        let usual = try Program.run(Self.compare + ["--language", "en"])
        #expect(usual.output.contains("More: --show staff, say"))
        let wrong = try Program.run(Self.compare + ["--language", "en", "--show", "waits"])
        #expect(wrong.status == 2 && wrong.complaint.contains("waits") && wrong.complaint.contains("staff"))
    }
}
