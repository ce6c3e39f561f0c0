import Foundation
import FoundationXML
import Localization
import Testing

@testable import Charts

@Suite("Charts are SVG that anyone may open")
struct FileTests {
    /// What stands in a file of XML; `nil` where it is none.
    private final class Reading: NSObject, XMLParserDelegate {
        var elements: [String] = []
        var identifiers: [String] = []
        var text: [String: String] = [:]
        private var open: [String] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            elements.append(name)
            open.append(name)
            if let id = attributes["id"] { identifiers.append(id) }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) { open.removeLast() }

        func parser(_ parser: XMLParser, foundCharacters string: String) {
            if open.count == 2, let last = open.last { text[last, default: ""] += string }
        }
    }

    private static func read(_ svg: String) -> Reading? {
        let (reading, parser) = (Reading(), XMLParser(data: Data(svg.utf8)))
        parser.delegate = reading
        return parser.parse() ? reading : nil
    }

    @Test("well-formed, with a title and a description, the same each time", arguments: 0..<Samples.all.count)
    func wellFormed(number: Int) throws {
        let chart = Samples.all[number].chart
        for page in GeometryTests.pages {
            let svg = try chart.svg(page)
            let reading = try #require(Self.read(svg), "\(Samples.all[number].name)")
            #expect(reading.elements.prefix(3) == ["svg", "title", "desc"])
            #expect(reading.text["title"] == page.language(chart.title))
            #expect(reading.text["desc"] == chart.summary(page.language))
            #expect(svg.contains("role=\"img\" aria-labelledby=\"c-t c-d\""))
            #expect(reading.identifiers.allSatisfy { $0.hasPrefix("c-") })
            #expect(Set(reading.identifiers).count == reading.identifiers.count)
            #expect(try svg == chart.svg(page))
        }
    }

    @Test("in which no name is markup")
    func escaped() throws {
        let names = ["<script>alert(1)</script>", "A & B \"q\" </svg>\u{0}\u{1B}[31m\nC"]
        for made in Made.charts([3, 1, 2], names: names) {
            let svg = try made.chart.svg(ChartPage(.en, .wide, id: "\"><script>"))
            let reading = try #require(Self.read(svg), "\(made.name)")
            #expect(!reading.elements.contains("script") && !svg.contains("<script"))
            #expect(!svg.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        }
    }

    @Test("also with nothing in it, which is said")
    func empty() throws {
        for made in Made.charts([], names: ["A"]) {
            let canvas = try made.chart.drawing(ChartPage(.fi, .wide, id: "c"))
            #expect(canvas.words.contains { $0.text == "Ei mitään näytettävää." }, "\(made.name)")
            #expect(Self.read(canvas.svg)?.text["desc"] == "Ei mitään näytettävää.")
        }
    }

    @Test("but not of what is no number, or larger than anything that is counted")
    func refused() {
        for value in [Double.nan, .infinity, -.infinity] {
            for made in Made.charts([1, value], names: ["A"]) {
                #expect(throws: ChartFault.self, "\(made.name)") {
                    try made.chart.svg(ChartPage(.en, .wide, id: "c"))
                }
            }
        }
        let forest = ForestPlot(title: "T", unit: "u", rows: [.init("A", ChartValue(2e12))])
        #expect(throws: ChartFault.tooLarge("A", 2e12)) { try forest.svg(ChartPage(.en, .wide, id: "c")) }
        #expect(
            ChartFault.tooLarge("A", 2e12).words.en
                == "the chart cannot be drawn: `A` is too large: 2000000000000.0")
    }
}
