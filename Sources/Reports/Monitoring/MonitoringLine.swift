import Experiments
import Localization
import SchoolDomain
import Tables

/// One threshold of the monitoring report with the step that waits for it: a row of each group at each date.
struct MonitoringLine {
    /// Position among the observed thresholds; `nil`: of a step that waits for another amount.
    let limit: Int?
    /// Position on the ladder; `nil`: no step waits for the threshold.
    let step: Int?
    /// The threshold as scopes name it, such as `50 h`.
    let threshold: String

    /// The observed thresholds, each with its steps, and the steps that wait for other hours between them; last those that
    /// wait for a share of the lessons.
    static func all(_ scenario: Scenario) -> [MonitoringLine] {
        let hours = scenario.observation.thresholdHours
        let observed = hours.enumerated().flatMap { limit, hours in
            let steps = scenario.ladder.indices.filter { scenario.ladder[$0].threshold == .hours(hours) }
            return (steps.isEmpty ? [nil] : steps.map(Optional.some)).map {
                MonitoringLine(limit: limit, step: $0, threshold: MeasureCatalog.hours(hours))
            }
        }
        let others = scenario.ladder.indices.filter { step in !observed.contains { $0.step == step } }
        let lines =
            observed
            + others.map {
                MonitoringLine(limit: nil, step: $0, threshold: text(scenario.ladder[$0].threshold))
            }
        return lines.enumerated().sorted { a, b in
            (a.element.hours(scenario), a.offset) < (b.element.hours(scenario), b.offset)
        }.map(\.element)
    }

    /// What it waits for; a share of the lessons is more than any hours.
    private func hours(_ scenario: Scenario) -> Double {
        if let limit { return scenario.observation.thresholdHours[limit] }
        guard let step, case .hours(let hours) = scenario.ladder[step].threshold else { return .infinity }
        return hours
    }

    private static func text(_ amount: AbsenceAmount) -> String {
        switch amount {
        case .hours(let hours): MeasureCatalog.hours(hours)
        case .percent(let percent): Words.percentDigits(percent / 100) + " %"
        }
    }
}

/// Pupils of whom the report tells together: a grade of a school, or a band of grades of all schools.
struct MonitoringGroup {
    let year: Int
    /// Position in the scenario; `nil`: all schools.
    let school: Int?
    /// As `7` or `7-9`.
    let grades: String
    let places: [MonitoringStudy.Place]

    /// Bands of grades of all schools, those that have pupils, then all grades.
    static func bands(_ study: MonitoringStudy) -> [MonitoringGroup] {
        study.scenario.years.indices.flatMap { year in
            bands(study.scenario).compactMap { grades in
                let places = study.places.filter { $0.year == year && grades.contains($0.grade) }
                return places.isEmpty
                    ? nil : MonitoringGroup(year: year, school: nil, grades: text(grades), places: places)
            }
        }
    }

    private static func bands(_ scenario: Scenario) -> [ClosedRange<Int>] {
        let afterBasic = scenario.hasSecondDegree ? Track.allCases.map(\.grades) : []
        return [0...0, 1...6, 7...9] + afterBasic + [0...scenario.gradeCount - 1]
    }

    /// Every grade of every school.
    static func grades(_ study: MonitoringStudy) -> [MonitoringGroup] {
        study.places.map {
            MonitoringGroup(year: $0.year, school: $0.school, grades: "\($0.grade)", places: [$0])
        }
    }

    static func text(_ grades: ClosedRange<Int>) -> String {
        grades.count == 1 ? "\(grades.lowerBound)" : "\(grades.lowerBound)-\(grades.upperBound)"
    }
}
