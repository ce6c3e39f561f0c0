@preconcurrency import CGSL

/// Which value of a sample is, with stated assurance, not below a quantile, whatever the distribution.
///
/// Of `n` independent values the k-th smallest is at least the `c`-quantile with probability `P(Bin(n, c) ≤ k − 1)`.
///
/// - Source: S. S. Wilks, "Determination of sample sizes for setting tolerance limits", Annals of Mathematical
///   Statistics 12 (1941) 91-96.
public enum ToleranceLimit {
    /// The smallest such k, from 1; `nil` when even the largest of the values does not suffice.
    ///
    /// - Errors: `domain` unless both shares are inside (0, 1) and there is a value.
    public static func rank(of share: Double, among count: Int, assurance: Double) throws(NumericsError)
        -> Int?
    {
        try GSL.check(probability: share)
        try GSL.check(probability: assurance)
        guard count > 0 else { throw .domain("a tolerance limit of \(count) values") }
        // The probability rises with k.
        var (tooLow, enough) = (0, count + 1)
        while enough - tooLow > 1 {
            let middle = (tooLow + enough) / 2
            let sure = try GSL.call("the binomial distribution") {
                gsl_cdf_binomial_P(UInt32(middle - 1), share, UInt32(count))
            }
            if sure >= assurance { enough = middle } else { tooLow = middle }
        }
        return enough > count ? nil : enough
    }

    /// How many values it takes for the largest to suffice: the smallest n with `shareⁿ ≤ 1 − assurance`.
    public static func valuesNeeded(for share: Double, assurance: Double) throws(NumericsError) -> Int {
        try GSL.check(probability: share)
        try GSL.check(probability: assurance)
        var (count, missed) = (1, share)
        while missed > 1 - assurance { (count, missed) = (count + 1, missed * share) }
        return count
    }
}
