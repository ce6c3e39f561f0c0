import Experiments
import Planning
import PluginKit
import SchoolDomain
import ShippedScenarios
import SimulationKernel
import Tables
import Testing

@testable import Reports

/// A class of 16 seats in two groups of 8, of which one closes at the end of 2026: 153 days of two groups and 212 of one.
///
/// | a group | posts | price | payer | a year |
/// |---|---|---|---|---|
/// | teacher | 1 | 12 × 4,000 × 1.05 × 1.224 = 61,689.60 | municipality | 61,689.60 |
/// | nurse | 0.5 | 50,000 | county | 25,000 |
/// | rest of 195,000 | | | municipality | 108,310.40 |
@Suite("The posts of small classes")
struct ClassStaffTests {
    private static let teacher = 12 * 4000 * 1.05 * 1.224
    private static let groups = (153 * 2 + 212 * 1) / 365.0
    private static let cent = 0.005

    private static func scenario(_ changes: String...) throws -> Scenario {
        try Shipped.scenario(
            "first-run.yaml",
            changing: [
                """
                roles=[{id: teacher, discipline: unlimited, monthlyPay: 3900 EUR, employer: municipality}, \
                {id: curator, monthlyPay: 3650 EUR, employer: county}, \
                {id: psychologist, monthlyPay: 4600 EUR, employer: county}, \
                {id: nurse, monthlyPay: 3300 EUR, employer: county}, \
                {id: socialWorker, monthlyPay: 4250 EUR, employer: county}, \
                {id: special, title: Special teacher, employer: municipality, discipline: unlimited, \
                monthlyPay: 4000 EUR}]
                """, "money.onCosts=22.4 %", "money.holidayBonus=5 %", "classes.smallClass.cap=8",
                "classes.smallClass.costCovers=all",
                """
                classes.smallClass.staff=[{role: special, posts: 1}, {id: night, title: Own, payer: county, posts: 0.5, \
                postCost: 50000 EUR, minutesPerPupil: 20 min}]
                """,
            ] + changes)
    }

    private static func dated(_ changes: String...) throws -> Scenario {
        var scenario = try scenario()
        for change in changes where change == "rest" { scenario.classes[0].saidCostCovers = .rest }
        scenario.classes[0].changes = [
            SeatChange(seats: 8, period: Period(to: CalendarDate("2026-12-31")))
        ]
        return scenario
    }

    private static func run(_ scenario: Scenario) -> ExperimentResult {
        Experiment.run(scenario, replications: 3, seed: 5, threads: 2)
    }

    private static func mean(_ result: ExperimentResult, _ kind: MeasureKind, _ scope: Scope = Scope()) throws
        -> Double
    {
        Estimate(try #require(result.series(kind, scope))).mean
    }

    @Test("posts, euros and payers follow the groups of each day, and all of it is one lump told apart")
    func measures() throws {
        let result = Self.run(try Self.dated())
        let groups = Self.groups
        func mean(_ kind: MeasureKind, _ scope: Scope = Scope()) throws -> Double {
            try Self.mean(result, kind, scope)
        }
        let ofClass = Scope([(.class, "smallClass")])
        #expect(abs(try mean(.classPosts) - 1.5 * groups) < 1e-9)
        #expect(
            abs(try mean(.classPosts, Scope([(.role, "special"), (.class, "smallClass")])) - groups) < 1e-9)
        #expect(abs(try mean(.costSeats, ofClass) - 195_000 * groups) < Self.cent)
        #expect(abs(try mean(.costSeats, .paid(by: .county)) - 25_000 * groups) < Self.cent)
        #expect(abs(try mean(.costClassStaff) - (Self.teacher + 25_000) * groups) < Self.cent)
        #expect(abs(try mean(.costClassStaff, .paid(by: .municipality)) - Self.teacher * groups) < Self.cent)
        let total = try mean(.costTotal)
        let parts = try Role.Employer.allCases.map { try mean(.costTotal, .paid(by: $0)) }
        #expect(abs(total - parts.reduce(0, +)) < Self.cent)
    }

    /// Twenty minutes with each of the pupils who sit there, of half a post of 36.25 hours a week.
    @Test(
        "the time that pupils bind is theirs over what the posts work, and over 100 % it is more than they have"
    )
    func bound() throws {
        let result = Self.run(try Self.scenario())
        let scope = Scope([(.role, "night"), (.class, "smallClass")])
        let occupancy = try Self.mean(result, .seatOccupancy, Scope([(.class, "smallClass")]))
        let expected = 20 * 8 * occupancy / (0.5 * 36.25 * 60 / 5)
        #expect(abs(try Self.mean(result, .classStaffBound, scope) - expected) < 1e-9)
        let small = result.scenario.classes[0]
        let whenFull = try #require(result.scenario.boundShareWhenFull(small.staff[1], in: small))
        #expect(abs(whenFull - 160 / 217.5) < 1e-12)
        let many = try Self.scenario("classes.smallClass.staff.night.minutesPerPupil=30 min")
        let problems = many.problems().filter { $0.path.contains("minutesPerPupil") }
        #expect(problems.map(\.severity) == [.warning])
        #expect(problems[0].message.en.contains("110.3 %"))
    }

