import Experiments
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("Costs by calendar year, by school and for pivot tables")
struct CalendarYearTests {
    private typealias Row = [String: (number: Double?, id: String)]

    /// A cent, less than half of which the sums of a table may be off.
    private static let cent = 0.005

    /// The shipped municipality, whose staff and classes are fixed and whose placements are not.
    private static let lempaala = Result { () throws -> ResultSet in
        let result = Experiment.run(
            try Shipped.scenario("lempaala.yaml"), replications: 2, seed: 1, threads: 2)
        return ResultSet(title: "", tables: BudgetTables(result).all())
    }

    /// Two years with prices rising, and the same with half a curator more and no class in the second.
    private static let study = Result { () throws -> ResultSet in
        func result(_ changes: String...) throws -> ExperimentResult {
            Experiment.run(
                try Shipped.scenario("first-run.yaml", changing: [twoYears, "money.index=3 %"] + changes),
                replications: 4, seed: 4, threads: 2)
        }
        let study = Study(
            [try result(), try result("staff.curator.posts=1.1 htv", "classes=[]")], build: "1")
        return ResultSet(title: "", tables: StudyTables.money(study))
    }

    private static let twoYears = """
        years=[{label: 2026-27, terms: [2026-08-12..2026-12-19, 2027-01-07..2027-06-05]}, \
        {label: 2027-28, terms: [2027-08-11..2027-12-18, 2028-01-10..2028-06-03]}]
        """

    private static func rows(_ id: String, _ set: ResultSet) -> [Row] {
        BudgetTests.rows(set.table(id), in: set)
    }

    @Test("a school year's costs lie in August to July, in parts by days that add up to it")
    func months() throws {
        for year in try Shipped.scenario("lempaala.yaml").years {
            let months = year.costMonths
            #expect(months.map(\.month) == [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7])
            let start = try #require(Int(year.label.prefix(4)))
            #expect(
                months.map(\.calendarYear) == Array(repeating: start, count: 5)
                    + Array(repeating: start + 1, count: 7))
            let days = (start + 1) % 4 == 0 ? 366 : 365
            #expect(months.reduce(0) { $0 + $1.days } == days)
            #expect(months.prefix(5).reduce(0) { $0 + $1.days } == 153)
            #expect(abs(months.reduce(0) { $0 + $1.share } - 1) < 1e-15)
        }
        // A run that begins in January belongs to the school year that began in August.
        let spring = SchoolYear(
            label: "spring",
            terms: [
                try DateSpan(
                    first: #require(CalendarDate("2027-01-07")), last: #require(CalendarDate("2027-06-05")))
            ])
        #expect(spring.costMonths.first?.calendarYear == 2026)
    }

