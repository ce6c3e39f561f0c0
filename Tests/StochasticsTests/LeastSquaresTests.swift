import Glibc
import Stochastics
import Testing

@Suite("Least squares")
struct LeastSquaresTests {
    /// NIST StRD, Misra1a: y = b₁ (1 − exp(−b₂ x)).
    static let data: [(y: Double, x: Double)] = [
        (10.07, 77.6), (14.73, 114.9), (17.94, 141.1), (23.93, 190.8), (29.61, 239.9), (35.18, 289.0),
        (40.02, 332.8), (44.82, 378.4), (50.76, 434.8), (55.05, 477.3), (61.01, 536.8), (66.40, 593.1),
        (75.47, 689.1), (81.78, 760.0),
    ]

    static func residuals(_ b: [Double]) -> [Double] { data.map { b[0] * (1 - exp(-b[1] * $0.x)) - $0.y } }
    static func slopes(_ b: [Double]) -> [[Double]] {
        data.map { [1 - exp(-b[1] * $0.x), b[0] * $0.x * exp(-b[1] * $0.x)] }
    }

    @Test("finds the certified values of NIST StRD Misra1a from its far start, and their standard errors")
    func misra1a() throws {
        let fit = try #require(
            LeastSquares(
                from: [500, 0.0001], stepsMax: 200, tolerance: 1e-12, residuals: Self.residuals,
                jacobian: { b, _ in Self.slopes(b) }))
        #expect(fit.hasConverged)
        #expect(abs(fit.parameters[0] / 238.94212918 - 1) < 1e-8)
        #expect(abs(fit.parameters[1] / 5.5015643181e-04 - 1) < 1e-8)
        #expect(abs(fit.sumOfSquares / 1.2455138894e-01 - 1) < 1e-8)
        let told = Identifiability(jacobian: Self.slopes(fit.parameters))
        let variance = fit.sumOfSquares / Double(Self.data.count - 2)
        #expect(told.rank == 2)
        #expect(abs((told.covariance[0][0] * variance).squareRoot() / 2.7070075241 - 1) < 1e-6)
        #expect(abs((told.covariance[1][1] * variance).squareRoot() / 7.2668688436e-06 - 1) < 1e-6)
    }

    @Test("tells that two parameters of which only the sum counts are not told apart")
    func unidentified() {
        let told = Identifiability(jacobian: [[1, 1], [2, 2], [3, 3]])
        #expect(told.rank == 1)
        #expect(abs(abs(told.directions[1][0]) - 0.5.squareRoot()) < 1e-12)
        #expect(abs(told.singularValues[0] - 28.0.squareRoot()) < 1e-12)
    }

    @Test("what is counted twice is known no better for it")
    func correlated() {
        // One number, observed with an error of variance 1, once and then again with the same error.
        let once = Identifiability(jacobian: [[1]])
        let twice = Identifiability(jacobian: [[1], [1]], residuals: [[1, 1], [1, 1]])
        #expect(abs(once.covariance[0][0] - 1) < 1e-12 && abs(twice.covariance[0][0] - 1) < 1e-12)
        #expect(abs(twice.deviations[0]! - 1) < 1e-12)
        // Both lie off by the same, so that nothing is left between them; apart they leave a half each.
        #expect(abs(twice.expectedSumOfSquares) < 1e-12)
        let apart = Identifiability(jacobian: [[1], [1]])
        #expect(abs(apart.covariance[0][0] - 0.5) < 1e-12 && abs(apart.expectedSumOfSquares - 1) < 1e-12)
        // A line through three points of unequal variance by ordinary least squares, by hand: Σ w² v with w = x / Σ x².
        let unequal = Identifiability(
            jacobian: [[1], [2], [3]], residuals: [[1, 0, 0], [0, 4, 0], [0, 0, 9]])
        #expect(abs(unequal.covariance[0][0] - (1 + 4 * 4 + 9 * 9.0) / (14 * 14)) < 1e-12)
        #expect(abs(unequal.expectedSumOfSquares - (14 - 98 / 14.0)) < 1e-12)
    }

    @Test("ends where it was when residuals can no longer be told, and says so")
    func breaksOff() throws {
        var calls = 0
        let fit = try #require(
            LeastSquares(
                from: [3], stepsMax: 10, tolerance: 1e-9,
                residuals: { b in
                    calls += 1
                    return calls > 1 ? nil : [b[0]]
                }, jacobian: { _, _ in [[1]] }))
        #expect(fit.parameters == [3] && !fit.hasConverged)
    }

    @Test("the simplex finds the minimum of Rosenbrock's valley, (1, 1)")
    func simplex() {
        let found = SimplexSearch(from: [-1.2, 1], size: 0.5, sizeMin: 1e-8, stepsMax: 1000) { x in
            let (a, b) = (1 - x[0], x[1] - x[0] * x[0])
            return a * a + 100 * b * b
        }
        #expect(found.hasConverged)
        #expect(abs(found.parameters[0] - 1) < 1e-5 && abs(found.parameters[1] - 1) < 1e-5)
    }
}
