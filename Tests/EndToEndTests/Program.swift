import Foundation

/// The repository's top folder.
let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

/// What the program said and how it ended.
struct Answer {
    var status: Int32
    var output: String
    var complaint: String

    /// The output read as one JSON object.
    func json() throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
        guard let object = value as? [String: Any] else { throw CocoaError(.propertyListReadCorrupt) }
        return object
    }

    /// The rows of a table of an answer in JSON; none when it is not there.
    func rows(_ table: String) throws -> [[String: Any]] {
        let tables = try json()["tables"] as? [String: [[String: Any]]]
        return tables?[table] ?? []
    }

    /// The same of JSON lines.
    static func rows(_ table: String, inLines lines: String) throws -> [[String: Any]] {
        try lines.split(separator: "\n").compactMap { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?["table"] as? String == table ? object : nil
        }
    }
}

/// The built program, beside the tests.
enum Program {
    static let binary =
        (URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path)
        + "/porras"

    /// Runs the program off a terminal, in a plain environment, without a store of runs, and, if nothing else is
    /// said, in the repository's top folder; or another program likewise.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], in workingFolder: String = repository,
        program: String = binary
    ) throws -> Answer {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appendingPathComponent("output")
        let complaint = folder.appendingPathComponent("complaint")
        for file in [output, complaint] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: workingFolder)
        // What one test has simulated is not to answer another.
        process.environment = ["PORRAS_STORE": "none"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaint)
        try process.run()
        process.waitUntilExit()
        return Answer(
            status: process.terminationReason == .exit ? process.terminationStatus : -1,
            output: try String(contentsOf: output, encoding: .utf8),
            complaint: try String(contentsOf: complaint, encoding: .utf8))
    }

    static func run(_ arguments: String...) throws -> Answer { try run(arguments) }
}
