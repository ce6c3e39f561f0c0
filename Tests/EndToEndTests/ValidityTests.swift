import Foundation
import Testing

/// What the scenarios of `scenarios/validity` give on the command line, against the formulas. Each comparison allows 4
/// standard errors of its own replications: a false alarm has the probability 6·10⁻⁵, one of all about 0.001.
@Suite("EndToEndTests: textbook systems in scenario files meet their formulas")
struct ValidityTests {
    static let folder = "scenarios/validity"
    static let page =
        (try? String(contentsOfFile: "\(repository)/Documentation/Validity.md", encoding: .utf8)) ?? ""

    /// Mean, standard deviation and number of futures of what the program tells of all years together.
    struct Told {
        let mean, sd, replications: Double

        var error: Double { sd / replications.squareRoot() }

        init(_ measure: String, of keys: [String: String] = [:], in rows: [[String: Any]]) throws {
            let row = rows.first { row in
                row["measure"] as? String == measure
                    && DataTests.columns.allSatisfy { row[$0] as? String == keys[$0] }
            }
            let found = try #require(row, "\(measure) of \(keys)")
            mean = try #require(found["mean"] as? Double)
            sd = try #require(found["sd"] as? Double)
            replications = try #require(found["replications"] as? Double)
        }
    }

    static func measures(_ scenario: String) throws -> [[String: Any]] {
        try Program.run(["run", "\(folder)/\(scenario).yaml", "--format", "json"]).rows("measures")
    }

    /// A value of a role, what theory says, and how sharp the comparison is at least.
    struct Case {
        let role, measure: String
        let theory: Double
        var sharpness = 0.02
    }

    /// Days of 480 minutes: 240 minutes are half a day.
    static let cases: [Case] = {
        var cases: [Case] = []
        let erlang: [(String, Int, Double, Double)] = [
            ("mm1", 1, 0.7, 1), ("mm3", 3, 2.4, 0), ("mm5", 5, 4, 0),
        ]
        for (role, servers, load, limit) in erlang {
            let wait = QueueTheory.meanWait(load: load, servers: servers, service: 0.5)
            let begun = QueueTheory.beginning(within: limit, load: load, servers: servers, service: 0.5)
            cases += [
                Case(role: role, measure: "waitMean", theory: wait),
                Case(role: role, measure: "servedWithinLimit", theory: 100 * begun, sharpness: 0.005),
                Case(role: role, measure: "waitingMean", theory: load / 0.5 * wait),
                Case(role: role, measure: "inWorkMean", theory: load, sharpness: 0.005),
            ]
        }
        // E[S²] = variance + mean², in days².
        let uniform: Double = 0.25 + pow(400.0 / 480, 2) / 12
        let twoValues: Double = 0.9 * pow(0.25, 2) + 0.1 * pow(2.75, 2)
        let squares: [(String, Double)] = [
            ("md1", 0.25), ("uniform", uniform), ("gamma", 0.3125), ("twoValues", twoValues),
        ]
        for (role, square) in squares {
            let arrivals = QueueTheory.Arrivals(perDay: 1.4, service: 0.5, square: square)
            cases.append(
                Case(role: role, measure: "waitMean", theory: QueueTheory.pollaczekKhinchine(arrivals)))
        }
        let waits = QueueTheory.cobham(
            .init(perDay: 1, service: 0.25, square: 0.0625), .init(perDay: 1, service: 0.5, square: 0.5))
        return cases + [
            Case(role: "before", measure: "waitMean", theory: waits.0),
            Case(role: "after", measure: "waitMean", theory: waits.1),
            Case(role: "after", measure: "waitingMean", theory: waits.1),
        ]
    }()

