@preconcurrency import CGSL

/// The smallest value of a function by Nelder and Mead's simplex, which needs no slopes.
///
/// - Source: GSL, `gsl_multimin_fminimizer_nmsimplex2`.
public struct SimplexSearch: Sendable, Hashable {
    /// Where the value is smallest, as far as was found.
    public let parameters: [Double]
    /// The value there.
    public let value: Double
    /// Whether the simplex became smaller than was asked.
    public let hasConverged: Bool

    /// - Parameters:
    ///   - size: the first step in each direction.
    ///   - sizeMin: the mean distance of the corners at which the search ends.
    ///   - function: infinite where it cannot be told.
    /// - Precondition: one parameter at least.
    public init(
        from start: [Double], size: Double, sizeMin: Double, stepsMax: Int,
        _ function: @escaping ([Double]) -> Double
    ) {
        precondition(!start.isEmpty, "a search among no parameters")
        let own = SimplexFunction(function)
        let count = start.count
        guard let work = gsl_multimin_fminimizer_alloc(gsl_multimin_fminimizer_nmsimplex2, count),
            let begin = gsl_vector_alloc(count), let steps = gsl_vector_alloc(count)
        else { preconditionFailure("no memory for \(count) parameters") }
        defer {
            gsl_multimin_fminimizer_free(work)
            gsl_vector_free(begin)
            gsl_vector_free(steps)
        }
        for (place, value) in start.enumerated() { gsl_vector_set(begin, place, value) }
        gsl_vector_set_all(steps, size)
        var description = gsl_multimin_function()
        description.n = count
        description.params = Unmanaged.passUnretained(own).toOpaque()
        description.f = { place, own in
            guard let own, let place else { return .infinity }
            let at = (0..<place.pointee.size).map { gsl_vector_get(place, $0) }
            return Unmanaged<SimplexFunction>.fromOpaque(own).takeUnretainedValue().function(at)
        }
        hasConverged = withExtendedLifetime(own) {
            guard GSL.status({ gsl_multimin_fminimizer_set(work, &description, begin, steps) }) == 0 else {
                return false
            }
            for _ in 0..<stepsMax {
                guard GSL.status({ gsl_multimin_fminimizer_iterate(work) }) == 0 else { return false }
                if gsl_multimin_test_size(gsl_multimin_fminimizer_size(work), sizeMin) == 0 { return true }
            }
            return false
        }
        let found = gsl_multimin_fminimizer_x(work)
        parameters = (0..<count).map { gsl_vector_get(found, $0) }
        value = gsl_multimin_fminimizer_minimum(work)
    }
}

private final class SimplexFunction {
    let function: ([Double]) -> Double

    init(_ function: @escaping ([Double]) -> Double) { self.function = function }
}
