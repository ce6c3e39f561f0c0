import Experiments
import PluginKit
import SchoolDomain
import SimulationKernel
import Stochastics

/// What a fit is asked: which numbers of which scenario, to which data, with how many replications of which seed.
public struct FitQuestion: Sendable {
    /// A scenario with changes such as `absence.frailty.sigma.7=0.81`, or what is wrong with them.
    public typealias Changed = @Sendable (_ changes: [String]) -> Result<BoundScenario, FitFault>

    public var unknowns: [FittedUnknown]
    public var observed: [ObservedValue]
    public var scenario: Changed
    public var replications: Int
    public var seed: UInt64
    public var threads: Int
    /// Steps of the search at most.
    public var stepsMax = 30

    public init(
        unknowns: [FittedUnknown], observed: [ObservedValue], replications: Int, seed: UInt64, threads: Int,
        scenario: @escaping Changed
    ) {
        (self.unknowns, self.observed, self.scenario) = (unknowns, observed, scenario)
        (self.replications, self.seed, self.threads) = (replications, seed, threads)
    }

    /// The scenario with values of the unknowns, in their order.
    func scenario(at values: [Double]) -> Result<BoundScenario, FitFault> {
        scenario(zip(unknowns, values).flatMap { $0.changes($1) })
    }
}

/// The residuals of a fit and their slopes, all on the same random numbers.
///
/// - Law: chance is addressed, so the same replications answer at every place of the search and the residuals change only where
///   the unknowns change something: the difference of two places is no noise of sampling.
/// - Law: where a run is of one school year without warm-up, steps, interventions or classes, pupils of one grade know nothing
///   of those of another. Unknowns of different grades are then moved together, and each row shows what that of its own
///   grade does: ten grades cost as much as one (Curtis, Powell & Reid, 1974).
final class FitProblem {
    let question: FitQuestion
    let rows: FitRows
    let scales: [ScaledUnknown]
    /// Standard errors of the rows, which hold still while a search goes on.
    var errors: [Double]
    /// What broke the search off.
    private(set) var fault: FitFault?
    /// Runs so far.
    private(set) var runs = 0
    private let groups: [[Int]]
    /// A step on the scale of the unknowns, for slopes.
    private static let step = 0.1

    private let progress: @Sendable (Int) -> Void

    init(_ question: FitQuestion, progress: @escaping @Sendable (Int) -> Void) throws(FitFault) {
        let scales = question.unknowns.map { ScaledUnknown(unknown: $0) }
        let bound = try question.scenario(at: question.unknowns.map(\.start)).get()
        let rows = try FitRows(question.observed, for: bound)
        let told = rows.rows.count + question.unknowns.count { $0.prior != nil }
        guard told >= scales.count else { throw .tooFewRows(told, unknowns: scales.count) }
        (self.question, self.rows, self.scales) = (question, rows, scales)
        groups = Self.groups(question.unknowns, areApart: Self.gradesAreApart(bound.scenario))
        self.progress = progress
        errors = []
        try weigh(at: scales.map { $0.place($0.unknown.start) })
    }

    /// Whether nothing of one grade bears on another.
    private static func gradesAreApart(_ scenario: Scenario) -> Bool {
        scenario.years.count == 1 && scenario.run.warmUpYears == 0 && scenario.ladder.isEmpty
            && scenario.interventions.isEmpty && scenario.classes.isEmpty && scenario.plugins.isEmpty
    }

    /// Unknowns that are moved together: of different grades each.
    private static func groups(_ unknowns: [FittedUnknown], areApart: Bool) -> [[Int]] {
        guard areApart else { return unknowns.indices.map { [$0] } }
        var groups: [[Int]] = []
        for (number, unknown) in unknowns.enumerated() {
            let free = groups.firstIndex { group in
                unknown.grade != nil
                    && group.allSatisfy { unknowns[$0].grade != nil && unknowns[$0].grade != unknown.grade }
            }
            if let free { groups[free].append(number) } else { groups.append([number]) }
        }
        return groups
    }