    @Test(
        "M/M/c, M/G/1 and two classes of priority: waits, their distribution, the numbers waiting and in work, and Little's law"
    )
    func queues() throws {
        let rows = try Self.measures("queues")
        for value in Self.cases {
            let told = try Told(value.measure, of: ["role": value.role], in: rows)
            let z = (told.mean - value.theory) / told.error
            #expect(
                abs(z) <= 4, "\(value.role) \(value.measure): \(told.mean), not \(value.theory), z = \(z)")
            #expect(told.error / value.theory < value.sharpness, "\(value.role) \(value.measure)")
            let cells = "| `\(value.role)` | `\(value.measure)` | \(String(format: "%.4f", value.theory)) |"
            #expect(Self.page.contains(cells), "\(cells)")
        }
        try Self.expectLittlesLaw(rows)
        try Self.expectLittlesLawOfWaits(rows)
    }

    /// Little's law of those who wait: requests begun in a day × school days that each of them had waited. They differ by those
    /// who wait when the run begins and ends, and by how begun requests and waits vary together: each less than 0.2 %.
    private static func expectLittlesLawOfWaits(_ rows: [[String: Any]]) throws {
        for role in Set(cases.map(\.role)) {
            let begun = try Told("requestsBegun", of: ["role": role], in: rows)
            let wait = try Told("waitMean", of: ["role": role], in: rows)
            let waiting = try Told("waitingMean", of: ["role": role], in: rows)
            let expected = begun.mean / 260 * wait.mean
            #expect(abs(waiting.mean - expected) < 0.01 * expected, "\(role): \(waiting.mean), \(expected)")
        }
    }

    /// Little's law in work: requests begun in a day × days of work of each. What the warm-up hands on and what is under way
    /// at the end are together less than two days of work in 5,200.
    private static func expectLittlesLaw(_ rows: [[String: Any]]) throws {
        let services = ["mm1": 0.5, "mm5": 0.5, "md1": 0.5, "before": 0.25, "after": 0.5]
        for (role, days) in services {
            let begun = try Told("requestsBegun", of: ["role": role], in: rows)
            let work = try Told("inWorkMean", of: ["role": role], in: rows)
            let hours = try Told("hoursWorked", of: ["role": role], in: rows)
            #expect(abs(work.mean - hours.mean / (260 * 8)) < 1e-9 * work.mean)
            // Fixed services leave no chance in the work of a request, others that of the mean of all of them.
            let expected = begun.mean / 260 * days
            let isFixed = ["md1", "before"].contains(role)
            let spread = isFixed ? 0 : 1 / (20 * begun.mean * begun.replications).squareRoot()
            #expect(abs(work.mean - expected) < 2.0 / 5200 + 4 * spread * expected, "\(role)")
        }
    }

    /// The share that finds no seat, of all who were referred, against Erlang B at the load as it came out.
    ///
    /// The load is referrals a day × (mean stay − ½): stays are whole days and end in the morning, so that who comes on a
    /// day meets those of the same day who came earlier, half of them, and of each earlier day but the stay's last.
    /// Both the share and the load vary with the number of referrals, so the standard error is that of their difference
    /// (delta method; the covariance follows from the three standard deviations told).
    @Test(
        "seats without waiting: Erlang B for two laws of the stay, and with stays cut short",
        arguments: ["seats", "seats-exponential", "seats-cut"])
    func erlangB(scenario: String) throws {
        let rows = try Self.measures(scenario)
        let seats = ["class": "class"]
        let (without, referred) = (try Told("seatGaveUp", in: rows), try Told("seatReferred", in: rows))
        let placed = try Told("seatsFilled", of: seats, in: rows)
        let occupied = try Told("seatOccupancy", of: seats, in: rows).mean / 100 * 8
        let moved = try Told("seatMovedAway", of: seats, in: rows).mean
        #expect(scenario == "seats-cut" ? moved > 1 : moved == 0)
        let asked = without.mean + placed.mean
        let stay = occupied * 260 / placed.mean
        let load = asked / 260 * (stay - 0.5)
        let theory = QueueTheory.erlangB(load: load, servers: 8)
        let share = without.mean / asked
        let slope = theory * (8 / load - 1 + theory)
        let covariance = (pow(referred.sd, 2) + pow(without.sd, 2) - pow(placed.sd, 2)) / 2
        let weight = share / asked + slope * (stay - 0.5) / 260
        let variance =
            pow(without.sd / asked, 2) + pow(weight * referred.sd, 2) - 2 * weight * covariance / asked
        let error = (variance / without.replications).squareRoot()
        #expect(abs(share - theory) <= 4 * error, "\(share), not \(theory) ± \(error)")
        #expect(error / theory < 0.025, "\(error)")
    }
}
