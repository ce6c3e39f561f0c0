import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@testable import Planning

@Suite("The cheapest plan")
struct CheapestPlanTests {
    private func question(_ confidence: Double = 0.75, budget: Double? = nil) -> PlanQuestion {
        PlanQuestion(
            service: ServiceQuestion(
                target: 0.9, confidence: confidence, replications: 12, seed: 5, threads: 2),
            budget: budget)
    }

    private func scenario(_ changes: String...) throws -> BoundScenario {
        BoundScenario(try Shipped.scenario("first-run.yaml", changing: changes))
    }

    @Test("it meets the targets in the futures searched and in fresh ones, and no cheaper neighbour does")
    func noCheaperNeighbour() throws {
        let bound = try scenario("staff.curator.step=0.1 htv", "staff.psychologist.step=0.1 htv")
        let search = PlanSearch(bound, question())
        let plan = try search.plan()
        guard case .found = plan.outcome else { return #expect(Bool(false), "\(plan.outcome)") }
        func holds(_ amounts: [Int]) throws -> Bool {
            var capacities = Capacities(bound.scenario)
            for (axis, amount) in zip(plan.axes, amounts) { capacities[axis.axis] = amount }
            return try [0..<12, 12..<24].allSatisfy { replications in
                try search.evaluator.met(capacities, replications: replications).count { $0 } >= plan.demanded
            }
        }
        #expect(try holds(plan.amounts))
        for index in plan.axes.indices where plan.amounts[index] >= plan.axes[index].step {
            var fewer = plan.amounts
            fewer[index] -= plan.axes[index].step
            #expect(try !holds(fewer), "axis \(index) can be lowered")
        }
    }

    @Test("what binds is named when the targets are out of reach")
    func outOfReach() throws {
        let plan = try CheapestPlan(
            scenario("staff.psychologist.atMost=0.1 htv", "staff.psychologist.posts=0.1 htv"), question())
        guard case .outOfReach(let bindings) = plan.outcome else {
            return #expect(Bool(false), "\(plan.outcome)")
        }
        let first = try #require(bindings.first)
        #expect(first.axis.axis == .posts(pool: 2) && first.axis.most == 100)
        #expect(first.reached < 0.75)
    }

    @Test("a plan that costs more than there is, is told with its price")
    func tooDear() throws {
        let plan = try CheapestPlan(scenario(), question(budget: 1000))
        guard case .tooDear = plan.outcome else { return #expect(Bool(false), "\(plan.outcome)") }
        #expect(plan.cost > 1000)
    }

    @Test("on a table of needs the cheapest amounts serve as many futures as demanded")
    func table() {
        func axis(_ price: Double) -> PlanAxis {
            PlanAxis(axis: .posts(pool: 0), step: 1, least: 0, most: 99, stepCost: price, payer: .county)
        }
        // Replication 3 is dear on the second axis, replication 0 on the first and cheap to give up there.
        let served = ServedReplications(axes: [axis(1), axis(10)], needs: [[9, 4, 4, 4], [2, 2, 2, 7]])
        #expect(served.cheapest(serving: 4) == [9, 7])
        #expect(served.cheapest(serving: 3) == [9, 2])
        #expect(served.cheapest(serving: 2) == [4, 2])
    }
}
