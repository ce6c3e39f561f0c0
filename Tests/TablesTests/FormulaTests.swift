import Tables
import Testing

@Suite("Formulas between cells")
struct FormulaTests {
    private func set() -> ResultSet {
        let unit = ResultUnit("EUR", "€")
        var table = ResultTable(
            "pay", title: "Pay",
            columns: [
                .key("role", "Role", about: "who"),
                .value("posts", "Posts", unit, decimals: 1, about: "posts"),
                .value("cost", "Cost", unit, decimals: 0, about: "posts times 1000"),
            ])
        for row in 0..<3 {
            table.add([
                .text("r\(row)"), row == 1 ? .none : .number(Double(row) + 0.5),
                .formula(.cell(CellPlace("pay", "posts", row: row)) * .number(1000)),
            ])
        }
        return ResultSet(title: "Pay", tables: [table])
    }

    @Test("a formula follows its cells, and a missing number makes no number")
    func follows() {
        let set = set()
        #expect(set.number(at: CellPlace("pay", "cost", row: 2)) == 2500)
        #expect(set.number(set.table("pay").rows[1][2]) == nil)
    }

    @Test("a sum of a column leaves out what is missing")
    func sums() {
        let sum = Formula.columnSum(table: "pay", column: "cost", rows: 0..<3)
        #expect(set().value(sum) == 3000)
        #expect(set().value((sum - .number(1000)) / .number(4)) == 500)
        #expect(set().value(.power(.number(1.02), .number(2))) == 1.02 * 1.02)
    }
}
