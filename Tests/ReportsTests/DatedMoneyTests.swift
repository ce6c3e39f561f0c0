import Experiments
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

/// Two school years with posts, seats and prices that dates change. By hand, with August 2026 to July 2027 of 365 days and
/// August 2027 to July 2028 of 366:
///
/// | | 2026-27 | 2027-28 |
/// |---|---|---|
/// | curators paid, days × htv | 61 × 3.4 + 92 × 2.8 + 90 × 3.8 + 122 × 4.4 | 366 × 4.4 |
/// | a curator's month | 3,650 | 3,800 |
/// | psychologist 0.2 htv, pay less 2 % | 4,600 | 4,508 |
/// | groups of the class, days | 365 × 2 | 153 × 2 + 213 × 1 |
/// | all other prices | 1 | 1.03 |
@Suite("Money of posts, seats and prices in time")
struct DatedMoneyTests {
    private typealias Row = [String: (number: Double?, id: String)]
    private typealias Parts = (autumn: Double, spring: Double)

    private static let cent = 0.005

    private static let twoYears = """
        years=[{label: 2026-27, terms: [2026-08-12..2026-12-19, 2027-01-07..2027-06-05]}, \
        {label: 2027-28, terms: [2027-08-11..2027-12-18, 2028-01-10..2028-06-03]}]
        """

    private static func scenario() throws -> Scenario {
        var scenario = try Shipped.scenario(
            "first-run.yaml", twoYears, "money.index=3 %", "staff.curator.posts=3.4",
            "staff.psychologist.posts=0.2", "classes.smallClass.seatCost=600 EUR",
            "roles.psychologist.overtime={perDay: 60 min, perYear: 80 h, pay: 150 %}")
        for (number, role) in scenario.roles.enumerated() {
            switch role.id {
            case "curator": scenario.roles[number].payTerms.payByYear = ["2027-28": 3800]
            case "psychologist":
                scenario.roles[number].payTerms = PayTerms(
                    onCosts: 0.2, holidayBonus: 0.06, indexPerYear: -0.02)
            default: break
            }
        }
        for (number, row) in scenario.staff.enumerated() where row.role == "curator" {
            scenario.staff[number].changes = [
                PostChange(posts: 1, period: Period(from: CalendarDate("2027-01-01"))),
                PostChange(
                    posts: -1,
                    period: Period(from: CalendarDate("2026-10-01"), to: CalendarDate("2027-03-31")),
                    paidShare: 0.4),
            ]
        }
        scenario.classes[0].seats = 10
        scenario.classes[0].changes = [SeatChange(seats: 10, period: Period(to: CalendarDate("2027-12-31")))]
        return scenario
    }

    private static let result = Result { () throws -> ExperimentResult in
        Experiment.run(try scenario(), replications: 3, seed: 5, threads: 2)
    }

    private static let set = Result { () throws -> ResultSet in
        ResultSet(title: "", tables: BudgetTables(try result.get()).all())
    }

    private static func rows(_ id: String) throws -> [Row] {
        BudgetTests.rows(try set.get().table(id), in: try set.get())
    }

    // MARK: - By hand

    private static let curator = 12 * 3650 * 1.05 * 1.224
    private static let curatorLater = 12 * 3800 * 1.05 * 1.224
    private static let psychologists = 12 * 0.2 * 4600 * 1.06 * 1.2
    private static let socialWorkers = 12 * 0.5 * 4250 * 1.05 * 1.224
    private static let (first, leap): (Parts, Parts) = (
        (153.0 / 365, 212.0 / 365), (153.0 / 366, 213.0 / 366)
    )

