import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@testable import Planning

@Suite("From each way to count posts to the simulation")
struct ReconciliationTests {
    private let causes = GapCauses(
        evenWork: 2, added: [.variance: 0.7, .absenceOfStaff: 0.4, .priorities: -0.1, .feedback: 0],
        simulated: 3, replications: 10)

    private func answers(norm: Double?, queue: Double?) -> MethodAnswers {
        MethodAnswers(
            now: 2.5, norm: norm, isCaseNorm: false, basis: .law, wisn: 1.8, queue: queue,
            queueAlwaysThere: queue.map { $0 - 0.2 }, queueLoad: 1.9)
    }

    @Test("the parts of every method lead to the simulation")
    func addUp() {
        let rows = Reconciliation.all(answers(norm: 4.9, queue: 2.6), causes, simulated: 3.2)
        #expect(rows.map(\.method) == [.norm, .wisn, .queueFormula])
        for row in rows {
            #expect(abs(row.posts + row.parts.values.reduce(0, +) - 3.2) < 1e-12)
        }
        #expect(abs((rows[0].parts[.workPerPupil] ?? 0) + 3.1) < 1e-12)
        // The formula's own variance is 2.4 − 1.9 = 0.5, its absence of staff 0.2.
        #expect(abs((rows[2].parts[.cause(.variance)] ?? 0) - 0.2) < 1e-12)
        #expect(abs((rows[2].parts[.cause(.absenceOfStaff)] ?? 0) - 0.2) < 1e-12)
        #expect(rows[2].parts[.cause(.priorities)] == -0.1)
        #expect(abs((rows[2].parts[.sample] ?? 0) - 0.2) < 1e-12)
    }

    @Test("a method without an answer has no row")
    func missing() {
        #expect(
            Reconciliation.all(answers(norm: nil, queue: nil), causes, simulated: 3).map(\.method) == [.wisn])
    }

    @Test("who gives up is not served: the less patience, the more posts the formula asks for")
    func patience() throws {
        let bound = BoundScenario(try Shipped.scenario("first-run.yaml"))
        func queue(_ patience: Double?) throws -> [Double?] {
            let question = ServiceQuestion(
                target: 0.9, confidence: 0.5, replications: 4, seed: 1, threads: 2, patienceDays: patience)
            let comparison = try MethodComparison(bound, question, progress: nil)
            return bound.scenario.staff.indices.compactMap { comparison.answers(pool: $0) }.map(\.queue)
        }
        let (endless, patient, impatient) = (try queue(nil), try queue(200), try queue(10))
        #expect(endless != patient)
        for (long, short) in zip(patient, impatient) {
            #expect(try #require(short) >= #require(long))
        }
        #expect(patient != impatient)
    }

    @Test("posts that serve several roles are held to the shortest limit")
    func shortestLimit() throws {
        func queue(limit: Int) throws -> Double? {
            var scenario = try Shipped.scenario("first-run.yaml")
            for index in scenario.roles.indices where scenario.roles[index].id == "psychologist" {
                scenario.roles[index].limitDays = limit
            }
            let curator = try #require(scenario.staff.firstIndex { $0.role == "curator" })
            scenario.staff[curator].also = ["psychologist"]
            let question = ServiceQuestion(target: 0.95, replications: 4, seed: 1, threads: 2)
            return try MethodComparison(BoundScenario(scenario), question, progress: nil)
                .answers(pool: curator)?.queue
        }
        let (short, same, long) = (try queue(limit: 1), try queue(limit: 7), try queue(limit: 60))
        #expect(long == same)
        #expect(try #require(short) > #require(same))
    }
}
