import Foundation
import Testing

@Suite("EndToEndTests: the documents' commands")
struct DocumentedCommandTests {
    /// Commands that stand in documents between backticks or on lines of code, without the shell's redirections.
    static let commands: [[String]] = {
        let folders = ["Documentation", "scenarios", "plugins", "notebooks-export"]
        let pages = ["README.md"] + folders.flatMap { ScenarioTests.names($0, ".md") }
        var lines: Set<String> = []
        for page in pages {
            let text = (try? String(contentsOfFile: "\(repository)/\(page)", encoding: .utf8)) ?? ""
            for piece in text.split(whereSeparator: { $0 == "`" || $0 == "\n" })
            where piece.hasPrefix("./porras ") { lines.insert(String(piece)) }
        }
        return lines.sorted().map { line in
            line.split(separator: ">")[0].split(separator: " ").dropFirst().map(String.init)
        }
    }()

    @Test("run as they stand", arguments: commands)
    func run(arguments: [String]) throws {
        // A document may show a command on the reader's own file.
        guard !arguments.contains(where: { $0.contains("our.yaml") }) else { return }
        let answer = try Program.run(arguments)
        #expect(answer.status == 0 && answer.complaint.isEmpty, "\(answer.complaint)")
        #expect(!answer.output.isEmpty)
    }

    @Test("there are some")
    func some() { #expect(Self.commands.count >= 8) }
}