    /// Of each line the autumn and the spring of each school year.
    private static let lines: [String: [Parts]] = [
        "curator": [
            (
                curator * (61 * 3.4 + 92 * 2.8) / 365, curator * (90 * 3.8 + 122 * 4.4) / 365
            ),
            (curatorLater * 4.4 * leap.autumn, curatorLater * 4.4 * leap.spring),
        ],
        "psychologist": [
            (psychologists * first.autumn, psychologists * first.spring),
            (0.98 * psychologists * leap.autumn, 0.98 * psychologists * leap.spring),
        ],
        "socialWorker": [
            (socialWorkers * first.autumn, socialWorkers * first.spring),
            (1.03 * socialWorkers * leap.autumn, 1.03 * socialWorkers * leap.spring),
        ],
        "smallClass": [
            (402_000 * first.autumn, 402_000 * first.spring),
            (1.03 * 402_000 * leap.autumn, 1.03 * 201_000 * leap.spring),
        ],
    ]

    private static func year(_ line: String, _ number: Int) -> Double {
        lines[line].map { $0[number].autumn + $0[number].spring } ?? .nan
    }

    @Test("each line of the budget is what its days and its own prices make, to the cent")
    func byLine() throws {
        let rows = try Self.rows("budget")
        for (number, label) in ["2026-27", "2027-28"].enumerated() {
            for line in Self.lines.keys {
                let row = try #require(
                    rows.first {
                        $0["year"]?.id == label && $0["item"]?.id == line && $0["category"]?.id != "overtime"
                    })
                let expected = Self.year(line, number)
                #expect(abs((row["amount"]?.number ?? .nan) - expected) < Self.cent, "\(label) \(line)")
            }
        }
    }

    @Test("calendar years and months have what is paid in them, kind by kind")
    func byCalendar() throws {
        let staff = ["curator", "psychologist", "socialWorker"]
        func calendarYears(_ lines: [String]) -> [Double] {
            let parts = lines.map { Self.lines[$0] ?? [] }
            return [
                parts.reduce(0) { $0 + $1[0].autumn }, parts.reduce(0) { $0 + $1[0].spring + $1[1].autumn },
                parts.reduce(0) { $0 + $1[1].spring },
            ]
        }
        let years = try Self.rows("budget_by_calendar_year")
        #expect(years.map { $0["calendar_year"]?.id } == ["2026", "2027", "2028", "all"])
        for (column, lines) in [("staff", staff), ("classes", ["smallClass"])] {
            for (row, expected) in zip(years, calendarYears(lines)) {
                #expect(abs((row[column]?.number ?? .nan) - expected) < Self.cent, "\(column)")
            }
        }
        let months = try Self.rows("budget_by_month")
        func month(_ year: String, _ number: String, _ column: String) throws -> Double {
            let row = try #require(
                months.first { $0["calendar_year"]?.id == year && $0["month"]?.id == number })
            return try #require(row[column]?.number)
        }
        let others = Self.psychologists + Self.socialWorkers
        for (number, days, posts) in [("9", 30.0, 3.4), ("10", 31, 2.8)] {
            let expected = (Self.curator * posts + others) * days / 365
            #expect(abs(try month("2026", number, "staff") - expected) < Self.cent)
        }
        for (number, days, posts) in [("1", 31.0, 3.8), ("4", 30, 4.4)] {
            let expected = (Self.curator * posts + others) * days / 365
            #expect(abs(try month("2027", number, "staff") - expected) < Self.cent)
        }
        #expect(abs(try month("2027", "12", "classes") - 1.03 * 402_000 * 31 / 366) < Self.cent)
        #expect(abs(try month("2028", "2", "classes") - 1.03 * 201_000 * 29 / 366) < Self.cent)
    }

    @Test(
        "months, calendar years, school years and schools add up to the same, by kind and payer",
        arguments: [
            "budget_by_year", "budget_by_calendar_year", "budget_by_month", "school_totals",
            "school_totals_by_calendar_year",
        ])
    func addsUp(id: String) throws {
        let isBySchool = id.hasPrefix("school")
        let rows = try Self.rows(id).filter {
            isBySchool
                ? $0["school"]?.id == "all" : $0["year"]?.id != "all" && $0["calendar_year"]?.id != "all"
        }
        let budget = try Self.rows("budget")
        func told(_ column: String) -> Double { rows.reduce(0) { $0 + ($1[column]?.number ?? 0) } }
        func amount(_ isPart: (Row) -> Bool) -> Double {
            budget.filter(isPart).reduce(0) { $0 + ($1["amount"]?.number ?? .nan) }
        }
        for kind in isBySchool ? ["staff", "classes"] : BudgetLine.Kind.allCases.map(\.rawValue) {
            #expect(abs(told(kind) - amount { $0["category"]?.id == kind }) < Self.cent, "\(kind)")
        }
        for payer in ["municipality", "county"] {
            let lines = amount {
                let category = $0["category"]?.id ?? ""
                return $0["employer"]?.id == payer && category != "subtotal"
                    && (!isBySchool || ["staff", "classes"].contains(category))
            }
            #expect(abs(told(payer) - lines) < Self.cent, "\(payer)")
        }
        #expect(abs(told("municipality") + told("county") - told("total")) < Self.cent)
    }

    @Test("measures and budget are the same money, year by year and payer by payer")
    func measures() throws {
        let (result, budget) = (try Self.result.get(), try Self.rows("budget"))
        for label in ["2026-27", "2027-28"] {
            let own = budget.filter { $0["year"]?.id == label }
            func amount(_ isPart: (Row) -> Bool) -> Double {
                own.filter(isPart).reduce(0) { $0 + ($1["amount"]?.number ?? .nan) }
            }
            func measure(_ kind: MeasureKind, _ payer: Role.Employer? = nil) throws -> Double {
                let series = try #require(result.series(kind, Scope.paid(by: payer).with(.year, label)))
                return series.reduce(0, +) / Double(series.count)
            }
            for (kind, category) in [
                (MeasureKind.costStaff, "staff"), (.costSeats, "classes"), (.costOvertime, "overtime"),
                (.costTotal, "total"),
            ] {
                let told = amount { $0["category"]?.id == category }
                #expect(told > 0)
                #expect(abs(try measure(kind) - told) < Self.cent, "\(label) \(category)")
            }
            for payer in Role.Employer.allCases {
                for (kind, category) in [(MeasureKind.costStaff, "staff"), (.costTotal, "subtotal")] {
                    let told = amount {
                        $0["category"]?.id == category && $0["employer"]?.id == payer.rawValue
                    }
                    #expect(abs(try measure(kind, payer) - told) < Self.cent, "\(label) \(category) \(payer)")
                }
            }
        }
    }

    // MARK: - Prices

    @Test("roles whose pay grows by itself have rows of the index, with the pay that follows, and no others")
    func index() throws {
        let rows = try Self.rows("price_index")
        #expect(
            rows.map { $0["role"]?.id } == ["", "", "curator", "curator", "psychologist", "psychologist"])
        #expect(
            rows.map { $0["year"]?.id } == Array(repeating: ["2026-27", "2027-28"], count: 3).flatMap { $0 })
        for (row, expected) in zip(rows, [1, 1.03, 1, 3800.0 / 3650, 1, 0.98]) {
            #expect(abs((row["index"]?.number ?? .nan) - expected) < 1e-11)
        }
        for (row, expected) in zip(rows.dropFirst(2), [3650, 3800, 4600, 4508.0]) {
            #expect(abs((row["monthly_pay"]?.number ?? .nan) - expected) < 1e-6)
        }
        let prices = try Self.rows("prices")
        let psychologist = try #require(prices.first { $0["role"]?.id == "psychologist" })
        #expect(psychologist["holiday_bonus"]?.number == 6 && psychologist["on_costs"]?.number == 20)
        let curator = try #require(prices.first { $0["role"]?.id == "curator" })
        let mean = (61 * 3.4 + 92 * 2.8 + 90 * 3.8 + 122 * 4.4) / 365
        #expect(abs((curator["posts"]?.number ?? .nan) - mean) < 1e-11)
    }

    @Test(
        "a role that has posts only later has a row of prices, nothing in the first year and its pay in the second"
    )
    func later() throws {
        var result = try Self.result.get()
        let row = try #require(result.scenario.staff.firstIndex { $0.role == "socialWorker" })
        result.bound.scenario.staff[row].period = Period(from: CalendarDate("2028-01-01"))
        let set = ResultSet(title: "", tables: BudgetTables(result).all())
        let rows = BudgetTests.rows(set.table("budget"), in: set).filter { $0["item"]?.id == "socialWorker" }
        #expect(rows.map { $0["year"]?.id } == ["2026-27", "2027-28"])
        for (row, expected) in zip(rows, [0, 1.03 * Self.socialWorkers * 213 / 366]) {
            #expect(abs((row["amount"]?.number ?? .nan) - expected) < Self.cent)
        }
        let years = BudgetTests.rows(set.table("budget_by_calendar_year"), in: set)
        let others = Self.lines["curator"]?[1].autumn ?? .nan
        let psychologist = 0.98 * Self.psychologists * Self.leap.autumn
        let spring = (Self.lines["curator"]?[0].spring ?? .nan) + Self.psychologists * Self.first.spring
        #expect(abs((years[1]["staff"]?.number ?? .nan) - others - psychologist - spring) < Self.cent)
    }

    @Test("a workbook's change of posts or of an index moves the years that follow from it")
    func alive() throws {
        let set = try Self.set.get()
        let table = set.table("budget")
        func places(_ year: Int, _ item: String, _ column: String) throws -> Set<CellPlace> {
            let rows = table.rows.indices.filter { row in
                if case .named(item, _) = table.rows[row][table.position(of: "item")] { true } else { false }
            }
            guard case .formula(let formula) = table.rows[rows[year]][table.position(of: column)] else {
                return []
            }
            return Set(formula.places)
        }
        let rows = try Self.rows("prices")
        let curator = try #require(rows.firstIndex { $0["role"]?.id == "curator" })
        #expect(try places(0, "curator", "base") == [CellPlace("prices", "year_cost", row: curator)])
        #expect(
            try places(1, "curator", "base") == [
                CellPlace("prices", "posts", row: curator), CellPlace("prices", "fte_cost", row: curator),
            ])
        #expect(try places(1, "curator", "amount").contains(CellPlace("price_index", "index", row: 3)))
        #expect(try places(1, "smallClass", "amount").contains(CellPlace("price_index", "index", row: 1)))
    }

    @Test("shared posts of several rows fall to each school in the months in which its own are paid")
    func schools() throws {
        var scenario = try Shipped.twoSchools()
        let row = try #require(scenario.staff.firstIndex { $0.role == "curator" })
        scenario.staff[row].schools = ["lower"]
        scenario.staff[row].also = []
        scenario.staff.append(StaffPool(role: "curator", schools: ["school"], posts: 0.4))
        var result = Experiment.run(scenario, replications: 2, seed: 2, threads: 2)
        let last = result.scenario.staff.count - 1
        result.bound.scenario.staff[last].period = Period(from: CalendarDate("2027-01-01"))
        for role in result.scenario.roles.indices where result.scenario.roles[role].id != "curator" {
            result.bound.scenario.roles[role].monthlyPay = 0
        }
        let set = ResultSet(title: "", tables: BudgetTables(result).all())
        let rows = BudgetTests.rows(set.table("school_totals_by_calendar_year"), in: set)
        for (school, year, expected) in [
            ("lower", "2026", 0.6 * 153 / 365), ("lower", "2027", 0.6 * 212 / 365), ("school", "2026", 0),
            ("school", "2027", 0.4 * 212 / 365),
        ] {
            let told = rows.first { $0["school"]?.id == school && $0["calendar_year"]?.id == year }
            let staff = try #require(told?["staff"]?.number)
            #expect(abs(staff - Self.curator * expected) < Self.cent, "\(school) \(year)")
        }
    }
}
