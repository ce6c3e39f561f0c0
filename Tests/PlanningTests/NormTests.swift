import SchoolDomain
import ShippedScenarios
import Stochastics
import Testing

@testable import Planning

@Suite("Posts by norm and by queueing formula")
struct NormTests {
    @Test(
        "3,300 pupils: 4.9 curators, 4.2 psychologists, 7.2 nurses, 1.6 doctors",
        arguments: [(670.0, 4.9), (780, 4.2), (460, 7.2), (2100, 1.6)])
    func ratios(pupilsPerPost: Double, posts: Double) {
        #expect((StatutoryNorm.posts(3300, mostPerPost: pupilsPerPost) * 10).rounded() / 10 == posts)
    }

    @Test("the shipped scenario has the norms of law and recommendation, and its posts meet them")
    func shipped() throws {
        let scenario = try Shipped.scenario("lempaala.yaml")
        func norm(_ role: String) -> PostNorm? { scenario.roles.first { $0.id == role }?.norm }
        #expect(norm("curator") == PostNorm(pupilsPerPost: 670, basis: .law))
        #expect(norm("psychologist") == PostNorm(pupilsPerPost: 780, basis: .law))
        // School health care is for basic education; pre-primary has the child health clinic's.
        let ofBasic = PostNorm(pupilsPerPost: 460, basis: .recommendation, grades: GradeSet(1...9))
        #expect(norm("nurse") == ofBasic)
        #expect(norm("socialWorker") == nil && norm("teacher") == nil)
        let pupils = StatutoryNorm.pupilsAtStart(scenario)
        let pools = StatutoryNorm.pools(scenario, pupils: pupils)
        #expect(pools.map { scenario.staff[$0.pool].role } == ["curator", "psychologist", "nurse"])
        let total = pupils.reduce(0) { $0 + $1.reduce(0, +) }
        let preprimary = pupils.reduce(0) { $0 + $1[0] }
        #expect(preprimary > 0 && abs(pools[0].posts - total / 670) < 1e-12)
        #expect(abs(pools[2].posts - (total - preprimary) / 460) < 1e-12)
        #expect(pools[0].schools.count == 11)
        let children = try #require(scenario.roles.first { $0.id == "socialWorker" })
        #expect(StatutoryNorm.posts(openCases: 165, role: children) == 5.5)
    }

    @Test("a pool's norm is of the schools it serves, year by year")
    func pools() throws {
        var scenario = try Shipped.scenario("lempaala.yaml")
        let schools = scenario.schools.map(\.id)
        scenario.staff = [
            StaffPool(role: "curator", schools: [schools[1], schools[4]], posts: 1),
            StaffPool(role: "teacher", posts: 0),
        ]
        let years = [schools.indices.map { [Double(67 * $0)] }, schools.map { _ in [670.0] }]
        let norms = years.map { StatutoryNorm.pools(scenario, pupils: $0) }
        #expect(norms.map(\.count) == [1, 1])
        #expect(norms[0][0].schools.map(\.school) == [1, 4])
        #expect(abs(norms[0][0].posts - 0.5) < 1e-12 && norms[1][0].posts == 2)
    }

    @Test(
        "the law binds on every day: a row's own posts make up for what its changes take, and count what they add"
    )
    func everyDay() throws {
        func own(_ changes: [PostChange], period: Period = Period()) throws -> Double {
            var scenario = try Shipped.scenario("first-run.yaml")
            scenario.staff[1].changes = changes
            scenario.staff[1].period = period
            return StatutoryNorm.lawfulPlan(scenario, pool: 1)
        }
        // 300 of 670 a post are 0.448.
        #expect(try own([]) == 0.5)
        let march = CalendarDate("2027-03-08")
        #expect(try own([PostChange(posts: -0.4, period: Period(from: march))]) == 0.9)
        #expect(try own([PostChange(posts: 0.3, period: Period(from: CalendarDate("2020-01-01")))]) == 0.2)
        #expect(try own([PostChange(posts: 0.3, period: Period(from: march))]) == 0.5)
        #expect(try own([PostChange(posts: 2, period: Period())]) == 0)
        // What is taken before the row's own posts are there is not made up for by them.
        let early = PostChange(posts: -0.4, period: Period(to: CalendarDate("2026-12-31")))
        #expect(try own([early], period: Period(from: CalendarDate("2027-01-01"))) == 0.5)
    }

