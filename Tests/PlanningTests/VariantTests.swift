import PluginKit
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@testable import Planning

@Suite("Variants of a scenario")
struct VariantTests {
    /// Two schools, in which everyone but teachers is asked for more than absence asks.
    private static func busy() throws -> Scenario {
        var scenario = try Shipped.twoSchools()
        let curator = try #require(scenario.roles.first { $0.id == "curator" })
        for index in scenario.roles.indices where scenario.roles[index].id == "socialWorker" {
            scenario.roles[index].background = curator.background
        }
        return scenario
    }

    /// Everything counted of some lines, and of pupils and classes.
    private static func counts(_ o: Observations, lines: Range<Int>) -> [[Int]] {
        let places = (0..<o.shape.years).flatMap { year in lines.map { o.shape.line(year, $0) } }
        let waits = (0..<o.shape.years).flatMap { year in
            lines.flatMap { line in RequestGroup.allCases.map { o.shape.waits(year, line, $0) } }
        }
        return [
            places.map { o[.completed, $0] }, places.map { o[.completedWithinLimit, $0] },
            waits.map { o[.waitDays, $0] }, waits.map { o[.withinLimit, $0] },
            waits.flatMap { first in (0..<o.shape.waitBins).map { o[.waits, first * o.shape.waitBins + $0] }
            },
            lines.flatMap { line in
                RequestGroup.allCases.map { o[.stillWaiting, o.shape.stillWaiting(line, $0, late: 1)] }
            },
            places.map { o[.overdue, $0] }, places.map { o[.gaveUp, $0] }, Array(o[.absentLessons]),
            Array(o[.stepOutcomes]),
            Array(o[.seatWaits]), Array(o[.unplacedWaits]), Array(o[.helped]),
        ]
    }

    private static func background(_ o: Observations, _ lines: some Sequence<Int>) -> Int {
        lines.reduce(0) { sum, line in
            (0..<o.shape.years).reduce(sum) { $0 + o.requestsBegun($1, line, .background) }
        }
    }

    @Test(
        "what is asked beside absence of roles that serve at once changes nothing for a pool",
        arguments: 0..<4)
    func isolated(pool: Int) throws {
        let scenario = try Self.busy()
        let lines = scenario.lines(ofPool: pool)
        let kept = Set(scenario.staff[pool].servedRoles)
        let isolated = scenario.isolating(pool: pool)
        var bare = Replication(Model(isolated))
        var full = Replication(Model(scenario.withRolesServedAtOnce { !kept.contains($0) }))
        for number in 0..<4 as Range<UInt32> {
            try bare.run(seed: 5, number: number)
            try full.run(seed: 5, number: number)
            let (one, other) = (bare.observations, full.observations)
            #expect(
                Self.counts(one, lines: lines) == Self.counts(other, lines: lines))
            #expect(Self.background(one, lines) == Self.background(other, lines))
        }
        let others = (0..<full.observations.shape.lines).filter { !lines.contains($0) }
        #expect(Self.background(bare.observations, others) < Self.background(full.observations, others))
    }

    @Test("a role keeps its requests where posts of a queue serve it, too")
    func shared() throws {
        var scenario = try Self.busy()
        let curators = try #require(scenario.staff.firstIndex { $0.role == "curator" })
        scenario.staff[curators].schools = ["lower"]
        scenario.staff.append(StaffPool(role: "curator", schools: ["school"], posts: 1))
        let isolated = scenario.isolating(pool: scenario.staff.count - 1)
        func asks(_ role: String) -> Bool {
            isolated.roles.contains { $0.id == role && $0.background != nil }
        }
        #expect(asks("curator") && asks("psychologist") && !asks("socialWorker"))
    }
}
