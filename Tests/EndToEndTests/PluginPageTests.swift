import Foundation
import Testing

/// A reader who has nothing but `plugins/README.md` and does what stands there, step by step.
@Suite("EndToEndTests: the page for authors of plugins")
struct PluginPageTests {
    /// A block of a page between three backticks: its language and its lines.
    struct Block {
        var language: String
        var text: String
    }

    static let blocks: [Block] = {
        let page = (try? String(contentsOfFile: "\(repository)/plugins/README.md", encoding: .utf8)) ?? ""
        let pieces = page.components(separatedBy: "```")
        return pieces.indices.filter { $0 % 2 == 1 }.map { index in
            let lines = pieces[index].split(separator: "\n", omittingEmptySubsequences: false)
            return Block(language: String(lines[0]), text: lines.dropFirst().joined(separator: "\n"))
        }
    }()

    /// Runs lines of a shell in which `porras` is the built program.
    private static func run(_ lines: String, in folder: PluginFolder) throws {
        var environment = ProcessInfo.processInfo.environment
        let beside = URL(fileURLWithPath: Program.binary).deletingLastPathComponent().path
        environment["PATH"] = "\(beside):\(environment["PATH"] ?? "/usr/bin:/bin")"
        environment["LC_ALL"] = "C"
        let answer = try Program.run(
            ["-euc", lines], environment: environment, in: folder.path, program: "/bin/bash")
        #expect(answer.status == 0, "\(lines)\n\(answer.output)\(answer.complaint)")
    }

    @Test("every command runs where it stands, and the change that it shows builds and keeps the contract")
    func walk() throws {
        let folder = try PluginFolder()
        for block in Self.blocks {
            switch block.language {
            case "sh": try Self.run(block.text, in: folder)
            case "diff":
                try folder.write("step.diff", block.text)
                try Self.run(
                    """
                    git apply -p0 step.diff
                    autumn-call/build
                    porras plugins check autumn-call/autumn-call.so
                    porras run autumn-call/example.yaml --trust --set plugins.autumn-call.grades=5-9
                    """, in: folder)
            default: break
            }
        }
        let languages = Self.blocks.map(\.language)
        #expect(languages.contains("diff") && languages.count { $0 == "sh" } >= 3)
    }

    @Test("a column that is read and not declared is called what the page says")
    func undeclared() throws {
        let page = try String(contentsOfFile: "\(repository)/plugins/README.md", encoding: .utf8)
        let breach = "columns: it reads `grade` without declaring it"
        #expect(page.contains(breach))
        let folder = try PluginFolder()
        #expect(
            try folder.porras("plugins", "new", "intervention", "autumn-call", "--in", "c").status == 0)
        let diff = try #require(Self.blocks.first { $0.language == "diff" })
        try folder.write(
            "step.diff", diff.text.replacingOccurrences(of: " | PORRAS_COLUMN_GRADE,", with: ","))
        try Self.run("git apply -p0 step.diff\nautumn-call/build", in: folder)
        let check = try folder.porras("plugins", "check", "autumn-call/autumn-call.so", "--language", "en")
        #expect(check.status == 1 && check.output.contains(breach), "\(check.output)")
    }
}
