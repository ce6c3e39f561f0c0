import Experiments
import Planning
import PluginKit
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("Who pays, in tables of money")
struct PayerTableTests {
    private typealias Row = [String: (number: Double?, id: String)]

    private static func rows(_ id: String, _ set: ResultSet) -> [Row] {
        BudgetTests.rows(set.table(id), in: set)
    }

    @Test(
        "the payers' parts stand beside each amount and add up to it",
        arguments: ["budget_by_year", "staff_by_school", "unit_costs"])
    func beside(id: String) throws {
        let set = ResultSet(title: "", tables: BudgetTables(try BudgetTests.result.get()).all())
        let rows = Self.rows(id, set)
        #expect(!rows.isEmpty)
        for row in rows {
            let whole = try #require(row[id == "budget_by_year" ? "total" : "amount"]?.number)
            let parts = ["municipality", "county"].map { row[$0]?.number ?? 0 }
            #expect(abs(parts[0] + parts[1] - whole) < 0.005, "\(row)")
            #expect(parts.contains { $0 > 0 })
        }
    }

    @Test("each payer of staff by school pays what its lines of the budget say")
    func schools() throws {
        let result = try BudgetTests.result.get()
        let set = ResultSet(title: "", tables: BudgetTables(result).all())
        for payer in Role.Employer.allCases {
            let told = Self.rows("staff_by_school", set).reduce(0) { $0 + ($1[payer.rawValue]?.number ?? 0) }
            let lines = Self.rows("budget", set).filter {
                $0["category"]?.id == "staff" && $0["employer"]?.id == payer.rawValue
            }
            #expect(abs(told - lines.reduce(0) { $0 + ($1["amount"]?.number ?? .nan) }) < 0.005)
        }
    }

    @Test("a plan has the same effect and its own cost for each payer, and the costs add up")
    func effects() throws {
        func result(_ changes: String...) throws -> ExperimentResult {
            Experiment.run(
                try Shipped.scenario("first-run.yaml", changing: changes), replications: 8, seed: 4,
                threads: 2)
        }
        // 0.4 curators more, 12 × 0.4 × 3,650 × 1.05 × 1.224 euros, are the county's.
        let plan = try result("staff.curator.posts=1 htv", "money.placementDay=0 EUR")
        let study = Study([try result("money.placementDay=0 EUR"), plan], build: "1")
        let set = ResultSet(title: "", tables: EffectTables(study).all())
        let rows = Self.rows("cost_effectiveness", set)
        #expect(rows.map { $0["employer"]?.id } == ["all", "municipality", "county"])
        #expect(Set(rows.map { $0["effect"]?.number }).count == 1)
        let more = 12 * 0.4 * 3650 * 1.05 * 1.224
        for (row, expected) in zip(rows, [more, 0, more]) {
            #expect(abs((row["cost"]?.number ?? .nan) - expected) < 0.005)
        }
        let plane = Self.rows("cost_effectiveness_plane", set)
        #expect(plane.count == 3 * 8)
        for replication in 0..<8 {
            let costs = (0..<3).map { plane[8 * $0 + replication]["cost"]?.number ?? .nan }
            #expect(abs(costs[0] - costs[1] - costs[2]) < 0.005)
        }
        let free = Self.rows("share_of_outcomes", set).filter { $0["worth"]?.number == 0 }
        #expect(free.map { $0["employer"]?.id } == ["all", "municipality", "county"])
        // Nobody pays for nothing; the municipality pays nothing, a tie.
        #expect(free.map { $0["share"]?.number } == [0, 50, 0])
    }

    @Test("the cheapest plan has subtotals of who pays that add up, in its verdict too")
    func cheapest() throws {
        let scenario = try Shipped.scenario("first-run.yaml")
        let question = PlanQuestion(
            service: ServiceQuestion(target: 0.5, replications: 14, seed: 1, threads: 2), seatsWithinDays: 200
        )
        let plan = try CheapestPlan(BoundScenario(scenario), question)
        let set = ResultSet(title: "", tables: OptimumTables.all(plan, scenario))
        let rows = Self.rows("cheapest_plan", set)
        let sums = rows.filter { ["subtotal", "total"].contains($0["what"]?.id) }
        #expect(sums.map { $0["employer"]?.id } == ["municipality", "county", ""])
        let verdict = try #require(Self.rows("plan_verdict", set).first)
        for column in ["now", "plan"] {
            let told: [Double] = sums.map { $0["cost_\(column)"]?.number ?? 0 }
            #expect(abs(told[0] + told[1] - told[2]) < 0.005)
            let parts: [Double] = ["municipality", "county"].map {
                verdict["\(column)_\($0)"]?.number ?? 0
            }
            for (part, sum) in zip(parts, told) { #expect(abs(part - sum) < 0.005) }
        }
        // Eight seats of the class; 0.6 curators, half a psychologist, half a social worker, and placements as simulated.
        #expect(abs((sums[0]["cost_now"]?.number ?? .nan) - 195_000) < 0.005)
        let placements = rows.first { $0["what"]?.id == "placements" }?["cost_now"]?.number ?? 0
        #expect(abs((sums[1]["cost_now"]?.number ?? .nan) - placements - 102_019.176) < 0.005)
    }
}
