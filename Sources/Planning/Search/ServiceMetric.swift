import Experiments
import SimulationKernel

/// A number that one replication gives, by which a plan is evaluated.
public enum ServiceMetric: Sendable, Hashable {
    /// Share of some lines' requests begun within their limit, of those begun and those late and still waiting.
    case begunInTime(lines: Range<Int>)
    /// Share of some lines' requests complete within the role's limit, of those complete and those late for it and
    /// still open.
    case completedInTime(lines: Range<Int>)
    /// Mean wait of some lines' requests, in school days.
    case meanWait(lines: Range<Int>)
    /// Share of those who waited for a class who got its seat within so many school days; who left the list
    /// earlier than that without a seat says nothing either way.
    case placed(seatClass: Int, withinDays: Int)

    /// `nan` where there was nothing to measure.
    func value(_ o: Observations) -> Double {
        switch self {
        case .begunInTime(let lines):
            return years(o).reduce(into: ServedInTime()) {
                $0 += o.begun($1, Array(lines), RequestGroup.allCases)
            }.share
        case .completedInTime(let lines):
            return years(o).reduce(into: ServedInTime()) { $0 += o.completed($1, Array(lines)) }.share
        case .meanWait(let lines):
            let (own, groups) = (Array(lines), RequestGroup.allCases)
            let days = years(o).reduce(0) { $0 + o.waitDays($1, own, groups) }
            let begun = years(o).reduce(0) { $0 + o.requestsBegun($1, own, groups) }
            return begun == 0 ? .nan : Double(days) / Double(begun)
        case .placed(let seatClass, let limit):
            return o.placed(inClass: seatClass, withinDays: limit).share
        }
    }

    private func years(_ o: Observations) -> Range<Int> { 0..<o.shape.years }
}

/// What a plan is to reach in a replication: a metric of at least so much.
public struct Target: Sendable, Hashable {
    /// What is measured in each replication.
    public var metric: ServiceMetric
    /// 0.95 for 95 %.
    public var share: Double

    init(_ metric: ServiceMetric, atLeast share: Double) {
        self.metric = metric
        self.share = share
    }

    /// `nil`: there was nothing to measure, so that it is neither met nor missed.
    func isMet(by value: Double) -> Bool? { value.isNaN ? nil : value >= share }

    /// Whether all of some targets are met together.
    ///
    /// - Law: of those of which something was measured none may be missed; where nothing was measured of any the
    ///   replication is neither met nor missed (`nil`), and no share of replications counts it.
    static func areMet(_ targets: some Sequence<Target>, by values: some Sequence<Double>) -> Bool? {
        let answers = zip(targets, values).compactMap { $0.isMet(by: $1) }
        return answers.isEmpty ? nil : answers.allSatisfy { $0 }
    }
}
