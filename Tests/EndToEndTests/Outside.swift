import Foundation
import Testing

/// Programs of others that read what porras writes. Where one is missing the test fails and says what to do.
enum Outside {
    /// Runs Python of the tests' own environment.
    static func python(_ arguments: [String], in folder: String = repository) throws -> Answer {
        let program = "\(repository)/.venv-test/bin/python"
        try #require(
            FileManager.default.isExecutableFile(atPath: program),
            "there is no \(program); `.ci/prerequisites --tests` makes it (it needs a network)")
        return try Program.run(
            arguments, environment: ["PATH": "/usr/bin:/bin"], in: folder, program: program)
    }

    static func script(_ name: String, _ arguments: String...) throws -> Answer {
        try python(["\(repository)/Tests/EndToEndTests/Python/\(name)"] + arguments)
    }

    /// Opens workbooks without showing them, calculates everything and writes them again.
    ///
    /// - Returns: the paths of the results, in the order of the workbooks.
    static func recalculated(_ workbooks: String..., in folder: String) throws -> [String] {
        let program = "/usr/bin/soffice"
        try #require(
            FileManager.default.isExecutableFile(atPath: program),
            "there is no LibreOffice; `.ci/prerequisites --tests` installs it")
        let output = "\(folder)/recalculated"
        let answer = try Program.run(
            [
                "-env:UserInstallation=file://\(folder)/profile", "--headless", "--convert-to",
                "xlsx:Calc MS Excel 2007 XML", "--outdir", output,
            ] + workbooks, environment: ["PATH": "/usr/bin:/bin", "HOME": folder], program: program)
        return try workbooks.map { workbook in
            let path = "\(output)/\(workbook.split(separator: "/").last ?? "")"
            try #require(FileManager.default.fileExists(atPath: path), "\(answer.output)\(answer.complaint)")
            return path
        }
    }

    /// A folder of its own, gone afterwards.
    static func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }
}
