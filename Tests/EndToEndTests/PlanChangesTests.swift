import Foundation
import Testing

@Suite("EndToEndTests: what plans alone are changed by, and amounts of money")
struct PlanChangesTests {
    private static let scenario = CommandTests.small

    @Test(
        "a scenario is priced beside itself changed, alone or named twice, and only the plan has the change",
        arguments: [1, 2])
    func budget(scenarios: Int) throws {
        let answer = try Program.run(
            ["budget"] + Array(repeating: Self.scenario, count: scenarios) + [
                "-r", "2", "--format", "json", "--set-plan", "staff.curator.posts=1.6",
            ])
        #expect(answer.status == 0, "\(answer.complaint)")
        func total(_ scenario: String) throws -> Double {
            let rows = try answer.rows("budget").filter {
                $0["scenario"] as? String == scenario && $0["category"] as? String == "total"
            }
            #expect(rows.count > 0)
            return rows.reduce(0) { $0 + ($1["amount"] as? Double ?? .nan) }
        }
        // One whole curator more.
        let extra = try total("first-run-2") - total("first-run")
        #expect(extra > 30_000 && extra < 100_000)
    }

    @Test("an export tells what the plan was changed by")
    func export() throws {
        try Outside.inFolder { folder in
            let path = "\(folder)/a.jsonl"
            let answer = try Program.run([
                "export", Self.scenario, "-r", "2", "--results-only", "--to", path, "--set-plan",
                "staff.curator.posts=1.6",
            ])
            #expect(answer.status == 0, "\(answer.complaint)")
            let lines = try String(contentsOfFile: path, encoding: .utf8)
            let changes = try Answer.rows("provenance", inLines: lines).filter {
                $0["item"] as? String == "change"
            }
            #expect(changes.map { $0["scenario"] as? String } == ["first-run-2"])
            #expect(changes.map { $0["content"] as? String } == ["staff.curator.posts=1.6"])
        }
    }

    @Test(
        "amounts are read as people write them",
        arguments: ["1200000", "1 200 000", "1\u{A0}200\u{202F}000", "1200000,50", "1200000.5"])
    func euros(amount: String) throws {
        let answer = try Program.run([
            "optimise", Self.scenario, "-r", "14", "--format", "json", "--budget", amount,
        ])
        #expect(answer.status == 0, "\(answer.complaint)")
        let verdict = try #require(try answer.rows("plan_verdict").first)
        let money = verdict.values.compactMap { $0 as? Double }
        #expect(money.contains(amount.hasSuffix("5") || amount.hasSuffix("50") ? 1_200_000.5 : 1_200_000))
    }
}
