import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@testable import Experiments

@Suite("How even absence and service are")
struct EqualityTests {
    @Test("by hand: two schools alike in size, one with twice the absence")
    func byHand() {
        let two = Unevenness([(pupils: 100, level: 0.05), (pupils: 100, level: 0.10)])
        #expect(abs(two.range - 0.05) < 1e-12)
        // Mean difference of two pupils 0.025; twice the mean 0.15.
        #expect(abs(two.gini - 1.0 / 6) < 1e-12)
        let weighted = Unevenness([(pupils: 300, level: 0.05), (pupils: 100, level: 0.10)])
        // 2 × 0.75 × 0.25 × 0.05 / (2 × 0.0625)
        #expect(abs(weighted.gini - 0.15) < 1e-12)
    }

    /// Against the definition, group by group.
    @Test("the coefficient is that of its definition, and parting a group changes nothing")
    func definition() {
        let groups: [(pupils: Double, level: Double)] = [
            (40, 0.3), (10, 0.9), (25, 0.0), (60, 0.3), (5, 0.55),
        ]
        let all = groups.reduce(0) { $0 + $1.pupils }
        let mean = groups.reduce(0) { $0 + $1.pupils * $1.level } / all
        let differences = groups.reduce(0.0) { sum, a in
            groups.reduce(sum) { $0 + a.pupils * $1.pupils * abs(a.level - $1.level) }
        }
        let gini = Unevenness(groups).gini
        #expect(abs(gini - differences / (all * all) / (2 * mean)) < 1e-12)
        var parted = groups
        parted[0] = (15, 0.3)
        parted.append((25, 0.3))
        #expect(abs(Unevenness(parted).gini - gini) < 1e-12)
    }

    @Test("equal levels are even, one group alone says nothing, and who has no level is left out")
    func edges() {
        let equal = Unevenness([(pupils: 3, level: 0.4), (pupils: 9, level: 0.4)])
        #expect(equal.range == 0 && equal.gini == 0)
        #expect(Unevenness([(pupils: 3, level: 0), (pupils: 9, level: 0)]).gini == 0)
        let one = Unevenness([(pupils: 3, level: 0.4), (pupils: 0, level: 0.5), (pupils: 2, level: .nan)])
        #expect(one.range.isNaN && one.gini.isNaN)
    }

    private static func scenario() throws -> Scenario {
        var scenario = try Shipped.scenario("lempaala.yaml")
        scenario.years = [scenario.years[0]]
        for index in scenario.schools.indices where index > 0 {
            scenario.schools[index].area = index < 4 ? "north" : "south"
        }
        return scenario
    }

    @Test("areas are those that schools name, in their order, and who names none is in none")
    func areas() throws {
        let areas = try Self.scenario().areas
        #expect(areas.map(\.name) == ["north", "south"])
        #expect(areas.map(\.schools) == [[1, 2, 3], Array(4...10)])
        #expect(try Shipped.scenario("lempaala.yaml").areas == [])
    }

    @Test("measures of schools and areas add up to each other, and there are none of areas that nobody names")
    func measures() throws {
        let scenario = try Self.scenario()
        let result = Experiment.run(scenario, replications: 3, seed: 7, threads: 2)
        let schools = try (1...3).map {
            try result.values("requestsBegun", [(.school, scenario.schools[$0].id), (.role, "curator")])
        }
        let north = try result.values("requestsBegun", [(.area, "north"), (.role, "curator")])
        for replication in 0..<3 {
            #expect(north[replication] == schools.reduce(0) { $0 + $1[replication] })
        }
        let rates = try scenario.schools.map { try result.values("absenceRate", [(.school, $0.id)]) }
        let range = try result.values("absenceRange", [(.between, "schools")])
        for replication in 0..<3 {
            let own = rates.map { $0[replication] }.filter { !$0.isNaN }
            #expect(abs(range[replication] - ((own.max() ?? 0) - (own.min() ?? 0))) < 1e-9)
        }
        #expect(
            try result.values("servedGini", [(.role, "nurse"), (.between, "areas")]).allSatisfy { $0 >= 0 })
        let plain = MeasureCatalog(Model(try Shipped.scenario("lempaala.yaml"))).measures
        #expect(plain.allSatisfy { $0.scope[.area] == nil && $0.scope[.between] != "areas" })
    }

    @Test("a school with three times the absence makes it less even")
    func uneven() throws {
        var scenario = try Self.scenario()
        let before = Experiment.run(scenario, replications: 3, seed: 7, threads: 2)
        scenario.schools[0].absenceLevel = 3
        let after = Experiment.run(scenario, replications: 3, seed: 7, threads: 2)
        for id in ["absenceRange", "absenceGini"] {
            let between: [(Scope.Key, String)] = [(.between, "schools")]
            #expect(try after.mean(id, between) > 1.5 * before.mean(id, between), "\(id)")
        }
    }
}
