import Foundation
import Testing

@Suite("EndToEndTests: money worked out by hand")
struct HandCheckTests {
    /// A plan with staff of the municipality and one with overtime, and prices that rise: everything that an officer would
    /// add up again from prices, posts and hours.
    @Test(
        "pay, index, subtotals, payers, months and calendar years, and schools to roles are what a hand makes of them"
    )
    func budget() throws {
        try Outside.inFolder { folder in
            let file = "\(folder)/results.json"
            let studies = ["mentors", "staff-turnover"].map { "scenarios/studies/\($0).yaml" }
            let answer = try Program.run(
                ["export", "scenarios/lempaala.yaml"] + studies + [
                    "--set", "money.index=2.5%", "--results-only", "--replications", "4", "--to", file,
                ])
            #expect(answer.status == 0, "\(answer.complaint)")
            let check = try Outside.script("hand_check.py", file)
            #expect(check.status == 0, "\(check.output.prefix(2000))\(check.complaint)")
            #expect(Int(check.output.prefix { $0.isNumber }) ?? 0 > 5000, "\(check.output.prefix(200))")
        }
    }
}
