import PluginKit
import SchoolDomain
import ShippedScenarios
import Synchronization
import Testing

@testable import Planning

/// What one search has lived through, another does not again.
@Suite("Futures that are known")
struct TrialStoreTests {
    /// Counts the replications that are really simulated.
    private final class Counter: Sendable {
        private let count = Atomic(0)
        var value: Int { count.load(ordering: .relaxed) }
        func add(_ more: Int) { count.wrappingAdd(more, ordering: .relaxed) }
    }

    private let question = ServiceQuestion(
        target: 0.9, confidence: 0.75, replications: 12, seed: 3, threads: 2)

    private func evaluator(
        _ bound: BoundScenario, targets: [Target], metrics: [ServiceMetric] = [], seed: UInt64 = 3,
        _ store: TrialStore, _ counter: Counter = Counter()
    ) -> CapacityEvaluator {
        CapacityEvaluator(
            bound, targets: targets, metrics: metrics, seed: seed, threads: 2, store: store,
            progress: { counter.add($0) })
    }

    @Test("a search that comes to known futures runs only the others, and hears the same of them")
    func shared() throws {
        let bound = BoundScenario(try Shipped.scenario("first-run.yaml"))
        let first = Target(.begunInTime(lines: 0..<2), atLeast: 0.9)
        let (mean, second) = (
            ServiceMetric.meanWait(lines: 1..<2), Target(.begunInTime(lines: 1..<2), atLeast: 0.8)
        )
        let (store, counter) = (TrialStore(), Counter())
        let one = evaluator(bound, targets: [first, second], metrics: [mean, second.metric], store, counter)
        let now = Capacities(bound.scenario)
        _ = try one.evaluate(now, replications: 0..<8)
        #expect(one.runs == 8 && counter.value == 8)

        let other = evaluator(bound, targets: [second], metrics: [mean], store, counter)
        let found = try other.evaluate(now, replications: 4..<10)
        #expect(other.runs == 2 && counter.value == 10)
        let alone = evaluator(bound, targets: [second], metrics: [mean], TrialStore())
        let fresh = try alone.evaluate(now, replications: 4..<10)
        #expect(alone.runs == 6)
        #expect(found.reached == fresh.reached && found.means == fresh.means)
        #expect(fresh.means.allSatisfy { !$0.isNaN })
    }

    @Test("futures of another scenario, seed or metric, or of other posts, are others")
    func others() throws {
        let bound = BoundScenario(try Shipped.scenario("first-run.yaml"))
        let target = Target(.begunInTime(lines: 0..<2), atLeast: 0.9)
        let (store, counter) = (TrialStore(), Counter())
        let now = Capacities(bound.scenario)
        _ = try evaluator(bound, targets: [target], store, counter).met(now, replications: 0..<2)
        var changed = bound
        changed.scenario.roles[1].awayShare += 0.01
        let wait = ServiceMetric.meanWait(lines: 0..<2)
        for (number, other) in [
            evaluator(changed, targets: [target], store, counter),
            evaluator(bound, targets: [target], seed: 4, store, counter),
            evaluator(bound, targets: [target], metrics: [wait], store, counter),
        ].enumerated() {
            _ = try other.met(now, replications: 0..<2)
            #expect(other.runs == 2 && counter.value == 4 + 2 * number)
        }
        var more = now
        more.milliposts[1] += 100
        let again = evaluator(bound, targets: [target], store, counter)
        _ = try again.met(more, replications: 0..<2)
        _ = try again.met(now, replications: 0..<2)
        #expect(again.runs == 2 && counter.value == 10)
    }

    @Test("a plan and its causes live through no future twice, and come to what they do by themselves")
    func causes() throws {
        let bound = BoundScenario(try Shipped.scenario("first-run.yaml"))
        let pool = try #require(bound.scenario.staff.firstIndex { $0.role == "curator" })
        func found(_ stores: (plan: TrialStore, causes: TrialStore), _ counter: Counter) throws -> GapCauses {
            _ = try PoolSearch(
                bound, pool: pool, question: question, store: stores.plan, progress: { counter.add($0) }
            ).plan(guess: 0.5)
            return try GapAnalysis(
                bound: bound, pool: pool, question: question, store: stores.causes,
                work: GapAnalysis.work(bound, question),
                progress: { counter.add($0) }
            ).causes()
        }
        let (store, shared) = (TrialStore(), Counter())
        let together = try found((store, store), shared)
        #expect(shared.value == store.shelves.reduce(0) { $0 + $1.values.count })
        let (first, second, apart) = (TrialStore(), TrialStore(), Counter())
        #expect(try found((first, second), apart) == together)
        #expect(shared.value < apart.value, "\(shared.value) runs instead of \(apart.value)")
    }
}
