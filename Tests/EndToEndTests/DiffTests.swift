import Foundation
import Testing

@Suite("EndToEndTests: two scenarios or runs beside each other")
struct DiffTests {
    private static let small = StoreTests.small

    @Test(
        "values come first, with their lines, then effects pair by pair, the same from files and from the store"
    )
    func sameAnswer() throws {
        try StoreTests.inFolder { _, run in
            let diff = [
                "diff", Self.small, Self.small, "--set-plan", "staff.curator.posts=2", "-r", "4",
            ]
            let fresh = try run(
                diff[0], diff[1], diff[2], diff[3], diff[4], diff[5], diff[6], "--format", "json")
            #expect(fresh.status == 0, "\(fresh.complaint)")
            let inputs = try fresh.rows("input_changes")
            #expect(inputs.map { $0["path"] as? String } == ["staff.curator.posts"])
            #expect(inputs[0]["in_second"] as? String == "2" && inputs[0]["change"] as? String == "changed")
            #expect(inputs[0]["place_second"] as? String == "--set")
            let place = try #require(inputs[0]["place_first"] as? String)
            let parts = place.split(separator: ":")
            let line = try #require(Int(parts.last ?? ""))
            let text = try String(contentsOfFile: Self.small, encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let value = try #require(inputs[0]["in_first"] as? String)
            #expect(lines[line - 1].contains("posts: \(value)"), "\(place): \(lines[line - 1])")

            let kept = try run("runs", "diff", "1", "2", "--format", "json")
            let (one, two) = (try fresh.rows("differences"), try kept.rows("differences"))
            #expect(one.count > 100 && one.count == two.count)
            for column in ["measure", "scope"] {
                #expect(one.map { $0[column] as? String } == two.map { $0[column] as? String })
            }
            for column in ["mean", "difference", "low95", "high95"] {
                #expect(one.map { $0[column] as? Double } == two.map { $0[column] as? Double }, "\(column)")
            }
            let page = try run("diff", "1", "2", "--measures", "utilisation:role=curator")
            #expect(page.status == 0, "\(page.complaint)")
            let order = ["staff.curator.posts", "role=curator"].compactMap {
                page.output.range(of: $0)?.lowerBound
            }
            #expect(order.count == 2 && order[0] < order[1], "\(page.output)")
            #expect(!page.output.contains("threshold="), "only what was chosen: \(page.output)")
        }
    }

    @Test("a run beside a scenario is simulated on the run's random numbers; of the same two nothing differs")
    func mixed() throws {
        try StoreTests.inFolder { _, run in
            _ = try run("run", Self.small, "-r", "3", "--seed", "11")
            let same = try run("diff", "1", Self.small, "--format", "json")
            #expect(same.status == 0, "\(same.complaint)")
            #expect(try same.rows("input_changes").isEmpty && same.rows("condition_changes").isEmpty)
            let rows = try same.rows("differences")
            #expect(rows.count > 100 && rows.allSatisfy { ($0["difference"] as? Double ?? 0) == 0 })
            #expect(try run("diff", "1", Self.small).output.contains("The inputs are the same."))
            _ = try run("run", Self.small, "-r", "3", "--seed", "12")
            let seeds = try run("diff", "1", "2", "--format", "json")
            let conditions = try seeds.rows("condition_changes")
            #expect(conditions.map { $0["condition"] as? String } == ["seed"])
            #expect(
                conditions[0]["in_first"] as? String == "11" && conditions[0]["in_second"] as? String == "12")
            #expect(try seeds.rows("differences").isEmpty)
            #expect(try run("diff", "1", "1").status == 2 && run("diff", "1", "none").status == 2)
            #expect(try run("diff", "1", "no/such.yaml").status == 2)
        }
    }
}
