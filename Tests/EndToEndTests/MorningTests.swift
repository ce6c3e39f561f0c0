import Foundation
import Testing

/// `Documentation/Morning.md` is the script: its commands are typed one after the other, its plans are written where it says.
@Suite("EndToEndTests: a planner's morning")
struct MorningTests {
    private static let page =
        (try? String(contentsOfFile: "\(repository)/Documentation/Morning.md", encoding: .utf8)) ?? ""

    /// The lines of the boxes of a kind, each box by itself.
    private static func boxes(_ kind: String) -> [String] {
        page.components(separatedBy: "```\(kind)\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    }

    private static let commands = boxes("sh").flatMap { $0.split(separator: "\n") }.map { line in
        line.split(separator: " ").dropFirst().map(String.init)
    }

    /// A folder in which the page's commands find what they name.
    private static func folder() throws -> PluginFolder {
        let folder = try PluginFolder()
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/scenarios", withDestinationPath: "\(repository)/scenarios")
        return folder
    }

    /// Begins the municipality and writes the page's plans under the names that stand before them.
    private static func begin(_ folder: PluginFolder) throws {
        let new = try Program.run(commands[0], in: folder.path)
        try #require(new.status == 0, "\(new.complaint)")
        let names = page.split(separator: "`").filter { $0.hasPrefix("ours/plans/") && $0.hasSuffix(".yaml") }
        let plans = boxes("yaml")
        try #require(names.count == 2 && plans.count == 2)
        for (name, plan) in zip(names, plans) { try folder.write(String(name), plan) }
    }

    /// Whether nothing is complained of but the half curator, who is too few by law.
    private static func isLawful(_ answer: Answer) -> Bool {
        let places = answer.complaint.split(separator: "\n").filter { $0.hasPrefix("ours/") }
        return places.allSatisfy { $0.hasPrefix("ours/plans/curator-half.yaml:4:28: ") }
            && (places.count == 1 || answer.complaint.isEmpty)
    }

    @Test("from a list of Excel's to four plans beside each other, as the page has it")
    func script() throws {
        try #require(Self.commands.map(\.[0]) == ["new", "check", "compare", "compare", "export"])
        let folder = try Self.folder()
        try Self.begin(folder)
        for command in Self.commands.dropFirst() {
            let answer = try Program.run(command, in: folder.path)
            #expect(answer.status == 0 && Self.isLawful(answer), "\(command): \(answer.complaint)")
            #expect(!answer.output.isEmpty)
        }
        #expect(FileManager.default.fileExists(atPath: "\(folder.path)/ours/kalliola.xlsx"))
    }

    @Test("the answer comes first and fits its page, in every language", arguments: ["fi", "sv", "en"])
    func read(language: String) throws {
        let folder = try Self.folder()
        try Self.begin(folder)
        let first = ["fi": "Oppilaita yli 90 h", "sv": "Elever över 90 h", "en": "Pupils over 90 h"]
        for columns in [80, 160] {
            let command = Self.commands[2].dropLast() + [language]
            let answer = try Program.run(
                Array(command), environment: ["COLUMNS": "\(columns)"], in: folder.path)
            #expect(answer.status == 0 && Self.isLawful(answer), "\(answer.complaint)")
            let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.count <= columns }, "\(answer.output)")
            #expect(lines.count > 3 && lines[3].hasPrefix(first[language, default: "?"]), "\(answer.output)")
            #expect(lines.count <= 120, "\(lines.count) lines")
        }
        // What the sentences say is what the paired differences show: half a curator serves fewer in time.
        let json = try Program.run(
            Self.commands[2].dropLast() + [language, "--format", "json"], in: folder.path)
        let kinds = try json.rows("answer").compactMap { $0["kind"] as? String }
        #expect(kinds.contains("ranking") && kinds.contains("price") && kinds.contains("limits"))
    }
}
