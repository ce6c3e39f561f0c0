import Experiments
import Stochastics

/// When a plan is said to fail: its measure is over or under a limit, such as `pupilsOver:threshold=90 h > 12`.
public struct FailureRule: Sendable, Hashable {
    public let measure: MeasureChoice
    /// Whether it fails over the limit, not under it.
    public let isOver: Bool
    /// In the unit of the measure.
    public let limit: Double

    /// - Throws: where the measure is none; `nil` without a sign or a number.
    public init?(_ text: String) throws(MeasureFault) {
        guard let sign = text.firstIndex(where: { "<>".contains($0) }),
            let limit = Double(
                text[text.index(after: sign)...].filter { $0 != " " }.map { $0 == "," ? "." : $0 }
                    .reduce(into: "") { $0.append($1) }), limit.isFinite
        else { return nil }
        measure = try MeasureChoice(String(text[..<sign]))
        isOver = text[sign] == ">"
        self.limit = limit
    }

    func fails(_ mean: Double) -> Bool { isOver ? mean > limit : mean < limit }
}

/// Where among the points of a sweep a plan fails.
public enum FailureSearch: Sendable {
    /// Points that were told apart, the box, and how many of the points fail that are in a box which was found without them.
    case box(FailureBox, points: Int, validated: ObservedShare?)
    /// It fails nowhere, or everywhere.
    case nowhere, everywhere
    /// Too few points for a box.
    case fewPoints(Int, needed: Int)

    /// Points that a box holds at least; there are to be twice as many.
    private static let least = 10

    /// Of the points that were simulated, by the mean over their replications.
    ///
    /// - Parameter measure: which of the sweep's.
    public init(_ sweep: Sweep, _ rule: FailureRule, measure: Int) {
        var (points, fails) = ([[Double]](), [Bool]())
        for (point, outcome) in zip(sweep.question.points, sweep.outcomes) {
            guard case .values(let values) = outcome else { continue }
            let mean = Estimate(values[measure]).mean
            guard !mean.isNaN else { continue }
            points.append(point)
            fails.append(rule.fails(mean))
        }
        let few = FailureSearch.fewPoints(points.count, needed: 2 * Self.least)
        guard points.count >= 2 * Self.least else {
            self = few
            return
        }
        guard fails.contains(true) else {
            self = .nowhere
            return
        }
        guard fails.contains(false) else {
            self = .everywhere
            return
        }
        let box = try? FailureBox(points, fails: fails, least: Self.least)
        let validated = FailureBox.validated(points, fails: fails, least: Self.least)
        self = box.map { .box($0, points: points.count, validated: validated) } ?? few
    }
}
