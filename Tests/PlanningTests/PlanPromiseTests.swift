import Experiments
import PluginKit
import SchoolDomain
import ShippedScenarios
import Stochastics
import Synchronization
import Testing

@testable import Planning

/// What a plan says of itself: on futures that had no part in choosing it, and of what it owes to chance.
@Suite("What the cheapest plan promises")
struct PlanPromiseTests {
    private func question(repeats: Int = 0, caps: [MoneyCap] = []) -> PlanQuestion {
        PlanQuestion(
            service: ServiceQuestion(
                target: 0.9, confidence: 0.75, replications: 12, seed: 5, threads: 2),
            caps: caps, repeats: repeats)
    }

    private func bound(_ changes: String...) throws -> BoundScenario {
        BoundScenario(
            try Shipped.scenario(
                "first-run.yaml",
                changing: ["staff.curator.step=0.1 htv", "staff.psychologist.step=0.1 htv"] + changes))
    }

    /// Of 12 futures a set, 0 to 11 choose the plan, 12 to 23 check it, and 24 to 35 are told of.
    @Test("its share is counted in futures that had no part in the search, its interval is exact")
    func thirdSet() throws {
        let bound = try bound()
        let search = PlanSearch(bound, question())
        let plan = try search.plan()
        guard case .found = plan.outcome else { return #expect(Bool(false), "\(plan.outcome)") }
        func share(_ amounts: [Int]) throws -> ObservedShare {
            let met = try search.evaluator.met(search.descent.capacities(amounts), replications: 24..<36)
            return ObservedShare(met.compactMap { $0 }) { $0 }
        }
        #expect(try plan.reached == share(plan.amounts))
        #expect(try plan.reachedNow == share(plan.now))
        #expect(
            try plan.reached.interval95
                == BinomialInterval.exact(successes: Int(plan.reached.successes), trials: 12))
        #expect(plan.fallsShort == (plan.reached.successes < 9))
        // The first two sets chose it; in them it holds by construction.
        for replications in [try search.chosenIn(), try search.checkedIn()] {
            #expect(try search.descent.met(plan.amounts, in: replications) >= replications.demanded)
        }
    }

    @Test("the same search in other futures tells the spread, and is the search that begins there")
    func spread() throws {
        let bound = try bound()
        let plan = try CheapestPlan(bound, question(repeats: 2))
        #expect(plan.others.count == 2)
        for (number, amounts) in plan.others.enumerated() {
            let search = PlanSearch(bound, question(), from: 12 * (2 * number + 3))
            let answer = try search.search(PlanParts(PlanWatch(), of: 1))
            guard case .found(let found) = answer else { return #expect(amounts == nil) }
            #expect(amounts == found)
            let replications = try search.chosenIn()
            #expect(replications.replications == 12 * (2 * number + 3)..<12 * (2 * number + 4))
            #expect(try search.descent.holds(found, in: [replications, search.checkedIn()]))
        }
        #expect(try CheapestPlan(bound, question()).amounts == plan.amounts)
    }

    @Test("parts that are done are told in order and come to all of them, and every future simulated is told")
    func progress() throws {
        let told = Mutex<[(Int, Int)]>([])
        let simulated = Mutex(0)
        let watch = PlanWatch(
            simulated: { count in simulated.withLock { $0 += count } },
            advanced: { done, all in told.withLock { $0.append((done, all)) } })
        let plan = try CheapestPlan(bound(), question(repeats: 1), watch: watch)
        let parts = told.withLock { $0 }
        #expect(parts.map(\.0) == Array(1...parts.count))
        #expect(
            parts.allSatisfy { $0.1 == 2 * (3 + 3 * plan.axes.count) + 1 } && parts.last?.0 == parts.last?.1)
        #expect(simulated.withLock { $0 } > 100)
    }

    @Test("interrupted, it is the best plan so far and is told as such", arguments: [0, 3, 12])
    func interrupted(after asked: Int) throws {
        let whole = try CheapestPlan(bound(), question())
        let count = Mutex(0)
        let watch = PlanWatch(isInterrupted: {
            count.withLock { count in
                count += 1
                return count > asked
            }
        })
        let plan = try CheapestPlan(bound(), question(repeats: 3), watch: watch)
        #expect(plan.isInterrupted && plan.others.isEmpty)
        guard case .found = plan.outcome else { return #expect(Bool(false), "\(plan.outcome)") }
        #expect(plan.reached.trials == 12 && plan.axes == whole.axes)
        #expect(!whole.isInterrupted)
    }

    /// The social worker is put on the municipality, so that two payers share the posts.
    @Test("a payer's cap is held where sparing that payer's euros first finds a plan within it")
    func caps() throws {
        var bound = try bound("staff.socialWorker.step=0.1 htv")
        let worker = try #require(bound.scenario.roles.firstIndex { $0.id == "socialWorker" })
        bound.scenario.roles[worker].employer = .municipality
        let free = try CheapestPlan(bound, question())
        #expect(Set(free.axes.map(\.payer)) == [.municipality, .county])
        for payer in Role.Employer.allCases {
            let exact = free.cost(paidBy: payer)
            let kept = try CheapestPlan(bound, question(caps: [MoneyCap(payer: payer, euros: exact)]))
            guard case .found = kept.outcome else { return #expect(Bool(false), "\(kept.outcome)") }
            #expect(kept.amounts == free.amounts)
            let cap = MoneyCap(payer: payer, euros: exact - 1)
            let less = try CheapestPlan(bound, question(caps: [cap]))
            switch less.outcome {
            case .found: #expect(less.cost(paidBy: payer) <= cap.euros)
            case .tooDear(let caps): #expect(caps == [cap] && less.cost(paidBy: payer) > cap.euros)
            default: #expect(Bool(false), "\(less.outcome)")
            }
        }
    }
}
