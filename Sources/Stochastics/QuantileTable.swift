/// A continuous distribution's quantiles at equally spaced probabilities, straight lines in between.
///
/// GSL's inverse of the beta distribution takes 3 µs; a look-up takes nanoseconds. The outermost points are the
/// quantiles half a part from the ends.
public struct QuantileTable: Sendable {
    @usableFromInline let points: [Double]

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
