import Charts
import Exports
import Localization
import Reports

/// Results as a page with charts.
enum ReportPages {
    /// The page, with these charts.
    static func page(
        _ study: Study, _ charts: [(name: ReportChart, chart: any Chart)], _ language: Language, isBoard: Bool
    ) throws -> String {
        ReportPage(
            Publication(ReportAnswer.set(study), language),
            questions: ReportAnswer.questions(study), doubts: ReportAnswer.doubts(study),
            pictures: try charts.map { name, chart in
                ReportPage.Picture(
                    id: name.rawValue, wide: try svg(chart, .wide, "\(name.rawValue)-w", language),
                    narrow: try svg(chart, .narrow, "\(name.rawValue)-n", language))
            }, command: CommandText.typed, source: ReportAnswer.source(study), isBoard: isBoard
        ).html
    }

    /// A chart; one that cannot be drawn is said, and ends the command with exit code 2.
    static func svg(
        _ chart: any Chart, _ width: ChartPage.Width, _ id: String, _ language: Language
    ) throws -> String {
        do throws(ChartFault) {
            return try chart.svg(ChartPage(language, width, id: id))
        } catch {
            Terminal.log(.error, error.words)
            throw Outcome.couldNotAnswer
        }
    }
}
