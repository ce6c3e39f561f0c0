import Experiments
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
            caps: budget.map { [MoneyCap(euros: $0)] } ?? [])
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
                try search.evaluator.met(capacities, replications: replications).count { $0 == true }
                    >= plan.demanded
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
        #expect(first.reached.share < 0.75)
    }

    @Test("a plan that costs more than there is, is told with its price")
    func tooDear() throws {
        let plan = try CheapestPlan(scenario(), question(budget: 1000))
        guard case .tooDear = plan.outcome else { return #expect(Bool(false), "\(plan.outcome)") }
        #expect(plan.cost() > 1000)
    }

    @Test("on a table of needs the cheapest amounts serve as many futures as demanded")
    func table() {
        func axis(_ price: Double) -> PlanAxis {
            PlanAxis(
                axis: .posts(pool: 0), step: 1, least: 0, most: 99, price: .perStep(price), payer: .county)
        }
        // Replication 3 is dear on the second axis, replication 0 on the first and cheap to give up there.
        let served = ServedReplications(axes: [axis(1), axis(10)], needs: [[9, 4, 4, 4], [2, 2, 2, 7]])
        #expect(served.cheapest(serving: 4) == [9, 7])
        #expect(served.cheapest(serving: 3) == [9, 2])
        #expect(served.cheapest(serving: 2) == [4, 2])
        // A seat less spares nothing, so no replication is given up for it.
        let small = SmallClass(
            id: "a", title: "a", hostSchool: "a", seats: 6, eligibility: Eligibility(), stayDays: .fixed(9),
            groupYearCost: 1000)
        let seats = PlanAxis(
            axis: .seats(seatClass: 0), step: 1, least: 0, most: 10, price: .groups(of: small),
            payer: .municipality)
        let both = ServedReplications(axes: [axis(1), seats], needs: [[3, 3, 4], [7, 8, 10]])
        #expect(both.cheapest(serving: 2) == [3, 8])
    }

    /// Ten seats are one group; the eleventh opens a second.
    @Test("a class costs as a group until it closes, and a seat only what the scenario says that seats cost")
    func groups() {
        var small = SmallClass(
            id: "a", title: "a", hostSchool: "a", seats: 10, eligibility: Eligibility(), stayDays: .fixed(9),
            groupYearCost: 195_000)
        #expect([0, 1, 9, 10, 11, 20, 21].map(small.yearCost) == [0, 1, 1, 1, 2, 2, 3].map { $0 * 195_000 })
        small.seatYearCost = 600
        #expect(
            small.yearCost == 201_000 && small.yearCost(seats: 9) == 200_400 && small.yearCost(seats: 0) == 0)
        small.cap = 8
        #expect(small.yearCost(seats: 10) == 2 * 195_000 + 6_000)
    }

    @Test("with seats 10 to 9 to 1 all costs stay, and with none the class is spared")
    func seats() throws {
        func total(_ seats: Int) throws -> [Double] {
            let scenario = try Shipped.scenario(
                "first-run.yaml", "classes.smallClass.seats=\(seats)", "classes.smallClass.occupied=0",
                "money.placementDay=0 EUR")
            return try #require(
                Experiment.run(scenario, replications: 3, seed: 4, threads: 1).series(.costTotal))
        }
        let ten = try total(10)
        for seats in [9, 1] { #expect(try total(seats) == ten) }
        #expect(zip(ten, try total(0)).allSatisfy { abs($0 - $1 - 195_000) < 0.005 })
    }
}
