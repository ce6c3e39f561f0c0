import Experiments
import SchoolDomain
import SimulationKernel
import Stochastics

/// What a plan costs more, and what it gives for it, replication by replication.
///
/// Effect: fewer pupils over the highest threshold observed, in all grades, a year. Cost: all costs a year, or those of
/// one payer; the effect is the same whoever pays.
public struct CostEffectiveness: Sendable, Hashable {
    /// One replication of the pair: pupils fewer, and euros more.
    public struct Point: Sendable, Hashable {
        /// Pupils fewer over the threshold a year; negative: more.
        public var effect: Double
        /// Euros more a year; negative: fewer.
        public var cost: Double
    }

    /// The quadrants of the plane: more or less effect, at more cost or no more; and the line between them.
    public enum Quadrant: String, Sendable, Hashable, CaseIterable {
        case betterCheaper, betterDearer, worseCheaper, worseDearer, noEffect
    }

    /// Euros more for each pupil fewer over the threshold.
    public enum Ratio: Sendable, Hashable {
        /// With its interval, or why there is none: nothing is paid.
        case told(Double, MeanInterval)
        /// No ratio is told of an effect that is not there.
        case notTold(Reason)

        /// Why no ratio is told. In files it is called as here, in `snake_case`.
        public enum Reason: String, Sendable, Hashable, CaseIterable {
            /// The interval of the effect holds 0, or there is none.
            case effectNotShown = "effect_not_shown"
            /// More pupils are over the threshold.
            case effectIsWorse = "effect_is_worse"
        }
    }

    /// One for each replication, in the order of replications.
    public var points: [Point]
    /// Hours over which pupils are counted.
    public var overHours: Double

    /// - Parameter payer: whose costs are told; `nil`: everybody's.
    /// - Precondition: equal seeds and replications.
    public init(
        baseline: ExperimentResult, alternative: ExperimentResult, paidBy payer: Role.Employer? = nil
    ) {
        let hours = baseline.scenario.observation.thresholdHours.last ?? 0
        overHours = hours
        let scope = Scope([(.grades, baseline.scenario.allGrades), (.threshold, MeasureCatalog.hours(hours))])
        let effects = zip(
            baseline.series(.pupilsOver, scope) ?? [], alternative.series(.pupilsOver, scope) ?? [])
        let part = Scope.paid(by: payer)
        let costs = zip(
            baseline.series(.costTotal, part) ?? [], alternative.series(.costTotal, part) ?? [])
        points = zip(effects, costs).map { Point(effect: $0.0 - $0.1, cost: $1.1 - $1.0) }
    }

    /// Pupils fewer a year, on average over replications.
    public var meanEffect: Double { points.reduce(0) { $0 + $1.effect } / Double(points.count) }
    /// Euros more a year, on average over replications.
    public var meanCost: Double { points.reduce(0) { $0 + $1.cost } / Double(points.count) }
    /// 95 % interval of the mean effect, or why there is none.
    public var effectCertainty: MeanInterval { MeanInterval(of: points.map(\.effect), as: .differences) }
    /// The same of the mean cost.
    public var costCertainty: MeanInterval { MeanInterval(of: points.map(\.cost), as: .differences) }

    /// Euros more for each pupil fewer, with the interval of a ratio of means (Fieller); only where an effect is shown.
    public var ratio: Ratio {
        let interval = RatioOfMeans.interval95(points.map(\.cost), over: points.map(\.effect))
        guard let interval else { return .notTold(.effectNotShown) }
        return meanEffect > 0 ? .told(meanCost / meanEffect, interval) : .notTold(.effectIsWorse)
    }

    /// Replications in a quadrant, or without any effect at whatever cost; no cost counts as cheaper.
    public func share(_ quadrant: Quadrant) -> ObservedShare {
        ObservedShare(points) { point in
            switch quadrant {
            case .noEffect: point.effect == 0
            case .betterCheaper: point.effect > 0 && point.cost <= 0
            case .betterDearer: point.effect > 0 && point.cost > 0
            case .worseCheaper: point.effect < 0 && point.cost <= 0
            case .worseDearer: point.effect < 0 && point.cost > 0
            }
        }
    }

    /// Replications in which the plan is worth its cost to someone who would pay so much for each pupil fewer:
    /// `λ · effect − cost > 0`; ties count half.
    ///
    /// A share of simulated outcomes, in which chance plays and what is unknown is drawn together; the acceptability curve
    /// of health economics is of expected outcomes over what is unknown alone.
    public func worthItsCost(at worth: Double) -> ObservedShare {
        ObservedShare(points) { point in
            let gain = worth * point.effect - point.cost
            return gain == 0 ? nil : gain > 0
        }
    }

    /// Euros for a pupil fewer at which the share of outcomes is told.
    public static let worths: [Double] = [
        0, 500, 1_000, 2_000, 5_000, 10_000, 15_000, 20_000, 30_000, 50_000, 75_000, 100_000, 200_000,
    ]
}
