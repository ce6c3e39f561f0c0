import Localization
import Tables
import Testing

@testable import Exports

@Suite("A page of HTML")
struct ReportPageTests {
    private static let evil = "<script>alert('x')</script> {{title}} {{{css}}} & \"q\"\u{1B}[2J"

    private static func page(_ name: String, isBoard: Bool = false) -> ReportPage {
        var table = ResultTable(
            "t", title: LocalizedText(name), note: LocalizedText(name),
            columns: [
                .key("who", LocalizedText(name), about: ""),
                .value("n", "N", ResultUnit("pupils", LocalizedText(name)), decimals: 1, about: ""),
            ])
        table.add([.text(name), .number(1234.56)])
        table.add([.text(name), .none])
        var record = ResultTable("r", title: LocalizedText(name), columns: [.key("a", "A", about: "")])
        record.add([.text(name)])
        record.isReference = true
        var set = ResultSet(title: LocalizedText(name), about: LocalizedText(name), tables: [table, record])
        set.lead = LocalizedText(name)
        return ReportPage(
            Publication(set, .fi), questions: [LocalizedText(name)], doubts: [LocalizedText(name)],
            pictures: [.init(id: "seats", wide: "<svg id=\"w\"/>", narrow: "<svg id=\"n\"/>")],
            command: "porras \(name)",
            source: LocalizedText(name), isBoard: isBoard)
    }

    @Test("holds names as text, whatever they are")
    func escaped() {
        for isBoard in [false, true] {
            let html = Self.page(Self.evil, isBoard: isBoard).html
            // The page's own script is the only one.
            #expect(html.matches(of: #/<script/#).count == (isBoard ? 0 : 1))
            #expect(!html.contains("alert('x')</script>") && !html.contains("\u{1B}"))
            #expect(
                html.contains(
                    "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; {{title}} {{{css}}} &amp; &quot;q&quot;")
            )
        }
    }

    @Test("shows numbers as its language writes them, and sorts by the numbers themselves")
    func numbers() {
        let html = Self.page("A").html
        #expect(html.contains(" data-sort=\"1234.56\">1234,6</td>"), "\(html)")
        #expect(html.contains(">–</td>"))
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"fi\" data-decimal=\",\""))
    }

    @Test("holds its data in addresses that end where they are to")
    func downloads() {
        var page = Self.page("A")
        page.downloads = [.init(name: "x.csv", title: "X", csv: "a;\"b\" <&'#%\r\nä")]
        #expect(
            page.html.contains(
                "<a download=\"x.csv\" href=\"data:text/csv;charset=utf-8,a;%22b%22%20%3C%26%27%23%25%0D%0A%C3%A4\">X</a>"
            ), "\(page.html)")
    }

    @Test("for a board has as many charts as there is room for")
    func room() {
        let short = BoardLayout(paragraphs: ["A"], charts: [300, 300, 300, 300])
        #expect(short.charts == 4 && short.chartHeight == 78)
        let line = String(repeating: "a", count: 120)
        let long = BoardLayout(paragraphs: Array(repeating: line, count: 16), charts: [300, 300, 300, 300])
        #expect(long.charts == 2)
        let longest = BoardLayout(paragraphs: Array(repeating: line, count: 40), charts: [900, 900])
        #expect(longest.charts == 2 && longest.chartHeight == 40)
    }

    @Test("asks for nothing from elsewhere")
    func alone() {
        let html = Self.page("A").html
        for way in ["http:", "https:", " src=", "@import", "url(", "<link rel=\"stylesheet"] {
            #expect(!html.contains(way), "\(way)")
        }
        #expect(html.contains("default-src 'none'"))
    }

    @Test("for a board has neither tables nor scripts, and charts that fit beside each other")
    func board() {
        let html = Self.page("A", isBoard: true).html
        #expect(!html.contains("<table") && !html.contains("<script"))
        #expect(html.contains("<svg id=\"n\"/>") && !html.contains("<svg id=\"w\"/>"))
        let whole = Self.page("A").html
        #expect(whole.contains("<svg id=\"n\"/>") && whole.contains("<svg id=\"w\"/>"))
    }
}
