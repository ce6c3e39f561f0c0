import Synchronization

/// A continuous distribution's quantiles at equally spaced probabilities, straight lines in between.
///
/// GSL's inverse of the beta distribution takes 3 µs; a look-up takes nanoseconds. The outermost points are the
/// quantiles half a part from the ends.
public struct QuantileTable: Sendable {
    /// The quantiles, at equal steps of probability.
    public let points: [Double]

    private struct Key: Hashable {
        var distribution: Distribution
        var bits: Int
    }

    /// Tables made before: a search compiles the same one hundreds of times, at some ten milliseconds each.
    private static let known = Mutex<[Key: QuantileTable]>([:])

    /// The table of a distribution, made once in a program.
    ///
    /// - Errors: those of `Distribution.quantile`.
    public static func of(_ distribution: Distribution, bits: Int = 12) throws(NumericsError) -> QuantileTable
    {
        let key = Key(distribution: distribution, bits: bits)
        if let table = known.withLock({ $0[key] }) { return table }
        let table = try QuantileTable(distribution, bits: bits)
        known.withLock { $0[key] = table }
        return table
    }

    /// - Parameter bits: the table has 2^bits parts.
    /// - Errors: those of `Distribution.quantile`.
    public init(_ distribution: Distribution, bits: Int = 12) throws(NumericsError) {
        let parts = 1 << bits
        var points: [Double] = []
        points.reserveCapacity(parts + 1)
        for part in 0...parts {
            let inside = min(Double(parts) - 0.5, max(0.5, Double(part)))
            points.append(try distribution.quantile(inside / Double(parts)))
        }
        self.points = points
    }

    /// The value meant by 32 random bits; never falls when the bits rise.
    @inlinable
    public func value(_ bits: UInt32) -> Double {
        let position = RandomBlock.unit(bits) * Double(points.count - 1)
        let index = Int(position)
        return points[index] + (position - Double(index)) * (points[index + 1] - points[index])
    }
}
