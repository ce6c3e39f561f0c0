import Experiments
import PluginKit
import Stochastics

/// Simulates sets of values as the data were observed.
struct PosteriorTrials: Sendable {
    let question: FitQuestion
    let rows: FitRows
    /// Of this random numbers come that are no replication's.
    let seed: UInt64
    private let scales: [PriorScale]
    /// Replications of each row.
    private let counts: [Int]
    /// Rows whose data are of more pupils than so many replications have.
    let rowsOfMore: Int

    init(_ question: FitQuestion) throws(FitFault) {
        let bound = try question.scenario(at: question.unknowns.map(\.start)).get()
        rows = try FitRows(question.observed, for: bound)
        let years = rows.years
        let alike = rows.rows.map { $0.replicationsAlike(years: years) }
        (self.question, seed) = (question, question.seed)
        scales = question.unknowns.map { PriorScale(unknown: $0) }
        counts = alike.map { min($0, question.replications) }
        rowsOfMore = alike.count { $0 > question.replications }
    }

    func values(_ place: [Double]) -> [Double] { zip(scales, place).map { $0.value($1) } }

    /// The rows of each set, with what each may be off by besides chance; `nil` where the scenario cannot be run with it, or has
    /// nothing to measure.
    func simulate(_ attempts: [(number: Int, place: [Double])]) throws(FitFault) -> [[Double]?] {
        guard !attempts.isEmpty else { return [] }
        return try Parallel.map(attempts.count, threads: question.threads) { () throws(FitFault) in
        } body: { (_, index) throws(FitFault) -> [Double]? in
            try simulate(attempts[index].number, attempts[index].place)
        }
    }

    private func simulate(_ number: Int, _ place: [Double]) throws(FitFault) -> [Double]? {
        guard case .success(let bound) = question.scenario(at: values(place)) else { return nil }
        let values: [[Double]]
        do {
            // Random numbers of its own: no attempt shares those of another, nor those of a fit.
            values = try Replications.map(
                bound, first: counts.max() ?? 1, seed: seed &+ 1_000_003 &+ UInt64(number), threads: 1
            ) { _, observations, _ in rows.values(observations) }
        } catch {
            throw .breach(error)
        }
        let means = FitRows.means(values, of: counts)
        guard means.allSatisfy(\.isFinite) else { return nil }
        let source = RandomSource(seed: seed, replication: .max)
        return means.enumerated().map { row, mean in
            let chance = RandomBlock.unit(
                source.block(0, UInt32(truncatingIfNeeded: number), UInt32(row)).low)
            return mean + rows.rows[row].observed.sd * NormalQuantile.value(chance)
        }
    }
}
