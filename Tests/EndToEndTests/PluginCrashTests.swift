import Foundation
import Testing

@Suite("EndToEndTests: a plugin that crashes")
struct PluginCrashTests {
    /// Makes every pupil a little more absent from some day on; crashes in a fifth of the futures while `CRASH` is set.
    static let source = """
        #include <stdlib.h>
        #include "porras_plugin.h"
        struct porras_instance { int nothing; };
        static const char *const decisions[] = {"crash"};
        static int32_t create(const porras_value *values, const porras_world *world, porras_instance **instance,
                              char *message, size_t size) {
            (void)values; (void)world; (void)message; (void)size;
            *instance = malloc(sizeof **instance);
            return *instance ? PORRAS_OK : PORRAS_ERROR;
        }
        static void destroy(porras_instance *instance) { free(instance); }
        static int32_t days(const porras_instance *i, int32_t year, const porras_host *host, uint8_t *acts) {
            (void)i; (void)year; (void)host;
            acts[50] = 1;
            return PORRAS_OK;
        }
        static int32_t act(const porras_instance *i, const porras_batch *batch, const porras_host *host,
                           porras_effects *effects) {
            (void)i;
            if (getenv("CRASH") && host->bits(host->context, 0, 0, 0) % 5 == 0) *(volatile int *)0 = 1;
            for (uint64_t k = 0; k < batch->count; k++)
                effects->items[effects->count++] =
                    (porras_effect){.pupil = batch->pupils[k], .kind = PORRAS_FACTOR, .value = 1.1};
            return PORRAS_OK;
        }
        static const porras_plugin plugin = {
            .magic = PORRAS_MAGIC, .struct_size = sizeof(porras_plugin), .abi_major = PORRAS_ABI_MAJOR,
            .abi_minor = PORRAS_ABI_MINOR, .kind = PORRAS_ABSENCE, .id = "fragile", .version = "1",
            .summary = "crashes now and then", .decision_count = 1, .decisions = decisions, .create = create,
            .destroy = destroy, .days = days, .act = act};
        const porras_plugin *porras_plugin_entry(void) { return &plugin; }

        """

    @Test("takes the program along, but no finished future, and is named then and at the next start")
    func journal() throws {
        let folder = try PluginFolder()
        try folder.write("fragile.c", Self.source)
        let compiled = try folder.tool(
            "/usr/bin/cc", "-std=c99", "-shared", "-fPIC", "-I\(repository)/Sources/CPorrasPlugin/include",
            "fragile.c", "-o", "fragile.so")
        try #require(compiled.status == 0, "\(compiled.complaint)")
        try folder.write(
            "north.yaml", PluginFolder.firstRun + "plugins: [{id: fragile, from: fragile.so}]\n")
        func run(_ environment: [String: String], _ more: String...) throws -> Answer {
            try Program.run(
                ["run", "north.yaml", "-r", "20", "--threads", "1", "--format", "csv", "--trust"] + more,
                environment: environment, in: folder.path)
        }
        let undisturbed = try run([:])
        #expect(undisturbed.status == 0 && undisturbed.complaint.isEmpty, "\(undisturbed.complaint)")

        let crashed = try run(["CRASH": "1"])
        #expect(crashed.status == -1 && crashed.output.isEmpty)
        #expect(crashed.complaint.contains("crashed inside the plugin `fragile`"))
        let journals = folder.contents.filter { $0.hasSuffix(".journal") }
        #expect(journals.count == 1)
        #expect(crashed.complaint.contains("the finished simulations are kept in `\(journals[0])`"))

        // Another seed is another run.
        let other = try run([:], "--seed", "9")
        #expect(other.status == 0 && other.output != undisturbed.output)

        let again = try run(["CRASH": "1"])
        let finished = try #require(again.complaint.firstMatch(of: /; (\d+) finished replications/)?.1)
        #expect(try #require(Int(finished)) > 0)
        #expect(again.complaint.contains("the last run crashed inside the plugin `fragile`"))

        let resumed = try run([:])
        #expect(resumed.status == 0 && resumed.complaint.contains("\(finished) finished replications"))
        #expect(resumed.output == undisturbed.output)
        #expect(folder.contents.filter { $0.hasSuffix(".journal") }.isEmpty)

        let abandoned = "north.01234567.3.journal"
        try folder.write(abandoned, "porras journal 1 of a plugin that was mended\n")
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -8 * 86_400)],
            ofItemAtPath: "\(folder.path)/\(abandoned)")
        let tidy = try run([:])
        #expect(tidy.status == 0 && tidy.output == undisturbed.output)
        #expect(tidy.complaint.contains("removed") && tidy.complaint.contains("`\(abandoned)`"))
        #expect(!folder.contents.contains(abandoned))
    }
}
