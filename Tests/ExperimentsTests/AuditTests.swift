import Experiments
import PluginKit
import SchoolDomain
import ShippedScenarios
import Testing

@Suite("The audit")
struct AuditTests {
    private struct Policy: Plugin, AllocationPlugin {
        static let descriptor = PluginDescriptor(
            id: "policy", kind: .allocation, version: "1", summary: "time waited decides")
        init(_ values: PluginValues, world: PluginWorld) {}
        init() {}
        func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) {}
    }

    @Test("it tries an idle plugin of every kind, and tells when it cannot")
    func everyKind() throws {
        let plain = BoundScenario(try Shipped.scenario())
        func outcomes(_ bound: BoundScenario) throws -> [Audit.Finding] {
            try Audit.findings(bound, replications: 2, seed: 1, threads: 2)
        }
        let without = try outcomes(plain)
        #expect(
            without.map(\.change) == [.nothing, .threads(1)] + PluginKind.allCases.map { .idlePlugin($0) })
        #expect(without.allSatisfy { $0.outcome == .same })
        let policy = try #require(BoundPlugin(withDefaults: PluginFactory(Policy.self)))
        let with = try outcomes(plain.with(policy))
        for finding in with {
            let isPolicy = finding.change == .idlePlugin(.allocation)
            #expect(finding.outcome == (isPolicy ? .notTried(policy: "policy") : .same))
            #expect(!finding.isShifted)
        }
        #expect(with.count == without.count)
    }
}
