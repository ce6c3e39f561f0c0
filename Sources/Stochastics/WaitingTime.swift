/// Unit-exponential waiting times in fixed point: the same whole numbers on every machine.
///
/// `−ln u` with `u = (bits + ½) / 2⁶⁴`, found from the leading zeros of the bits, a table by the next eight
/// and a polynomial.
///
/// - Units: 2⁻⁴⁴ of the unit mean; from 0 to 65 ln 2 × 2⁴⁴, under 2⁵⁰.
/// - Error: at most 0.65 units, 0.5 of them from rounding.
/// - Law: it never rises as the bits rise. Within an interval each operation rounds a rising function, and the
///   table is lowered by as many 2⁻⁵⁰ as keep it so at the intervals' ends.
public enum WaitingTime {
    /// The mean.
    @inlinable public static var one: Int64 { 1 << 44 }

    /// A waiting time from 64 random bits.
    @inlinable @inline(__always)
    public static func exponential(_ bits: UInt64) -> Int64 { exponential(bits, table) }

    /// A waiting time from 64 random bits and the base address of ``makeTable()``: for inner loops, without
    /// the one-time check of the shared table.
    @inlinable @inline(__always)
    public static func exponential(_ bits: UInt64, _ table: UnsafePointer<Double>) -> Int64 {
        let zeros = bits.leadingZeroBitCount
        // What follows the leading one, from the top; the half counts as the last bit.
        let fraction = ((bits &<< 1) | 1) &<< UInt64(truncatingIfNeeded: zeros)
        let interval = table + 2 &* Int(truncatingIfNeeded: fraction &>> 56)
        let logarithm = reduced(fraction, interval[0], interval[1])
        let octave = Int64(bitPattern: table[512 &+ zeros].bitPattern)
        return (Int64(bitPattern: logarithm.bitPattern) &+ octave) &>> 6
    }

    /// `6 − ln z`, `z = 1 + fraction / 2⁶⁴`, rounded to a multiple of 2⁻⁵⁰, which is the last place from 4 to 8.
    @inlinable @inline(__always)
    static func reduced(_ fraction: UInt64, _ inverse: Double, _ logarithm: Double) -> Double {
        let z = Double(bitPattern: (fraction &>> 12) | 0x3ff0_0000_0000_0000)
        let r = z * inverse - 1
        let square = r * r
        // What the series leaves out, r⁵/5, has the sign of r: values fall by a trifle where intervals meet.
        let curve = (-0.5 + r * 0x1.5555555555555p-2) + square * -0.25
        return logarithm - (r + square * curve)
    }

    /// The table: for each of 256 intervals 1/z and `6 + ln(1/z)`, then for 0 to 64 leading zeros what is added
    /// to the bits of a sum of the second kind to make 2⁵⁰ times the waiting time.
    public static func makeTable() -> [Double] {
        var table: [Double] = []
        var end = 6.0
        for interval in 0..<256 {
            let fraction = UInt64(interval) << 56
            let inverse = 1 / (1 + (Double(interval) + 0.5) / 256)
            var logarithm = 6 + Elementary.log(inverse)
            while reduced(fraction, inverse, logarithm) > end { logarithm = logarithm.nextDown }
            end = reduced(fraction | (1 << 56 - 1), inverse, logarithm)
            table += [inverse, logarithm]
        }
        // From the last interval of an octave to the first of the next, in 2⁻⁵⁰.
        let least = Int64(bitPattern: reduced(0, table[0], table[1]).bitPattern &- end.bitPattern)
        var octave = 32 - Int64(bitPattern: end.bitPattern)
        for zeros: Int64 in 0...64 {
            // (zeros + 1) ln 2 from ln 2 × 2⁵⁷, and half a unit so that the shift rounds.
            let exact = ((zeros + 1) * 0x162_e42f_efa3_9ef3) >> 7 + 32 - Int64(bitPattern: 6.0.bitPattern)
            octave = max(exact, octave + (zeros == 0 ? 0 : least))
            table.append(Double(bitPattern: UInt64(bitPattern: octave)))
        }
        return table
    }

    /// The shared table, made once and kept for the life of the process.
    @usableFromInline nonisolated(unsafe) static let table: UnsafePointer<Double> = {
        let table = makeTable()
        let base = UnsafeMutablePointer<Double>.allocate(capacity: table.count)
        base.initialize(from: table, count: table.count)
        return UnsafePointer(base)
    }()
}
