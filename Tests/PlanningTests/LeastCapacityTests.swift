import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@testable import Planning

/// The search for posts against the plain scan of every number of posts.
@Suite("The least capacity that meets a target")
struct LeastCapacityTests {
    static let replications = 12

    private func search(_ changes: String..., target: Double = 0.9) throws -> PoolSearch {
        let scenario = try Shipped.scenario("first-run.yaml", changing: changes)
        let pool = try #require(scenario.staff.firstIndex { $0.role == "curator" })
        return PoolSearch(
            BoundScenario(scenario), pool: pool,
            question: ServiceQuestion(
                target: target, confidence: 0.75, replications: Self.replications, seed: 3, threads: 2))
    }

    @Test("it finds the same posts as a scan of all, with a tenth of the runs", arguments: [0.7, 0.9, 0.99])
    func sameAsScan(target: Double) throws {
        let search = try search("staff.curator.atMost=6 htv", "staff.curator.step=0.05 htv", target: target)
        let need = try search.need(guess: 0.5)
        let rank = need.rank(for: 0.75)
        let found = try search.least.smallest(meetingIn: rank, of: need)
        let runs = search.evaluator.runs

        let scan = try self.search(
            "staff.curator.atMost=6 htv", "staff.curator.step=0.05 htv", target: target)
        var least: Int?
        for amount in stride(from: 0, through: scan.least.most, by: scan.least.step) {
            var capacities = Capacities(scan.evaluator.bound.scenario)
            capacities[scan.least.axis] = amount
            let met = try scan.evaluator.met(capacities, replications: 0..<Self.replications)
            if least == nil, met.count(where: { $0 == true }) >= rank { least = amount }
        }
        #expect(found == least)
        #expect(runs * 10 <= scan.evaluator.runs, "\(runs) runs against \(scan.evaluator.runs)")
    }

    @Test("what cannot be reached with the posts allowed is said to be so")
    func impossible() throws {
        let search = try search("staff.curator.atMost=0.1 htv", "staff.curator.posts=0.1 htv")
        let plan = try search.plan(guess: 0.1)
        #expect(plan.levels.allSatisfy { $0.enough == nil && $0.assured == nil })
        #expect(plan.isRequested)
    }

    @Test("a role of which nothing is asked needs no posts")
    func nothingAsked() throws {
        let search = try search(
            "roles.curator.background=~", "ladder.consultation.taken=0 %", "ladder.meeting.taken=0 %",
            "ladder.socialWelfare.taken=0 %")
        let plan = try search.plan(guess: 0.6)
        #expect(plan.levels.allSatisfy { $0.enough == 0 })
        #expect(!plan.isRequested)
    }
}
