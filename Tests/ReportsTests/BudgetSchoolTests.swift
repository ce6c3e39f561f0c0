import Experiments
import Planning
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("Staff by school in a budget")
struct BudgetSchoolTests {
    @Test("shared posts fall to every role they serve, and posts and euros add up to the budget's")
    func shared() throws {
        let result = Experiment.run(try Shipped.twoSchools(), replications: 6, seed: 2, threads: 2)
        let set = ResultSet(title: "", tables: BudgetTables(result).all())
        func column(_ id: String, _ name: String) -> [Double] {
            let table = set.table(id)
            return table.rows.map { set.number($0[table.position(of: name)]) ?? .nan }
        }
        let schools = set.table("staff_by_school")
        let roles = schools.rows.map { $0[schools.position(of: "role")] }
        #expect(Set(roles).count == 3)
        #expect(
            abs(column("staff_by_school", "posts").reduce(0, +) - column("prices", "posts").reduce(0, +))
                < 1e-9)
        #expect(
            abs(
                column("staff_by_school", "amount").reduce(0, +) - column("prices", "year_cost").reduce(0, +))
                < ResultNumber.slack)
        // The psychologist's requests are served by more posts than the psychologist has.
        let psychologist = PlanCells.role("psychologist", result.scenario)
        let served = zip(roles, column("staff_by_school", "posts")).filter { $0.0 == psychologist }
        #expect(served.reduce(0) { $0 + $1.1 } > 0.5)
        #expect(column("staff_by_school", "hours").allSatisfy { $0 > 0 })
    }

    @Test("each pool's posts are shared once, whoever else serves the same schools")
    func shares() throws {
        var scenario = try Shipped.twoSchools()
        scenario.staff.append(StaffPool(role: "curator", schools: ["lower"], posts: 0.4))
        let shares = SchoolShares(scenario, year: 0) { role, school in
            role == "curator" ? [10, 30][school] : 5
        }
        for holder in Set(scenario.staff.filter { $0.posts > 0 }.map(\.role)) {
            let whole = shares.parts.values.joined().filter { $0.holder == holder }
                .reduce(0) { $0 + $1.share }
            #expect(abs(whole - 1) < 1e-12)
        }
        // 0.6 posts share 10 × 0.6 hours at the lower school, 30 at the other, and 5 × 0.6 / 1.1 twice; the rest is
        // the second pool's.
        let other = 5 * 0.6 / 1.1
        let first = (10 * 0.6, 10 * 0.6 + 30 + 2 * other)
        let lower = try #require(shares.parts[.init(role: "curator", school: 0)]).reduce(0) { $0 + $1.share }
        #expect(abs(lower - (0.6 * first.0 / first.1 + 0.4)) < 1e-12)
    }
}
