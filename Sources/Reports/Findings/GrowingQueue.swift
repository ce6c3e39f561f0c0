import Experiments
import Localization
import SchoolDomain
import Stochastics

/// A queue that its staff cannot keep up with, as the replications show it.
struct GrowingQueue: Sendable {
    /// What shows it.
    enum Sign: Sendable, Hashable {
        /// Mean waits of the school years, in school days: the last is shown to be longer than the first by a half.
        case years([Double])
        /// Requests past their limit when the run ends, of those that are made in a year.
        case late(Double, of: Double)
    }

    let role: Role
    let sign: Sign

    /// The queues of a scenario that grow, in the order of its roles.
    static func all(_ result: ExperimentResult) -> [GrowingQueue] {
        result.scenario.roles.compactMap { role in
            guard isBusy(role, result) else { return nil }
            return (years(role, result) ?? late(role, result)).map { GrowingQueue(role: role, sign: $0) }
        }
    }

    /// Whether the role itself has too little time: others who wait for it at a meeting have queues too, and more of them
    /// would shorten none.
    private static func isBusy(_ role: Role, _ result: ExperimentResult) -> Bool {
        // A full caseload keeps others waiting however much time is left.
        guard role.caseload == nil else { return true }
        let use = result.series(.utilisation, Scope([(.role, role.id)]))
        return use.map { Estimate($0).mean >= leastUtilisation } ?? false
    }

    /// Percent of the time there is: of one post with requests by chance a wait is then 0.85 / 0.15 = 5.7 times the work itself
    /// (M/M/1).
    private static let leastUtilisation = 85.0

    /// Mean waits by year of a role; `nil`: nothing was measured in some year.
    static func waits(_ role: Role, _ result: ExperimentResult) -> [Double]? {
        let series = result.scenario.years.map { year in
            result.series(.waitMean, Scope([(.year, year.label), (.role, role.id)]))
        }
        let means = series.map { $0.map { Estimate($0).mean } ?? .nan }
        return means.allSatisfy(\.isFinite) ? means : nil
    }

    private static func years(_ role: Role, _ result: ExperimentResult) -> Sign? {
        let years = result.scenario.years
        guard years.count > 1, let means = waits(role, result) else { return nil }
        func series(_ year: Int) -> [Double] {
            result.series(.waitMean, Scope([(.year, years[year].label), (.role, role.id)])) ?? []
        }
        let growth = Difference(series(0), series(years.count - 1), better: .lower)
        // Waits of a day or two that double harm nobody.
        let isLong = means[years.count - 1] > Double(role.limitDays) / 2
        guard growth.shownSign == 1, isLong, means[years.count - 1] >= 1.5 * means[0] else { return nil }
        return .years(means)
    }

    /// Requests past their limit: fewer are no queue.
    private static let fewestLate = 5.0

    private static func late(_ role: Role, _ result: ExperimentResult) -> Sign? {
        // What waits when the run ends may name its year.
        let position = result.measures.firstIndex { measure in
            measure.kind == .stillWaitingLate && measure.scope[.role] == role.id
                && measure.scope[.requests] == nil
        }
        guard let position, let begun = result.series(.requestsBegun, Scope([(.role, role.id)])) else {
            return nil
        }
        let (waiting, served) = (result.estimate(position), Estimate(begun))
        guard let least = waiting.interval?.low, least > max(served.mean / 20, fewestLate) else { return nil }
        return .late(waiting.mean, of: served.mean)
    }
}
