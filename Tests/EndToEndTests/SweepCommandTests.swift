import Foundation
import Testing

@Suite("EndToEndTests: sweep varies values of a scenario")
struct SweepCommandTests {
    private static let small = CommandTests.small

    private func sweep(_ options: String...) throws -> Answer {
        try Program.run(
            ["sweep", Self.small, "-r", "6", "--measure", "pupilsOver:threshold=50h", "--language", "en"]
                + options)
    }

    /// The mean of the measure in a run of its own.
    private func mean(_ changes: [String]) throws -> Double? {
        let run = try Program.run(
            ["run", Self.small, "-r", "6", "--format", "json"] + changes.flatMap { ["--set", $0] })
        return try run.rows("measures").first { row in
            row["measure"] as? String == "pupilsOver" && row["threshold"] as? String == "50 h"
                && row["grades"] as? String == "0-9" && row["year"] is NSNull
                && row["date"] is NSNull
        }?["mean"] as? Double
    }

    @Test("each point is, to the bit, the run with its changes")
    func points() throws {
        let rows = try sweep("--vary", "staff.curator.posts=0.2..1/0.4", "--format", "json").rows("sweep")
        #expect(rows.map { $0["point"] as? String } == ["unchanged", "1", "2", "3"])
        #expect(rows.dropFirst().map { $0["at_staff_curator_posts"] as? Double } == [0.2, 0.6, 1])
        let means = try ["0.2", "0.6", "1.0"].map { try mean(["staff.curator.posts=\($0)"]) }
        #expect(rows.dropFirst().map { $0["mean"] as? Double } == means)
        let plain = try mean([])
        #expect(plain != nil && rows[0]["mean"] as? Double == plain)
    }

    @Test("a point that makes no scenario is listed with its reason")
    func refused() throws {
        let answer = try sweep("--vary", "staff.curator.posts=-1..1/1", "--format", "json")
        #expect(answer.status == 0, "\(answer.complaint)")
        let refused = try answer.rows("refused")
        #expect(refused.map { $0["at_staff_curator_posts"] as? Double } == [-1])
        #expect((refused.first?["reason"] as? String)?.isEmpty == false)
        #expect(try answer.rows("sweep").map { $0["point"] as? String } == ["unchanged", "2", "3"])
    }

    @Test("lhs takes a value from each part of the range, in each language", arguments: ["en", "fi", "sv"])
    func hypercube(language: String) throws {
        let answer = try Program.run([
            "sweep", Self.small, "-r", "2", "--measure", "pupilsOver:threshold=50h", "--vary",
            "staff.curator.posts=0..1", "--design", "lhs", "--points", "4", "--format", "json", "--language",
            language,
        ])
        let values = try answer.rows("sweep").compactMap { $0["at_staff_curator_posts"] as? Double }
        #expect(values.map { Int($0 * 4) }.sorted() == [0, 1, 2, 3], "\(answer.complaint)")
    }

    @Test("where a limit is passed is told as a box")
    func fails() throws {
        let answer = try sweep(
            "--vary", "staff.curator.posts=0..2", "--fails", "postsNeededOrNone > 1", "--design", "lhs",
            "--points", "24", "--format", "json")
        #expect(answer.status == 2 && answer.complaint.contains("no measure is called"))
        let costs = try sweep(
            "--vary", "staff.curator.posts=0..2", "--vary", "staff.psychologist.posts=0.50..0.51", "--fails",
            "costStaff > 120000", "--design", "lhs", "--points", "60", "--format", "json")
        let rows = try costs.rows("failure_box")
        #expect(rows.first?["path"] as? String == "staff.curator.posts", "\(costs.complaint)")
        #expect((rows.first?["low"] as? Double).map { $0 > 0.2 && $0 < 1.8 } == true)
    }

    @Test(
        "what makes no sense is refused with what would",
        arguments: [
            ("staff.curator.posts", "is not path=a..b/step"),
            ("staff.curator.posts=low..high/1", "`low` is no number"),
            ("staff.curator.posts=2..1/1", "must be below"),
            ("staff.curator.posts=1..2/0", "must be over 0"),
            ("staff.curator.posts=1..2", "a grid needs a step"),
            ("staff.curator.posts=0..10/0.0001", "there would be 100,001 points"),
            ("staff.curator.posts=1 h..2 min/1 h", "differ"),
            ("staff.curator.post=1..2/1", "`staff.curator.post=1`"),
            ("name=1..2/1", "is no number but"),
        ])
    func senseless(vary: String, words: String) throws {
        let answer = try sweep("--vary", vary)
        #expect(answer.status == 2 && answer.output.isEmpty)
        let complaint = answer.complaint.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(complaint.contains(words), "\(answer.complaint)")
    }
}
