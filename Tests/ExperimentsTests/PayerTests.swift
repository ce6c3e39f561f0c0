import Experiments
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Testing

@Suite("Who pays")
struct PayerTests {
    private func result(_ name: String, years: Int, _ changes: String...) throws -> ExperimentResult {
        var scenario = try Shipped.scenario(name, changing: changes)
        scenario.years = Array(scenario.years.prefix(years))
        return Experiment.run(scenario, replications: 3, seed: 8, threads: 2)
    }

    /// The county: 0.6 curators, 0.5 psychologists and 0.5 social workers,
    /// 12 × (0.6 × 3,650 + 0.5 × 4,600 + 0.5 × 4,250) × 1.05 × 1.224 = 102,019.176 euros a year. The municipality: half a
    /// mentor, 12 × 0.5 × 2,900 × 1.05 × 1.224 = 22,362.48, and the small class, 195,000.
    @Test("the county pays its posts, the municipality its own and the small class, to the cent")
    func byHand() throws {
        let result = try result(
            "first-run.yaml", years: 1, "money.placementDay=0 EUR",
            "plugins=[{id: mentors, step: meeting, posts: 0.5 htv}]")
        for (payer, staff, total) in [
            (Role.Employer.county, 102_019.176, 102_019.176), (.municipality, 22_362.48, 217_362.48),
        ] {
            for (kind, expected) in [(MeasureKind.costStaff, staff), (.costTotal, total)] {
                let series = try #require(result.series(kind, .paid(by: payer)))
                #expect(series.allSatisfy { abs($0 - expected) < 1e-6 }, "\(payer) \(kind.id): \(series)")
            }
        }
    }

    @Test("a placement out of home is the county's, an intervention's other costs are the municipality's")
    func simulated() throws {
        for (change, payer, kind) in [
            ("ladder.socialWelfare.placement=100 %", Role.Employer.county, MeasureKind.costPlacements),
            ("plugins=[{id: parent-letters, step: consultation}]", .municipality, .costInterventions),
        ] {
            let (with, free) = (
                try result("first-run.yaml", years: 1, change),
                try result("first-run.yaml", years: 1, change, "money.placementDay=0 EUR")
            )
            let cost = try #require(with.series(kind))
            #expect(cost.contains { $0 > 0 })
            guard payer == .county else {
                let total = try #require(with.series(.costTotal, .paid(by: payer)))
                #expect(zip(total, cost).allSatisfy { abs($0 - 195_000 - $1) < 1e-6 })
                continue
            }
            let (all, rest) = (
                try #require(with.series(.costTotal, .paid(by: payer))),
                try #require(free.series(.costTotal, .paid(by: payer)))
            )
            #expect(zip(zip(all, rest), cost).allSatisfy { abs($0.0 - $0.1 - $1) < 1e-6 })
        }
    }

    @Test(
        "what the payers pay adds up to the whole, in every future and school year",
        arguments: ["studies/staff-turnover.yaml", "studies/mentors.yaml", "studies/systematic-mapping.yaml"])
    func sums(name: String) throws {
        let result = try result(name, years: 2, "money.index=2 %")
        let parted = result.measures.indices.filter { result.measures[$0].scope[.employer] != nil }
        #expect(parted.count >= 3 * 2 * 3)
        for whole in result.measures.indices {
            let measure = result.measures[whole]
            let parts = Role.Employer.allCases.compactMap { payer in
                result.position(of: measure.kind, measure.scope.with(.employer, payer.rawValue))
            }
            guard parts.count == 2, measure.scope[.employer] == nil else { continue }
            for (number, value) in result.series(whole).enumerated() {
                let sum = parts.reduce(0) { $0 + result.series($1)[number] }
                #expect(abs(sum - value) < 0.005, "\(measure.id) \(measure.scope)")
            }
        }
    }

    @Test(
        "in every shipped scenario the county employs curators, psychologists, nurses and social workers, nobody unsaid",
        arguments: [
            "first-run.yaml", "lempaala.yaml", "studies/mentors.yaml", "studies/systematic-mapping.yaml",
            "studies/staff-turnover.yaml", "studies/shared-curator.yaml",
        ])
    func shipped(name: String) throws {
        let scenario = try Shipped.scenario(name)
        #expect(scenario.roles.allSatisfy { $0.employer != nil })
        let county = ["curator", "psychologist", "nurse", "socialWorker", "responsible"]
        for role in scenario.roles {
            #expect((role.employer == .county) == county.contains(role.id), "\(role.id)")
        }
    }
}