    /// 12 × posts × pay × 1.05 × 1.224: 5.1 curators at 3,650, 4.4 psychologists at 4,600, 7.2 nurses at 3,300 and 5.5 social
    /// workers at 4,250 euros a month are 1,326,172.18 euros a year; three classes cost 585,000 euros.
    @Test(
        "Lempäälä's staff and classes by hand: 153 days of the first year, then parts of two, 212 of the last"
    )
    func byHand() throws {
        let set = try Self.lempaala.get()
        let staff = 12 * 1.05 * 1.224 * (5.1 * 3650 + 4.4 * 4600 + 7.2 * 3300 + 5.5 * 4250)
        #expect(abs(staff - 1_326_172.18) < Self.cent)
        let (first, leap) = (153.0 / 365, 153.0 / 366)
        let parts = [first, 1 - first + leap, 1 - leap + first, 1, 1, 1 - first]
        let years = Self.rows("budget_by_calendar_year", set)
        #expect(
            years.map { $0["calendar_year"]?.id } == ["2026", "2027", "2028", "2029", "2030", "2031", "all"])
        for (row, part) in zip(years, parts + [5]) {
            #expect(abs((row["staff"]?.number ?? .nan) - staff * part) < Self.cent)
            #expect(abs((row["classes"]?.number ?? .nan) - 585_000 * part) < Self.cent)
        }
        let months = Self.rows("budget_by_month", set)
        #expect(months.count == 61)
        #expect(months[0]["calendar_year"]?.id == "2026" && months[0]["month"]?.id == "8")
        #expect(abs((months[0]["classes"]?.number ?? .nan) - 585_000 * 31 / 365) < Self.cent)
        // February of a leap year.
        let february = try #require(
            months.first { $0["calendar_year"]?.id == "2028" && $0["month"]?.id == "2" })
        #expect(abs((february["classes"]?.number ?? .nan) - 585_000 * 29 / 366) < Self.cent)
    }

    @Test(
        "rows add up to the row of all, kinds and payers to the total, whatever the period",
        arguments: ["budget_by_year", "budget_by_calendar_year", "budget_by_month"])
    func addsUp(id: String) throws {
        let set = try Self.lempaala.get()
        let rows = Self.rows(id, set)
        let all = try #require(rows.last)
        for column in ["staff", "classes", "placements", "total", "municipality", "county"] {
            let sum = rows.dropLast().reduce(0) { $0 + ($1[column]?.number ?? .nan) }
            #expect(abs(sum - (all[column]?.number ?? .nan)) < Self.cent, "\(column)")
        }
        for row in rows {
            let total = try #require(row["total"]?.number)
            let kinds = BudgetLine.Kind.allCases.reduce(0) { $0 + (row[$1.rawValue]?.number ?? 0) }
            let payers = ["municipality", "county"].reduce(0) { $0 + (row[$1]?.number ?? .nan) }
            #expect(abs(kinds - total) < Self.cent && abs(payers - total) < Self.cent)
        }
        let budget = Self.rows("budget", set).filter { $0["category"]?.id == "total" }
        let whole = budget.reduce(0) { $0 + ($1["amount"]?.number ?? .nan) }
        #expect(budget.count == 5 && abs(whole - (all["total"]?.number ?? .nan)) < Self.cent)
    }

    @Test(
        "schools add up to the budget's staff and classes, each class at the school that hosts it",
        arguments: [
            ("school_totals", "budget_by_year", "year"),
            ("school_totals_by_calendar_year", "budget_by_calendar_year", "calendar_year"),
        ])
    func schools(id: String, budget: String, period: String) throws {
        let set = try Self.lempaala.get()
        let rows = Self.rows(id, set)
        for year in Self.rows(budget, set).dropLast() {
            let own = rows.filter { $0[period]?.id == year[period]?.id }
            let sum = try #require(own.last)
            #expect(own.count == 12 && sum["school"]?.id == "all")
            for column in ["staff", "classes"] {
                #expect(abs((sum[column]?.number ?? .nan) - (year[column]?.number ?? .nan)) < Self.cent)
            }
            for column in ["staff", "classes", "total", "municipality", "county"] {
                let parts = own.dropLast().reduce(0) { $0 + ($1[column]?.number ?? 0) }
                #expect(abs(parts - (sum[column]?.number ?? .nan)) < Self.cent)
            }
            for row in own {
                let total = try #require(row["total"]?.number)
                let payers = ["municipality", "county"].reduce(0) { $0 + (row[$1]?.number ?? 0) }
                let kinds = ["staff", "classes"].reduce(0) { $0 + (row[$1]?.number ?? 0) }
                #expect(abs(payers - total) < Self.cent && abs(kinds - total) < Self.cent)
            }
            let hosts = own.filter { $0["classes"]?.number != nil }.compactMap { $0["school"]?.id }
            #expect(Set(hosts) == ["saaksjarvi", "hakkari", "lempoinen", "all"])
        }
    }

    /// Half a curator is 12 × 0.5 × 3,650 × 1.05 × 1.224 euros of the county's in the first year, 3 % more in the second;
    /// the class is 195,000 of the municipality's.
    @Test("a plan less the first scenario, by hand, in calendar years, split by payer")
    func change() throws {
        let set = try Self.study.get()
        let curator = 12 * 0.5 * 3650 * 1.05 * 1.224
        let (first, leap) = (153.0 / 365, 153.0 / 366)
        let parts = [first, 1 - first + 1.03 * leap, 1.03 * (1 - leap), 2.03]
        let rows = Self.rows("budget_change", set)
        for (year, part) in zip(["2026", "2027", "2028", "all"], parts) {
            let own = rows.filter { $0["calendar_year"]?.id == year }
            func change(_ category: String, _ item: String, _ payer: String) throws -> Double {
                let row = try #require(
                    own.first {
                        $0["category"]?.id == category && $0["item"]?.id == item
                            && $0["employer"]?.id == payer
                    })
                return try #require(row["amount_change"]?.number)
            }
            #expect(abs(try change("staff", "curator", "county") - curator * part) < Self.cent)
            #expect(abs(try change("classes", "smallClass", "municipality") + 195_000 * part) < Self.cent)
            #expect(abs(try change("staff", "psychologist", "county")) < Self.cent)
            #expect(abs(try change("subtotal", "", "municipality") + 195_000 * part) < Self.cent)
            for column in ["amount_base", "amount_plan", "amount_change"] {
                func sum(_ isPart: (String) -> Bool) -> Double {
                    own.filter { isPart($0["category"]?.id ?? "") }.reduce(0) {
                        $0 + ($1[column]?.number ?? .nan)
                    }
                }
                let total = sum { $0 == "total" }
                #expect(abs(sum { $0 == "subtotal" } - total) < Self.cent)
                #expect(abs(sum { !["subtotal", "total"].contains($0) } - total) < Self.cent)
            }
        }
    }

    @Test("the table for pivots has each line of each budget, names beside identifiers, and the same sums")
    func pivot() throws {
        let set = try Self.study.get()
        let table = set.table("costs")
        let rows = Self.rows("costs", set)
        #expect(!rows.contains { ["subtotal", "total"].contains($0["category"]?.id) })
        #expect(Set(rows.map { $0["scenario"]?.id }).count == 2)
        let names = table.columns.filter { $0.part == .label }.map(\.id)
        #expect(names == ["scenario_name", "category_name", "item_name", "employer_name"])
        for cells in table.rows {
            for name in names {
                guard case .word(let word) = cells[table.position(of: name)] else {
                    Issue.record("no name in \(name)")
                    continue
                }
                #expect(!word.fi.isEmpty)
            }
        }
        let budget = Self.rows("budget", set)
        for line in budget where !["subtotal", "total"].contains(line["category"]?.id) {
            let own = rows.filter { row in
                ["scenario", "year", "category", "item", "employer"].allSatisfy {
                    row[$0]?.id == line[$0]?.id
                }
            }
            #expect(own.count == 2 && own.reduce(0) { $0 + ($1["days"]?.number ?? 0) } >= 365)
            let amount = own.reduce(0) { $0 + ($1["amount"]?.number ?? .nan) }
            #expect(abs(amount - (line["amount"]?.number ?? .nan)) < Self.cent)
        }
    }
}
