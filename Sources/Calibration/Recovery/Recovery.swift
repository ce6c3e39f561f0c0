import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// Whether a fit finds values that are known, because its data were simulated with them.
///
/// For each trial true values are drawn within the middle nine tenths of the bounds (or from the prior), the scenario is run with
/// them on random numbers of its own, and what comes of it is taken for data of as many pupils as the real data are of. The fit
/// begins where it always does.
public struct Recovery: Sendable {
    /// What came of one unknown.
    public struct Recovered: Sendable {
        public let unknown: FittedUnknown
        /// Mean of found less true, and its root mean square, in the unknown's unit.
        public let bias: Double
        public let rootMeanSquare: Double
        /// Trials in which the 90 % interval holds the true value.
        public let covered: ObservedShare
        /// True values with what was found, trial by trial.
        public let pairs: [(truth: Double, found: Double, sd: Double)]
    }

    public let unknowns: [Recovered]
    public let trials: Int

    /// - Throws: what is wrong with the question; see `FitFault`.
    public init(
        _ question: FitQuestion, trials: Int, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(FitFault) {
        var found: [[(truth: Double, found: Double, sd: Double)]] = question.unknowns.map { _ in [] }
        let draws = try Self.draws(question)
        for trial in 0..<trials {
            let chance = RandomSource(seed: question.seed, replication: UInt32(trial))
            let truth = question.unknowns.map { unknown in
                let (low, high) = (unknown.bounds.lowerBound, unknown.bounds.upperBound)
                return min(high, max(low, draws.value(of: unknown.id, chance)))
            }
            var own = question
            own.observed = try Self.data(question, truth, trial: trial)
            let fit = try Fit(own)
            for (number, unknown) in fit.unknowns.enumerated() {
                found[number].append((truth[number], unknown.value, unknown.sd))
            }
            progress(trial + 1)
        }
        self.trials = trials
        unknowns = zip(question.unknowns, found).map { Self.recovered($0, $1) }
    }

    /// The laws that true values are drawn from, as unknowns of a scenario are.
    private static func draws(_ question: FitQuestion) throws(FitFault) -> UnknownDraws {
        var scenario = try question.scenario(at: question.unknowns.map(\.start)).get().scenario
        scenario.correlations = []
        scenario.unknowns = question.unknowns.map { unknown in
            let (low, high) = (unknown.bounds.lowerBound, unknown.bounds.upperBound)
            let margin = 0.05 * (high - low)
            let law: Distribution =
                unknown.prior.map { .normal(mean: $0.mean, sd: $0.sd) }
                ?? .uniform(from: low + margin, to: high - margin)
            return Unknown(id: unknown.id, value: law)
        }
        return UnknownDraws(scenario)
    }

    /// What would have been observed: each row of as many replications as make the pupils that it is of.
    private static func data(
        _ question: FitQuestion, _ truth: [Double], trial: Int
    ) throws(FitFault) -> [ObservedValue] {
        let bound = try question.scenario(at: truth).get()
        let rows = try FitRows(question.observed, for: bound)
        let counts = rows.rows.map { $0.replicationsAlike(years: rows.years) }
        let values: [[Double]]
        do {
            values = try Replications.map(
                bound, first: counts.max() ?? 1, seed: question.seed &+ 1000 &+ UInt64(trial),
                threads: question.threads
            ) { _, observations, _ in rows.values(observations) }
        } catch {
            throw .breach(error)
        }
        let means = FitRows.means(values, of: counts)
        return zip(question.observed, counts).enumerated().map { number, next in
            var value = next.0
            let mean = means[number].isFinite ? means[number] : 0
            value.range = mean...mean
            value.pupils = value.pupils.map { _ in rows.rows[number].pupils * Double(rows.years * next.1) }
            return value
        }
    }

    private static func recovered(
        _ unknown: FittedUnknown, _ pairs: [(truth: Double, found: Double, sd: Double)]
    ) -> Recovered {
        let errors = pairs.map { $0.found - $0.truth }
        let count = Double(max(1, pairs.count))
        let inside = pairs.count { abs($0.found - $0.truth) <= 1.645 * $0.sd }
        return Recovered(
            unknown: unknown, bias: errors.reduce(0, +) / count,
            rootMeanSquare: (errors.reduce(0) { $0 + $1 * $1 } / count).squareRoot(),
            covered: ObservedShare(Double(inside), of: pairs.count), pairs: pairs)
    }
}
