@preconcurrency import CGSL

/// The lower triangular root of a covariance: `Σ = L Lᵀ`.
///
/// - Source: GSL, `gsl_linalg_cholesky_decomp1`.
struct Cholesky: Sendable {
    /// A row for each variable, as long as its number.
    private let lower: [[Double]]

    /// - Errors: `nil` where the matrix has no root.
    init?(_ covariance: [[Double]]) {
        let count = covariance.count
        guard count > 0, let matrix = gsl_matrix_alloc(count, count) else { return nil }
        defer { gsl_matrix_free(matrix) }
        for (row, values) in covariance.enumerated() {
            for (column, value) in values.enumerated() { gsl_matrix_set(matrix, row, column, value) }
        }
        guard GSL.status({ gsl_linalg_cholesky_decomp1(matrix) }) == 0 else { return nil }
        lower = (0..<count).map { row in (0...row).map { gsl_matrix_get(matrix, row, $0) } }
    }

    /// `L z`.
    func spread(_ normals: [Double]) -> [Double] {
        lower.map { row in zip(row, normals).reduce(0) { $0 + $1.0 * $1.1 } }
    }

    /// `xᵀ Σ⁻¹ x`, by forward substitution.
    func distance(_ x: [Double]) -> Double {
        var solved: [Double] = []
        for (row, values) in lower.enumerated() {
            let known = zip(values, solved).reduce(0) { $0 + $1.0 * $1.1 }
            solved.append((x[row] - known) / values[row])
        }
        return solved.reduce(0) { $0 + $1 * $1 }
    }
}
