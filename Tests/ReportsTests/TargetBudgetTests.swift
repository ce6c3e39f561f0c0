import Experiments
import Localization
import Planning
import PluginKit
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("Budgets for a target")
struct TargetBudgetTests {
    private static let years = """
        years=[{label: 2026-27, terms: [2026-08-12..2026-12-19, 2027-01-07..2027-06-05]}, \
        {label: 2027-28, terms: [2027-08-11..2027-12-18, 2028-01-10..2028-06-03]}]
        """

    /// One school for two years with 2 % index, and some answer of a search; each test puts numbers of its own into it.
    private static let searched = Result { () throws -> (ExperimentResult, StudyPlan) in
        let scenario = try Shipped.scenario("first-run.yaml", years, "money.index=2 %")
        let question = ServiceQuestion(target: 0.5, replications: 14, seed: 1, threads: 2)
        let plan = StudyPlan(
            staffing: try StaffingStudy(BoundScenario(scenario), question, explained: 0),
            seats: try SeatStudy(BoundScenario(scenario), question, withinDays: 40))
        return (Experiment.run(scenario, replications: 3, seed: 1, threads: 2), plan)
    }

    /// Curators in two pools of 0.6 and 0.4 htv that need 0.9 and 0.7, the other roles what they have, and ten seats
    /// for the eight.
    private static func example(
        _ change: (inout ExperimentResult, inout StudyPlan) -> Void = { _, _ in }
    ) throws -> (set: ResultSet, rows: [[String: (number: Double?, id: String)]]) {
        var (result, plan) = try searched.get()
        var second = result.bound.scenario.staff[1]
        second.posts = 0.4
        result.bound.scenario.staff.append(second)
        var pool = plan.staffing.pools[0]
        pool.pool = 4
        plan.staffing.pools.append(pool)
        for (number, posts) in [0.9, 0.5, 0.5, 0.7].enumerated() {
            for level in plan.staffing.pools[number].levels.indices {
                plan.staffing.pools[number].levels[level].enough = posts - 0.1
                plan.staffing.pools[number].levels[level].assured = posts
                plan.staffing.pools[number].levels[level].isAssurable = true
            }
            plan.staffing.pools[number].isRequested = true
        }
        for level in plan.seats.plans[0].levels.indices {
            plan.seats.plans[0].levels[level].enough = 9
            plan.seats.plans[0].levels[level].assured = 10
            plan.seats.plans[0].levels[level].isAssurable = true
        }
        change(&result, &plan)
        let set = ResultSet(title: "", tables: BudgetTables(result, plan: plan).all())
        return (set, BudgetTests.rows(set.table("target_budget"), in: set))
    }

    private static let curatorYear = 12 * 3650 * 1.05 * 1.224

