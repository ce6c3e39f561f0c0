import Experiments
import Localization
import SchoolDomain
import Tables

/// What a regional plan for student welfare is followed up by: how much is done, how well and how evenly, by area and school,
/// year by year.
///
/// - Law: its numbers are those of `measures`; it puts them under headings and adds nothing.
enum FollowUpTable {
    private typealias W = Words.FollowUp

    /// A heading, in the order in which it is read.
    enum Heading: String, CaseIterable {
        case amount, quality, equality

        var title: LocalizedText {
            switch self {
            case .amount: W.amount
            case .quality: W.quality
            case .equality: W.equality
            }
        }

        /// Whether a measure stands under the heading.
        func has(_ measure: Measure) -> Bool {
            let isOfPlace = measure.scope[.area] != nil || measure.scope[.school] != nil
            let isOfRole = measure.scope[.role] != nil && measure.scope[.requests] == nil
            switch (self, measure.kind) {
            case (.amount, .requestsBegun), (.amount, .hoursWorked): return isOfPlace && isOfRole
            case (.quality, .servedWithinLimit): return isOfPlace && isOfRole
            case (.quality, .waitMean): return isOfRole
            case (.equality, .servedRange), (.equality, .servedGini), (.equality, .absenceRange),
                (.equality, .absenceGini):
                return true
            case (.equality, .absenceRate): return isOfPlace
            default: return false
            }
        }
    }

    /// Every school year of every scenario, a row for each number.
    static func table(_ study: Study) -> ResultTable {
        let keys: [Scope.Key] = [.year, .area, .school, .role, .between]
        var table = ResultTable(
            "follow_up", title: W.title, note: W.note,
            columns: [
                StudyTables.scenarioColumn, .key("heading", W.heading, about: W.headingAbout),
                StudyTables.measureColumn, StudyTables.scopeColumn,
            ] + keys.map(StudyTables.column) + [
                StudyTables.unitColumn, StudyTables.mean, StudyTables.low95, StudyTables.high95,
                .noInterval(),
            ])
        for part in study.parts {
            let (result, scenario) = (part.result, part.result.scenario)
            for heading in Heading.allCases {
                for (position, measure) in result.measures.enumerated()
                where measure.scope[.year] != nil && heading.has(measure) {
                    let estimate = result.estimate(position)
                    table.add(
                        [
                            .named(part.id, scenario.name), .named(heading.rawValue, heading.title),
                            .named(measure.id, measure.kind.name),
                            StudyTables.scope(measure.scope, scenario),
                        ] + keys.map { StudyTables.cell($0, measure.scope, scenario) }
                            + [.named(measure.unit.rawValue, MeasureWords.unit(measure.unit))]
                            + [estimate.mean, estimate.interval?.low, estimate.interval?.high].map(
                                ResultCell.number(orNone:)) + [PlanCells.noInterval(estimate.certainty)])
                }
            }
        }
        return table
    }

    /// The same of one scenario for people: a table for each heading, a column for each year; of schools where none names an
    /// area.
    static func forReaders(_ result: ExperimentResult) -> [ResultTable] {
        let years = result.scenario.years.map(\.label)
        let hasAreas = !result.scenario.areas.isEmpty
        return Heading.allCases.map { heading in
            var table = ResultTable.forReaders(
                "follow_up_\(heading.rawValue)", [W.title, heading.title].joined(by: ": "),
                [.words("measure", Words.measure), .words("unit", Words.unit)]
                    + years.map { .digits("year \($0)", LocalizedText($0)) })
            let positions = result.measures.indices.filter { position in
                let measure = result.measures[position]
                return measure.scope[.year] == years.first && heading.has(measure)
                    && (!hasAreas || measure.scope[.school] == nil)
            }
            for position in positions {
                let measure = result.measures[position]
                let cells = years.indices.map { year in
                    // Single years stand one after the other.
                    ResultCell.rough(result.estimate(position + year).mean)
                }
                table.add(
                    [
                        .word(MeasureWords.label(measure.withoutYear, in: [result.scenario])),
                        .word(MeasureWords.unit(measure.unit)),
                    ] + cells)
            }
            return table
        }.filter { !$0.rows.isEmpty }
    }
}
