import Foundation
import Testing

@Suite("EndToEndTests: what a store is good for")
struct StoreUseTests {
    private static let small = StoreTests.small

    @Test("verify simulates a run again in every way, and finds one changed bit")
    func verified() throws {
        try StoreTests.inFolder { folder, run in
            let plan = "\(repository)/scenarios/studies/mentors.yaml"
            _ = try run("run", plan, "-r", "3", "--years", "1", "--set", "staff.curator.posts=5")
            let answer = try run("verify", "1", "--format", "json")
            #expect(answer.status == 0, "\(answer.complaint)")
            let rows = try answer.rows("verification")
            #expect(rows.contains { $0["way"] as? String == "threads_1" })
            let resumed = try #require(rows.first { $0["way"] as? String == "resumed" })
            // Every other one is taken as it was kept.
            #expect(resumed["compared"] as? Double == 1)
            for row in rows {
                #expect(row["outcome"] as? String == "same" && row["different"] as? Double == 0)
            }
            #expect(try run("verify", "1", "-r", "1", "--format", "json").rows("verification").count >= 3)
            #expect(try run("verify", "9").status == 2)
            // What was kept of one simulation stands in the place of another's.
            let change = try Outside.python(
                [
                    "-c",
                    """
                    import sqlite3
                    c = sqlite3.connect("porras-runs.sqlite")
                    c.execute("UPDATE replication SET outcome = (SELECT outcome FROM replication WHERE number = 1) "
                              "WHERE number = 2")
                    c.commit()
                    """,
                ], in: folder)
            #expect(change.status == 0, "\(change.complaint)")
            let other = try run("verify", "1", "--format", "json")
            #expect(other.status == 1)
            let first = try #require(try other.rows("verification").first)
            #expect(first["outcome"] as? String == "different" && first["different"] as? Double == 1)
        }
    }

    @Test("verify says when the files are no longer what they were")
    func changed() throws {
        try StoreTests.inFolder { folder, run in
            let text = try String(contentsOfFile: Self.small, encoding: .utf8)
            try text.write(toFile: "\(folder)/ours.yaml", atomically: true, encoding: .utf8)
            #expect(try run("run", "ours.yaml", "-r", "1").status == 0)
            #expect(try run("verify", "1").status == 0)
            try (text + "\n# changed\n").write(
                toFile: "\(folder)/ours.yaml", atomically: true, encoding: .utf8)
            let answer = try run("verify", "1")
            #expect(answer.status == 2 && answer.complaint.contains("run 1 cannot be simulated again"))
            let rows = try run("runs", "list", "--format", "json").rows("runs")
            #expect(rows.map { $0["state"] as? String } == ["changed"])
        }
    }

    @Test("values of simulations leave in a long table and a wide one, of the measures that are named")
    func values() throws {
        let measures = ["--measures", "pupilsOver:threshold=90h,grades=0-9", "--measures", "absenceRate"]
        let plain = ["run", Self.small, "-r", "4", "--format", "json"]
        let answer = try Program.run(plain + ["--per-replication"] + measures)
        #expect(answer.status == 0, "\(answer.complaint)")
        let told = try answer.rows("measures")
        #expect(
            !told.isEmpty
                && told.allSatisfy { ["pupilsOver", "absenceRate"].contains($0["measure"] as? String) })
        let (long, wide) = (try answer.rows("replication_values"), try answer.rows("replications"))
        #expect(long.count == 4 * told.count && wide.count == 4)
        #expect(wide.allSatisfy { $0.count <= told.count + 2 })
        // The mean of the values is the mean that is told, of each measure.
        let whole = try #require(
            told.first { $0["measure"] as? String == "absenceRate" && $0["year"] is NSNull })
        let values = long.filter { row in
            row["measure"] as? String == "absenceRate"
                && ["year", "school", "area", "role", "scope"].allSatisfy {
                    row[$0] as? String == whole[$0] as? String
                }
        }.compactMap { $0["value"] as? Double }
        #expect(values.count == 4)
        let mean = try #require(whole["mean"] as? Double)
        #expect(abs(values.reduce(0, +) / 4 - mean) <= 1e-9 * abs(mean))
        #expect(try Program.run(plain).rows("replication_values").isEmpty)
        let unknown = try Program.run(plain + ["--measures", "pupilOver"])
        #expect(unknown.status == 2 && unknown.complaint.contains("pupilsOver"), "\(unknown.complaint)")
        let many = try Program.run(["run", Self.small, "-r", "100000", "--per-replication"])
        #expect(many.status == 2 && many.complaint.contains("at most 2000000"), "\(many.complaint)")
    }

    @Test("values of simulations stand in the files of an export")
    func exported() throws {
        try Outside.inFolder { folder in
            let arguments = [
                "export", Self.small, "-r", "3", "--results-only", "--per-replication", "--measures",
                "absenceRate",
            ]
            let sqlite = try Program.run(arguments + ["--to", "a.sqlite"], in: folder)
            #expect(sqlite.status == 0, "\(sqlite.complaint)")
            let query = try Outside.python(
                [
                    "-c",
                    """
                    import sqlite3
                    c = sqlite3.connect("a.sqlite")
                    wide = c.execute("SELECT * FROM replications")
                    print([d[0] for d in wide.description][:3])
                    print(len(wide.fetchall()), c.execute("SELECT COUNT(DISTINCT replication) FROM replication_values").fetchone()[0])
                    print(c.execute("SELECT COUNT(*) FROM results WHERE table_name = 'replications'").fetchone()[0])
                    """,
                ], in: folder)
            #expect(
                query.output.hasPrefix("['scenario', 'replication', 'absence_rate"),
                "\(query.output)\(query.complaint)")
            #expect(query.output.hasSuffix("3 3\n0\n"), "\(query.output)")
        }
    }
}
