import Experiments
import Localization
import Planning
import SchoolDomain
import Tables

/// What `porras budget` answers: what it costs whom, what a target takes, and the budgets that show it.
public enum BudgetAnswer {
    /// - Parameter plans: of each scenario what a target takes, where one was asked for.
    public static func set(_ study: Study, plans: [StudyPlan]) -> ResultSet {
        let items = items(study, plans)
        let tables = StudyTables.money(study, plans: plans) + StudyTables.provenance(study, plans: plans)
        var set = ResultSet(
            title: StudyTables.title(study), about: ResultsAbout.line(study, plans: plans),
            tables: [AnswerTable.table(items, study).forPrograms()] + tables)
        set.lead = study.parts.indices.map { part in
            let text = AnswerTable.text(items.filter { $0.part == part }.map(\.finding))
            guard study.parts.count > 1 else { return text }
            return LocalizedText { "▸ \($0(study.parts[part].result.scenario.name)): \($0(text))" }
        }.joined(by: "\n")
        return set
    }

    static func items(_ study: Study, _ plans: [StudyPlan]) -> [StudyFindings.Item] {
        let results = study.parts.map(\.result)
        let figures = StudyFigures(results.map(\.scenario))
        return results.indices.flatMap { number -> [StudyFindings.Item] in
            let state = StateFindings(result: results[number], figures: figures)
            let beside = PlanFindings(baseline: results[0], plan: results[number], figures: figures)
            let own = number == 0 ? [state.cost()] : [beside.price()]
            let norm = number == 0 ? state.belowNorm() : beside.belowNorm()
            let target = plans.indices.contains(number) ? ofTarget(plans[number], results[number]) : []
            return (own + norm + target).map { StudyFindings.Item(part: number, finding: $0) }
        }
    }

    private static func ofTarget(_ plan: StudyPlan, _ result: ExperimentResult) -> [Finding] {
        let seats = SeatGap.all(plan, result.scenario)
        return StaffingFindings(study: plan.staffing, scenario: result.scenario).all
            + (seats.isEmpty ? [] : [.shortOfSeats(seats)])
    }
}
