import Experiments
import SchoolDomain

/// The measures shown when nothing else is asked for, in sections.
public enum Headline {
    public struct Section: Sendable {
        /// In files.
        public var id: String
        public var title: LocalizedText
        var ids: [String]
        /// Whether a row stays that is 0 in every future: the user asked for it.
        var keepsNothing = false
        var includes: @Sendable (Scope) -> Bool = { _ in true }
    }

    public static let sections: [Section] = [
        Section(
            id: "absence",
            title: Words.Sections.absence,
            ids: ["shareOver", "pupilsOver", "absenceRate"]
        ) { scope in
            // Dates only for the oldest band: the others say the same later.
            guard let grades = scope[.grades], ["0-9", "1-6", "7-9"].contains(grades) else { return false }
            return scope[.date] == nil || grades == "7-9"
        },
        Section(
            id: "steps",
            title: Words.Sections.steps,
            ids: [
                "casesCrossed", "casesExempted", "casesOpened", "casesServed", "casesReneged",
                "openCasesMean",
            ]),
        Section(
            id: "staff",
            title: Words.Sections.staff,
            ids: [
                "hoursWorked", "utilisation", "waitMean", "waitP95", "servedWithinLimit",
                "completedWithinLimit",
                "stillWaitingAtEnd",
            ]
        ) { $0[.school] == nil && ($0[.requests] == nil || $0[.requests] == "ladder") },
        Section(
            id: "seats",
            title: Words.Sections.seats,
            ids: [
                "seatOccupancy", "seatsFilled", "seatWaitMean", "seatWaitingMean", "seatReferred",
                "seatGaveUp",
                "seatUnmet",
            ]),
        Section(
            id: "interventions",
            title: Words.Sections.interventions,
            ids: [
                "interventionStarted", "interventionTakingPart", "interventionRefused", "interventionGaveUp",
            ]),
        Section(
            id: "money",
            title: Words.Sections.money,
            ids: [
                "costStaff", "costOvertime", "costAbsenceWork", "costSeats", "costPlacements",
                "costInterventions",
                "costTotal",
            ]
        ) { $0.entries.allSatisfy { $0.key == .employer } },
        Section(
            id: "observed",
            title: Words.Sections.observed,
            ids: ["recorded"], keepsNothing: true),
    ]

    /// Positions of the measures of a section, in the section's order.
    public static func positions(_ section: Section, in measures: [Measure]) -> [Int] {
        section.ids.flatMap { id in
            measures.indices.filter {
                let measure = measures[$0]
                let isYearless = measure.scope[.year] == nil || id.hasPrefix("stillWaiting")
                return measure.id == id && isYearless && measure.scope[.month] == nil
                    && section.includes(measure.scope)
            }
        }
    }

    /// The measures shown year by year.
    public static func isYearly(_ measure: Measure) -> Bool {
        let scope = measure.scope
        guard scope[.year] != nil, scope[.date] == nil, scope[.school] == nil else { return false }
        switch measure.id {
        case "pupils": return scope[.grades] == "0-9"
        case "shareOver": return scope[.grades] == "7-9"
        case "waitMean": return scope[.requests] == nil
        case "seatOccupancy": return true
        case "costTotal": return true
        default: return false
        }
    }
}
