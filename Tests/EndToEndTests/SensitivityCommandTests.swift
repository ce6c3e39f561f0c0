import Foundation
import Testing

@Suite("EndToEndTests: sensitivity tells which value matters")
struct SensitivityCommandTests {
    private static let small = CommandTests.small

    private func ask(_ options: String..., language: String = "en") throws -> Answer {
        try Program.run(
            ["sensitivity", Self.small, "-r", "4", "--measure", "costStaff", "--language", language] + options
        )
    }
    private static let pay = [
        "--vary", "staff.curator.posts=0.2..2", "--vary", "staff.psychologist.posts=0.4..0.5",
    ]

    @Test("posts that vary more matter more for what staff cost", arguments: ["morris", "sobol"])
    func matters(method: String) throws {
        let answer = try ask(
            Self.pay[0], Self.pay[1], Self.pay[2], Self.pay[3], "--method", method, "--points", "120",
            "--format", "json")
        let rows = try answer.rows("sensitivity")
        #expect(rows.map { $0["factor"] as? String } == ["staff.curator.posts", "staff.psychologist.posts"])
        #expect(rows.first?["standing"] as? String == "told", "\(answer.complaint)")
    }

    @Test("values of a group are one", arguments: ["en", "fi", "sv"])
    func group(language: String) throws {
        let answer = try ask(
            Self.pay[0], Self.pay[1], Self.pay[2], Self.pay[3], "--group",
            "both=staff.curator.posts,staff.psychologist.posts", "--points", "20", "--format", "json",
            language: language)
        #expect(try answer.rows("sensitivity").map { $0["factor"] as? String } == ["both"])
    }

    @Test(
        "what makes no sense is refused with what would",
        arguments: [
            (["--group", "both"], "is not name=path,path"),
            (["--group", "both=staff.nurse.posts"], "is not varied"),
            (["--points", "3"], "at least 6 are needed"),
        ])
    func senseless(options: [String], words: String) throws {
        let answer = try ask(Self.pay[0], Self.pay[1], Self.pay[2], Self.pay[3], options[0], options[1])
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.complaint.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words))
    }

    @Test("a point that makes no scenario is named")
    func refused() throws {
        let answer = try ask("--vary", "staff.curator.posts=-2..1", "--points", "40")
        #expect(
            answer.status == 2 && answer.complaint.contains("`staff.curator.posts=-"), "\(answer.complaint)")
    }
}