    @Test("budgets have a line for each row, paid by whom it says, and add up to what the simulation pays")
    func budget() throws {
        let result = Self.run(try Self.dated())
        let set = ResultSet(title: "", tables: BudgetTables(result).all())
        let rows = BudgetTests.rows(set.table("budget"), in: set)
        func amount(_ category: String, _ payer: String = "") -> Double {
            rows.first { $0["category"]?.id == category && (payer.isEmpty || $0["employer"]?.id == payer) }?[
                "amount"]?.number ?? .nan
        }
        #expect(abs(amount("class_staff", "county") - 25_000 * Self.groups) < Self.cent)
        #expect(abs(amount("class_staff", "municipality") - Self.teacher * Self.groups) < Self.cent)
        #expect(abs(amount("classes") - (195_000 - 25_000 - Self.teacher) * Self.groups) < Self.cent)
        let total = try Self.mean(result, .costTotal)
        #expect(abs(amount("total") - total) < Self.cent)
        // The class costs its school what it costs; each month has its part.
        let schools = BudgetTests.rows(set.table("school_totals"), in: set)
        let hosted = schools[0]["classes"]?.number ?? .nan
        #expect(abs(hosted - 195_000 * Self.groups) < Self.cent)
        let months = BudgetTests.rows(set.table("budget_by_month"), in: set)
        let september = months[1]["class_staff"]?.number ?? .nan
        #expect(abs(september - 30 / 365.0 * 2 * (Self.teacher + 25_000)) < Self.cent)
        let own = BudgetTests.rows(set.table("class_staff"), in: set)
        #expect(own.map { $0["posts"]?.number } == [2, 1])
    }

    @Test("a lump that is the rest comes besides, and one that holds the posts counts nothing twice")
    func rule() throws {
        let (all, rest) = (Self.run(try Self.dated()), Self.run(try Self.dated("rest")))
        let more = try Self.mean(rest, .costSeats) - Self.mean(all, .costSeats)
        #expect(abs(more - (Self.teacher + 25_000) * Self.groups) < Self.cent)
        let unsaid = try Self.scenario("classes.smallClass.costCovers=~")
        #expect(unsaid.classes[0].yearCostCovers == .rest)
        let warnings = unsaid.problems().filter { $0.path.contains("yearCost") }
        #expect(warnings.map(\.severity) == [.warning])
        #expect(try Self.scenario().problems().allSatisfy { $0.severity != .error })
    }

    @Test("a plan of seats is priced with the posts of its groups, each payer's part by itself")
    func plans() throws {
        let scenario = try Self.scenario("classes.smallClass.costCovers=rest")
        let all = Self.teacher + 25_000 + 195_000
        let question = PlanQuestion(
            service: ServiceQuestion(target: 0.5, confidence: 0.5, replications: 4, seed: 5),
            seatsWithinDays: 100)
        let plan = try CheapestPlan(BoundScenario(scenario), question)
        let axis = try #require(plan.axes.first { $0.axis == .seats(seatClass: 0) })
        #expect(abs(axis.cost(of: 8) - all) < Self.cent && axis.cost(of: 0) == 0)
        let nurse = try #require(plan.costs.first { $0.item == .classPosts(seatClass: 0) })
        #expect(nurse.payer == .county && abs(nurse.now - 25_000) < Self.cent)
        let fixed = plan.costs.filter { !$0.item.isSimulated }.reduce(0) { $0 + $1.planned }
        #expect(abs(plan.fixedCost(plan.amounts) - fixed) < Self.cent)
    }

    @Test("`staff` tells them beside those that are searched for")
    func staffing() throws {
        let scenario = try Self.scenario()
        let table = StaffingTables.ofClasses(scenario)
        let set = ResultSet(title: "", tables: [table])
        let rows = BudgetTests.rows(table, in: set)
        #expect(rows.map { $0["posts"]?.number } == [1, 0.5])
        #expect(abs((rows[1]["bound"]?.number ?? .nan) - 100 * 160 / 217.5) < 1e-9)
    }

    @Test("a scenario that tells its classes' staff and one that does not stand below one another")
    func sideBySide() throws {
        let without = Self.run(try Shipped.scenario("first-run.yaml"))
        let study = Study([without, Self.run(try Self.scenario())], build: "test")
        let set = ResultSet(title: "", tables: StudyTables.money(study))
        #expect(set.table("class_staff").rows.count == 2)
        let years = BudgetTests.rows(set.table("budget_by_year"), in: set)
        #expect(years.map { $0["class_staff"]?.number != nil } == [false, true])
        let alone = StudyTables.money(Study([without], build: "test"))
        #expect(!alone.contains { $0.id == "class_staff" })
        #expect(alone.allSatisfy { table in table.columns.allSatisfy { $0.id != "staff_cost" } })
    }
}
