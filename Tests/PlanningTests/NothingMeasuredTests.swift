import PluginKit
import SchoolDomain
import ShippedScenarios
import Stochastics
import Testing

@testable import Planning

/// A replication in which nothing is measured neither meets nor misses a target.
@Suite("Nothing measured is not target met")
struct NothingMeasuredTests {
    private let question = ServiceQuestion(
        target: 0.9, confidence: 0.5, replications: 16, seed: 3, threads: 2)

    /// Only requests of the ladder, and of them those of the last step, which few pupils reach.
    private func rare() throws -> BoundScenario {
        BoundScenario(
            try Shipped.scenario(
                "first-run.yaml", "roles.curator.background=~", "roles.psychologist.background=~",
                "roles.socialWorker.background=~", "ladder.consultation.taken=0 %",
                "ladder.meeting.taken=0 %",
                "ladder.socialWelfare.taken=12 %"))
    }

    /// Nobody ever asks for anything.
    private func silent() throws -> BoundScenario {
        BoundScenario(
            try Shipped.scenario(
                "first-run.yaml", "roles.curator.background=~", "roles.psychologist.background=~",
                "roles.socialWorker.background=~", "ladder.consultation.taken=0 %",
                "ladder.meeting.taken=0 %",
                "ladder.socialWelfare.taken=0 %"))
    }

    @Test("together targets are met when those measured are, missed when one is, and else neither")
    func law() {
        let targets = [0, 1].map { Target(.begunInTime(lines: $0..<$0 + 1), atLeast: 0.9) }
        #expect(targets[0].isMet(by: .nan) == nil)
        #expect(targets[0].isMet(by: 0.9) == true && targets[0].isMet(by: 0.899) == false)
        #expect(Target.areMet(targets, by: [.nan, .nan]) == nil)
        #expect(Target.areMet(targets, by: [.nan, 1]) == true)
        #expect(Target.areMet(targets, by: [.nan, 0]) == false)
        #expect(Target.areMet(targets, by: [0.95, 0]) == false)
    }

    @Test("posts are told of the futures in which something is asked, and how many these are")
    func posts() throws {
        let bound = try rare()
        let study = try StaffingStudy(bound, question, explained: 0)
        let pool = try #require(study.pools.first { $0.role == "socialWorker" })
        #expect(pool.asked > 0 && pool.asked < 16, "\(pool.asked)")
        // Who asks at the end may be neither served nor late by then, with few posts.
        #expect(pool.margins.allSatisfy { $0.reached.trials <= pool.asked })
        // Half of those in which something is asked, counted amount by amount.
        let search = PoolSearch(bound, pool: pool.pool, question: question)
        func met(_ milliposts: Int) throws -> [Bool?] {
            try search.evaluator.met(search.least.capacities(milliposts), replications: 0..<16)
        }
        #expect(try met(search.least.most).count { $0 != nil } == pool.asked)
        let enough = try stride(from: 0, through: 2000, by: search.least.step).first { amount in
            try met(amount).count { $0 == true } * 2 >= pool.asked
        }
        #expect(pool.level(0.5)?.enough == enough.map { Double($0) / 1000 })
        #expect(study.together.now[pool.pool == 2 ? 1 : 2].trials < 16)
    }

    @Test("a role of which nothing is asked has no share of futures")
    func nothingAsked() throws {
        let study = try StaffingStudy(silent(), question, explained: 0)
        for (number, pool) in study.pools.enumerated() {
            #expect(pool.asked == 0 && !pool.isRequested)
            #expect(study.together.planned[number].trials == 0 && study.together.planned[number].share.isNaN)
        }
        #expect(study.together.allNow.trials == 0)
    }

    @Test("seats are told of the futures in which somebody waits for one")
    func seats() throws {
        let plan = try SeatSearch(silent(), seatClass: 0, withinDays: 20, question: question).plan()
        #expect(plan.asked == 0 && plan.margins.allSatisfy { $0.reached.trials == 0 })
        let asked = try SeatSearch(
            BoundScenario(try Shipped.scenario("first-run.yaml", "seatAllocation.referral=5 %")),
            seatClass: 0,
            withinDays: 20, question: question
        ).plan()
        #expect(asked.asked > 0 && asked.asked < 16, "\(asked.asked)")
        #expect(asked.margins.allSatisfy { $0.reached.trials <= asked.asked })
    }

    @Test("the cheapest plan counts the futures in which something is asked, and without any says so")
    func cheapestPlan() throws {
        let plan = try CheapestPlan(rare(), PlanQuestion(service: question))
        guard case .found = plan.outcome else { return #expect(Bool(false), "\(plan.outcome)") }
        #expect(plan.of > 0 && plan.of < 16, "\(plan.of)")
        #expect(plan.reached.trials < 16 && plan.demanded <= plan.of)
        for share in plan.reachedByTarget { #expect(share.trials <= plan.reached.trials) }
        let none = try CheapestPlan(silent(), PlanQuestion(service: question))
        guard case .nothingMeasured = none.outcome else { return #expect(Bool(false), "\(none.outcome)") }
        #expect(none.reached.trials == 0)
    }
}