    @Test("a role's pools are summed, at the price of a post and the year's index, and so are the totals")
    func amounts() throws {
        let (set, rows) = try Self.example()
        #expect(rows.count == 2 * 7)
        for (year, index) in [("2026-27", 1.0), ("2027-28", 1.02)] {
            let own = rows.filter { $0["year"]?.id == year }
            let curators = try #require(own.first { $0["item"]?.id == "curator" })
            let price = Self.curatorYear * index
            for (column, expected) in [
                ("amount_now", 1.0), ("amount_plan", 1.6), ("amount_change", 0.6), ("price", price),
                ("cost_now", price), ("cost_plan", 1.6 * price), ("cost_change", 0.6 * price),
            ] {
                #expect(
                    abs((curators[column]?.number ?? .nan) - expected) < ResultNumber.slack,
                    "\(year) \(column)")
            }
            // Two seats more in a class of eight, which may have ten, cost nothing.
            let more = 0.6 * price
            let total = try #require(own.first { $0["category"]?.id == "total" })
            #expect(abs((total["cost_change"]?.number ?? .nan) - more) < ResultNumber.slack)
            let budget = BudgetTests.rows(set.table("budget"), in: set).filter { $0["year"]?.id == year }
            let now = budget.filter { ["staff", "classes"].contains($0["category"]?.id) }
                .reduce(0) { $0 + ($1["amount"]?.number ?? .nan) }
            #expect(abs((total["cost_now"]?.number ?? .nan) - now) < ResultNumber.slack)
        }
    }

    /// Half a curator more from January, and eight seats more until the end of 2027: with the plan's ten for the class's own
    /// eight, 18 seats in two groups for 365 days, and then for 153 of 366.
    @Test("what dates change stays, and the plan stands for each row's own posts and seats")
    func dated() throws {
        let (set, rows) = try Self.example { result, _ in
            result.bound.scenario.staff[1].changes = [
                PostChange(posts: 0.5, period: Period(from: CalendarDate("2027-01-01")))
            ]
            result.bound.scenario.classes[0].changes = [
                SeatChange(seats: 8, period: Period(to: CalendarDate("2027-12-31")))
            ]
        }
        let half = 153.0 / 366
        let expectations: [(item: String, column: String, years: [Double])] = [
            ("curator", "amount_now", [1 + 0.5 * 212 / 365, 1.5]),
            ("curator", "amount_plan", [1.6 + 0.5 * 212 / 365, 2.1]),
            ("curator", "cost_change", [0.6 * Self.curatorYear, 0.6 * 1.02 * Self.curatorYear]),
            ("smallClass", "amount_now", [16, 8 + 8 * half]),
            ("smallClass", "amount_plan", [18, 10 + 8 * half]),
            ("smallClass", "cost_plan", [390_000, 195_000 * (1 + half) * 1.02]),
            ("smallClass", "cost_change", [0, 0]),
        ]
        for (item, column, expected) in expectations {
            let own = rows.filter { $0["item"]?.id == item }
            #expect(own.count == 2)
            for (row, expected) in zip(own, expected) {
                #expect(
                    abs((row[column]?.number ?? .nan) - expected) < ResultNumber.slack, "\(item) \(column)")
            }
        }
        for year in ["2026-27", "2027-28"] {
            let budget = BudgetTests.rows(set.table("budget"), in: set).filter { $0["year"]?.id == year }
            let now = budget.filter { ["staff", "classes"].contains($0["category"]?.id) }
                .reduce(0) { $0 + ($1["amount"]?.number ?? .nan) }
            let total = try #require(rows.first { $0["year"]?.id == year && $0["category"]?.id == "total" })
            #expect(abs((total["cost_now"]?.number ?? .nan) - now) < ResultNumber.slack)
        }
    }

    /// Eleven seats are two groups of ten; each seat is declared to cost 500 € besides.
    @Test("a class is priced as groups, and a seat at what it is declared to cost")
    func groups() throws {
        let (_, rows) = try Self.example { result, plan in
            result.bound.scenario.classes[0].seatYearCost = 500
            for level in plan.seats.plans[0].levels.indices { plan.seats.plans[0].levels[level].assured = 11 }
        }
        for (row, index) in zip(rows.filter { $0["item"]?.id == "smallClass" }, [1.0, 1.02]) {
            #expect(row["amount_now"]?.number == 8 && row["amount_plan"]?.number == 20)
            #expect(row["remark"]?.id == "over_cap")
            #expect(abs((row["price"]?.number ?? .nan) - 195_000 * index) < ResultNumber.slack)
            #expect(abs((row["cost_now"]?.number ?? .nan) - 199_000 * index) < ResultNumber.slack)
            #expect(abs((row["cost_plan"]?.number ?? .nan) - 400_000 * index) < ResultNumber.slack)
        }
    }

    @Test("what cannot be reached has no amount, and its sums have none, with a remark")
    func outOfReach() throws {
        let (_, rows) = try Self.example { _, plan in
            for level in plan.staffing.pools[1].levels.indices {
                plan.staffing.pools[1].levels[level].assured = nil
            }
        }
        let psychologist = try #require(rows.first { $0["item"]?.id == "psychologist" })
        #expect(psychologist["remark"]?.id == "out_of_reach")
        #expect(psychologist["amount_plan"]?.number == nil && psychologist["cost_plan"]?.number == nil)
        for row in rows where ["total", "subtotal"].contains(row["category"]?.id) {
            // The municipality's classes are no psychologists.
            #expect((row["cost_plan"]?.number != nil) == (row["employer"]?.id == "municipality"))
            #expect(row["cost_now"]?.number != nil)
        }
    }

    @Test("posts that are a choice stay, too few futures are told, and no seat is taken away")
    func remarks() throws {
        let (_, rows) = try Self.example { _, plan in
            plan.staffing.pools[0].isChosen = true
            plan.staffing.pools[3].isChosen = true
            for level in plan.staffing.pools[2].levels.indices {
                plan.staffing.pools[2].levels[level].assured = nil
                plan.staffing.pools[2].levels[level].isAssurable = false
            }
            for level in plan.seats.plans[0].levels.indices { plan.seats.plans[0].levels[level].assured = 5 }
        }
        func row(_ item: String) throws -> [String: (number: Double?, id: String)] {
            try #require(rows.first { $0["item"]?.id == item })
        }
        let first = try Self.searched.get().1.staffing.pools[0].posts
        #expect(try row("curator")["remark"]?.id == "kept")
        #expect(abs((try row("curator")["amount_plan"]?.number ?? .nan) - 2 * first) < 1e-9)
        #expect(try row("socialWorker")["remark"]?.id == "too_few_futures")
        #expect(try row("socialWorker")["amount_plan"]?.number == 0.4)
        #expect(try row("smallClass")["remark"]?.id == "fewer_seats")
        #expect(try row("smallClass")["cost_change"]?.number == 0)
    }

    @Test("no fewer posts are planned than the law asks for, and no saving is told of them")
    func law() throws {
        let (_, rows) = try Self.example { _, plan in
            for level in plan.staffing.pools[1].levels.indices {
                plan.staffing.pools[1].levels[level].enough = 0.1
                plan.staffing.pools[1].levels[level].assured = 0.2
            }
        }
        let psychologist = try #require(rows.first { $0["item"]?.id == "psychologist" })
        // 300 pupils of 780 a post are 0.385, in steps of 0.1.
        #expect(psychologist["amount_plan"]?.number == 0.4)
        #expect(psychologist["remark"]?.id == "by_law")
    }

    @Test("how often all roles at work together meet the target comes first")
    func together() throws {
        var shares: StaffingStudy.Together?
        let (set, _) = try Self.example { _, plan in
            plan.staffing.pools.removeLast()
            shares = plan.staffing.together
        }
        let together = try #require(shares)
        let rows = BudgetTests.rows(set.table("target_certainty"), in: set)
        #expect(rows.map { $0["role"]?.id ?? "" } == ["all", "curator", "psychologist", "socialWorker"])
        #expect(rows[0]["met_plan"]?.number == 100 * together.allPlanned.share)
        #expect(rows[0]["met_now"]?.number == 100 * together.allNow.share)
        #expect(rows[2]["met_plan"]?.number == 100 * together.planned[1].share)
        let ids = set.tables.map(\.id)
        #expect(ids.firstIndex(of: "target_certainty") == ids.firstIndex(of: "target_budget").map { $0 - 1 })
    }

    @Test(
        "a role without posts is priced when it is planned to have some, and no plan is made without a price")
    func newRole() throws {
        for (pay, planned) in [(3650.0, 1.6 as Double?), (0, nil)] {
            let (set, rows) = try Self.example { result, _ in
                result.bound.scenario.staff[1].posts = 0
                result.bound.scenario.staff[4].posts = 0
                let curator = result.scenario.roles.firstIndex { $0.id == "curator" }
                if let curator { result.bound.scenario.roles[curator].monthlyPay = pay }
            }
            let curators = try #require(rows.first { $0["item"]?.id == "curator" })
            #expect(curators["amount_now"]?.number == 0 && curators["amount_plan"]?.number == planned)
            #expect(curators["remark"]?.id == (planned == nil ? "no_price" : ""))
            let lines = BudgetTests.rows(set.table("budget"), in: set)
            #expect(!lines.contains { $0["item"]?.id == "curator" })
        }
    }

    @Test("a share with a decimal is written as each language does, and in identifiers with a point")
    func decimals() throws {
        let (_, plan) = try Self.searched.get()
        var question = plan.staffing.question
        question.confidence = 0.975
        var study = plan
        study.staffing.question = question
        let (result, _) = try Self.searched.get()
        let tables = study.tables(result.scenario) + BudgetTables(result, plan: study).all()
        for (id, column) in [("staffing", "posts_p97_5"), ("staffing", "posts_plan")] {
            let table = try #require(tables.first { $0.id == id })
            let title = table.columns[table.position(of: column)].title
            #expect(
                title.fi.hasSuffix("97,5 %") && title.sv.hasSuffix("97,5 %") && title.en.hasSuffix("97.5 %"))
        }
        for id in ["staffing", "target_budget"] {
            let note = try #require(tables.first { $0.id == id }).note
            #expect(note.fi.contains("97,5 %") && note.sv.contains("97,5 %") && note.en.contains("97.5 %"))
        }
    }

    /// Excel cuts names of sheets at 31 UTF-16 units.
    @Test("every table's title is the whole name of a sheet, no two alike, in each language")
    func titles() throws {
        let (result, plan) = try Self.searched.get()
        var lasting = result
        lasting.bound.scenario.money.lifetime = LifetimeCost(
            overHours: 90, addedRisk: .fixed(0.1), cost: .fixed(1))
        let study = Study([lasting, lasting], build: "1")
        var whole = plan
        whole.cheapest = try CheapestPlan(
            BoundScenario(try Shipped.scenario("first-run.yaml")),
            PlanQuestion(service: plan.staffing.question, seatsWithinDays: 200))
        let tables = StudyTables.all(study, plans: [whole, whole]).tables
        #expect(tables.contains { $0.id == "lifetime" } && tables.contains { $0.id == "cheapest_plan" })
        for language in Language.allCases {
            let titles = tables.map { language($0.title) }
            for title in titles { #expect(title.utf16.count <= 31, "\(title)") }
            #expect(Set(titles.map { $0.lowercased() }).count == titles.count)
        }
    }

    @Test("what is read stands before what is looked up, and the budgets by calendar year near the front")
    func order() throws {
        let (result, plan) = try Self.searched.get()
        let tables = StudyTables.all(Study([result, result], build: "1"), plans: [plan, plan]).tables
        let behind = try #require(tables.firstIndex { $0.isReference })
        #expect(!tables[behind...].contains { !$0.isReference })
        #expect(
            tables.prefix(4).map(\.id) == ["answer", "summary", "budget_by_calendar_year", "budget_change"])
        #expect(tables[behind...].contains { $0.id == "measures" && $0.rows.count > 0 })
    }

    @Test("the provenance tells what was changed for the run, and of how many years it is")
    func changes() throws {
        var (result, _) = try Self.searched.get()
        result.bound.origin = ScenarioOrigin(
            path: "first-run.yaml", digest: "", changes: ["money.index=2 %", "run.seed=4"],
            firstYears: FirstYears(count: 2, how: "--years"))
        let table = StudyTables.provenance(Study([result], build: "1"))[0]
        let told = table.rows.compactMap { cells -> String? in
            guard case .named(let item, _) = cells[1], case .text(let content) = cells[2],
                ["change", "years"].contains(item)
            else { return nil }
            return "\(item): \(content)"
        }
        #expect(told == ["change: money.index=2 %", "change: run.seed=4", "years: 2"])
    }

    /// 300 pupils of 670 a post are 0.448; two rows of curators, of which 0.3 at most is planned in the first.
    @Test("where `atMost` allows fewer posts than the law asks, so many are planned, and it is said")
    func atMostBelowLaw() throws {
        let (set, rows) = try Self.example { result, plan in
            result.bound.scenario.staff[1].atMost = 0.3
            for level in plan.staffing.pools[0].levels.indices {
                plan.staffing.pools[0].levels[level].enough = 0.1
                plan.staffing.pools[0].levels[level].assured = 0.2
            }
        }
        let curators = try #require(rows.first { $0["item"]?.id == "curator" })
        #expect(abs((curators["amount_plan"]?.number ?? .nan) - 1) < 1e-9)
        #expect(curators["remark"]?.id == "at_most_below_law")
        let said = LocalizedText(
            fi: "Laki edellyttää enemmän kuin `atMost` sallii: koulukuraattori 0,30 htv, laki vaatii 0,45.",
            sv: "Lagen kräver fler än `atMost` tillåter: skolkurator 0,30 årsverken, lagen kräver 0,45.",
            en: "The law asks for more than `atMost` allows: School curator 0.30 FTE, the law asks 0.45.")
        for language in Language.allCases {
            let note = language(set.table("target_budget").note)
            #expect(note.contains(language(said)), "\(note)")
        }
    }
}
