import Experiments
import PluginKit
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@testable import Planning

@Suite("Where service falls short")
struct ShortfallTests {
    private let question = ServiceQuestion(
        target: 0.9, confidence: 0.5, replications: 12, seed: 4, threads: 2)

    private func shortfall(_ changes: String...) throws -> Shortfall.Place {
        let scenario = try Shipped.scenario("first-run.yaml", changing: changes)
        let pool = try #require(scenario.staff.firstIndex { $0.role == "curator" })
        let result = try Shortfall(
            StatusQuoReplications(BoundScenario(scenario), seed: question.seed), pools: [pool], question,
            progress: nil
        )
        return try #require(result.places.first)
    }

    @Test("with nobody there every month that is over before the limit falls short in every future")
    func nobody() throws {
        let place = try shortfall("staff.curator.posts=0")
        #expect(place.whole?.share == 1)
        // In July there is no school; who asks in June may still be within the limit when the run ends.
        for month in 0..<10 { #expect(place.months[month]?.share == 1, "month \(month)") }
        #expect(place.months[11] == nil)
        #expect(place.worstMonth?.share.share == 1)
    }

    @Test("with plenty nothing falls short, and no month is the worst")
    func plenty() throws {
        // Joint meetings wait for the others, too.
        let place = try shortfall("staff.curator.posts=20", "staff.psychologist.posts=20")
        #expect(place.whole?.share == 0 && place.months.allSatisfy { $0 == nil || $0?.share == 0 })
        #expect(place.worstMonth == nil)
    }

    @Test("requests late for completion and still open are not complete in time")
    func overdue() throws {
        func shares(_ posts: Double) throws -> [Double] {
            let scenario = try Shipped.scenario(
                "first-run.yaml", "roles.socialWorker.completionLimit=20 d", "roles.socialWorker.limit=180 d",
                "staff.socialWorker.posts=\(posts) htv")
            let pool = try #require(scenario.staff.firstIndex { $0.role == "socialWorker" })
            let metric = ServiceMetric.completedInTime(lines: scenario.lines(ofPool: pool))
            return try Replications.map(BoundScenario(scenario), first: 20, seed: 1, threads: 2) {
                _, observations, _ in metric.value(observations)
            }
        }
        func mean(_ shares: [Double]) -> Double {
            let known = shares.filter { !$0.isNaN }
            return known.reduce(0, +) / Double(known.count)
        }
        let (few, more, plenty) = (mean(try shares(0.05)), mean(try shares(0.2)), mean(try shares(10)))
        #expect(few < more && more < plenty)
        #expect(few < 0.2 && plenty == 1)
    }
}
