import Foundation
import Localization
import PluginKit
import Testing

@testable import PluginLoading

@Suite("The plugins that a user trusts")
struct LockTests {
    private static let digest = String(repeating: "0a", count: 32)

    @Test("no code of a file runs before the file is trusted, nor after it has changed")
    func trust() throws {
        let workshop = try Workshop()
        // What would run is left behind in a file.
        let tattler = """
            #include <stdio.h>
            __attribute__((constructor)) static void ran(void) { fclose(fopen("\(workshop.path("ran"))", "w")); }
            """
        let path = try workshop.library(tattler + "\n" + smallPlugin)
        func hasRun() -> Bool { FileManager.default.fileExists(atPath: workshop.path("ran")) }

        var lock = try PluginLock.read(folder: workshop.folder)
        #expect(lock.entries.isEmpty)
        guard case .failure(let refusal) = PluginLoader.load(path, trusting: lock, remedy: "ask first")
        else {
            Issue.record("an unknown file was loaded")
            return
        }
        #expect(refusal.reason == Words.Library.isNotTrusted && refusal.remedy == "ask first")
        #expect(!hasRun())

        let factory = try PluginLoader.load(path).get()
        #expect(hasRun())
        #expect(try lock.trust(in: factory) == .firstUse)
        try lock.add(factory)
        try lock.write()
        let again = try PluginLock.read(folder: workshop.folder)
        #expect(again == lock)
        #expect(try again.trust(in: factory) == .trusted)
        #expect(PluginLoader.load(path, trusting: again).reason == "")

        let old = try PluginFile(path: path)
        try workshop.file("plugin.so", old.bytes + [0])
        let new = try PluginFile(path: path).digest
        let changed = PluginLoader.load(path, trusting: again)
        #expect(
            changed.reason
                == "has changed since it was trusted: its SHA-256 was \(old.digest) and is \(new)")
        #expect(try again.trust(in: try PluginLoader.load(path).get()) == .changed(old: old.digest, new: new))
    }

    @Test("a lock is written in one order, keeps other platforms and replaces the line of the same file")
    func order() throws {
        let workshop = try Workshop()
        let folder = workshop.path("plan")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let path = try workshop.library(smallPlugin, name: "two words.so")
        let factory = try PluginLoader.load(path).get()
        let others = [
            PluginLock.Entry(
                id: "small-plugin", version: "1.0.0", digest: Self.digest, platform: "linux-other",
                path: "../two words.so"),
            PluginLock.Entry(
                id: "small-plugin", version: "0.9.0", digest: Self.digest, platform: Machine.platform,
                path: "../two words.so"),
            PluginLock.Entry(
                id: "a-first", version: "2", digest: Self.digest, platform: Machine.platform, path: "x.so"),
        ]
        var lock = PluginLock(folder: folder, entries: others)
        try lock.add(factory)
        let digest = try PluginFile(path: path).digest
        #expect(
            lock.text.split(separator: "\n").filter { !$0.hasPrefix("#") } == [
                "a-first 2 \(Self.digest) \(Machine.platform) x.so",
                "small-plugin 1.0.0 \(Self.digest) linux-other ../two words.so",
                "small-plugin 1.0.0 \(digest) \(Machine.platform) ../two words.so",
            ])
        try lock.write()
        #expect(try PluginLock.read(folder: folder) == lock)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["plugins.lock"])
    }

    @Test(
        "a line that is none is named with its number and a remedy",
        arguments: [
            ("small-plugin 1.0.0 \(digest)", "has 3 words; 5 are expected"),
            ("<<<<<<< mine", "has 2 words; 5 are expected"),
            ("small-plugin 1.0.0 abc linux-x86-64 a.so", "is no line of a lock file: `abc` is no SHA-256"),
            ("a 1 \(digest.uppercased()) linux-x86-64 a.so", "is no line of a lock file"),
            ("a  1 \(digest) linux-x86-64 a.so", "the version `` is not one word"),
            ("a 1 \(digest) linux-x86-64 a\t.so", "is not one line"),
            (
                "a 1 \(digest) linux-x86-64 b.so\nb 2 \(digest) linux-x86-64 b.so",
                "names `b.so` a second time"
            ),
        ])
    func malformed(line: String, reason: String) throws {
        let workshop = try Workshop()
        try workshop.file("plugins.lock", Array("# id\n\n\(line)\n".utf8))
        let error = try #require(throws: PluginRefusal.self) {
            try PluginLock.read(folder: workshop.folder, remedy: "mend it")
        }
        #expect(error.reason.en.contains(reason), "\(error.reason)")
        let lastLine = 2 + line.split(separator: "\n").count
        #expect(error.path == "\(workshop.folder)/plugins.lock:\(lastLine)")
        #expect(error.remedy?.en == "a line is `id version sha256 platform path`; mend it")
    }

    @Test("an empty lock trusts nothing, and one with ends of lines as in Windows is read like another")
    func harmless() throws {
        let workshop = try Workshop()
        try workshop.file("plugins.lock", [])
        #expect(try PluginLock.read(folder: workshop.folder).entries.isEmpty)
        let lines = "# id\r\n\r\na 1 \(Self.digest) linux-x86-64 two words.so\r\n"
        try workshop.file("plugins.lock", Array(lines.utf8))
        let lock = try PluginLock.read(folder: workshop.folder)
        #expect(lock.entries.map(\.path) == ["two words.so"])
        #expect(!lock.text.contains("\r"))
    }

    @Test("what can be read of a damaged lock is kept, but nothing that is said twice")
    func salvaged() throws {
        let workshop = try Workshop()
        func line(_ path: String) -> String { "a 1 \(Self.digest) linux-x86-64 \(path)" }
        let text = ["# id", line("a.so"), "<<<<<<< mine", line("b.so"), line("c.so"), line("b.so"), ""]
        try workshop.file(
            "plugins.lock",
            Array(text.joined(separator: "\n").utf8) + [0xff, 0x0a] + Array(line("d.so").utf8))
        let salvaged = try PluginLock.salvaged(folder: workshop.folder)
        #expect(salvaged.lock.entries.map(\.path) == ["a.so", "c.so", "d.so"])
        #expect(salvaged.lost == [3, 4, 6, 7])
        try salvaged.lock.write()
        #expect(try PluginLock.read(folder: workshop.folder) == salvaged.lock)
        #expect(try PluginLock.salvaged(folder: workshop.folder).lost == [])
    }

    @Test("a lock that cannot be read or written says so")
    func unwritable() throws {
        let workshop = try Workshop()
        try workshop.file("plugins.lock", [0xff, 0x0a])
        let unreadable = try #require(throws: PluginRefusal.self) {
            try PluginLock.read(folder: workshop.folder)
        }
        #expect(unreadable.reason == Words.Library.isNotUTF8)
        let lock = PluginLock(folder: workshop.path("nowhere"))
        let unwritable = try #require(throws: PluginRefusal.self) { try lock.write() }
        #expect(unwritable.reason.en == "cannot be written: there is no such file or folder")
        #expect(try PluginLock.read(folder: workshop.path("nowhere")).entries.isEmpty)
    }
}
