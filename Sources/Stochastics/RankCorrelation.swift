@preconcurrency import CGSL
import Glibc

/// How far two series rise and fall together, whatever their laws: Spearman's coefficient, the correlation of ranks.
///
/// ```swift
/// RankCorrelation.spearman([1, 2, 3, 4], [1, 4, 9, 16])  // 1
/// ```
public enum RankCorrelation {
    /// From -1 to 1, ties sharing their ranks; `nil` of fewer than two pairs, or where a series is all the same.
    ///
    /// - Precondition: equally many values, none `nan`.
    public static func spearman(_ a: [Double], _ b: [Double]) -> Double? {
        precondition(a.count == b.count, "\(a.count) values and \(b.count)")
        guard a.count > 1, Set(a).count > 1, Set(b).count > 1 else { return nil }
        var work = [Double](repeating: 0, count: 2 * a.count)
        let value = gsl_stats_spearman(a, 1, b, 1, a.count, &work)
        return value.isFinite ? value : nil
    }

    /// That of two normal variables with such a correlation: `(6 / π) arcsin(ρ / 2)`.
    ///
    /// - Precondition: -1 to 1.
    public static func ofNormals(_ correlation: Double) -> Double {
        precondition(abs(correlation) <= 1, "a correlation of \(correlation)")
        return 6 / Double.pi * asin(correlation / 2)
    }
}
