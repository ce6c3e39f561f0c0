import Localization
import Testing

@testable import Charts

@Suite("Words in charts neither meet nor are cut")
struct GeometryTests {
    static let pages = Language.allCases.flatMap { language in
        ChartPage.Width.allCases.map { ChartPage(language, $0, id: "c") }
    }

    /// All words lie on the page, apart from each other and from where numbers are drawn.
    static func check(_ chart: some Chart, _ name: String) throws {
        for page in pages {
            let canvas = try chart.drawing(page)
            let place = "\(name) \(page.language) \(page.width)"
            for (number, word) in canvas.words.enumerated() {
                let isInside = word.box.left >= 0 && word.box.right <= canvas.width && word.box.top >= 0
                #expect(
                    isInside && word.box.bottom <= canvas.bottom + Canvas.margin,
                    "\(place): “\(word.text)” is cut")
                for other in canvas.words[(number + 1)...] where word.box.overlaps(other.box) {
                    Issue.record("\(place): “\(word.text)” meets “\(other.text)”")
                }
                for plot in canvas.plots where word.box.overlaps(plot) {
                    Issue.record("\(place): “\(word.text)” lies among the numbers")
                }
            }
        }
    }

    @Test(
        "in a chart of each type, in three languages, on a telephone and on paper",
        arguments: 0..<Samples.all.count)
    func samples(number: Int) throws {
        let sample = Samples.all[number]
        try Self.check(sample.chart, sample.name)
    }

    @Test(
        "whatever the numbers are", arguments: [[], [0], [-3.5], [7, 7, 7], [-1e11, 1e11], [1e-7, 3e-7]])
    func numbers(_ values: [Double]) throws {
        for made in Made.charts(values, names: ["Koulu"]) { try Self.check(made.chart, made.name) }
    }

    @Test("whatever the names are, of 40 schools")
    func names() throws {
        let long = "Pohjois-Pirkanmaan kuntayhtymän monitoimiyhtenäiskoulukeskus"
        #expect(long.count == 60)
        let values = (0..<40).map { Double($0 * 31 % 17) }
        for names in [
            [long], ["Ö", long, "W" + String(repeating: "W", count: 59)], ["<script>alert(1)</script>"],
        ] {
            for made in Made.charts(values, names: names) { try Self.check(made.chart, made.name) }
        }
    }

    @Test("and a test sees it when they do")
    func fails() throws {
        var canvas = try Samples.forest.drawing(Self.pages[0])
        let first = canvas.words[0].box
        canvas.write("X", x: first.left + 2, y: first.bottom - 4)
        #expect(canvas.words.last?.box.overlaps(first) == true)
    }
}

/// A chart of each type made of any numbers and names, which are taken in turn.
enum Made {
    static func charts(_ values: [Double], names: [String]) -> [(name: String, chart: any Chart)] {
        func name(_ number: Int) -> LocalizedText { LocalizedText(names[number % names.count]) }
        let title = LocalizedText(names[0])
        let all = Array(values.enumerated())
        func rows<Row>(_ row: (LocalizedText, Double) -> Row) -> [Row] { all.map { row(name($0), $1) } }
        let ends = values.map { ChartValue($0, ($0 - abs($0) / 3, $0 + abs($0) / 2)) }
        return [
            (
                "lines",
                YearLines(
                    title: title, unit: "u",
                    lines: values.isEmpty
                        ? []
                        : [
                            .init(
                                title,
                                zip(0..., ends).map { YearLines.Point(day: $0 * 300 / values.count, $1) })
                        ],
                    dates: [(0, title), (3, title), (300, title)])
            ),
            (
                "flow",
                LadderFlow(
                    title: title, unit: "u",
                    rungs: rows { LadderFlow.Rung($0, came: $1, losses: [.init($0, $1 / 2)], served: $1 / 3) }
                )
            ),
            (
                "load",
                LoadCourse(
                    title: title, unit: "u", moments: all.map { name($0.offset) },
                    lines: [.init(title, values), .init(title, values)], limit: (title, 3))
            ),
            (
                "occupancy",
                ClassOccupancy(
                    title: title, unit: "u",
                    classes: rows {
                        ClassOccupancy.Class($0, seats: abs($1), taken: abs($1) / 2, waiting: abs($1))
                    })
            ),
            (
                "forest",
                ForestPlot(
                    title: title, unit: "u", rows: zip(0..., ends).map { ForestPlot.Row(name($0), $1) })
            ),
            (
                "methods",
                MethodPosts(
                    title: title, unit: "u",
                    roles: zip(0..., ends).map { number, value in
                        MethodPosts.Role(
                            name(number), [.init(name(number), value), .init("B", value)],
                            norm: value.mean / 2)
                    })
            ),
            (
                "budget",
                StackedBudget(
                    title: title, unit: "u", categories: (0..<8).map(name),
                    payers: rows { StackedBudget.Payer($0, [$1, -$1, $1 / 7], heading: $0) })
            ),
            (
                "tornado",
                Tornado(
                    title: title, unit: "u", usual: values.first ?? 0,
                    unknowns: rows { Tornado.Unknown($0, low: $1, high: $1 * 2) })
            ),
            ("histogram", Histogram(title: title, unit: "u", values: values, median: ends.first)),
            (
                "multiples",
                SmallMultiples(
                    title: title, unit: "u", categories: (0..<3).map(name),
                    panels: rows { SmallMultiples.Panel($0, [$1, $1 / 2, $1 / 3]) })
            ),
            (
                "areas",
                AreaDots(
                    title: title, unit: "u", whole: 2,
                    areas: zip(0..., ends).map { AreaDots.Area(name($0), $1) })
            ),
            (
                "before-after",
                BeforeAfter(
                    title: title, unit: "u",
                    helps: zip(0..., ends).map { number, value in
                        BeforeAfter.Help(
                            name(number), before: value.mean, after: value.mean / 2, without: value.mean,
                            effect: value)
                    })
            ),
        ]
    }
}
