import Localization
import Tables
import Testing

@testable import Exports

@Suite("What a workbook is made of")
struct WorkbookTextTests {
    @Test("sheets have names that spreadsheets allow, no two alike")
    func names() {
        let long = String(repeating: "å", count: 40)
        let names = SheetName.names(["a/b: [c]?", "'x'", "X", "History", "", long, long, "🙂" + long])
        #expect(names[0] == "a b   c" && names[1] == "x" && names[2] == "X (2)" && names[3] == "History (2)")
        #expect(names[4] == "Sheet")
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        #expect(names.allSatisfy { $0.utf16.count <= 31 })
    }

    @Test("columns are counted in letters")
    func letters() {
        #expect(
            [0, 25, 26, 51, 52, 701, 702].map(SheetLayout.letters) == [
                "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
            ])
    }

    @Test("formulas have addresses, those of another sheet with its name")
    func formulas() {
        let layout = SheetLayout(Publication(Sets.pay, .fi).set, .fi)
        let place = CellPlace("pay", "posts", row: 1)
        func text(_ formula: Formula, in home: String = "pay") -> String {
            FormulaText(layout: layout, home: home).text(formula)
        }
        #expect(text(.cell(place)) == "=B6")
        #expect(text(.cell(place), in: "total") == "='Palkat'!B6")
        #expect(
            text((.cell(place) - .number(-2)) / .number(0.5) + .number(1e-7)) == "=(((B6-(-2))/0.5)+1E-07)")
        #expect(text(.power(.number(1.02), .cell(place))) == "=POWER(1.02,B6)")
        #expect(
            text(.columnSum(table: "pay", column: "cost", rows: 0..<3), in: "total")
                == "=SUM('Palkat'!$D$5:$D$7)")
        #expect(text(.sum([])) == "=0" && text(.product([])) == "=1")
    }

    /// A column of 12 characters is (12 × 7 + 5) × 0.75 = 66.75 points wide.
    @Test("letters are never smaller than 8 points: a wide table goes on over several pages")
    func letters8() {
        func pages(_ columns: Int, rows: Int = 10, charts: Int = 0) -> PageLayout {
            PageLayout(
                widths: Array(repeating: 12, count: columns), headWidth: 0,
                heights: [22, 15, 15, 30] + Array(repeating: 15, count: rows), header: 3, charts: charts)
        }
        // 770 points on its side, a quarter of them left: 577.5 / (66.75 × 11) = 0.787, and 0.721 with one column more.
        #expect(PageLayout.isOnePageWide(Array(repeating: 12, count: 11)))
        #expect(!PageLayout.isOnePageWide(Array(repeating: 12, count: 12)))
        #expect(pages(6).scale == 97 && !pages(6).isLandscape && pages(6).isOnePageWide)
        #expect(pages(11).scale == 78 && pages(11).isOnePageWide && pages(11).isLandscape)
        #expect(!pages(12).isOnePageWide && pages(12).scale == 74 && !pages(40).isOnePageWide)
        for columns in 1...60 { #expect(Double(pages(columns).scale) * 11 / 100 >= 8) }
    }

    @Test("no chart is cut by a page, under a table or beside it", arguments: [0, 5, 39, 40, 41, 90, 300])
    func charts(rows: Int) {
        for count in 1...7 {
            for high in [15.0, 45] {
                let heights = [22, 15, 15, 30] + Array(repeating: high, count: rows)
                let pages = PageLayout(
                    widths: [12, 12, 12], headWidth: 0, heights: heights, header: 3, charts: count)
                #expect(pages.charts.count == count && pages.standsBeside == (rows > 40))
                for (number, chart) in pages.charts.enumerated() {
                    let end = chart.row + PageLayout.rowsOfChart
                    #expect(!pages.breaks.contains { $0 > chart.row && $0 < end })
                    #expect(chart.column == 0 || chart.column == 4)
                    if number > 0 {
                        #expect(chart.row >= pages.charts[number - 1].row + PageLayout.rowsOfChart)
                    }
                    #expect(chart.column > 0 || chart.row > heights.count)
                }
                // No page is higher than 734 points at full size.
                let rowsInAll = max(
                    heights.count, (pages.charts.map(\.row).max() ?? 0) + PageLayout.rowsOfChart)
                let starts = [0] + pages.breaks + [rowsInAll]
                #expect(starts == starts.sorted())
                for (first, end) in zip(starts, starts.dropFirst()) {
                    let height = (first..<end).reduce(first == 0 ? 0 : 30) {
                        $0 + ($1 < heights.count ? heights[$1] : 15)
                    }
                    #expect(
                        height <= 734, "\(rows) rows, \(count) charts: rows \(first)..<\(end) take \(height)")
                }
            }
        }
    }

    @Test("an apostrophe in a sheet's name is doubled where formulas name it")
    func apostrophe() { #expect(SheetName.quoted("it's") == "'it''s'!") }

    @Test("inputs are the numbers that formulas are made of, and no formula is one")
    func inputs() {
        let set = Sets.pay
        let inputs = InputCells(set)
        let pay = set.table("pay")
        #expect(inputs.contains(pay, 1, row: 0) && inputs.contains(pay, 2, row: 1))
        #expect(!inputs.contains(pay, 1, row: 1) && !inputs.contains(pay, 3, row: 0))
        #expect(inputs.any(in: pay) && !inputs.any(in: set.table("total")))
    }

    @Test("numbers are shown with their unit and decimals")
    func formats() {
        #expect(NumberFormat.text(unit: "euros", decimals: 0) == "#,##0 \"€\"")
        #expect(NumberFormat.text(unit: "percent", decimals: 1) == "0.0\" %\"")
        #expect(NumberFormat.text(unit: "pupils", decimals: 1) == "#,##0.0")
    }

    private static func text(_ table: ResultTable) -> CellText {
        CellText(publication: Publication(ResultSet(title: "Set", tables: [table]), .fi), table: table)
    }

    @Test("what rows are about has the decimals it needs, and an input those it was written with")
    func decimals() {
        let input = ResultColumn(
            "number", "As number", .value(measure: nil, statistic: "input"), decimals: 4, about: "")
        let unit = ResultColumn("unit", "Unit", .unit, about: "")
        var table = ResultTable("t", title: "T", columns: [.key("posts", "Posts", about: ""), input, unit])
        for (posts, share) in [(0.1, 2.25), (1, 19)] {
            table.add([.number(posts), .number(share), .named("percent", "%")])
        }
        let text = Self.text(table)
        #expect(text.format(1, 0, row: 1) == "#,##0.0")
        #expect(text.format(2.25, 1, row: 0) == "#,##0.00" && text.format(19, 1, row: 1) == "#,##0")
    }

    @Test("a heading says the unit that its numbers do not")
    func headings() {
        let points = ResultUnit("percentage points", LocalizedText("%-yks."))
        let table = ResultTable(
            "t", title: "T",
            columns: [
                .value("gain", "Lisäys", points, decimals: 1, about: ""),
                .value("cost", "Kustannus", Sets.euros, decimals: 0, about: ""),
                .value("posts", "Htv", Sets.posts, decimals: 1, about: ""),
            ])
        let text = Self.text(table)
        #expect((0..<3).map(text.heading) == ["Lisäys, %-yks.", "Kustannus", "Htv"])
    }

    @Test("truth is typed and shown in the reader's words")
    func truth() { #expect(NumberFormat.truth(.fi) == "\"kyllä\";;\"ei\"") }

    @Test("rows are as high as their texts, words longer than a line broken")
    func lines() {
        #expect(ColumnWidths.lines("aa bb cc", width: 5) == 2)
        #expect(ColumnWidths.lines("aa bb cc", width: 8) == 1)
        #expect(ColumnWidths.lines(String(repeating: "x", count: 64), width: 20) == 4)
        #expect(ColumnWidths.lines("aa " + String(repeating: "x", count: 21), width: 20) == 3)
        var table = ResultTable(
            "t", title: "T", columns: [.note("a", "A", about: ""), .note("b", "B", about: "")])
        table.add([.text("short"), .text(String(repeating: "word ", count: 30))])
        let widths = ColumnWidths(Self.text(table))
        #expect(widths.widths[1] == ColumnWidths.longest && widths.lines(table.rows[0]) == 4)
    }

    @Test("what a worksheet cannot hold is an error with the table's name")
    func limits() {
        var table = ResultTable("long", title: "Long", columns: [.note("text", "Text", about: "text")])
        table.add([.text(String(repeating: "x", count: 32_768))])
        let publication = Publication(ResultSet(title: "Long", tables: [table]), .en)
        let layout = SheetLayout(publication.set, .en)
        #expect(throws: ExportProblem.obstacle(Words.tooLongText("long", 32_767))) {
            try WorkbookLimits.check(publication, layout)
        }
    }
}
