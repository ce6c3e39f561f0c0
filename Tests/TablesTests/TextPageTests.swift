import Tables
import Testing

@Suite("Texts fit their page")
struct TextPageTests {
    private static func table(names: [String], columns: Int) -> TextTable {
        var table = TextTable(
            title: "T", columns: [("Name", .left)] + (1...columns).map { ("Number \($0)", .right) })
        table.wrapsHeader = true
        for name in names { table.add([name] + (1...columns).map { "\($0)000000" }) }
        return table
    }

    @Test("a table as narrow as its page is as it was")
    func fitting() {
        let table = Self.table(names: ["one", "two words"], columns: 2)
        let width = table.rendered().split(separator: "\n").map(\.count).max() ?? 0
        #expect(table.rendered(columns: width) == table.rendered())
        #expect(table.rendered(columns: width - 1) != table.rendered())
    }

    @Test("texts go on below, further in, and numbers stand on the first line")
    func folded() {
        let table = Self.table(names: ["  a name of a good many words"], columns: 2)
        let gap = String(repeating: " ", count: 18)
        #expect(
            table.rendered(columns: 40) == """
                T

                \(gap)       Number   Number
                Name\(gap)        1        2
                \(String(repeating: "─", count: 22))  ───────  ───────
                  a name of a good      1000000  2000000
                   many words

                """)
    }

    @Test("columns that do not fit beside the first follow below it, each once", arguments: [40, 50, 60, 80])
    func parts(width: Int) {
        let table = Self.table(names: ["first row", "second row"], columns: 12)
        let lines = table.rendered(columns: width).split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width }, "\(lines)")
        let numbers = lines.filter { $0.hasPrefix("first row") }.flatMap {
            $0.split(separator: " ").dropFirst(2)
        }
        #expect(numbers == (1...12).map { "\($0)000000" })
        #expect(lines.count { $0 == "T" } == 1)
    }

    @Test("beside all texts at the left that have room, and a row of one text has the whole line")
    func firstColumns() {
        var table = TextTable(
            title: "",
            columns: [("Role", .left), ("School", .left)] + (1...6).map { ("N\($0)", .right) })
        table.add(["  nurse", "north"] + (1...6).map { "\($0)00000000" })
        table.add(["a heading that is longer than its column"] + Array(repeating: "", count: 7))
        let lines = table.rendered(columns: 50).split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("  nurse  north  ") }.count == 2)
        #expect(lines.filter { $0 == "a heading that is longer than its column" }.count == 2)
        #expect(lines.allSatisfy { $0.count <= 50 })
    }

    @Test("a text is broken between words, and goes on indented after a mark")
    func wrapped() {
        let page = TextPage(columns: 40, isPlain: true)
        let text = page.wrapped(
            "▸ one two three four five six seven eight nine\n\n  ten " + String(repeating: "x", count: 50))
        let long = String(repeating: "x", count: 50)
        #expect(text == "▸ one two three four five six seven\n  eight nine\n\n  ten\n  \(long)")
        #expect(TextPage(columns: 3, isPlain: true).columns == TextPage.narrowest)
    }

    @Test("a line of bars is from nought to the largest, also in plain signs")
    func sparkline() {
        #expect(Sparkline.text([0, 1, 3.5, 7, .nan]) == "▁▂▅█ ")
        #expect(Sparkline.plain("A ▁▂▅█") == "A ._+#")
        #expect(Sparkline.text([0, 0]) == "" && Sparkline.text([]) == "")
    }
}