    /// Runs the scenario at a place of the search; `nil`: it cannot be run, for the fault that is then known.
    func simulate(_ places: [Double]) -> SimulatedRows? {
        do throws(FitFault) {
            return try simulated(places, seed: question.seed)
        } catch {
            fault = error
            return nil
        }
    }

    /// What other replications say at a place, of which the search knows nothing; enough of them to tell how rows vary
    /// together.
    func validated(_ places: [Double]) throws(FitFault) -> SimulatedRows {
        try simulated(
            places, seed: question.seed &+ 1, replications: max(question.replications, Self.validatedMin))
    }

    /// With 60 replications a standard deviation is known to a tenth.
    private static let validatedMin = 60

    private func simulated(
        _ places: [Double], seed: UInt64, replications: Int? = nil
    ) throws(FitFault) -> SimulatedRows {
        let bound = try question.scenario(at: values(places)).get()
        defer {
            runs += 1
            progress(runs)
        }
        return try SimulatedRows(
            bound, rows, replications: replications ?? question.replications, seed: seed,
            threads: question.threads)
    }

    func values(_ places: [Double]) -> [Double] { zip(scales, places).map { $0.value($1) } }

    /// Takes the standard errors anew: chance of what was observed, and of the simulated mean.
    func weigh(at places: [Double]) throws(FitFault) {
        guard let simulated = simulate(places) else { throw fault ?? .impossible([]) }
        errors = rows.rows.indices.map { number in
            let (row, variance) = (rows.rows[number], simulated.variances[number])
            let sum =
                row.variance(ofOneReplication: variance, years: rows.years) + row.observed.sd
                * row.observed.sd
                + variance / Double(simulated.replications)
            // What never varies is held to a ten-thousandth of itself.
            let least = 1e-4 * max(1e-6, abs(simulated.means[number]))
            return max(sum.squareRoot(), least)
        }
    }

    /// Residuals of the rows, then of what is held of unknowns before.
    func residuals(_ places: [Double]) -> [Double]? {
        simulate(places).map { residuals($0, places) }
    }

    func residuals(_ simulated: SimulatedRows, _ places: [Double]) -> [Double] {
        rows.rows.indices.map { RowResidual.value(simulated.means[$0], rows.rows[$0], error: errors[$0]) }
            + zip(scales, places).compactMap { $0.priorResidual($1) }
    }

    /// Slopes of the residuals, by a step up and one down: few pupils change over at a place, so that near ones tell little.
    ///
    /// A row of several grades shows only what the unknowns of a group do together. On the way each is taken to do its
    /// part, which a search can bear; exact slopes move such unknowns one by one.
    func jacobian(_ places: [Double], _ there: [Double], isExact: Bool = false) -> [[Double]]? {
        var slopes = there.map { _ in places.map { _ in 0.0 } }
        let priors = scales.indices.filter { scales[$0].unknown.prior != nil }
        let isMixed = rows.rows.contains { $0.grade == nil }
        for group in isExact && isMixed ? places.indices.map({ [$0] }) : groups {
            guard let up = residuals(moved(places, group, Self.step)),
                let down = residuals(moved(places, group, -Self.step))
            else { return nil }
            for row in there.indices {
                let change = (up[row] - down[row]) / (2 * Self.step)
                let owners = owners(of: row, in: group, priors)
                for owner in owners { slopes[row][owner] = change / Double(owners.count) }
            }
        }
        return slopes
    }

    /// The unknowns of a group that may have moved a residual.
    private func owners(of row: Int, in group: [Int], _ priors: [Int]) -> [Int] {
        guard row < rows.rows.count else { return group.filter { $0 == priors[row - rows.rows.count] } }
        guard group.count > 1, let grade = rows.rows[row].grade else { return group }
        return group.filter { scales[$0].unknown.grade == grade }
    }

    private func moved(_ places: [Double], _ group: [Int], _ step: Double) -> [Double] {
        var moved = places
        for number in group { moved[number] += step }
        return moved
    }
}
