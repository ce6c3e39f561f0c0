import Experiments
import PluginKit
import SchoolDomain
import Stochastics

/// The values of unknowns with which a scenario comes closest to data, and what is known of them then.
///
/// The sum of squared residuals, each in standard errors, is made smallest by Levenberg and Marquardt, and where that does not
/// end, by Nelder and Mead. Standard errors are of chance in the data and in the simulated means; they are taken at the start
/// and anew where a search ended, and hold still in between.
///
/// - Law: the same question has the same answer, on any number of threads.
/// - Source: McFadden, "A method of simulated moments" (1989); slopes on common random numbers.
public struct Fit: Sendable {
    /// An unknown as it was found.
    public struct Found: Sendable {
        public let unknown: FittedUnknown
        /// In the unknown's unit.
        public let value: Double
        /// Of what is not known of it; infinite where the data tell nothing of it.
        public let sd: Double
        /// Whether it ended at one of its bounds: the data would have it beyond.
        public let isAtBound: Bool
        /// Whether the data tell of it at all.
        public let isTold: Bool
    }

    /// A row beside what was simulated.
    public struct Row: Sendable {
        public let row: FitRow
        /// Mean of the replications that were fitted with.
        public let simulated: Double
        /// The same of other replications, which the fit has not seen.
        public let validated: Double
        /// What chance makes of observed and simulated together.
        public let error: Double
        /// In standard errors; see `RowResidual`.
        public let residual: Double
    }

    public let question: FitQuestion
    public let unknowns: [Found]
    public let rows: [Row]
    /// Spearman's rank correlations of what is not known of the unknowns.
    public let rankCorrelations: [[Double]]
    /// What was found, as laws.
    public var laws: FittedLaws { FittedLaws(unknowns: unknowns, rankCorrelations: rankCorrelations) }
    /// What the data say of the unknowns on the scales of the search.
    public let identifiability: Identifiability
    /// Steps of the search, runs of all replications, and whether it ended of itself.
    public let steps: Int
    public let runs: Int
    public let hasConverged: Bool
    /// Sum of squared residuals, and what they would be of on average: rows less unknowns.
    public let sumOfSquares: Double
    public let degreesOfFreedom: Int

    /// As few parts of the way between its bounds from one of them is at the bound.
    private static let shareAtBound = 0.005

    /// Of what a number may be between its bounds when nothing is known of it but them, on the scale of the search (that of a
    /// logistic variable): what is known no better than that, the data do not tell.
    private static let sdMax = 1.8

    /// - Parameter progress: told after each run of all replications how many there were.
    /// - Throws: what is wrong with the question; see `FitFault`.
    public init(_ question: FitQuestion, progress: @escaping @Sendable (Int) -> Void = { _ in })
        throws(FitFault)
    {
        let problem = try FitProblem(question, progress: progress)
        let search = try FitSearch(problem, question)
        let places = search.places
        guard let there = problem.simulate(places) else { throw problem.fault ?? .impossible([]) }
        let residuals = problem.residuals(there, places)
        guard let slopes = problem.jacobian(places, residuals, isExact: true) else {
            throw problem.fault ?? .impossible([])
        }
        let fresh = try problem.validated(places)
        let told = Identifiability(
            jacobian: slopes, residuals: problem.covariance(fresh), sdMax: Self.sdMax)
        sumOfSquares = residuals.reduce(0) { $0 + $1 * $1 }
        degreesOfFreedom = residuals.count - places.count
        let excess = Self.excess(sumOfSquares, told.expectedSumOfSquares, degreesOfFreedom)
        let parts = zip(problem.scales, places).enumerated().map { number, next in
            let (scale, place) = next
            return Self.found(scale, place, told, number, excess: excess)
        }
        unknowns = parts
        rows = problem.rows.rows.enumerated().map { number, row in
            Row(
                row: row, simulated: there.means[number], validated: fresh.means[number],
                error: problem.errors[number], residual: residuals[number])
        }
        rankCorrelations = Self.rankCorrelations(told.covariance)
        identifiability = told
        self.question = question
        (steps, hasConverged, runs) = (search.steps, search.hasConverged, problem.runs)
    }

    /// By how much more the unknowns vary where rows lie further off than chance would have them in 99 of 100 fits: the model
    /// is then another than the world.
    private static func excess(_ sum: Double, _ expected: Double, _ degreesOfFreedom: Int) -> Double {
        guard degreesOfFreedom > 0, expected > 1e-6 else { return 1 }
        let freedom = Double(degreesOfFreedom)
        let most = expected * ChiSquared.quantile(0.99, degreesOfFreedom: freedom) / freedom
        return sum > most ? sum / expected : 1
    }

    private static func found(
        _ scale: ScaledUnknown, _ place: Double, _ told: Identifiability, _ number: Int, excess: Double
    ) -> Found {
        let value = scale.value(place)
        let bounds = scale.unknown.bounds
        let width = bounds.upperBound - bounds.lowerBound
        let share = (value - bounds.lowerBound) / width
        let isTold = zip(told.directions, told.deviations).allSatisfy { $1 != nil || abs($0[number]) < 0.1 }
        // Half of what lies between one deviation down and one up: near a bound the scale is anything but straight.
        let deviation = (told.covariance[number][number] * excess).squareRoot()
        let sd = (scale.value(place + deviation) - scale.value(place - deviation)) / 2
        return Found(
            unknown: scale.unknown, value: value, sd: isTold ? sd : .infinity,
            isAtBound: share < shareAtBound || share > 1 - shareAtBound, isTold: isTold)
    }

    /// Of normal variables with such covariances.
    private static func rankCorrelations(_ covariance: [[Double]]) -> [[Double]] {
        covariance.indices.map { i in
            covariance.indices.map { j in
                let scale = (covariance[i][i] * covariance[j][j]).squareRoot()
                guard i != j, scale > 0 else { return i == j ? 1 : 0 }
                return RankCorrelation.ofNormals(max(-1, min(1, covariance[i][j] / scale)))
            }
        }
    }
}
