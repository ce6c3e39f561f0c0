import Foundation
import Localization
import SchoolDomain
import Tables
import Testing

@testable import Exports

@Suite("Files are written whole or not at all")
struct FileTargetTests {
    /// A folder of its own, gone afterwards.
    private static func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    /// All names in a folder, hidden ones too.
    private static func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    private static func put(_ text: String, _ path: String) throws {
        try text.write(toFile: path, atomically: false, encoding: .utf8)
    }

    private static let hello = ExportFile("hello", text: "hello\n")
    private static let failing = ExportFile("failing") { _ throws(ExportProblem) in
        throw .obstacle(Words.System.diskFull)
    }

    /// What an order comes to; `nil`: it was done.
    private static func complaint(_ target: FileTarget, _ files: [ExportFile] = [hello]) -> ExportProblem? {
        do {
            try target.write(files)
            return nil
        } catch {
            return error
        }
    }

    @Test("a file that is there is refused, and replaced when that is asked for")
    func replacing() throws {
        try Self.inFolder { folder in
            let path = "\(folder)/a.txt"
            #expect(Self.complaint(FileTarget(path, .file, replaces: false)) == nil)
            #expect(try Self.text(path) == "hello\n")
            try Self.put("mine", path)
            #expect(
                Self.complaint(FileTarget(path, .file, replaces: false))
                    == .fileExists(path: path))
            #expect(try Self.text(path) == "mine")
            #expect(Self.complaint(FileTarget(path, .file, replaces: true)) == nil)
            #expect(try Self.text(path) == "hello\n")
            #expect(try Self.names(folder) == ["a.txt"])
        }
    }

    @Test("CSV under a name of its own has what explains it beside it, and all stand or fall together")
    func companions() throws {
        try Self.inFolder { folder in
            var set = Sets.pay
            var provenance = ResultTable(
                "provenance", title: "Provenance", columns: [.key("item", "Item", about: "what")])
            provenance.add([.text("seed")])
            set.add(provenance)
            let publication = Publication(set, .en)
            let names = ["x-codes.csv", "x-data-dictionary.csv", "x-provenance.csv", "x.CSV"]
            let paths = ["x.CSV", "x-data-dictionary.csv", "x-codes.csv", "x-provenance.csv"].map {
                "\(folder)/\($0)"
            }
            func order(_ replaces: Bool) throws -> ExportOrder {
                try ExportOrder("\(folder)/x.CSV", formats: nil, dialect: nil, replaces: replaces)
            }
            #expect(try order(false).write(publication) == paths)
            #expect(try Self.names(folder) == names)
            #expect(try Self.text(paths[2]).hasPrefix("column,code,meaning\r\nrole,curator,"))
            #expect(try Self.text(paths[3]) == "item\r\nseed\r\n")
            try FileManager.default.removeItem(atPath: paths[0])
            try Self.put("mine", paths[1])
            #expect(
                Self.complaint(try order(false).target, [])
                    == .fileExists(path: paths[1]))
            #expect(try Self.names(folder) == Array(names.prefix(3)))
            #expect(try order(true).write(publication) == paths)
            #expect(try Self.names(folder) == names && Self.text(paths[1]) != "mine")
        }
    }

    @Test("a folder whose name ends as a file's is said to be a folder")
    func folderLikeFile() throws {
        try Self.inFolder { folder in
            let path = "\(folder)/a.xlsx"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            #expect(throws: ExportProblem.isFolder(path: path)) {
                try ExportOrder(path, formats: nil, dialect: nil, replaces: false)
            }
        }
    }

    @Test("a link is followed, not replaced")
    func link() throws {
        try Self.inFolder { folder in
            try Self.put("mine", "\(folder)/real")
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/link", withDestinationPath: "\(folder)/real")
            #expect(Self.complaint(FileTarget("\(folder)/link", .file, replaces: true)) == nil)
            #expect(try Self.text("\(folder)/real") == "hello\n")
            #expect(
                try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link")
                    == "\(folder)/real")
        }
    }

    @Test("a link to nothing is refused, whether or not files may be replaced", arguments: [false, true])
    func linkToNothing(replaces: Bool) throws {
        try Self.inFolder { folder in
            let path = "\(folder)/link"
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere/x")
            for kind in [FileTarget.Kind.file, .folder] {
                #expect(
                    Self.complaint(FileTarget(path, kind, replaces: replaces))
                        == .obstacle(Words.isLinkToNothing(path)))
            }
            #expect(try Self.names(folder) == ["link"])
        }
    }

    /// A file while whose making somebody else makes a folder or a file at the path.
    private static func overtaken(_ name: String, by path: String, isFolder: Bool) -> ExportFile {
        ExportFile(name) { own throws(ExportProblem) in
            try ExportFile(name, text: "2").write(own)
            if isFolder {
                try? FileManager.default.createDirectory(
                    atPath: path + "/theirs", withIntermediateDirectories: true)
            } else {
                _ = FileManager.default.createFile(atPath: path, contents: Data("theirs".utf8))
            }
        }
    }

    @Test("what came there after the look is not replaced, and the others of a set are taken back")
    func overtaking() throws {
        try Self.inFolder { folder in
            let companion = "\(folder)/a-b.csv"
            let target = FileTarget("\(folder)/a.csv", .file, beside: ["b.csv"], replaces: false)
            let late = Self.overtaken("b.csv", by: companion, isFolder: false)
            #expect(Self.complaint(target, [Self.hello, late]) == .fileExists(path: companion))
            let left = try Self.names(folder)
            #expect(left == ["a-b.csv"])
            #expect(try Self.text(companion) == "theirs")
            let set = "\(folder)/set"
            let complaint = Self.complaint(
                FileTarget(set, .folder, replaces: false), [Self.overtaken("x", by: set, isFolder: true)])
            #expect(complaint == .folderNotEmpty(path: set))
            #expect(try Self.names(set) == ["theirs"])
        }
    }

    @Test("an error leaves nothing behind and touches nothing", arguments: [FileTarget.Kind.file, .folder])
    func nothingLeft(kind: FileTarget.Kind) throws {
        try Self.inFolder { folder in
            let target = FileTarget("\(folder)/new", kind, replaces: false)
            let files = kind == .file ? [Self.failing] : [Self.hello, Self.failing]
            #expect(Self.complaint(target, files) == .obstacle(Words.System.diskFull))
            let left = try Self.names(folder)
            #expect(left == [])
        }
    }

    @Test("a set in a folder that is there is moved when complete, beside what others put there")
    func folders() throws {
        try Self.inFolder { folder in
            try Self.put("mine", "\(folder)/hello")
            try Self.put("theirs", "\(folder)/other")
            let careful = FileTarget(folder, .folder, replaces: false)
            #expect(Self.complaint(careful) == .folderNotEmpty(path: folder))
            let bold = FileTarget(folder + "/", .folder, replaces: true)
            #expect(Self.complaint(bold, [Self.hello, Self.failing]) == .obstacle(Words.System.diskFull))
            #expect(try Self.text("\(folder)/hello") == "mine")
            #expect(Self.complaint(bold) == nil)
            #expect(try Self.names(folder) == ["hello", "other"])
            #expect(try Self.text("\(folder)/hello") == "hello\n")
        }
    }

    @Test("when one of a set cannot get its name, the others are taken back")
    func takenBack() throws {
        try Self.inFolder { folder in
            try Self.put("mine", "\(folder)/hello")
            // A folder that is not empty stands in the way of the second.
            try FileManager.default.createDirectory(
                atPath: "\(folder)/second/in", withIntermediateDirectories: true)
            let second = ExportFile("second", text: "2")
            let complaint = Self.complaint(
                FileTarget(folder, .folder, replaces: true), [Self.hello, second])
            #expect(complaint?.english?.hasPrefix("`\(folder)/second` cannot be written: ") == true)
            #expect(try Self.names(folder) == ["hello", "second"])
            #expect(try Self.text("\(folder)/hello") == "mine")
        }
    }

    @Test("a set may have a folder of its own, which comes and goes with it")
    func inner() throws {
        try Self.inFolder { folder in
            let set = [Self.hello, ExportFile("plans/a", text: "a"), ExportFile("plans/b", text: "b")]
            let path = "\(folder)/new"
            #expect(Self.complaint(FileTarget(path, .folder, replaces: false), set) == nil)
            #expect(try Self.names(path) == ["hello", "plans"])
            #expect(try Self.text("\(path)/plans/b") == "b")
            // Into a folder that is there, and again over what is there.
            let there = "\(folder)/there"
            try FileManager.default.createDirectory(atPath: there, withIntermediateDirectories: false)
            for replaces in [false, true] {
                #expect(Self.complaint(FileTarget(there, .folder, replaces: replaces), set) == nil)
                #expect(try Self.names("\(there)/plans") == ["a", "b"])
            }
        }
    }

    @Test("and is taken back with it")
    func innerTakenBack() throws {
        try Self.inFolder { folder in
            try FileManager.default.createDirectory(
                atPath: "\(folder)/last/in", withIntermediateDirectories: true)
            let set = [Self.hello, ExportFile("plans/a", text: "a"), ExportFile("last", text: "2")]
            let complaint = Self.complaint(FileTarget(folder, .folder, replaces: true), set)
            #expect(complaint?.english?.hasPrefix("`\(folder)/last` cannot be written: ") == true)
            #expect(try Self.names(folder) == ["last"])
        }
    }

    @Test("what stands in the way is said")
    func messages() throws {
        try Self.inFolder { folder in
            let missing = FileTarget("\(folder)/no/a.txt", .file, replaces: false)
            #expect(Self.complaint(missing) == .obstacle(Words.noFolder("\(folder)/no")))
            let isFolder = FileTarget(folder, .file, replaces: true)
            #expect(Self.complaint(isFolder) == .isFolder(path: folder))
            try Self.put("mine", "\(folder)/a.ods")
            let isFile = FileTarget("\(folder)/a.ods", .folder, replaces: true)
            #expect(Self.complaint(isFile) == .obstacle(Words.isNoFolder("\(folder)/a.ods")))
            #expect(
                Self.complaint(FileTarget("/dev/null", .file, replaces: true))
                    == .obstacle(Words.isNoOrdinaryFile("/dev/null")))
            try Self.put("", "\(folder)/.~lock.a.ods#")
            let open = FileTarget("\(folder)/a.ods", .file, replaces: true)
            #expect(Self.complaint(open)?.english?.contains("is open in another program") == true)
        }
    }
}

extension ExportProblem {
    /// What stands in the way, in English; `nil`: another order would mend it.
    fileprivate var english: String? { if case .obstacle(let words) = self { words.en } else { nil } }
}
