import Localization
import Planning
import SchoolDomain
import Tables

/// Why the ways to count posts differ.
extension StaffingTables {
    private typealias W = Words.Staffing

    /// A row from each method to the simulation, in parts that add up.
    static func causes(_ study: StaffingStudy, _ scenario: Scenario) -> ResultTable {
        func column(_ id: String, _ title: LocalizedText, _ about: LocalizedText) -> ResultColumn {
            .value(id, title, .fte, decimals: 2, measure: "posts", statistic: id, about: about)
        }
        var table = ResultTable(
            "gap_causes", title: W.causes,
            note: W.causesNote(
                confidence: Words.percentDigits(study.question.confidence),
                replications: study.causes.first?.causes.replications ?? 0),
            columns: [
                .role, .schools, .key("method", W.method, about: W.methodAbout),
                column("method_posts", W.byMethod, W.byMethodAbout),
            ]
                + Reconciliation.Part.all.map { column(id($0), title($0), W.causeAbout) }
                + [column("simulation", W.simulated, W.causesTotalAbout)])
        for (number, causes) in study.causes {
            let (plan, answers) = (study.pools[number], study.methods[number])
            for row in Reconciliation.all(
                answers, causes, simulated: plan.level(study.question.confidence)?.enough)
            {
                table.add(
                    [
                        PlanCells.role(plan.role, scenario), PlanCells.schools(plan.schools, scenario),
                        .named(row.method.rawValue, title(row.method)), .number(row.posts),
                    ] + Reconciliation.Part.all.map { .number(orNone: row.parts[$0]) }
                        + [.number(orNone: row.simulated)])
            }
        }
        return table
    }

    private static func title(_ method: Reconciliation.Method) -> LocalizedText {
        switch method {
        case .norm: W.norm
        case .wisn: W.wisn
        case .queueFormula: W.queueFormula
        }
    }

    private static func id(_ part: Reconciliation.Part) -> String {
        switch part {
        case .workPerPupil: "work_per_pupil"
        case .workingYear: "working_year"
        case .cause(let cause): cause.rawValue
        case .sample: "sample"
        }
    }

    private static func title(_ part: Reconciliation.Part) -> LocalizedText {
        switch part {
        case .workPerPupil: W.workPerPupil
        case .workingYear: W.calendar
        case .cause(.variance): W.variance
        case .cause(.caseload): W.caseload
        case .cause(.absenceOfStaff): W.absenceOfStaff
        case .cause(.priorities): W.priorities
        case .cause(.mixing): W.mixing
        case .cause(.feedback): W.feedback
        case .sample: W.sample
        }
    }
}
