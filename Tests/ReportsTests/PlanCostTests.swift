import Experiments
import Planning
import PluginKit
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("What the cheapest plan costs")
struct PlanCostTests {
    private typealias Row = [String: (number: Double?, id: String)]

    private static let question = ServiceQuestion(
        target: 0.8, confidence: 0.75, replications: 12, seed: 5, threads: 2)

    /// The school with two mentors of 2,900 euros a month, which decide how many pupils get one, 300 euros for each pupil
    /// who does, overtime of the curator and dear placements.
    private static let bound = Result { () throws -> BoundScenario in
        var scenario = try Shipped.scenario(
            "first-run.yaml", "money.index=2 %", "money.placementDay=300 EUR",
            """
            years=[{label: 2026-27, terms: [2026-08-12..2026-12-19, 2027-01-07..2027-06-05]}, \
            {label: 2027-28, terms: [2027-08-11..2027-12-18, 2028-01-10..2028-06-03]}]
            """)
        var mentor = scenario.roles[1]
        (mentor.id, mentor.title, mentor.monthlyPay, mentor.employer) = (
            "mentor", "Mentor", 2900, .municipality
        )
        mentor.background = nil
        scenario.roles.append(mentor)
        scenario.staff.append(StaffPool(role: "mentor", posts: 2))
        scenario.interventions.append(
            Intervention(
                id: "mentors", title: "Mentors", trigger: .yearStart,
                eligibility: Eligibility(grades: GradeSet(7...9)),
                capacity: .perPost(role: "mentor", pupils: 5),
                ongoing: OngoingSupport(role: "mentor", minutesPerWeek: 60), costPerPupil: 300))
        return BoundScenario(scenario)
    }

    private static func rows(_ id: String, _ set: ResultSet) -> [Row] {
        BudgetTests.rows(set.table(id), in: set)
    }

    /// Mentors by hand: 2 × 12 × 2,900 × 1.05 × 1.224 euros a year.
    @Test(
        "every line of the budget is in it, posts that are kept too, and its sum is the budget of that plan")
    func asBudget() throws {
        let bound = try Self.bound.get()
        let plan = try CheapestPlan(bound, PlanQuestion(service: Self.question))
        guard case .found = plan.outcome else { return #expect(Bool(false), "\(plan.outcome)") }
        let set = ResultSet(title: "", tables: OptimumTables.all(plan, bound.scenario))
        let rows = Self.rows("cheapest_plan", set)
        let mentors = try #require(rows.first { $0["what"]?.id == "mentor" })
        #expect(mentors["kind"]?.id == "kept" && mentors["employer"]?.id == "municipality")
        for column in ["cost_now", "cost_plan"] {
            #expect(abs((mentors[column]?.number ?? .nan) - 89_449.92) < 0.005, "\(column)")
        }
        let kinds = Set(rows.compactMap { $0["kind"]?.id })
        #expect(kinds.isSuperset(of: ["planned", "kept", "simulated"]))

        // The same with the plan's posts, in the futures that the plan tells of: 24 to 35.
        var planned = bound
        for (axis, amount) in zip(plan.axes, plan.amounts) {
            guard case .posts(let pool) = axis.axis else { continue }
            planned.scenario.staff[pool].posts = Double(amount) / 1000
        }
        let whole = try Experiment.run(planned, replications: 36, seed: 5, threads: 2)
        var told = whole
        told.values = Array(whole.values[24...])
        let budget = ResultSet(title: "", tables: BudgetTables(told).all())
        let billed = Self.rows("budget", budget)
        for payer in [nil] + Role.Employer.allCases.map(Optional.some) {
            let sum = try #require(
                rows.first {
                    $0["what"]?.id == (payer == nil ? "total" : "subtotal")
                        && (payer == nil || $0["employer"]?.id == payer?.rawValue)
                }?["cost_plan"]?.number)
            let years = billed.filter {
                $0["category"]?.id == (payer == nil ? "total" : "subtotal")
                    && (payer == nil || $0["employer"]?.id == payer?.rawValue)
            }
            #expect(years.count == 2)
            // Of the average year in prices of the first.
            let average = years.reduce(0) { $0 + ($1["base"]?.number ?? .nan) } / 2
            #expect(abs(sum - average) < 0.01, "\(payer as Any): \(sum) and \(average)")
            #expect(abs(sum - plan.cost(paidBy: payer)) < 0.01)
        }
    }

    @Test(
        "a cap is on all costs: a euro under what the plan costs is too little, and what it costs is enough")
    func cap() throws {
        let bound = try Self.bound.get()
        let free = try CheapestPlan(bound, PlanQuestion(service: Self.question))
        let enough = try CheapestPlan(
            bound, PlanQuestion(service: Self.question, caps: [MoneyCap(euros: free.cost())]))
        guard case .found = enough.outcome else { return #expect(Bool(false), "\(enough.outcome)") }
        let cap = MoneyCap(payer: .county, euros: free.cost(paidBy: .county) - 1)
        let dear = try CheapestPlan(bound, PlanQuestion(service: Self.question, caps: [cap]))
        guard case .tooDear([cap]) = dear.outcome else { return #expect(Bool(false), "\(dear.outcome)") }
        let set = ResultSet(title: "", tables: OptimumTables.all(dear, bound.scenario))
        let verdict = try #require(Self.rows("plan_verdict", set).first)
        #expect(verdict["outcome"]?.id == "too_dear" && verdict["budget"]?.number == nil)
        #expect(abs((verdict["budget_county"]?.number ?? .nan) - cap.euros) < 0.005)
        #expect(OptimumTables.verdict(dear, bound.scenario).en.contains("wellbeing services county"))
    }
}
