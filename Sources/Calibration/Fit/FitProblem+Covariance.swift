import SchoolDomain

extension FitProblem {
    /// Covariance of the residuals where the model holds, a row and a column each: rows of the same pupils vary together.
    ///
    /// `C = ρ (a aᵀ within a table + b bᵀ) + sd²`, over the standard errors that the residuals are in: `a²` is the variance of what
    /// was observed, `b²` that of the simulated mean, ρ how rows vary together in one replication. Numbers of different tables
    /// are of different pupils or years. What is held of unknowns before is known by itself.
    ///
    /// - Parameter simulated: replications at the place of the fit, enough of them to tell ρ.
    func covariance(_ simulated: SimulatedRows) -> [[Double]] {
        let correlations = simulated.correlations
        let observed = rows.rows.enumerated().map { number, row in
            row.variance(ofOneReplication: simulated.variances[number], years: rows.years).squareRoot()
        }
        let means = simulated.variances.map { ($0 / Double(question.replications)).squareRoot() }
        let count = rows.rows.count
        let all = count + scales.count { $0.unknown.prior != nil }
        return (0..<all).map { i in
            (0..<all).map { j in
                guard i < count, j < count else { return i == j ? 1 : 0 }
                let (one, other) = (rows.rows[i].observed, rows.rows[j].observed)
                let isOneTable = one.place.file == other.place.file
                let shared = means[i] * means[j] + (isOneTable ? observed[i] * observed[j] : 0)
                let own = i == j ? one.sd * one.sd : 0
                return (correlations[i][j] * shared + own) / (errors[i] * errors[j])
            }
        }
    }
}
