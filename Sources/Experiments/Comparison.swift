/// A baseline and the alternatives compared with it, measure by measure.
public struct Comparison: Sendable {
    /// One measure of both scenarios and how they differ.
    public struct Row: Sendable {
        /// What is measured, of what.
        public var measure: Measure
        /// Of the measure among the baseline's; `nil` when only the alternative has it (a new role, say).
        public var position: Int?
        /// `nil` when only the alternative has the measure.
        public var baseline: Estimate?
        /// `nil` when only the baseline has it.
        public var alternative: Estimate?
        /// `nil` unless both have it.
        public var difference: Difference?
    }

    /// What all alternatives are compared with.
    public var baseline: ExperimentResult
    /// In the order in which they were given; `rows` takes a position here.
    public var alternatives: [ExperimentResult]

    /// - Precondition: equal seeds and numbers of replications.
    public init(baseline: ExperimentResult, alternatives: [ExperimentResult]) {
        for other in alternatives {
            precondition(
                other.seed == baseline.seed && other.replications == baseline.replications,
                "a paired comparison needs the same seed and replications")
        }
        self.baseline = baseline
        self.alternatives = alternatives
    }

    /// The measures of both, in the baseline's order, then those that only the alternative has.
    public func rows(_ number: Int) -> [Row] {
        let other = alternatives[number]
        let isLess = doesLess(number)
        let positions = Dictionary(
            other.measures.enumerated().map { (Key($1), $0) }, uniquingKeysWith: { first, _ in first })
        let shared = baseline.measures.enumerated().map { index, measure in
            guard let position = positions[Key(measure)] else {
                return Row(measure: measure, position: index, baseline: baseline.estimate(index))
            }
            return Row(
                measure: measure, position: index, baseline: baseline.estimate(index),
                alternative: other.estimate(position),
                difference: Difference(
                    baseline.series(index), other.series(position),
                    better: isLess && !measure.kind.isOfPupils ? .neither : measure.better))
        }
        let known = Set(baseline.measures.map(Key.init))
        let new = other.measures.enumerated().filter { !known.contains(Key($1)) }
        return shared + new.map { Row(measure: $1, alternative: other.estimate($0)) }
    }

    /// Whether an alternative does less than the baseline (`HelpGiven`).
    public func doesLess(_ number: Int) -> Bool { HelpGiven(baseline, alternatives[number]).isLess }

    private struct Key: Hashable {
        var kind: MeasureKind
        var scope: Scope
        init(_ measure: Measure) { (kind, scope) = (measure.kind, measure.scope) }
    }
}
