import Experiments
import PluginKit
import SchoolDomain
import Stochastics

/// What data leave of what is held of unknowns before: many sets of values with which a scenario simulates what was observed.
///
/// Each set is simulated by itself, with as many pupils as the data are of (as far as replications go), so that chance in the
/// data needs no formula: what is dependent in them is so in what is simulated.
///
/// - Law: the same question has the same answer, on any number of threads.
/// - Source: see `ApproximatePosterior`.
public struct Posterior: Sendable {
    /// What is known of an unknown after the data.
    public struct Known: Sendable {
        public let unknown: FittedUnknown
        /// In the unknown's unit.
        public let sample: WeightedSample
        /// How much of the prior's standard deviation is left; near 1: the data tell nothing of it.
        public let shareOfPrior: Double
    }

    /// A row beside what sets of values of the posterior simulate.
    public struct Row: Sendable {
        public let row: FitRow
        public let simulated: WeightedSample
        /// Share of the simulated below what was observed, half of the equal among them; `nil`: it is kept back.
        public let shareBelow: Double?
    }

    public let question: FitQuestion
    public let unknowns: [Known]
    public let rows: [Row]
    /// Spearman's, of the sets of values.
    public let rankCorrelations: [[Double]]
    /// How it came about.
    public let generations: [ApproximatePosterior.Generation]
    public let end: ApproximatePosterior.End
    public let simulations: Int
    /// Rows whose data are of more pupils than a set was simulated with: of these more is known than is told.
    public let rowsOfMore: Int

    /// As laws: normal with the mean and the standard deviation that were found.
    public var laws: FittedLaws {
        let found = unknowns.map { known in
            Fit.Found(
                unknown: known.unknown, value: known.sample.mean, sd: known.sample.sd, isAtBound: false,
                isTold: known.shareOfPrior < Self.untold)
        }
        return FittedLaws(unknowns: found, rankCorrelations: rankCorrelations)
    }

    /// What has so much of its prior's deviation left, the data do not tell.
    public static let untold = 0.9

    /// Sets of values that rows are simulated with at the end.
    private static let predicted = 200

    /// - Parameters:
    ///   - sets: of values in a generation, over 1.
    ///   - progress: told after each batch how many simulations there were.
    /// - Throws: what is wrong with the question; see `FitFault`.
    public init(
        _ question: FitQuestion, sets: Int,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws(FitFault) {
        let trial = try PosteriorTrials(question)
        var settings = ApproximatePosterior.Settings()
        settings.particles = sets
        let observed = question.observed.map(\.range)
        let found = try ApproximatePosterior(
            dimensions: question.unknowns.count, observed: observed, settings: settings, seed: question.seed
        ) { (attempts) throws(FitFault) -> [[Double]?] in
            let answers = try trial.simulate(attempts.map { ($0.number, $0.place) })
            progress((attempts.last?.number ?? 0) + 1)
            return answers
        }
        let particles = found.adjusted(to: observed)
        guard !particles.isEmpty else { throw .nothingNear(found.simulations) }
        let weights = particles.map(\.weight)
        let values = particles.map { trial.values($0.place) }
        unknowns = question.unknowns.enumerated().map { number, unknown in
            let sample = WeightedSample(values.map { $0[number] }, weights: weights)
            let prior = PriorScale(unknown: unknown)
            let before = WeightedSample(
                (0..<1000).map { prior.value((Double($0) + 0.5) / 1000) },
                weights: [Double](repeating: 1, count: 1000))
            return Known(unknown: unknown, sample: sample, shareOfPrior: sample.sd / before.sd)
        }
        let equal = Self.resampled(particles, trial.seed)
        let predicted = try trial.simulate(
            equal.prefix(Self.predicted).enumerated().map { (found.simulations + $0, $1.place) }
        ).compactMap(\.self)
        rows = trial.rows.rows.enumerated().map { number, row in Self.row(row, predicted.map { $0[number] }) }
        rankCorrelations = Self.correlations(equal.map { trial.values($0.place) })
        self.question = question
        (generations, end, simulations) = (found.generations, found.end, found.simulations)
        rowsOfMore = trial.rowsOfMore
    }

    private static func row(_ row: FitRow, _ values: [Double]) -> Row {
        let told = values.filter(\.isFinite)
        let sample = WeightedSample(
            told.isEmpty ? [.nan] : told, weights: told.isEmpty ? [1] : told.map { _ in 1 })
        let below = row.observed.number.map { observed in
            told.reduce(0.0) { $0 + ($1 < observed ? 1 : $1 == observed ? 0.5 : 0) }
                / Double(max(1, told.count))
        }
        return Row(row: row, simulated: sample, shareBelow: below)
    }

    /// A thousand places of equal weight, by systematic resampling, in an order of chance.
    private static func resampled(
        _ particles: [ApproximatePosterior.Particle], _ seed: UInt64
    ) -> [ApproximatePosterior.Particle] {
        let sum = particles.reduce(0) { $0 + $1.weight }
        var (equal, below, number): ([ApproximatePosterior.Particle], Double, Int) = ([], 0, 0)
        for particle in particles {
            below += 1000 * particle.weight / sum
            while number < 1000, Double(number) + 0.5 <= below + 1e-9 {
                equal.append(particle)
                number += 1
            }
        }
        let source = RandomSource(seed: seed, replication: .max)
        return equal.enumerated().sorted {
            source.block(1, UInt32($0.offset), 0).low < source.block(1, UInt32($1.offset), 0).low
        }.map(\.element)
    }

    private static func correlations(_ values: [[Double]]) -> [[Double]] {
        let columns = (values.first ?? []).indices.map { column in values.map { $0[column] } }
        return columns.indices.map { i in
            columns.indices.map { j in
                i == j ? 1 : RankCorrelation.spearman(columns[i], columns[j]) ?? 0
            }
        }
    }
}
