import Experiments
import PluginKit
import Stochastics

/// What a scenario's replications say of each row: the mean, and the variance of a single replication.
struct SimulatedRows: Sendable {
    let means: [Double]
    let variances: [Double]
    let replications: Int
    /// What each replication says of each row, less the mean; 0 where there was nothing to measure.
    private let deviations: [[Double]]

    /// - Throws: where a row has nothing to measure in any replication; what a plugin did wrong.
    init(
        _ bound: BoundScenario, _ rows: FitRows, replications: Int, seed: UInt64, threads: Int
    ) throws(FitFault) {
        let values: [[Double]]
        do {
            values = try Replications.map(bound, first: replications, seed: seed, threads: threads) {
                _, observations, _ in rows.values(observations)
            }
        } catch {
            throw .breach(error)
        }
        var (means, variances): ([Double], [Double]) = ([], [])
        for (number, row) in rows.rows.enumerated() {
            var moments = RunningMoments()
            for replication in values where replication[number].isFinite { moments.add(replication[number]) }
            guard moments.count > 0 else {
                throw .nothingMeasured(row.observed.name, row.observed.place)
            }
            means.append(moments.mean)
            variances.append(moments.count > 1 ? moments.sd * moments.sd : 0)
        }
        (self.means, self.variances, self.replications) = (means, variances, replications)
        deviations = values.map { replication in
            zip(replication, means).map { $0.isFinite ? $0 - $1 : 0 }
        }
    }

    /// Correlation of each row with each other in one replication, a row and a column each; 0 where one never varies.
    var correlations: [[Double]] {
        let sums = means.indices.map { i in
            means.indices.map { j in deviations.reduce(0) { $0 + $1[i] * $1[j] } }
        }
        return means.indices.map { i in
            means.indices.map { j in
                guard i != j else { return 1 }
                let scale = (sums[i][i] * sums[j][j]).squareRoot()
                return scale > 0 ? max(-1, min(1, sums[i][j] / scale)) : 0
            }
        }
    }
}
