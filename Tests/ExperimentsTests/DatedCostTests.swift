import Experiments
import SchoolDomain
import ShippedScenarios
import Testing

@Suite("Costs of posts and prices in time")
struct DatedCostTests {
    private static let twoYears = """
        years=[{label: 2026-27, terms: [2026-08-12..2026-12-19, 2027-01-07..2027-06-05]}, \
        {label: 2027-28, terms: [2027-08-11..2027-12-18, 2028-01-10..2028-06-03]}]
        """
    private static let later = Scope([(.year, "2027-28")])
    private static let first = Scope([(.year, "2026-27")])

    private static func result(_ change: (inout Scenario) -> Void = { _ in }) throws -> ExperimentResult {
        var scenario = try Shipped.scenario(
            "first-run.yaml", twoYears, "roles.curator.overtime={perDay: 60 min, perYear: 80 h, pay: 150 %}",
            "plugins=[{id: mentors, step: meeting, posts: 0.5 htv}]")
        change(&scenario)
        return Experiment.run(scenario, replications: 2, seed: 8, threads: 2)
    }

    private static let plain = Result { try result() }

    /// January to July are 212 of the 365 days from August 2026.
    @Test("a post from 1 January costs 212 of 365 parts of its year, and one until then the rest")
    func post() throws {
        let january = CalendarDate("2027-01-01")
        try expect(Period(from: january), [], [212.0 / 365, 1])
        try expect(Period(to: CalendarDate("2026-12-31")), [], [153.0 / 365, 0])
    }

    @Test("a post on leave costs the part of its pay that is paid, for the days of the leave")
    func leave() throws {
        let calendarYear = Period(from: CalendarDate("2027-01-01"), to: CalendarDate("2027-12-31"))
        let leave = PostChange(posts: -1, period: calendarYear, paidShare: 0.25)
        let (first, later) = (153 + 212 * 0.25, 153 * 0.25 + 213)
        try expect(Period(), [leave], [first / 365, later / 366])
    }

    /// One curator's cost, as a part of a whole year's, in each school year.
    private func expect(_ period: Period, _ changes: [PostChange], _ parts: [Double]) throws {
        let year: Double = 12 * 3650 * 1.05 * 1.224
        let result = try Self.result { scenario in
            for row in scenario.staff.indices where scenario.staff[row].role == "curator" {
                scenario.staff[row].posts = 1
                scenario.staff[row].period = period
                scenario.staff[row].changes = changes
            }
        }
        for (label, part) in zip(["2026-27", "2027-28"], parts) {
            let series = result.series(.costStaff, Scope([(.role, "curator")]).with(.year, label))
            let told = try #require(series)
            #expect(told.allSatisfy { abs($0 - year * part) < 1e-9 * year }, "\(label): \(told)")
        }
    }

    /// Pay changes nothing in the simulation, so all else is the same.
    @Test("when all pay doubles, all that is paid by pay doubles, from the year on in which it does")
    func doubled() throws {
        let plain = try Self.plain.get()
        let dear = try Self.result { scenario in
            for role in scenario.roles.indices {
                scenario.roles[role].payTerms.indexByYear = ["2027-28": 1]
            }
        }
        var compared = 0
        for (number, measure) in plain.measures.enumerated() where measure.id.hasPrefix("cost") {
            guard let year = measure.scope[.year] else { continue }
            let byPay: [MeasureKind] = [.costStaff, .costOvertime, .costAbsenceWork, .costSteps]
            let isFixed = [MeasureKind.costSeats, .costSeatsNet, .costPlacements].contains(measure.kind)
            guard isFixed || byPay.contains(measure.kind) else { continue }
            let factor = byPay.contains(measure.kind) && year == "2027-28" ? 2.0 : 1
            let told = try #require(dear.series(measure.kind, measure.scope))
            for (one, other) in zip(plain.series(number), told) {
                #expect(abs(one * factor - other) <= 1e-9 * abs(other), "\(measure.id) \(measure.scope)")
            }
            compared += 1
        }
        #expect(compared > 30)
        let total = try #require(dear.series(.costTotal, Self.later))
        let more = try #require(plain.series(.costStaff, Self.later))
        let overtime = try #require(plain.series(.costOvertime, Self.later))
        let before = try #require(plain.series(.costTotal, Self.later))
        for number in total.indices {
            #expect(abs(total[number] - before[number] - more[number] - overtime[number]) < 1e-6)
        }
    }

    @Test("prices of single years hold for what has no pay of its own, and may fall")
    func prices() throws {
        let plain = try Self.plain.get()
        let cheap = try Self.result { $0.money.indexByYear = ["2027-28": -0.1] }
        for kind in [MeasureKind.costStaff, .costSeats, .costSeatsNet, .costTotal, .costPlacements] {
            let (one, other) = (
                try #require(plain.series(kind, Self.later)), try #require(cheap.series(kind, Self.later))
            )
            for (one, other) in zip(one, other) { #expect(abs(0.9 * one - other) <= 1e-9 * abs(one)) }
            #expect(plain.series(kind, Self.first) == cheap.series(kind, Self.first))
        }
    }

    @Test("payers add up, and helpers' whole pay of each year goes to what they did in it")
    func payers() throws {
        let result = try Self.result { scenario in
            for row in scenario.staff.indices {
                scenario.staff[row].changes = [
                    PostChange(posts: 0.3, period: Period(from: CalendarDate("2027-01-01")))
                ]
            }
            scenario.classes[0].changes = [
                SeatChange(seats: -8, period: Period(from: CalendarDate("2028-02-01")))
            ]
            for role in scenario.roles.indices { scenario.roles[role].payTerms.indexPerYear = 0.05 }
        }
        for scope in [Scope(), Self.first, Self.later] {
            for kind in [MeasureKind.costStaff, .costOvertime, .costAbsenceWork, .costTotal, .costTakingPart]
            {
                let whole = try #require(result.series(kind, scope))
                let parts = try Role.Employer.allCases.map { payer in
                    try #require(result.series(kind, scope.with(.employer, payer.rawValue)))
                }
                for number in whole.indices {
                    #expect(abs(whole[number] - parts[0][number] - parts[1][number]) < 1e-6, "\(kind.id)")
                }
            }
        }
        // The mentors do nothing but to mentor: half a post, and 0.3 more for the days from January.
        for (scope, posts, index) in [(Self.first, 0.5 + 0.3 * 212 / 365, 1), (Self.later, 0.8, 1.05)] {
            let paid = try #require(result.series(.costTakingPart, scope.with(.employer, "municipality")))
            let expected = 12 * posts * 2900 * 1.05 * 1.224 * index
            #expect(paid.contains { $0 > 0 })
            for cost in paid { #expect(cost == 0 || abs(cost - expected) < 1e-6) }
        }
        // 153 and 31 of the 366 days from August 2027.
        let seats = try #require(result.series(.costSeats, Self.later))
        #expect(seats.allSatisfy { abs($0 - 195_000 * 184 / 366) < 1e-6 })
    }
}
