import Foundation
import PluginKit
import Testing

@testable import PluginLoading

@Suite("Files that are no plugin")
struct FileTests {
    @Test("what is no shared library is refused, and the reason says what it is")
    func strangers() throws {
        let workshop = try Workshop()
        try FileManager.default.createDirectory(
            atPath: workshop.path("folder"), withIntermediateDirectories: false)
        mkfifo(workshop.path("pipe"), 0o600)
        let strangers = [
            (workshop.path("missing.so"), "is no file"), (workshop.path("folder"), "is a folder"),
            (workshop.path("pipe"), "is not an ordinary file"), ("/dev/null", "is not an ordinary file"),
            (try workshop.file("empty.so", []), "is empty"),
            (try workshop.file("text.so", Array("plugin: mentors\n".utf8)), "is not a shared library"),
            (try workshop.file("magic.so", [0x7f, 0x45, 0x4c, 0x46]), "is cut short or damaged"),
            (try workshop.library(smallPlugin, name: "object.o", options: ["-c"]), "is an object file"),
            (
                try workshop.library("int main(void) { return 0; }", name: "program", options: ["-pie"]),
                "is a program, not a shared library"
            ),
            (
                try workshop.library(
                    smallPlugin, name: "stack.so", options: ["-shared", "-Wl,-z,execstack"]),
                "asks for an executable stack"
            ),
            (
                try workshop.library(
                    "int porras_plugin_entry(void); int absent(void); int porras_plugin_entry(void) { return absent(); }",
                    name: "needy.so"), "cannot be loaded: undefined symbol: absent"
            ),
        ]
        for (path, reason) in strangers {
            let answer = PluginLoader.load(path)
            #expect(answer.reason.hasPrefix(reason), "\(path): \(answer.reason)")
        }
    }

    @Test("a library for another machine is refused with the name of that machine")
    func otherMachine() throws {
        let workshop = try Workshop()
        var bytes = try PluginFile(path: try workshop.library(smallPlugin)).bytes
        let other = try #require(Machine.known.first { $0.elf != Machine.here.elf })
        bytes[18] = UInt8(other.elf)
        let answer = PluginLoader.load(try workshop.file("other.so", bytes))
        #expect(answer.reason == "is built for \(other.name); this machine is \(Machine.here.name)")
        bytes[18] = 2
        #expect(PluginLoader.load(try workshop.file("old.so", bytes)).reason.contains("ELF machine 2"))
        bytes[4] = 1
        #expect(
            PluginLoader.load(try workshop.file("narrow.so", bytes)).reason.contains(
                "not a library of 64 bits"))
    }

    @Test("each of two plugins is itself, though the first file is overwritten by the second")
    func overwritten() throws {
        let workshop = try Workshop()
        let path = try workshop.library(smallPlugin, [#"ID="first""#])
        let first = try PluginLoader.load(path).get()
        let second = try PluginFile(
            path: try workshop.library(smallPlugin, [#"ID="second""#], name: "second.so"))
        try workshop.file("plugin.so", second.bytes)
        #expect(try PluginLoader.load(path).get().descriptor.id == "second")
        #expect(first.descriptor.id == "first")
        let world = PluginWorld.small
        guard case .acting(let plugin) = try first.make(.of(first.descriptor), world) else {
            Issue.record("an absence process acts")
            return
        }
        let host = FakeHost()
        #expect(
            try host.call { (draws) throws(PluginFault) in try plugin.actingDays(0, draws: draws) } == [0])
    }
}
