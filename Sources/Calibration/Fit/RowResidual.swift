import SchoolDomain
import Stochastics

/// How far a row lies from what is simulated, in standard errors.
///
/// - Law: the square is `−2 log` of the likelihood of a normal law, up to what does not hang on the simulation. Of a number
///   that is kept back, low … high, it is the likelihood that it lies there (a whole number: half a unit beyond each end).
enum RowResidual {
    static func value(_ simulated: Double, _ row: FitRow, error: Double) -> Double {
        let range = row.observed.range
        guard row.isCensored else { return (simulated - range.lowerBound) / error }
        let half = row.isMean ? 0 : 0.5
        // Nobody can be fewer than none: what is kept back from 0 has no lower end.
        let low = range.lowerBound <= 0 ? -Double.infinity : (range.lowerBound - half - simulated) / error
        let high = (range.upperBound + half - simulated) / error
        let law = Distribution.normal(mean: 0, sd: 1)
        let inside = law.cdf(high) - (low.isFinite ? law.cdf(low) : 0)
        // So far out the probability is too small to be told; its logarithm goes on as the normal law's does.
        let distance = max(high < 0 ? -high : 0, low.isFinite && low > 0 ? low : 0)
        let square = inside > 1e-12 ? -2 * Elementary.log(inside) : distance * distance + 50
        let middle = low.isFinite ? (range.lowerBound + range.upperBound) / 2 : -Double.infinity
        return (simulated < middle ? -1 : 1) * max(0, square).squareRoot()
    }
}
