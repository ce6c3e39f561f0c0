@preconcurrency import CGSL

/// Parameters for which the sum of squared residuals is smallest, by Levenberg and Marquardt.
///
/// ```swift
/// let fit = LeastSquares(from: [1, 1], residuals: { a in data.map { a[0] * exp(-a[1] * $0.x) - $0.y } }, jacobian: …)
/// ```
///
/// - Law: no step makes the sum of squares larger, so the answer is as good as the start at least.
/// - Source: GSL, `gsl_multifit_nlinear` with the trust region of Levenberg and Marquardt (Moré, 1978).
public struct LeastSquares: Sendable, Hashable {
    /// Residuals at some parameters; `nil`: they cannot be told there, and the search ends where it was.
    public typealias Residuals = ([Double]) -> [Double]?
    /// A row for each residual, a column for each parameter; given the residuals there.
    public typealias Jacobian = (_ parameters: [Double], _ residuals: [Double]) -> [[Double]]?

    /// What bounds a step: how far it goes in the parameters, or how much it changes the residuals.
    public enum Steps: Sendable, Hashable {
        /// For parameters of one scale, whose slopes may vanish where a long step would lead.
        case byParameters
        /// For parameters of any scales.
        case byResiduals
    }

    /// Where the sum is smallest, as far as was found.
    public let parameters: [Double]
    /// The residuals there.
    public let residuals: [Double]
    /// Steps taken.
    public let iterations: Int
    /// Whether the search ended of itself, not for want of steps or because something could not be told.
    public let hasConverged: Bool

    /// Half the sum is what GSL calls the cost; this is the whole.
    public var sumOfSquares: Double { residuals.reduce(0) { $0 + $1 * $1 } }

    /// - Parameters:
    ///   - tolerance: relative change of the parameters at which the search ends.
    /// - Precondition: as many residuals as parameters, or more.
    /// - Errors: `nil` where the residuals cannot be told at the start.
    public init?(
        from start: [Double], steps: Steps = .byResiduals, stepsMax: Int, tolerance: Double,
        residuals: @escaping Residuals,
        jacobian: @escaping Jacobian
    ) {
        guard let first = residuals(start) else { return nil }
        precondition(first.count >= start.count, "\(first.count) residuals of \(start.count) parameters")
        let functions = Functions(residuals, jacobian, known: (start, first))
        let (count, size) = (start.count, first.count)
        var settings = gsl_multifit_nlinear_default_parameters()
        settings.scale =
            steps == .byParameters ? gsl_multifit_nlinear_scale_levenberg : gsl_multifit_nlinear_scale_more
        guard
            let work = gsl_multifit_nlinear_alloc(gsl_multifit_nlinear_trust, &settings, size, count),
            let begin = gsl_vector_alloc(count)
        else { return nil }
        defer {
            gsl_multifit_nlinear_free(work)
            gsl_vector_free(begin)
        }
        for (place, value) in start.enumerated() { gsl_vector_set(begin, place, value) }
        var description = gsl_multifit_nlinear_fdf()
        description.n = size
        description.p = count
        description.params = Unmanaged.passUnretained(functions).toOpaque()
        description.f = { Functions.write(residualsAt: $0, $1, $2) }
        description.df = { Functions.write(jacobianAt: $0, $1, $2) }
        let (taken, converged) = withExtendedLifetime(functions) { () -> (Int, Bool) in
            let status = GSL.status {
                gsl_multifit_nlinear_init(begin, &description, work)
            }
            guard status == 0 else { return (0, false) }
            for step in 1...max(1, stepsMax) {
                if GSL.status({ gsl_multifit_nlinear_iterate(work) }) != 0 {
                    return (step - 1, !functions.hasFailed)
                }
                var info: Int32 = 0
                let ended = gsl_multifit_nlinear_test(tolerance, tolerance, 0, &info, work)
                if ended == 0 { return (step, true) }
            }
            return (stepsMax, false)
        }
        let found = gsl_multifit_nlinear_position(work).map { found in
            (0..<count).map { gsl_vector_get(found, $0) }
        }
        (iterations, hasConverged) = (taken, converged)
        (parameters, self.residuals) = functions.best(found ?? start)
    }
}

/// What GSL calls back.
private final class Functions {
    let residuals: LeastSquares.Residuals
    let jacobian: LeastSquares.Jacobian
    /// The latest, so that what was worked out is not so again.
    private var known: (parameters: [Double], residuals: [Double])
    /// The best so far.
    private var smallest: (parameters: [Double], residuals: [Double])
    private(set) var hasFailed = false

    init(
        _ residuals: @escaping LeastSquares.Residuals, _ jacobian: @escaping LeastSquares.Jacobian,
        known: ([Double], [Double])
    ) {
        (self.residuals, self.jacobian) = (residuals, jacobian)
        (self.known, smallest) = (known, known)
    }

    /// The residuals at a place, or those of the best that is known.
    func best(_ parameters: [Double]) -> ([Double], [Double]) {
        guard let there = values(parameters), Self.sum(there) <= Self.sum(smallest.residuals) else {
            return smallest
        }
        return (parameters, there)
    }

    private static func sum(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }

    func values(_ parameters: [Double]) -> [Double]? {
        if parameters == known.parameters { return known.residuals }
        guard let found = residuals(parameters), found.allSatisfy(\.isFinite) else {
            hasFailed = true
            return nil
        }
        known = (parameters, found)
        if Self.sum(found) < Self.sum(smallest.residuals) { smallest = known }
        return found
    }

    private static func read(_ vector: UnsafePointer<gsl_vector>?) -> [Double] {
        guard let vector else { return [] }
        return (0..<vector.pointee.size).map { gsl_vector_get(vector, $0) }
    }

    static func write(
        residualsAt place: UnsafePointer<gsl_vector>?, _ own: UnsafeMutableRawPointer?,
        _ result: UnsafeMutablePointer<gsl_vector>?
    ) -> Int32 {
        guard let own, let result else { return failed }
        let functions = Unmanaged<Functions>.fromOpaque(own).takeUnretainedValue()
        guard let found = functions.values(read(place)) else { return failed }
        for (row, value) in found.enumerated() { gsl_vector_set(result, row, value) }
        return 0
    }

    static func write(
        jacobianAt place: UnsafePointer<gsl_vector>?, _ own: UnsafeMutableRawPointer?,
        _ result: UnsafeMutablePointer<gsl_matrix>?
    ) -> Int32 {
        guard let own, let result else { return failed }
        let functions = Unmanaged<Functions>.fromOpaque(own).takeUnretainedValue()
        let parameters = read(place)
        guard let there = functions.values(parameters), let found = functions.jacobian(parameters, there)
        else {
            functions.hasFailed = true
            return failed
        }
        for (row, values) in found.enumerated() {
            for (column, value) in values.enumerated() { gsl_matrix_set(result, row, column, value) }
        }
        return 0
    }

    /// GSL_EFAILED.
    private static let failed: Int32 = 5
}
