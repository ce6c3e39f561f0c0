import Experiments
import Planning
import SchoolDomain
import ShippedScenarios
import Tables
import Testing

@testable import Reports

@Suite("Budgets")
struct BudgetTests {
    /// Two years of several schools with overtime and placements, prices rising.
    static let result = Result { () throws -> ExperimentResult in
        var scenario = try Shipped.scenario("studies/staff-turnover.yaml", "money.index=2 %")
        scenario.years = Array(scenario.years.prefix(2))
        return Experiment.run(scenario, replications: 8, seed: 3, threads: 2)
    }

    /// A table's rows by what stands in their cells: numbers, identifiers of the rest.
    static func rows(_ table: ResultTable, in set: ResultSet) -> [[String: (number: Double?, id: String)]] {
        table.rows.map { cells in
            Dictionary(
                uniqueKeysWithValues: zip(table.columns, cells).map { column, cell in
                    switch cell {
                    case .named(let id, _), .text(let id): (column.id, (nil, id))
                    default: (column.id, (set.number(cell), ""))
                    }
                })
        }
    }

    private static let ends = ["amount", "low95", "high95", "q05", "q95"]

    private static func ends(_ estimate: Estimate) -> [Double] {
        [
            estimate.mean, estimate.interval?.low ?? .nan, estimate.interval?.high ?? .nan, estimate.q05,
            estimate.q95,
        ]
    }

    /// The simulation adds up all costs by itself, future by future, in the year's own prices.
    @Test("each year's total, its interval and its futures are those of the simulated total of all costs")
    func total() throws {
        let result = try Self.result.get()
        let set = ResultSet(title: "", tables: BudgetTables(result).all())
        for year in result.scenario.years {
            let row = try #require(
                Self.rows(set.table("budget"), in: set).first {
                    $0["year"]?.id == year.label && $0["category"]?.id == "total"
                })
            let simulated = Estimate(
                try #require(result.series(.costTotal, Scope([(.year, year.label)]))))
            for (end, expected) in zip(Self.ends, Self.ends(simulated)) {
                let told = try #require(row[end]?.number)
                #expect(
                    abs(told - expected) < ResultNumber.slack,
                    "\(year.label) \(end): \(told), not \(expected)")
            }
            #expect(simulated.sd > 0)
        }
    }

    @Test("lines that are simulated have the ends of their own series, fixed lines have none")
    func lines() throws {
        let result = try Self.result.get()
        let set = ResultSet(title: "", tables: BudgetTables(result).all())
        let rows = Self.rows(set.table("budget"), in: set)
        for row in rows where ["staff", "classes"].contains(row["category"]?.id) {
            #expect(row["amount"]?.number != nil && row["low95"]?.number == nil && row["q95"]?.number == nil)
        }
        let year = result.scenario.years[1].label
        for (category, item, scope) in [
            ("overtime", "curator", Scope([(.role, "curator")])), ("placements", "placements", Scope()),
        ] {
            let row = try #require(
                rows.first {
                    $0["year"]?.id == year && $0["category"]?.id == category && $0["item"]?.id == item
                })
            let id = category == "overtime" ? "costOvertime" : "costPlacements"
            let position = try #require(
                result.measures.firstIndex { $0.id == id && $0.scope == scope.with(.year, year) })
            for (end, expected) in zip(Self.ends, Self.ends(result.estimate(position))) {
                #expect(abs((row[end]?.number ?? .nan) - expected) < ResultNumber.slack, "\(category) \(end)")
            }
        }
    }

    @Test("what municipality and county pay is all, overtime with whom its role is employed by")
    func payers() throws {
        let result = try Self.result.get()
        let set = ResultSet(title: "", tables: BudgetTables(result).all())
        let rows = Self.rows(set.table("budget"), in: set)
        for year in result.scenario.years {
            let own = rows.filter { $0["year"]?.id == year.label }
            func sum(_ category: String) -> Double {
                own.filter { $0["category"]?.id == category }.reduce(0) { $0 + ($1["amount"]?.number ?? 0) }
            }
            #expect(abs(sum("subtotal") - sum("total")) < ResultNumber.slack)
            #expect(own.filter { $0["category"]?.id == "overtime" }.allSatisfy { $0["employer"]?.id != "" })
        }
    }

    @Test("the budget by year has the same sums as its lines")
    func byYear() throws {
        let result = try Self.result.get()
        let set = ResultSet(title: "", tables: BudgetTables(result).all())
        let lines = Self.rows(set.table("budget"), in: set)
        let years = Self.rows(set.table("budget_by_year"), in: set).filter { $0["year"]?.id != "all" }
        #expect(years.count == 2)
        for row in years {
            let own = lines.filter { $0["year"]?.id == row["year"]?.id }
            func sum(_ key: String, _ id: String) -> Double {
                let parts = own.filter { $0[key]?.id == id && $0["category"]?.id != "subtotal" }
                return parts.reduce(0) { $0 + ($1["amount"]?.number ?? .nan) }
            }
            for kind in ["staff", "classes", "overtime", "placements", "total"] {
                #expect(abs((row[kind]?.number ?? .nan) - sum("category", kind)) < ResultNumber.slack)
            }
            #expect(row["interventions"]?.number == nil)
            for payer in ["municipality", "county"] {
                #expect(abs((row[payer]?.number ?? .nan) - sum("employer", payer)) < ResultNumber.slack)
            }
        }
    }

    @Test("the ends follow the amount and the index, so that a workbook moves them, too")
    func alive() throws {
        let table = BudgetTables(try Self.result.get()).budget()
        let last = table.rows.count - 1
        guard case .formula(let high) = table.rows[last][table.position(of: "high95")] else {
            Issue.record("the end is no formula")
            return
        }
        #expect(
            Set(high.places) == [
                CellPlace("budget", "amount", row: last), CellPlace("price_index", "index", row: 1),
            ])
    }
}
