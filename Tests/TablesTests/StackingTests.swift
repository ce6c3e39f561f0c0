import Localization
import Tables
import Testing

@Suite("The same tables of several things in one set")
struct StackingTests {
    private func budget(_ posts: [Double], note: LocalizedText = "How") -> [ResultTable] {
        let unit = ResultUnit("euros", "€")
        var table = ResultTable(
            "cost", title: "Cost", note: note,
            columns: [
                .value("posts", "Posts", unit, decimals: 1, about: "posts"),
                .value("cost", "Cost", unit, decimals: 0, about: "cost"),
            ])
        for (row, number) in posts.enumerated() {
            table.add([.number(number), .formula(.cell(CellPlace("cost", "posts", row: row)) * .number(10))])
        }
        table.addSum([
            .none, .formula(.columnSum(table: "cost", column: "cost", rows: 0..<posts.count)),
        ])
        table.charts = [
            ResultChart(
                title: "Cost", kind: .columns, category: "posts", series: ["cost"], rows: 0..<posts.count)
        ]
        return [table]
    }

    @Test("a note that all have stands once, others with the name of what they are about")
    func notes() {
        for (notes, told) in [
            (["How", "How"], "How"), (["One.", ""], "A: One."), (["1", "2"], "A: 1 B: 2"),
        ] {
            let tables = ResultTable.stacked(
                notes.map { budget([1], note: LocalizedText($0)) },
                by: .key("scenario", "Scenario", about: "which"), [.named("a", "A"), .named("b", "B")])
            #expect(tables[0].note == LocalizedText(told))
        }
    }

    @Test("formulas and charts follow their cells, and a column says whose rows they are")
    func follows() {
        let tables = ResultTable.stacked(
            [budget([1, 2]), budget([5, 6, 7])], by: .key("scenario", "Scenario", about: "which"),
            [.named("a", "A"), .named("b", "B")])
        let set = ResultSet(title: "Both", tables: tables)
        let costs = (0..<7).map { set.number(at: CellPlace("cost", "cost", row: $0)) }
        #expect(costs == [10, 20, 30, 50, 60, 70, 180])
        #expect(
            tables[0].rows.map { $0[0] } == [ResultCell](repeating: .named("a", "A"), count: 3)
                + [ResultCell](repeating: .named("b", "B"), count: 4))
        #expect(tables[0].charts.map(\.rows) == [0..<2, 3..<6])
        #expect(tables[0].charts.map(\.title) == ["A: Cost", "B: Cost"])
        #expect(tables[0].sums == [2, 6] && tables[0].forPeople().sums == [2, 6])
    }
}
