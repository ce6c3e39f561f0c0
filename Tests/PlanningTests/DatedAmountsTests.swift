import SchoolDomain
import ShippedScenarios
import Testing

@Suite struct DatedAmountsTests {
    private static func date(_ text: String) -> CalendarDate { CalendarDate(text)! }
    private static let year = SchoolYear(
        label: "2026-27",
        terms: [
            DateSpan(first: date("2026-08-12"), last: date("2026-12-19")),
            DateSpan(first: date("2027-01-07"), last: date("2027-06-05")),
        ])

    @Test func `posts are those of the date, and fewer may be paid in part`() {
        let pool = StaffPool(
            role: "curator", posts: 3.4,
            changes: [
                PostChange(posts: 1, period: Period(from: Self.date("2027-01-01"))),
                PostChange(
                    posts: -1, period: Period(from: Self.date("2026-10-01"), to: Self.date("2027-03-31")),
                    paidShare: 0.4),
            ])
        let dates = ["2026-09-30", "2026-10-01", "2026-12-31", "2027-01-01", "2027-03-31", "2027-04-01"]
        #expect(dates.map { pool.posts(on: Self.date($0)) } == [3.4, 2.4, 2.4, 3.4, 3.4, 4.4])
        #expect(dates.map { pool.paidPosts(on: Self.date($0)) } == [3.4, 2.8, 2.8, 3.8, 3.8, 4.4])
        #expect(pool.greatestPosts == 4.4)
        // August and September, October to December, January to March, April to July: of 365 days.
        let mean = (61 * 3.4 + 92 * 2.8 + 90 * 3.8 + 122 * 4.4) / 365
        #expect(abs(pool.paidPosts(in: Self.year) - mean) < 1e-12)
        #expect(abs(pool.paidPosts(in: Self.year.costMonths[5]) - 3.8) < 1e-12)
    }

    @Test func `a post from January costs 212 of 365 days of the school year's cost`() {
        let pool = StaffPool(role: "r", posts: 1, period: Period(from: Self.date("2027-01-01")))
        #expect(pool.paidPosts(in: Self.year) == 212 / 365.0)
        #expect(StaffPool(role: "r", posts: 1).paidPosts(in: Self.year) == 1)
    }

    @Test func `a class costs as its groups do, on the days on which they are there`() {
        var small = SmallClass(
            id: "c", title: "c", hostSchool: "s", seats: 12, eligibility: Eligibility(), stayDays: .fixed(10),
            groupYearCost: 100_000, seatYearCost: 1000)
        small.changes = [SeatChange(seats: -4, period: Period(from: Self.date("2027-01-01")))]
        #expect(small.greatestSeats == 12 && small.seats(on: Self.date("2027-01-01")) == 8)
        #expect(small.mostOwnSeats == 10)
        small.changes.append(SeatChange(seats: 3, period: Period(to: Self.date("2026-12-31"))))
        #expect(small.mostOwnSeats == 7)
        small.changes.removeLast()
        let cost = (153 * 212_000.0 + 212 * 108_000) / 365
        #expect(abs(small.yearCost(in: Self.year) - cost) < 1e-6)
    }

    @Test func `a change of fractions leaves whole posts whole`() {
        let pool = StaffPool(
            role: "r", posts: 0.7,
            changes: [0.1, 0.2].map { PostChange(posts: $0, period: Period(from: Self.date("2026-08-01"))) })
        #expect(pool.posts(on: Self.date("2026-09-01")) == 1)
    }

    @Test func `prices grow by the year, and a role's pay by its own`() throws {
        var second = Self.year
        second.label = "2027-28"
        var third = Self.year
        third.label = "2028-29"
        var role = Role(id: "r", title: "r", monthlyPay: 4000)
        var scenario = try Shipped.scenario("first-run.yaml")
        scenario.years = [Self.year, second, third]
        scenario.money = Money(
            onCosts: 0.2, holidayBonus: 0.05, indexPerYear: 0.02, indexByYear: ["2028-29": -0.01])
        #expect((0..<3).map { scenario.priceIndex(year: $0) } == [1, 1.02, 1.02 * 0.99])
        #expect((0..<3).map { scenario.payIndex(of: role, year: $0) } == [1, 1.02, 1.02 * 0.99])
        role.payTerms = PayTerms(indexPerYear: -0.03, payByYear: ["2027-28": 4200])
        let pays = (0..<3).map { 4000 * scenario.payIndex(of: role, year: $0) }
        #expect(pays[0] == 4000 && abs(pays[1] - 4200) < 1e-9 && abs(pays[2] - 4200 * 0.97) < 1e-9)
        role.payTerms.indexByYear = ["2028-29": 0.1]
        #expect(abs(4000 * scenario.payIndex(of: role, year: 2) - 4620) < 1e-9)
        role.payTerms.onCosts = 0.3
        role.payTerms.holidayBonus = 0
        #expect(abs(scenario.money.yearCost(of: role) - 12 * 4000 * 1.3) < 1e-9)
    }
}
