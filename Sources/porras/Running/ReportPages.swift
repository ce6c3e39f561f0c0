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
        var page = ReportPage(
            Publication(ReportAnswer.set(study, isBoard: isBoard), language),
            questions: ReportAnswer.questions(study, isBoard: isBoard), doubts: ReportAnswer.doubts(study),
            pictures: try charts.map { name, chart in
                ReportPage.Picture(
                    id: name.rawValue, wide: try svg(chart, .wide, "\(name.rawValue)-w", language),
                    narrow: try svg(chart, .narrow, "\(name.rawValue)-n", language))
            }, command: CommandText.typed, source: ReportAnswer.source(study), isBoard: isBoard)
        if !isBoard { page.downloads = downloads(study, language) }
        return page.html
    }

    /// As a spreadsheet of the language reads them.
    private static func downloads(_ study: Study, _ language: Language) -> [ReportPage.Download] {
        let set = ReportAnswer.data(study)
        let numbers = Publication(set, language, dialect: language == .en ? .rfc : .fi)
        return set.tables.map { table in
            ReportPage.Download(
                name: "\(table.id).csv", title: table.title, csv: CSVText.table(table.id, numbers))
        }
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
