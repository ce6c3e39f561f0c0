import Foundation
import PluginKit

@testable import PluginLoading

/// A temporary folder in which plugins are built from C.
final class Workshop {
    static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    static let compiler =
        ["cc", "clang"].first { run(["/usr/bin/env", $0, "--version"]).status == 0 } ?? "cc"

    let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    @discardableResult func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    /// Builds C as it stands, with macros such as `KIND=9`.
    func library(
        _ source: String, _ macros: [String] = [], name: String = "plugin.so", options: [String] = ["-shared"]
    ) throws -> String {
        try file("\(name).c", Array(source.utf8))
        let built = Self.run(
            ["/usr/bin/env", Self.compiler, "-std=c99", "-fPIC"]
                + ["-ffp-contract=off", "-I", "\(Self.repository)/Sources/CPorrasPlugin/include"] + options
                + macros.map { "-D\($0)" } + ["\(path(name)).c", "-o", path(name)])
        guard built.status == 0 else { throw BuildFailure(said: built.said) }
        return path(name)
    }

    struct BuildFailure: Error { var said: String }

    /// Runs a command to its end; what it said on both outputs.
    static func run(_ command: [String], in folder: String? = nil) -> (status: Int32, said: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return (-1, "\(error)")
        }
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }
}

extension Result where Success == PluginFactory, Failure == PluginRefusal {
    /// Why nothing was loaded; empty when something was.
    var reason: String {
        switch self {
        case .success: ""
        case .failure(let refusal): refusal.reason.en
        }
    }
}
