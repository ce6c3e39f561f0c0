import Localization
import SchoolDomain

/// The form that schools fill in at monitoring: a row for each grade, date and threshold, and no count yet.
///
/// It is read back as people save it (`porras monitoring --observed`). In Finnish and Swedish it is written for the
/// spreadsheets of these countries, in English for all others.
public enum MonitoringForm {
    /// - Parameter year: school year of the scenario, from 0.
    public static func text(_ scenario: Scenario, year: Int, _ language: Language) -> String {
        let dialect: CSVDialect = language == .en ? .rfc : .fi
        let label = scenario.years[year].label
        var text = dialect.mark + dialect.row(Words.MonitoringForm.headers.map { .text(language($0)) })
        for school in scenario.schools {
            for grade in school.pupilsByGrade.indices where school.pupilsByGrade[grade] > 0 {
                for date in scenario.observation.dates {
                    for hours in scenario.observation.thresholdHours {
                        text += dialect.row([
                            .text(label), .text(school.name), .text("\(grade)"), .text(date.typed),
                            .number(hours), .none,
                        ])
                    }
                }
            }
        }
        return text
    }
}
