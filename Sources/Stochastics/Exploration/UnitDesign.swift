@preconcurrency import CGSL

/// Points of the unit cube at which a function is looked at: one row a point, one number an input.
///
/// - Law: a design is a function of its arguments, the seed among them.
public enum UnitDesign {
    /// More inputs than this GSL's Sobol sequence does not have.
    public static let sobolInputsMax = 40

    /// Sobol's sequence, moved by a draw for each input and wrapped around.
    ///
    /// - Errors: `domain` without points or inputs, or with more inputs than `sobolInputsMax`.
    public static func sobol(_ count: Int, inputs: Int, seed: UInt64) throws(NumericsError) -> [[Double]] {
        guard count > 0, 1...sobolInputsMax ~= inputs else {
            throw .domain("\(count) points of Sobol's sequence in \(inputs) dimensions, of 1 to 40")
        }
        guard let sequence = gsl_qrng_alloc(gsl_qrng_sobol, UInt32(inputs)) else {
            throw .domain("no memory for Sobol's sequence")
        }
        defer { gsl_qrng_free(sequence) }
        let shift = uniform(1, inputs: inputs, seed: seed)[0]
        return (0..<count).map { _ in
            var point = [Double](repeating: 0, count: inputs)
            gsl_qrng_get(sequence, &point)
            return zip(point, shift).map { ($0 + $1).truncatingRemainder(dividingBy: 1) }
        }
    }

    /// A Latin hypercube: of each input one point in each of `count` equal parts.
    ///
    /// - Errors: `domain` without points or inputs.
    public static func latinHypercube(
        _ count: Int, inputs: Int, seed: UInt64
    ) throws(NumericsError) -> [[Double]] {
        guard count > 0, inputs > 0 else { throw .domain("\(count) points in \(inputs) dimensions") }
        let within = uniform(count, inputs: inputs, seed: seed)
        let source = RandomSource(seed: seed, replication: 1)
        let parts = (0..<inputs).map { input in
            permutation(count) { RandomBlock.unit(source.block(1, UInt32(input), UInt32($0)).low) }
        }
        return (0..<count).map { row in
            (0..<inputs).map { (Double(parts[$0][row]) + within[row][$0]) / Double(count) }
        }
    }

    /// Independent uniform points, each number strictly between 0 and 1.
    static func uniform(_ count: Int, inputs: Int, seed: UInt64) -> [[Double]] {
        let source = RandomSource(seed: seed, replication: 0)
        return (0..<count).map { row in
            (0..<inputs).map { RandomBlock.unit(source.block(0, UInt32(row), UInt32($0)).low) }
        }
    }

    /// 0 ..< count in an order by chance (Fisher and Yates); `unit` gives the draw of each step.
    static func permutation(_ count: Int, _ unit: (Int) -> Double) -> [Int] {
        var order = Array(0..<count)
        for last in stride(from: count - 1, to: 0, by: -1) {
            order.swapAt(last, min(last, Int(unit(last) * Double(last + 1))))
        }
        return order
    }
}
