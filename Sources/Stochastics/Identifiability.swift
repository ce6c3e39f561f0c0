@preconcurrency import CGSL

/// What data say of parameters that were fitted by least squares: directions that they tell, and covariance.
///
/// With the slopes `J = U S Vᵀ` and the covariance C of the residuals, that of the parameters is `V S⁻¹ Uᵀ C U S⁻¹ Vᵀ`, and a
/// direction is known to within the root of its part of it. Directions that are known less well than is asked are left out,
/// as not told.
///
/// - Source: GSL, `gsl_linalg_SV_decomp`; Huber, "The behavior of maximum likelihood estimates under nonstandard conditions"
///   (1967), whose covariance this is.
public struct Identifiability: Sendable, Hashable {
    /// From the largest down, one for each parameter.
    public let singularValues: [Double]
    /// The direction of each, a number for each parameter, of length 1.
    public let directions: [[Double]]
    /// To within what each is known, as one standard deviation; `nil`: the data do not tell it.
    public let deviations: [Double?]
    /// A row and a column for each parameter, of the directions that are told.
    public let covariance: [[Double]]
    /// What the sum of squared residuals is on average where the model holds.
    public let expectedSumOfSquares: Double

    /// How many directions the data tell.
    public var rank: Int { deviations.count { $0 != nil } }

    /// - Parameters:
    ///   - residuals: their covariance, a row and a column each; without it they are independent and have variance 1.
    ///   - sdMax: a direction that is not known as well is not told.
    /// - Precondition: as many rows as columns, or more; one column at least.
    public init(jacobian: [[Double]], residuals: [[Double]]? = nil, sdMax: Double = .infinity) {
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
        let spread = Self.projected(
            residuals,
            (0..<columns).map { column in
                (0..<rows).map { gsl_matrix_get(u, $0, column) }
            })
        // What is left of nothing by rounding tells nothing.
        let least = (values.first ?? 0) * 1e-12
        let deviations = values.enumerated().map { place, value -> Double? in
            guard value > least, value > 0 else { return nil }
            let deviation = max(0, spread[place][place]).squareRoot() / value
            return deviation < sdMax ? deviation : nil
        }
        let told = values.indices.filter { deviations[$0] != nil }
        covariance = (0..<columns).map { i in
            (0..<columns).map { j in
                told.reduce(0) { sum, one in
                    told.reduce(sum) { sum, other in
                        sum + directions[one][i] * spread[one][other] * directions[other][j]
                            / (values[one] * values[other])
                    }
                }
            }
        }
        let all = residuals.map { all in all.indices.reduce(0) { $0 + all[$1][$1] } } ?? Double(rows)
        expectedSumOfSquares = told.reduce(all) { $0 - spread[$1][$1] }
        (singularValues, self.directions, self.deviations) = (values, directions, deviations)
    }

    /// `Uᵀ C U` of the columns of U; where C is not given, what it is without: 1 on the diagonal.
    private static func projected(_ covariance: [[Double]]?, _ columns: [[Double]]) -> [[Double]] {
        guard let covariance else {
            return columns.indices.map { i in columns.indices.map { $0 == i ? 1 : 0 } }
        }
        let images = columns.map { column in
            covariance.map { row in zip(row, column).reduce(0) { $0 + $1.0 * $1.1 } }
        }
        return columns.map { column in
            images.map { image in zip(column, image).reduce(0) { $0 + $1.0 * $1.1 } }
        }
    }
}
