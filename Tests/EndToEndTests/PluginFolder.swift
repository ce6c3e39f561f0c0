import Foundation
import Testing

/// A working folder of somebody who writes plugins; it goes when the test ends.
final class PluginFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Runs porras in this folder.
    func porras(_ arguments: String...) throws -> Answer { try Program.run(arguments, in: path) }

    /// Runs a program with the user's own environment, as compilers need it; its path is as seen from here.
    func tool(_ program: String, _ arguments: String...) throws -> Answer {
        let place = program.hasPrefix("/") ? program : "\(path)/\(program)"
        return try Program.run(
            arguments, environment: ProcessInfo.processInfo.environment, in: path, program: place)
    }

    func write(_ name: String, _ text: String) throws {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    }

    /// Changes a text that stands in a file exactly once.
    func change(_ name: String, _ old: String, to new: String) throws {
        let parts = try text(name).components(separatedBy: old)
        try #require(parts.count == 2, "`\(old)` stands in \(name) \(parts.count - 1) times")
        try write(name, parts.joined(separator: new))
    }

    /// Everything that lies here, at any depth, in order.
    var contents: [String] {
        (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
    }

    /// Begins a plugin called `trial` and, in C or Swift, builds it with its own script.
    func begin(_ kind: String, in language: String) throws {
        let answer = try porras("plugins", "new", kind, "trial", "--in", language)
        try #require(answer.status == 0 && answer.complaint.isEmpty, "\(answer.complaint)")
        if language != "yaml" { try build() }
    }

    func build() throws {
        let answer = try tool("trial/build")
        try #require(answer.status == 0, "\(answer.output)\(answer.complaint)")
    }

    /// The example in C, built here under the name that its page gives it.
    func buildNeedWeighted() throws {
        let answer = try tool(
            "\(repository)/plugins/examples/need-weighted/build", "libneed-weighted.so")
        try #require(answer.status == 0, "\(answer.complaint)")
    }

    static let firstRun = "extends: \(repository)/scenarios/first-run.yaml\n"
}
