import Stochastics

/// Whether a plan gives less help although the need for it does not fall: queues then shorten and costs fall because less is
/// done, and neither is better by itself.
public struct HelpGiven: Sendable {
    /// Pupils over each observed threshold, in all grades: who may need help, whatever the steps count.
    private let needed: [Change]
    /// Crossings of all steps that were acted on, and those of them in which all work was done; what a class's own staff follow
    /// is both.
    private let found, served: Change
    /// Pupils who got a seat, where the plan has fewer seats.
    private let seated: Change?

    /// - Precondition: equal seeds and replications.
    public init(_ baseline: ExperimentResult, _ plan: ExperimentResult) {
        func change(_ kinds: [MeasureKind]) -> Change { Change(baseline.total(kinds), plan.total(kinds)) }
        found = change([.casesOpened, .casesFollowedInClass])
        served = change([.casesServed, .casesFollowedInClass])
        let seats = [baseline, plan].map { $0.scenario.classes.reduce(0) { $0 + $1.seats } }
        seated = seats[1] < seats[0] ? change([.seatsFilled]) : nil
        let grades = [baseline.scenario, plan.scenario].commonGrades
        needed = baseline.scenario.observation.thresholdHours.compactMap { hours in
            let scope = Scope([
                (.grades, grades), (.threshold, MeasureCatalog.hours(hours)),
            ])
            guard let old = baseline.series(.pupilsOver, scope), let new = plan.series(.pupilsOver, scope)
            else { return nil }
            return Change(old, new)
        }
    }

    /// Fewer are found, served or, of fewer seats, seated by a hundredth at least, as the interval of the pairs shows, and at no
    /// threshold are the pupils over it shown to be fewer by half as large a part. Nothing is said of plans that count
    /// other thresholds: whether fewer need help is not known then.
    public var isLess: Bool {
        let fall = [found, served, seated].compactMap { $0?.shownFall }.max() ?? 0
        return fall >= 0.01 && !needed.isEmpty && needed.allSatisfy { $0.shownFall < fall / 2 }
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
    /// The sum of the measures of some kinds in the average year, by replication; those of all classes once.
    fileprivate func total(_ kinds: [MeasureKind]) -> [Double] {
        let parts = measures.indices.filter { index in
            let (kind, scope) = (measures[index].kind, measures[index].scope)
            return kinds.contains(kind) && scope[.year] == nil
                && (kind != .seatsFilled || scope[.class] != nil)
        }
        return values.map { row in parts.reduce(0) { $0 + row[$1] } }
    }
}
