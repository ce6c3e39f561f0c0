import Localization
import Testing

@testable import Exports

@Suite("What is asked to be exported")
struct OrderTests {
    private static func complaint(
        _ path: String, _ formats: String?, _ dialect: CSVDialect? = nil
    ) -> ExportProblem? {
        do {
            _ = try ExportOrder(path, formats: formats, dialect: dialect, replaces: false)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "the file's name tells the format",
        arguments: zip(
            ["a.xlsx", "a.CSV", "b/a.jsonl", "a.json", "a.txt", "a.sqlite", "a.db"],
            [ExportFormat.xlsx, .csv, .jsonl, .json, .table, .sqlite, .sqlite]))
    func inferred(path: String, format: ExportFormat) throws {
        let order = try ExportOrder(path, formats: nil, dialect: nil, replaces: false)
        #expect(order.formats == [format] && order.target.kind == .file)
    }

    @Test("several formats and the notebook go to a folder, and a folder that is there takes any")
    func folders() throws {
        func kind(_ path: String, _ formats: String) throws -> FileTarget.Kind {
            try ExportOrder(path, formats: formats, dialect: nil, replaces: false).target.kind
        }
        #expect(try kind("study", "xlsx,csv") == .folder)
        #expect(try kind("study", "notebook") == .folder)
        #expect(try kind("/tmp", "xlsx") == .folder)
        #expect(try kind("new/", "xlsx") == .folder)
        #expect(try kind("study", "xlsx") == .file)
    }

    @Test("a single name that is none of the program's formats is a plugin's, which writes one file")
    func exporters() throws {
        func order(_ path: String, _ formats: String) throws -> ExportOrder {
            try ExportOrder(path, formats: formats, dialect: nil, replaces: false)
        }
        let plain = try order("a.md", "markdown")
        #expect(plain.exporter == "markdown" && plain.formats.isEmpty && plain.target.kind == .file)
        #expect(try order("a.csv", "long-csv-fi").exporter == "long-csv-fi")
        #expect(try order("a.csv", "csv").exporter == nil)
        #expect(Self.complaint("a.md", "markdown", .fi) == .dialectWithoutCSV)
        #expect(Self.complaint("/tmp", "markdown") == .isFolder(path: "/tmp"))
    }

    @Test("contradictions are said")
    func contradictions() {
        #expect(Self.complaint("", "csv") == .noName)
        #expect(Self.complaint("-", "csv") == .standardOutput)
        #expect(Self.complaint("/tmp", nil) == .noFormat(path: "/tmp"))
        #expect(Self.complaint("study", nil) == .noFormat(path: "study"))
        #expect(Self.complaint("a.csv", "xlsx") == .otherFormat(.xlsx, path: "a.csv"))
        #expect(Self.complaint("a.xlsx", "xlsx,csv") == .obstacle(Words.isNoFolder("a.xlsx")))
        #expect(Self.complaint("a", "csv,xslx") == .unknownFormat("xslx"))
        #expect(Self.complaint("a.xlsx", nil, .fi) == .dialectWithoutCSV)
        #expect(Self.complaint("a.csv", nil, .fi) == nil)
    }
}