    /// 300 pupils of 670 a post are 0.448, in steps of 0.1.
    @Test("a row's `atMost` goes before the law, in whole steps, for every plan alike")
    func atMost() throws {
        var scenario = try Shipped.scenario("first-run.yaml")
        for (most, planned) in [(nil, 0.5), (0.6, 0.5), (0.46, 0.4), (0.3, 0.3), (0.35, 0.3)] {
            scenario.staff[1].atMost = most
            #expect(StatutoryNorm.lawfulPlan(scenario, pool: 1) == planned)
            let isBelow = most.map { $0 < 0.448 } ?? false
            #expect((StatutoryNorm.aboveAtMost(scenario, pool: 1) != nil) == isBelow)
        }
        let axis = try #require(
            PlanAxis.all(scenario, seats: false).first { $0.axis == .posts(pool: 1) })
        #expect(axis.least == 300 && axis.most == 300)
    }

    static let curators = QueueFormula(
        requestsPerYear: 2000, daysPerYear: 189, meanUnitMinutes: 60, minutesPerDay: 435 * 0.5, limitDays: 7,
        availability: 0.92 * 0.97)

    @Test("the queueing formula: fewest posts in a step, more than the load, fewer for less")
    func queue() throws {
        let formula = Self.curators
        let posts = try #require(formula.posts(share: 0.95))
        #expect(formula.share(posts: posts) >= 0.95 && formula.share(posts: posts - 0.1) < 0.95)
        #expect(posts * formula.availability > formula.load)
        #expect(abs(posts * 10 - (posts * 10).rounded()) < 1e-9)
        #expect(try #require(formula.posts(share: 0.5)) <= posts)
        #expect(try #require(formula.posts(share: 0.999, step: 0.5)) >= posts)
        #expect(formula.posts(share: 1) == nil)
        var nobody = formula
        nobody.requestsPerYear = 0
        #expect(nobody.posts(share: 0.9) == 0 && nobody.share(posts: 0) == 1)
        nobody = formula
        nobody.availability = 0
        #expect(nobody.posts(share: 0.9) == nil && nobody.share(posts: 9) == 0)
    }

    @Test("a call centre in days of eight hours: the worked example comes out")
    func callCentre() {
        let calls = QueueFormula(
            requestsPerYear: 16 * 100, daysPerYear: 1, meanUnitMinutes: 3, minutesPerDay: 480,
            limitDays: 20.0 / 3600 / 8)
        #expect(abs(calls.load - 10) < 1e-12)
        #expect(calls.posts(share: 0.8, step: 1) == 14)
        #expect(abs(calls.share(posts: 14) - 0.888_350_019_2) < 0.5e-10)
    }

    @Test("where those who wait give up, the queue never grows without end")
    func patience() {
        var formula = Self.curators
        formula.patienceDays = 30
        let few = formula.load / formula.availability * 0.9
        #expect(Self.curators.share(posts: few) == 0 && formula.share(posts: few) > 0.1)
    }

    @Test("a role's own numbers: its day without community and other work, its limit, who is there")
    func role() {
        let role = Role(
            id: "curator", title: "Curator", communityShare: 0.3, otherWorkShare: 0.2, awayShare: 0.08,
            vacancyShare: 0.03)
        let demand = RoleDemand(activities: [
            .init(name: "a", volumePerYear: 1500, unitMinutes: 40),
            .init(name: "b", volumePerYear: 500, unitMinutes: 120),
        ])
        let formula = QueueFormula(role: role, demand: demand, daysPerYear: 189)
        #expect(abs(formula.minutesPerDay - Self.curators.minutesPerDay) < 1e-9)
        #expect(formula.meanUnitMinutes == 60 && formula.limitDays == 7)
        #expect(abs(formula.availability - 0.8924) < 1e-12)
    }
}
