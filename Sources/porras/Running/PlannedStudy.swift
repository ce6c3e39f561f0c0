import Localization
import Planning
import PluginKit
import Reports
import SchoolDomain

extension StudyPlan {
    /// Looks for what a scenario's staff and classes need, telling how far it is.
    ///
    /// - Parameters:
    ///   - explained: replications behind the causes of the gap between methods; 0: no causes.
    ///   - statusQuo: may know of the scenario's replications already.
    ///   - cheapest: also the cheapest plan that reaches this.
    init(
        searching bound: BoundScenario, _ question: ServiceQuestion, withinDays: Int, explained: Int,
        statusQuo: StatusQuoReplications? = nil, cheapest: PlanQuestion? = nil, _ language: Language
    ) throws {
        let progress = SearchProgress(language(bound.scenario.name))
        defer { progress.finish() }
        let statusQuo = statusQuo ?? StatusQuoReplications(bound, seed: question.seed)
        self.init(
            staffing: try StaffingStudy(
                bound, question, explained: explained, statusQuo: statusQuo, progress: { progress.add($0) }),
            seats: try SeatStudy(
                bound, question, withinDays: withinDays, statusQuo: statusQuo, progress: { progress.add($0) }),
            cheapest: try cheapest.map { try CheapestPlan(bound, $0, progress: { progress.add($0) }) })
    }
}
