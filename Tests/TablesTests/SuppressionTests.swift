import Tables
import Testing

@Suite("Small counts of real people")
struct SuppressionTests {
    private static func set(
        _ counts: [Double], isObserved: Bool = true, totals: [ResultTotal] = [],
        differences: [ResultQuantity] = []
    ) -> ResultSet {
        let pupils = ResultUnit("pupils", "pupils")
        let count = ResultColumn.value("pupils", "Pupils", pupils, decimals: 0, about: "counted")
        let share = ResultColumn.value("share", "Share", pupils, decimals: 1, about: "of all")
        var table = ResultTable(
            "register", title: "Register",
            columns: [
                .key("school", "School", about: "where"), isObserved ? count.observed() : count,
                isObserved ? share.observed(.follows("pupils")) : share,
            ])
        for (row, number) in counts.enumerated() {
            let place = Formula.cell(CellPlace("register", "pupils", row: row))
            table.add([.text("s\(row)"), .number(number), .formula(place / .number(200))])
        }
        table.totals = totals
        table.differences = differences
        return ResultSet(title: "Register", tables: [table])
    }

    /// The rows that are hidden.
    private static func hidden(_ set: ResultSet) -> [Int] {
        let rows = set.withSmallCellsHidden().table("register").rows
        #expect(rows.allSatisfy { ($0[1] == .hidden) == ($0[2] == .hidden) })
        return rows.indices.filter { rows[$0][1] == .hidden }
    }

    @Test("simulated ones are told")
    func simulated() { #expect(Self.hidden(Self.set([1, 2, 30], isObserved: false)) == []) }

    @Test("one small count takes the next smallest with it, and nobody is told as nobody")
    func complement() {
        #expect(Self.hidden(Self.set([40, 3, 0, 12])) == [1, 3])
        #expect(Self.hidden(Self.set([40, 5, 0, 12])) == [])
    }

    @Test("two small counts hide each other only when they are five together")
    func together() {
        #expect(Self.hidden(Self.set([40, 3, 2, 12])) == [1, 2])
        #expect(Self.hidden(Self.set([40, 1, 2, 12])) == [1, 2, 3])
    }

    @Test("a total that is shown protects its parts within it, and chains of totals are followed")
    func totals() {
        func place(_ row: Int) -> ResultTotal.Place { .init("pupils", row: row) }
        // Rows 0 and 1 make 2; 2 and 3 make 5's part; 2 and 5 make 6.
        let totals = [
            ResultTotal([place(0), place(1)], sum: place(2)),
            ResultTotal([place(3), place(4)], sum: place(5)),
            ResultTotal([place(2), place(5)], sum: place(6)),
        ]
        #expect(Self.hidden(Self.set([3, 20, 23, 30, 40, 70, 93], totals: totals)) == [0, 1])
        // Nobody else in the part: the part's sum is the small count, so another part has to go as well.
        #expect(Self.hidden(Self.set([3, 0, 3, 30, 40, 70, 73], totals: totals)) == [0, 2, 3, 5])
    }

    @Test("no hidden number can be worked out from its total, in all small worlds of four counts up to 7")
    func exhaustive() {
        for code in 0..<4096 {
            let counts = (0..<4).map { Double((code >> (3 * $0)) & 7) }
            let hidden = Self.hidden(Self.set(counts))
            #expect(counts.indices.allSatisfy { !(1...4).contains(counts[$0]) || hidden.contains($0) })
            let others = counts.indices.filter { !hidden.contains($0) && counts[$0] > 0 }
            let isSafe = hidden.count != 1 && (hidden.isEmpty || hidden.reduce(0) { $0 + counts[$1] } >= 5)
            #expect(isSafe || others.isEmpty, "\(counts) hid \(hidden)")
        }
    }

    @Test("of two counts with a small difference the lower is hidden, and with it another of its total")
    func differences() {
        func place(_ row: Int) -> ResultTotal.Place { .init("pupils", row: row) }
        // Rows 0 to 2 over a lower threshold, 3 to 5 the same pupils over a higher one.
        let differences = (0..<3).map { ResultQuantity([place($0)], less: [place($0 + 3)]) }
        let totals = [
            ResultTotal([place(0), place(1), place(2)]), ResultTotal([place(3), place(4), place(5)]),
            ResultTotal(differences),
        ]
        func hidden(_ counts: [Double]) -> [Int] {
            Self.hidden(Self.set(counts, totals: totals, differences: differences))
        }
        #expect(hidden([40, 30, 20, 30, 20, 10]) == [])
        #expect(hidden([40, 30, 20, 40, 30, 20]) == [])
        // 20 less 17: rows 5 and then 4 go, of which three and ten are between.
        #expect(hidden([40, 30, 20, 30, 20, 17]) == [4, 5])
        // Three between in row 2 and nobody in row 1: the two would tell three, so row 3 goes too.
        #expect(hidden([40, 18, 20, 30, 18, 17]) == [3, 4, 5])
    }

    @Test("hiding twice is hiding once, and a formula of a hidden number stands as a number")
    func twice() {
        var set = Self.set([40, 3, 12])
        var sum = ResultTable(
            "sum", title: "Sum",
            columns: [.value("all", "All", ResultUnit("pupils", "pupils"), decimals: 0, about: "all")])
        sum.add([.formula(.columnSum(table: "register", column: "pupils", rows: 0..<3))])
        set.add(sum)
        let once = set.withSmallCellsHidden()
        #expect(once.withSmallCellsHidden() == once)
        #expect(once.table("sum").rows[0][0] == .number(55))
    }
}
