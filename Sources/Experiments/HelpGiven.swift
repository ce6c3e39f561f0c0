import Stochastics

/// Whether a plan gives less help although the need for it does not fall: queues then shorten and costs fall because less is
/// done, and neither is better by itself.
public struct HelpGiven: Sendable {
    /// Pupils over each observed threshold, in all grades: who may need help, whatever the steps count.
    private let needed: [Change]
    /// Cases of all steps that were opened, and in which all work was done.
    private let found, served: Change

    /// - Precondition: equal seeds and replications.
    public init(_ baseline: ExperimentResult, _ plan: ExperimentResult) {
        found = Change(baseline.total(.casesOpened), plan.total(.casesOpened))
        served = Change(baseline.total(.casesServed), plan.total(.casesServed))
        needed = baseline.scenario.observation.thresholdHours.compactMap { hours in
            let scope = Scope([(.grades, "0-9"), (.threshold, MeasureCatalog.hours(hours))])
            guard let old = baseline.series(.pupilsOver, scope), let new = plan.series(.pupilsOver, scope)
            else { return nil }
            return Change(old, new)
        }
    }

    /// Fewer are found or served by a hundredth at least, as the interval of the pairs shows, and at no threshold are the pupils
    /// over it shown to be fewer by half as large a part.
    public var isLess: Bool {
        let fall = max(found.shownFall, served.shownFall)
        return fall >= 0.01 && needed.allSatisfy { $0.shownFall < fall / 2 }
    }

    /// A count with a plan and without.
    private struct Change: Sendable {
        /// The part of the baseline's mean by which the plan's is lower; 0 where that is not shown.
        let shownFall: Double

        init(_ baseline: [Double], _ plan: [Double]) {
            let difference = Difference(baseline, plan, better: .neither)
            let mean = Estimate(baseline).mean
            let isShown =
                difference.interval.map { $0.high < 0 }
                ?? (difference.certainty.reason == .allEqual && difference.mean < 0)
            shownFall = isShown && mean > 0 ? -difference.mean / mean : 0
        }
    }
}

extension ExperimentResult {
    /// The sum of a kind's measures of the average year, by replication.
    fileprivate func total(_ kind: MeasureKind) -> [Double] {
        let parts = measures.indices.filter { measures[$0].kind == kind && measures[$0].scope[.year] == nil }
        return values.map { row in parts.reduce(0) { $0 + row[$1] } }
    }
}
