import Charts
import Experiments
import Localization
import Planning
import SchoolDomain

/// What staff are asked for, and how many of them it takes.
extension StudyCharts {
    private typealias W = Words.Pictures

    /// The work requested in each school week beside the time there is, in an average year.
    var load: (any Chart)? {
        let course = weekly(.workAsked, by: .role)
        return course.lines.isEmpty
            ? nil
            : LoadCourse(
                title: title(W.load), unit: W.loadUnit, moments: course.moments, lines: course.lines,
                limit: (W.loadLimit, 100))
    }

    /// - Parameter staffing: of the first scenario.
    func posts(_ staffing: StaffingStudy) -> (any Chart)? {
        typealias S = Words.Staffing
        let scenario = first.result.scenario
        let confidence = staffing.question.confidence
        let roles = zip(staffing.pools, staffing.methods).map { plan, answers in
            var methods = [
                MethodPosts.Method(S.postsNow, ChartValue(plan.posts)),
                MethodPosts.Method(S.wisn, ChartValue(answers.wisn)),
            ]
            if let queue = answers.queue { methods.append(.init(S.queueFormula, ChartValue(queue))) }
            if let enough = plan.level(confidence)?.enough {
                let reach = plan.levels.compactMap(\.enough)
                let ends = reach.min().flatMap { low in reach.max().map { (low, $0) } }
                methods.append(.init(S.simulated, ChartValue(enough, ends)))
            }
            let title = scenario.roles.first { $0.id == plan.role }?.title ?? LocalizedText(plan.role)
            return MethodPosts.Role(title, methods, norm: answers.norm)
        }
        return roles.isEmpty
            ? nil : MethodPosts(title: title(W.posts), unit: W.postsUnit, roles: roles)
    }
}
