import Foundation
import Testing

/// What a user without the packages is told, on a machine made of little stand-ins for its programs.
@Suite("Prerequisites")
struct PrerequisitesTests {
    /// - Parameter programs: scripts by name; nothing else is there but what the script itself is written with.
    private static func run(
        _ programs: [String: String], _ arguments: [String] = []
    ) throws -> (status: Int32, complaint: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["bash", "grep", "env"] {
            let path = FileManager.default.fileExists(atPath: "/usr/bin/\(name)") ? "/usr/bin/" : "/bin/"
            try FileManager.default.createSymbolicLink(
                atPath: folder.appendingPathComponent(name).path, withDestinationPath: path + name)
        }
        for (name, body) in programs {
            let file = folder.appendingPathComponent(name)
            try Data("#!/bin/sh\n\(body)\n".utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "\(repository)/.ci/prerequisites")
        process.arguments = arguments
        process.environment = ["PATH": folder.path]
        process.standardInput = FileHandle.nullDevice
        let complaint = Pipe()
        process.standardError = complaint
        try process.run()
        let said = complaint.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    private static let installed = "echo install ok installed"
    private static let command =
        "porras: install them with: sudo apt-get update && sudo apt-get install -y"

    @Test("are silent when everything is there")
    func complete() throws {
        let answer = try Self.run([
            "dpkg-query": Self.installed, "git": "", "pkg-config": "", "swift": "", "id": "echo 0",
        ])
        #expect(answer.status == 0 && answer.complaint == "")
    }

    @Test("name the command that installs what is missing, git too, where nobody may install")
    func notAllowed() throws {
        let answer = try Self.run(["dpkg-query": "exit 1", "swift": "", "id": "echo 1000"])
        #expect(answer.status == 2)
        #expect(
            answer.complaint.contains(
                "\(Self.command) libgsl-dev libssl-dev libsqlite3-dev libxlsxwriter-dev zlib1g-dev pkg-config git\n"
            ))
    }

    @Test("name what reads files in the tests only where tests are run")
    func forTests() throws {
        let programs = ["dpkg-query": "exit 1", "git": "", "pkg-config": "", "swift": "", "id": "echo 1000"]
        let readers = " libreoffice-calc python3-venv"
        #expect(try Self.run(programs, ["--tests"]).complaint.contains(readers))
        #expect(try !Self.run(programs).complaint.contains(readers))
    }

    @Test("name it too when the packages cannot be fetched", arguments: ["update", "install"])
    func offline(step: String) throws {
        let answer = try Self.run([
            "dpkg-query": "exit 1", "git": "", "pkg-config": "", "swift": "", "id": "echo 0",
            "apt-get": "case \"$1\" in \(step)) echo 'E: no network' >&2; exit 100;; esac",
        ])
        #expect(answer.status == 2, "\(answer.complaint)")
        #expect(answer.complaint.contains("could not be installed"))
        #expect(
            answer.complaint.hasSuffix(
                "\(Self.command) libgsl-dev libssl-dev libsqlite3-dev libxlsxwriter-dev zlib1g-dev\n"))
    }
}
