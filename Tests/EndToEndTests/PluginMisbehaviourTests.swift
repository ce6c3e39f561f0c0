import Foundation
import Testing

@Suite("EndToEndTests: a plugin that ends the program, or prints")
struct PluginMisbehaviourTests {
    /// The plugin of the tests of crashes; as the environment says it prints or ends the program in one of several ways.
    private static let source = PluginCrashTests.source.replacingOccurrences(
        of: "    for (uint64_t k = 0; k < batch->count; k++)",
        with: """
                const char *way = getenv("WAY");
                if (way && !strcmp(way, "printf")) printf("what I do\\n");
                if (way && !strcmp(way, "exit")) exit(0);
                if (way && !strcmp(way, "_exit")) _exit(0);
                if (way && !strcmp(way, "_Exit")) _Exit(0);
                if (way && !strcmp(way, "quick_exit")) quick_exit(0);
                for (uint64_t k = 0; k < batch->count; k++)
            """
    ).replacingOccurrences(
        of: "#include <stdlib.h>\n",
        with: "#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n#include <unistd.h>\n")

    private static func folder() throws -> PluginFolder {
        let folder = try PluginFolder()
        try folder.write("fragile.c", source)
        let compiled = try folder.tool(
            "/usr/bin/cc", "-std=gnu99", "-shared", "-fPIC", "-I\(repository)/Sources/CPorrasPlugin/include",
            "fragile.c", "-o", "fragile.so")
        try #require(compiled.status == 0, "\(compiled.complaint)")
        try folder.write("s.yaml", PluginFolder.firstRun + "plugins: [{id: fragile, from: fragile.so}]\n")
        return folder
    }

    private static func run(_ way: String, in folder: PluginFolder) throws -> Answer {
        try Program.run(
            ["run", "s.yaml", "-r", "2", "--threads", "1", "--format", "json", "--trust"],
            environment: ["WAY": way], in: folder.path)
    }

    @Test("an end that a plugin brings about is said to be its, and is no success")
    func ends() throws {
        let folder = try Self.folder()
        for way in ["exit", "_exit", "_Exit", "quick_exit"] {
            let answer = try Self.run(way, in: folder)
            #expect(answer.status == 2 && answer.output.isEmpty, "\(way): \(answer.status)")
            #expect(answer.complaint.contains("the program was ended inside the plugin `fragile`"), "\(way)")
        }
    }

    @Test("what a plugin prints stands beside the answer, not in it")
    func prints() throws {
        let folder = try Self.folder()
        let silent = try Self.run("", in: folder)
        let answer = try Self.run("printf", in: folder)
        #expect(answer.status == 0 && !answer.output.isEmpty && answer.output == silent.output)
        #expect(answer.complaint.contains("what I do"))
    }

    @Test("a journal that somebody changed is not believed, and a link in its place not followed")
    func journal() throws {
        let folder = try Self.folder()
        let undisturbed = try Self.run("", in: folder)
        #expect(undisturbed.status == 0)
        #expect(try Self.run("_exit", in: folder).status == 2)
        let journal = try #require(folder.contents.first { $0.hasSuffix(".journal") })
        let header = try #require(try folder.text(journal).split(separator: "\n").first)
        try folder.write(journal, "\(header)\n0 0   .\n1 2 3ff,4 1:2:3:4:5   abc\ncrash \u{1B}[31mred\u{7}\n")
        let answer = try Self.run("", in: folder)
        #expect(answer.status == 0 && answer.output == undisturbed.output)
        #expect(
            answer.complaint.contains("has lines (3) that are not as they were written"),
            "\(answer.complaint)")
        #expect(!answer.complaint.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })

        try folder.write("precious", "mine\n")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/\(journal)", withDestinationPath: "precious")
        let linked = try Self.run("", in: folder)
        #expect(linked.status == 0 && linked.output == undisturbed.output)
        #expect(linked.complaint.contains("what is there is no journal"))
        #expect(try folder.text("precious") == "mine\n" && folder.contents.contains(journal))
    }
}
