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

    /// Of a municipality's futures a tenth is simulated: no more can go wrong in the others, and the school's commands
    /// run to their end.
    private static func fewer(_ arguments: [String]) -> [String] {
        let isLong =
            ["run", "compare", "budget", "monitoring", "report"].contains(arguments[0])
            && arguments.contains("scenarios/lempaala.yaml") && !arguments.contains("--replications")
        return isLong ? ["--replications", "20"] : []
    }

    @Test("run as they stand", arguments: commands)
    func run(arguments: [String]) throws {
        // A document may show a command on the reader's own file.
        guard !arguments.contains(where: { $0.contains("our.yaml") }) else { return }
        // A folder that a command makes is used by those that follow: `NewTests` runs them together.
        guard arguments.first != "new", !arguments.contains(where: { $0.hasPrefix("ours/") }) else { return }
        // It goes on until somebody ends it: `ServeTests` does.
        guard arguments.first != "serve" else { return }
        guard !["export", "report"].contains(arguments[0]) else { return try export(arguments) }
        let answer = try Program.run(arguments + Self.fewer(arguments))
        // Textbook systems have school on Christmas Day and classes that help nobody, and are told so.
        let isTextbook = arguments.contains { $0.hasPrefix("scenarios/validity/") }
        #expect(answer.status == 0 && (answer.complaint.isEmpty || isTextbook), "\(answer.complaint)")
        #expect(!answer.output.isEmpty)
    }

    /// In a folder of its own, for it writes files.
    private func export(_ arguments: [String]) throws {
        try Outside.inFolder { folder in
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/scenarios", withDestinationPath: "\(repository)/scenarios")
            let answer = try Program.run(arguments + Self.fewer(arguments), in: folder)
            #expect(answer.status == 0 && answer.complaint.isEmpty, "\(answer.complaint)")
            for path in answer.output.split(separator: "\n") {
                #expect(FileManager.default.fileExists(atPath: "\(folder)/\(path)"), "\(path)")
            }
        }
    }

    /// Scenarios that documents show, each with the folder of its document, at whatever depth it is indented.
    static let scenarios: [(folder: String, text: String)] = ["plugins", "scenarios"].flatMap { folder in
        let text = (try? String(contentsOfFile: "\(repository)/\(folder)/README.md", encoding: .utf8)) ?? ""
        return text.components(separatedBy: "```yaml\n").dropFirst().map { block in
            let lines = block.components(separatedBy: "```")[0].split(separator: "\n")
            let indent = lines.first?.prefix { $0 == " " }.count ?? 0
            return (folder, lines.map { $0.dropFirst(indent) }.joined(separator: "\n") + "\n")
        }
    }

    @Test("every scenario that a document shows is sound")
    func shownScenarios() throws {
        // The plugin that a document shows stands beside its scenarios.
        let plugins = Self.scenarios.filter { $0.text.hasPrefix("plugin: ") }
        let scenarios = Self.scenarios.filter { !$0.text.hasPrefix("plugin: ") }
        #expect(scenarios.count == 11 && plugins.count == 1)
        let beside = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: beside, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: beside) }
        try plugins[0].text.write(
            to: beside.appendingPathComponent("talk.yaml"), atomically: true, encoding: .utf8)
        for (folder, text) in scenarios {
            let file = beside.appendingPathComponent("example.yaml")
            let there = "extends: \(repository)/\(folder)/"
            try text.replacingOccurrences(of: "extends: ", with: there)
                .write(to: file, atomically: true, encoding: .utf8)
            let answer = try Program.run("check", file.path)
            #expect(answer.status == 0 && answer.complaint.isEmpty, "\(answer.complaint)")
        }
    }

    @Test("there are some")
    func some() { #expect(Self.commands.count >= 8) }
}
