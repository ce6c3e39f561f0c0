@preconcurrency import CGSL

/// What data say of parameters, by the slopes of residuals that have variance 1: directions that they tell, and covariance.
///
/// With `J = U S Vᵀ` the covariance of the parameters is `V S⁻² Vᵀ`: a direction with singular value s is known to
/// within 1 / s. Directions that are known less well than is asked are left out, as not told.
///
/// - Source: GSL, `gsl_linalg_SV_decomp`.
public struct Identifiability: Sendable, Hashable {
    /// From the largest down, one for each parameter.
    public let singularValues: [Double]
    /// The direction of each, a number for each parameter, of length 1.
    public let directions: [[Double]]
    /// A row and a column for each parameter, of the directions that are told.
    public let covariance: [[Double]]

    /// How many directions the data tell.
    public let rank: Int

    /// - Parameter sdMax: a direction that is not known as well is not told.
    /// - Precondition: as many rows as columns, or more; one column at least.
    public init(jacobian: [[Double]], sdMax: Double = .infinity) {
        let (rows, columns) = (jacobian.count, jacobian.first?.count ?? 0)
        precondition(columns > 0 && rows >= columns, "\(rows) residuals of \(columns) parameters")
        guard let u = gsl_matrix_alloc(rows, columns), let v = gsl_matrix_alloc(columns, columns),
            let s = gsl_vector_alloc(columns), let work = gsl_vector_alloc(columns)
        else { preconditionFailure("no memory for \(rows) × \(columns) numbers") }
        defer {
            gsl_matrix_free(u)
            gsl_matrix_free(v)
            gsl_vector_free(s)
            gsl_vector_free(work)
        }
        for (row, values) in jacobian.enumerated() {
            for (column, value) in values.enumerated() { gsl_matrix_set(u, row, column, value) }
        }
        _ = GSL.status { gsl_linalg_SV_decomp(u, v, s, work) }
        let values = (0..<columns).map { gsl_vector_get(s, $0) }
        let directions = (0..<columns).map { column in (0..<columns).map { gsl_matrix_get(v, $0, column) } }
        // What is left of nothing by rounding tells nothing.
        let least = max(1 / sdMax, (values.first ?? 0) * 1e-12)
        rank = values.count { $0 > least && $0 > 0 }
        covariance = (0..<columns).map { i in
            (0..<columns).map { j in
                zip(values, directions).reduce(0) { sum, next in
                    guard next.0 > least, next.0 > 0 else { return sum }
                    return sum + next.1[i] * next.1[j] / (next.0 * next.0)
                }
            }
        }
        (singularValues, self.directions) = (values, directions)
    }
}
