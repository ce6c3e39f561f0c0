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

    @Test("a step served costs the whole pay of those who help, in the part of their minutes that went to it")
    func steps() throws {
        let ladder = result.scenario.ladder
        let year = Scope([(.year, result.scenario.years[0].label)])
        for step in ladder {
            let told = try numbers("step_" + step.id)
            let cost = try #require(result.series(.costSteps, year.with(.step, step.id)))
            let served = try #require(result.series(.casesServed, Scope([(.step, step.id)])))
            let each = cost.reduce(0, +) / served.reduce(0, +)
            #expect(abs((told["each"] ?? .nan) - each) < ResultNumber.slack * each)
            #expect(
                abs((told["municipality"] ?? .nan) + (told["county"] ?? .nan) - (told["amount"] ?? .nan))
                    < 0.005)
        }
    }

    /// Half a mentor is paid 12 × 0.5 × 2,900 × 1.05 × 1.224 = 22,362.48 euros a year, whatever is booked.
    @Test("an intervention costs what its mentors are paid, not only their booked minutes")
    func mentors() throws {
        let result = Experiment.run(
            try Shipped.scenario("first-run.yaml", "plugins=[{id: mentors, step: meeting, posts: 0.5 htv}]"),
            replications: 6, seed: 7, threads: 2)
        let paid = try #require(result.series(.costTakingPart, .paid(by: .municipality)))
        let booked = try #require(result.series(.costAbsenceWork, .paid(by: .municipality)))
        #expect(booked.contains { $0 < 22_000 } && paid.contains { $0 > 0 })
        for cost in paid { #expect(cost == 0 || abs(cost - 22_362.48) < 0.005) }
        let set = ResultSet(title: "", tables: BudgetTables(result).all())
        let row = try #require(
            BudgetTests.rows(set.table("unit_costs"), in: set).first {
                $0["item"]?.id == "intervention_started"
            })
        #expect((row["county"]?.number ?? .nan) == 0 && (row["amount"]?.number ?? 0) > 0)
    }

    @Test("classes have one net cost, in measures and unit costs: less those who sit there, not every seat")
    func net() throws {
        let net = try numbers("seat_year_net")
        let measure = try #require(result.series(.costSeatsNet, Scope()))
        let mean = measure.reduce(0, +) / Double(measure.count)
        #expect(abs((net["amount"] ?? .nan) - mean) < ResultNumber.slack)
        let occupancy = try #require(result.series(.seatOccupancy, Scope([(.class, "smallClass")])))
        for (cost, percent) in zip(measure, occupancy) {
            #expect(abs(cost - (195_000 - 8 * 11_800 * percent / 100)) < 1e-6)
        }
    }

    /// Eight seats in the second of two years, which has other school days than the first: four in the average year.
    @Test("a full class that is open for a part of the run has as many seat-years in use as there are")
    func partOfTheRun() throws {
        var scenario = try Shipped.scenario("first-run.yaml")
        scenario.years = Array(try Shipped.scenario("lempaala.yaml").years.prefix(2))
        scenario.classes[0].period = Period(from: CalendarDate("2027-08-01"))
        let days = scenario.years.map { SchoolCalendar($0).days.count }
        #expect(days[0] != days[1])
        let made = MadeResults.result(scenario, [MadeResults.Number(.seatOccupancy, level: 100)])
        let set = ResultSet(title: "", tables: BudgetTables(made).all())
        let rows = BudgetTests.rows(set.table("unit_costs"), in: set)
        for item in ["seat_year", "seat_year_used"] {
            let row = try #require(rows.first { $0["item"]?.id == item })
            #expect(abs((row["quantity"]?.number ?? .nan) - 4) < 1e-9, "\(item)")
        }
    }

    /// From January to July are 212 days of 365.
    @Test("a class that is open for a part of a year costs for that part, net too")
    func partOfTheYear() throws {
        var scenario = try Shipped.scenario("first-run.yaml")
        scenario.classes[0].period = Period(from: CalendarDate("2027-01-01"))
        let result = Experiment.run(scenario, replications: 6, seed: 7, threads: 2)
        let occupancy = try #require(result.series(.seatOccupancy, Scope([(.class, "smallClass")])))
        let net = try #require(result.series(.costSeatsNet, Scope()))
        #expect(occupancy.contains { $0 > 0 })
        for (cost, percent) in zip(net, occupancy) {
            #expect(abs(cost - 212.0 / 365 * (195_000 - 8 * 11_800 * percent / 100)) < 1e-6)
        }
    }
}
