import Charts
import Experiments
import Exports
import Localization
import Reports
import SchoolDomain
import Tables
import TextFormats

/// What a study says, as a page shows it while it is looked at.
struct LiveAnswer {
    let study: Study
    let language: Language

    /// Charts of what differs from the first scenario; none where nothing is compared.
    private let differences: [(name: ReportChart, chart: any Chart)]

    init(_ study: Study, _ language: Language) {
        (self.study, self.language) = (study, language)
        differences =
            study.parts.count < 2
            ? [] : StudyCharts(study).all.filter { $0.name == .difference || $0.name == .costs }
    }

    /// The same as `porras compare` or `porras run` answer as JSON.
    var data: String {
        ExportFormat.json.text(Publication(set(.program), language))
    }

    /// Parts of the page: the answer in words, charts, the table of what decides.
    var members: [(key: String, value: JSONText)] {
        let set = set(.person(Shown(columns: Self.columns)))
        let lines = language(set.lead).split(separator: "\n").map { JSONText.string(String($0)) }
        let table = PageTables.html(Publication(set, language), ["deciding"])
        return [
            ("answer", .list(lines)), ("charts", .list(charts.map(JSONText.object))),
            ("table", .string(table)), ("shown", .string(language(last.scenario.name))),
            ("brief", .string(brief)),
        ]
    }

    /// The first difference of the alternative that is moved, in a sentence; empty where nothing is compared.
    private var brief: String {
        guard var plot = differences.first(where: { $0.name == .difference })?.chart as? ForestPlot,
            let row = plot.rows.last
        else { return "" }
        plot.rows = [row]
        return "\(language(plot.title)). \(plot.summary(language))"
    }

    private func set(_ reader: Reader) -> ResultSet {
        study.parts.count == 1
            ? RunAnswer.set(study, for: reader) : CompareAnswer.set(study, for: reader)
    }

    /// Room for intervals beside differences.
    private static let columns = 160
    /// What is shown of the alternative that is moved, under its differences from the baseline.
    private static let ofOne: [ReportChart] = [.thresholds, .seats, .waiting]

    /// The alternative that is moved; the first scenario where none is.
    private var last: ExperimentResult { study.parts[study.parts.count - 1].result }

    private var charts: [[(key: String, value: JSONText)]] {
        let own = StudyCharts(Study([last], build: study.build)).all.filter { Self.ofOne.contains($0.name) }
        return (differences + own).compactMap { drawn($0.name, $0.chart) }
    }

    /// `nil` where a number cannot be drawn: the table tells it.
    private func drawn(_ name: ReportChart, _ chart: any Chart) -> [(key: String, value: JSONText)]? {
        func svg(_ width: ChartPage.Width, _ mark: String) -> String? {
            try? chart.svg(ChartPage(language, width, id: "\(name.rawValue)-\(mark)"))
        }
        guard let wide = svg(.wide, "w"), let narrow = svg(.narrow, "n") else { return nil }
        return [
            ("chart", .string(name.rawValue)), ("wide", .string(wide)), ("narrow", .string(narrow)),
        ]
    }
}
