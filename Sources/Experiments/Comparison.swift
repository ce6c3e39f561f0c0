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

    /// Whether an alternative opens or completes fewer cases on average although it is not shown that pupils are less absent:
    /// waits and costs then fall because less is done, and neither way of theirs is better by itself.
    public func doesLess(_ number: Int) -> Bool {
        let other = alternatives[number]
        let everyone = Scope([(.grades, "0-9")])
        let absence = [baseline, other].map { $0.series(.absentLessonsPerPupil, everyone) ?? [] }
        let less = Difference(absence[0], absence[1], better: .lower)
        if let interval = less.interval, interval.high < 0 { return false }
        return [MeasureKind.casesOpened, .casesServed].contains { kind in
            Difference(baseline.total(kind), other.total(kind), better: .neither).mean < 0
        }
    }

    private struct Key: Hashable {
        var kind: MeasureKind
        var scope: Scope
        init(_ measure: Measure) { (kind, scope) = (measure.kind, measure.scope) }
    }
}

extension ExperimentResult {
    /// The sum of a kind's measures of the average year, by replication.
    fileprivate func total(_ kind: MeasureKind) -> [Double] {
        let parts = measures.indices.filter { measures[$0].kind == kind && measures[$0].scope[.year] == nil }
        return values.map { row in parts.reduce(0) { $0 + row[$1] } }
    }
}
