import Experiments
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("What one of something costs")
struct UnitCostTests {
    private let result: ExperimentResult
    private let set: ResultSet

    init() throws {
        result = Experiment.run(
            try Shipped.scenario("first-run.yaml"), replications: 12, seed: 7, threads: 2)
        set = ResultSet(title: "", tables: BudgetTables(result).all())
    }

    private func numbers(_ item: String) throws -> [String: Double] {
        let table = set.table("unit_costs")
        let row = try #require(
            table.rows.first { row in
                if case .named(item, _) = row[0] { true } else { false }
            })
        var numbers: [String: Double] = [:]
        for (column, cell) in zip(table.columns, row) { numbers[column.id] = set.number(cell) }
        return numbers
    }

    @Test("a seat costs its part of the class, used ones more, and less what an ordinary pupil costs")
    func seats() throws {
        let small = result.scenario.classes[0]
        let (all, used, net) = (
            try numbers("seat_year"), try numbers("seat_year_used"), try numbers("seat_year_net")
        )
        #expect(all["each"] == small.yearCost / Double(small.seats))
        #expect(all["each_q05"] == all["each"] && all["each_q95"] == all["each"])
        let occupancy = try #require(result.series(.seatOccupancy, Scope([(.class, small.id)])))
        let seats = occupancy.map { Double(small.seats) * $0 / 100 }
        let mean = seats.reduce(0, +) / Double(seats.count)
        #expect(abs((used["quantity"] ?? 0) - mean) < 1e-9)
        #expect(abs((used["each"] ?? 0) - small.yearCost / mean) < ResultNumber.slack)
        #expect(
            abs((used["each"] ?? 0) - (net["each"] ?? 0) - result.scenario.money.ordinaryPupilYear)
                < ResultNumber.slack)
        #expect((used["each_q05"] ?? .nan) < (used["each_q95"] ?? .nan))
    }

    @Test("a pupil helped costs the work, the classes and interventions for each, with the spread of futures")
    func helped() throws {
        let numbers = try numbers("pupil_helped")
        let helped = try #require(result.series(.pupilsHelped, Scope()))
        let year = Scope([(.year, result.scenario.years[0].label)])
        let work = try #require(result.series(.costAbsenceWork, year))
        let cost = work.map { $0 + result.scenario.classes[0].yearCost }
        #expect(abs((numbers["each"] ?? 0) - cost.reduce(0, +) / helped.reduce(0, +)) < ResultNumber.slack)
        let ratios = zip(cost, helped).map { $0 / $1 }
        let limits = try (#require(numbers["each_q05"]), #require(numbers["each_q95"]))
        #expect(limits.0 >= (ratios.min() ?? 0) - ResultNumber.slack)
        #expect(limits.1 <= (ratios.max() ?? 0) + ResultNumber.slack)
    }
}
