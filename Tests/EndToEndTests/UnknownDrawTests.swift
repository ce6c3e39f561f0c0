import Foundation
import Testing

@Suite("EndToEndTests: what is not known, and what was drawn")
struct UnknownDrawTests {
    private static let scenario = "scenarios/first-run.yaml"
    private static let changes = [
        "--set", "unknowns=[{id: talk, value: {uniform: {from: 0.8, to: 1}}}]",
        "--set", "ladder.consultation.effect.multiplier={unknown: talk}",
        "--set", "ladder.meeting.effect.multiplier={unknown: talk}",
    ]

    private static func compare(_ arguments: String...) throws -> Answer {
        try Program.run(
            ["compare", scenario, scenario, "--set-plan", "staff.curator.posts=1.6"] + changes
                + ["--replications", "5"] + arguments)
    }

    @Test("both scenarios of a comparison draw the same, and every format tells it alike")
    func formats() throws {
        let answer = try Self.compare("--format", "json")
        #expect(answer.status == 0 && answer.complaint == "")
        let rows = try answer.rows("unknown_draws")
        #expect(rows.count == 2 * 5 && rows.allSatisfy { $0["unknown"] as? String == "talk" })
        let values = rows.compactMap { $0["value"] as? Double }
        #expect(values.count == 10 && values.prefix(5) == values.suffix(5))
        #expect(Set(values).count == 5 && values.allSatisfy { $0 > 0.8 && $0 < 1 })
        let csv = DataTests.rows(try Self.compare("--format", "csv").output).filter {
            $0["table"] == "unknown_draws"
        }
        #expect(csv.compactMap { $0["value"].flatMap(Double.init) } == values)
        #expect(csv.allSatisfy { $0["measure"] == "talk" && $0["unit"] == "number" })
        let lines = try Answer.rows(
            "unknown_draws", inLines: try Self.compare("--format", "jsonl").output)
        #expect(lines.compactMap { $0["value"] as? Double } == values)
        try Outside.inFolder { folder in
            let exported = try Program.run(
                ["export", Self.scenario] + Self.changes + ["--replications", "5", "--results-only"]
                    + ["--to", "\(folder)/all", "--as", "xlsx,jsonl,sqlite", "--threads", "1"])
            #expect(exported.status == 0, "\(exported.complaint)")
            let text = try String(contentsOfFile: "\(folder)/all/results.jsonl", encoding: .utf8)
            let told = try Answer.rows("unknown_draws", inLines: text).compactMap {
                $0["value"] as? Double
            }
            #expect(told == Array(values.prefix(5)))
            let same = try Outside.script(
                "same_numbers.py", "\(folder)/all/results.xlsx", "\(folder)/all/results.jsonl")
            #expect(same.status == 0, "\(same.output)\(same.complaint)")
        }
    }

    @Test("check tells what is not known before any run")
    func check() throws {
        let answer = try Program.run(
            ["check", Self.scenario] + Self.changes + ["--format", "json", "--language", "fi"])
        #expect(answer.complaint == "")
        let row = try #require(try answer.rows("unknowns").first)
        #expect(row["unknown"] as? String == "talk" && row["mean"] as? Double == 0.9)
        #expect(
            row["places"] as? String
                == "ladder.consultation.effect.multiplier, ladder.meeting.effect.multiplier")
    }
}
