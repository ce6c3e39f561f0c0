/// Elementary functions in IEEE 754 arithmetic alone: the same bits on every machine.
///
/// Only `+ − × ÷` on doubles, whole numbers and bit patterns are used: no mathematical library and no fused
/// multiplication and addition. The tests hold each function against values of 25 digits.
///
/// - Errors, by counting roundings, in units in the last place (ulp) of the result, also of a subnormal one:
///   `exp` and `exp2` 0.56, `log` 0.505, `sine` 0.85, `power` 1.75; the largest of ten million arguments in
///   each of several ranges were 0.54, 0.501, 0.81 and 1.23.
/// - Source: exact reduction as in W. J. Cody and W. Waite, "Software manual for the elementary functions"
///   (1980); `log` by table as in P.-T. P. Tang, ACM TOMS 16 (1990) 378-400; products in two parts as in
///   T. J. Dekker, Numerische Mathematik 18 (1971) 224-242. Polynomials interpolate at Chebyshev's points.
public enum Elementary {
    /// `eˣ`: infinite above 709.78, 0 below −745.13.
    public static func exp(_ x: Double) -> Double {
        guard abs(x) <= 746 else { return beyond(x) }
        return exponential(of: x, 0)
    }

    /// `2ˣ`, exact for whole `x`: infinite from 1024, 0 from −1075 down.
    public static func exp2(_ x: Double) -> Double {
        guard abs(x) <= 1080 else { return beyond(x) }
        let shifted = x + toWhole
        let fraction = x - (shifted - toWhole)
        // fraction × ln 2 in two parts; the product of the upper halves is exact.
        let upper = (fraction + 0x1.8p26) - 0x1.8p26
        let product = upper * 0x1.62e42fcp-1
        let high = (product + toGrid) - toGrid
        let rest = upper * 0x1.7d1cf79abc9e4p-28 + (fraction - upper) * 0x1.62e42fefa39efp-1
        return exponential(high, (product - high) + rest, times: exponent(shifted))
    }

    /// The natural logarithm: −∞ at 0, not a number below.
    public static func log(_ x: Double) -> Double {
        if x >= 0x1p-1022 && x < .infinity {
            let (high, low) = logarithm(x, 0)
            return high + low
        }
        return unusualLog(x)
    }

    /// `base` to the power `exponent`.
    ///
    /// - Precondition: `base` is finite and over 0.
    public static func power(_ base: Double, _ exponent: Double) -> Double {
        precondition(base > 0 && base < .infinity, "a power of \(base)")
        if base == 1 || exponent == 0 { return 1 }
        let pair = base < 0x1p-1022 ? logarithm(base * 0x1p52, -52) : logarithm(base, 0)
        let high = pair.high + pair.low
        let low = (pair.high - high) + pair.low
        let product = high * exponent
        guard abs(product) <= 746 else { return beyond(product) }
        let (a, b) = (halves(high), halves(exponent))
        let error = a.low * b.low - (((product - a.high * b.high) - a.low * b.high) - a.high * b.low)
        return exponential(of: product, error + low * exponent)
    }

    /// The sine of an angle in radians.
    ///
    /// - Precondition: `x` is −π/2 to π/2.
    public static func sine(_ x: Double) -> Double {
        precondition(abs(x) <= 0x1.921fb54442d18p0, "the sine of \(x), beyond a quarter of a turn")
        if abs(x) <= 0x1.921fb54442d18p-1 {
            let z = x * x
            let low = -0x1.5555555555555p-3 + z * (0x1.111111111111p-7 + z * -0x1.a01a01a019936p-13)
            let high = -0x1.ae64541266378p-26 + z * (0x1.61217ec01749dp-33 + z * -0x1.ab17a79237a19p-41)
            return x + x * z * (low + z * z * z * (0x1.71de3a54605eep-19 + z * high))
        }
        // cos(π/2 − |x|), the difference in two parts: the first is exact.
        let (angle, rest) = (0x1.921fb54442d18p0 - abs(x), 0x1.1a62633145c07p-54)
        let z = angle * angle
        let low = 0x1.5555555555555p-5 + z * (-0x1.6c16c16c16c16p-10 + z * 0x1.a01a01a019d0ap-16)
        let high = 0x1.1eed8deb6d561p-29 + z * (-0x1.9394b9c9c20a4p-37 + z * 0x1.ab783376962cfp-45)
        let tail = z * z * (low + z * z * z * (-0x1.27e4fb7712bdfp-22 + z * high)) - angle * rest
        let near = 1 - 0.5 * z
        let value = near + (((1 - near) - 0.5 * z) + tail)
        return x < 0 ? -value : value
    }
}

extension Elementary {
    /// Added and subtracted: a number under 2⁵¹ rounded to a whole one; the sum's lowest bits are that number.
    private static var toWhole: Double { 0x1.8p52 }
    /// Added and subtracted: a number under 2²⁶ rounded to a multiple of 2⁻²⁵.
    private static var toGrid: Double { 0x1.8p27 }
    /// ln 2 = `ln2High` + `ln2Low`; the first is a multiple of 2⁻⁴², so that up to 2¹⁰ times it is exact.
    private static var ln2High: Double { 0x1.62e42fefa38p-1 }
    private static var ln2Low: Double { 0x1.ef35793c7673p-45 }

    @inline(__always) private static func exponent(_ shifted: Double) -> Int64 {
        Int64(Int32(truncatingIfNeeded: shifted.bitPattern))
    }

    /// `e` to the sum of `x` and a far smaller `rest`.
    @inline(__always) private static func exponential(of x: Double, _ rest: Double) -> Double {
        let shifted = x * 0x1.71547652b82fep0 + toWhole
        let count = shifted - toWhole
        let reduced = x - count * ln2High
        let high = (reduced + toGrid) - toGrid
        return exponential(high, (reduced - high) - count * ln2Low + rest, times: exponent(shifted))
    }

    /// `e` to the `high + low`, times two to the `exponent`; the sum is at most 0.35 and `high` on the grid.
    ///
    /// `1 + high + high²/2` is exact; what is added to it is under 2⁻⁷ and has an error under 2⁻⁵⁷.
    @inline(__always)
    private static func exponential(_ high: Double, _ low: Double, times exponent: Int64) -> Double {
        let main = (1 + high) + 0.5 * high * high
        let r = high + low
        let r2 = r * r
        let r4 = r2 * r2
        let q0 = (0x1.5555555555556p-3 + r * 0x1.5555555555555p-5)
        let q2 = (0x1.11111111109b3p-7 + r * 0x1.6c16c16c167e1p-10)
        let q4 = (0x1.a01a01a7c41d5p-13 + r * 0x1.a01a01a47b054p-16)
        let q6 = (0x1.71de0dae63bb3p-19 + r * 0x1.27e4e1f48534fp-22)
        let q8 = (0x1.af38a9b0ec855p-26 + r * 0x1.1f66df7fca49fp-29)
        let q = (q0 + r2 * q2) + r4 * ((q4 + r2 * q6) + r4 * q8)
        let rest = (low + low * (high + 0.5 * low)) + r * r2 * q
        guard exponent >= -1021 && exponent <= 1023 else { return scaled(main, rest, exponent) }
        return Double(bitPattern: (main + rest).bitPattern &+ UInt64(bitPattern: exponent) &<< 52)
    }

    /// `(main + rest) × 2^exponent` beyond the ordinary exponents, rounded once.
    @inline(never)
    private static func scaled(_ main: Double, _ rest: Double, _ exponent: Int64) -> Double {
        func two(to power: Int64) -> Double { Double(bitPattern: UInt64(power + 1023) << 52) }
        if exponent > 0 { return (main + rest) * two(to: 1000) * two(to: exponent - 1000) }
        // In units of the smallest normal number, and beside 1, the last place is that of a subnormal.
        let unit = two(to: exponent + 1022)
        let (large, small) = (main * unit, rest * unit)
        if large + small >= 1 { return (large + small) * 0x1p-1022 }
        let sum = 1 + large
        return ((sum + (((1 - sum) + large) + small)) - 1) * 0x1p-1022
    }

    /// A power whose exponent is out of every range.
    private static func beyond(_ x: Double) -> Double { x > 0 ? .infinity : x < 0 ? 0 : .nan }

    /// `x` as a sum of two numbers of at most 26 bits (Dekker).
    private static func halves(_ x: Double) -> (high: Double, low: Double) {
        let product = x * 0x1.0000002p27
        let high = product - (product - x)
        return (high, x - high)
    }

    /// The logarithm of a subnormal number, of 0 and of what has none.
    @inline(never)
    private static func unusualLog(_ x: Double) -> Double {
        guard x > 0 && x < .infinity else { return x == 0 ? -.infinity : x > 0 ? x : .nan }
        let (high, low) = logarithm(x * 0x1p52, -52)
        return high + low
    }

    /// The logarithm of a normal number as a sum, to within 2⁻⁶² of itself; `shift` is added to the exponent.
    ///
    /// With `x = 2ᵏ z` and `r = z × inverse − 1`, which is −0.017 to 0.032, it is `k ln 2 − ln inverse +
    /// ln(1 + r)`. The terms of order 1 and 2 are exact or kept in two parts; near 1 the inverse is 1.
    @inline(__always)
    private static func logarithm(_ x: Double, _ shift: Int64) -> (high: Double, low: Double) {
        let bits = x.bitPattern
        // z is 0.6875 to 1.375; the five bits below its exponent's choose the interval.
        let offset = bits &- 0x3fe6_0000_0000_0000
        let k = Double((Int64(bitPattern: offset) &>> 52) &+ shift)
        let z = Double(bitPattern: bits &- (offset & 0xfff0_0000_0000_0000))
        let row = 3 &* Int(truncatingIfNeeded: (offset &>> 47) & 31)
        let inverse = inverses[row]
        let upper = (z + 0x1.8p32) - 0x1.8p32
        let (r1, r2) = (upper * inverse - 1, (z - upper) * inverse)
        let start = (k * ln2High + inverses[row &+ 1]) + r1
        let sum = start + r2
        let half = 0.5 * r1 * r1
        let high = sum - half
        let r = r1 + r2
        let s = r * r
        let q0 = 0x1.5555555555555p-2 + r * -0x1.0000000000005p-2
        let q2 = 0x1.999999999a3f6p-3 + r * -0x1.5555555528c64p-3
        let q4 = 0x1.2492490748a2fp-3 + r * -0x1.0000026ddb67fp-3
        let q6 = 0x1.c71ff6b6c17e3p-4 + r * (-0x1.99a7f0d09fd06p-4 + r * 0x1.62d43b4ebacf7p-4)
        let cubic = s * r * ((q0 + s * q2) + s * s * (q4 + s * q6))
        let rounded = ((start - sum) + r2) + ((sum - high) - half)
        let low = (k * ln2Low + inverses[row &+ 2]) - r2 * (r1 + 0.5 * r2)
        return (high, (rounded + low) + cubic)
    }

    /// For each interval of z: a number near 1/z, and −ln of it as a multiple of 2⁻⁴² and the rest.
    private static let inverses: InlineArray<96, Double> = [
        1.4375, -0x1.739d7f6bbdp-2, -0x1.a7389314feb5p-52,
        1.40625, -0x1.5d1bdbf581p-2, 0x1.8d6bdc9c7c238p-44,
        1.375, -0x1.4618bc21c6p-2, 0x1.3d82f484c84ccp-46,
        1.34765625, -0x1.31871c9544p-2, -0x1.84fab94cecfd9p-46,
        1.3203125, -0x1.1c898c169ap-2, 0x1.81410e5c62affp-44,
        1.29296875, -0x1.071b85fcd6p-2, 0x1.bcb8ba3e01a11p-44,
        1.265625, -0x1.e27076e2bp-3, 0x1.a342c2af0003cp-44,
        1.2421875, -0x1.bc286742d8p-3, -0x1.9ac53f39d121cp-44,
        1.21875, -0x1.9525a9cf46p-3, 0x1.297137d9f158fp-44,
        1.1953125, -0x1.6d60fe719ep-3, 0x1.bc6e557134767p-44,
        1.17578125, -0x1.4ba36f39a6p-3, 0x1.4354bb3f219e5p-44,
        1.15234375, -0x1.2266f190a6p-3, 0x1.4d20ab840e7f6p-45,
        1.1328125, -0x1.fec9131dcp-4, 0x1.54555d1ae6607p-44,
        1.11328125, -0x1.b78c82bb1p-4, 0x1.25ef7bc3987e7p-44,
        1.09375, -0x1.6f0d28ae58p-4, 0x1.4b4641b664613p-44,
        1.07421875, -0x1.253f62f0ap-4, -0x1.416f8fb69a701p-44,
        1.05859375, -0x1.d276b8adbp-5, -0x1.6a423c78a64bp-46,
        1.0390625, -0x1.39e87b9fe8p-5, -0x1.eafd480ad9015p-44,
        1.0234375, -0x1.7b91b07d6p-6, 0x1.3b955b602ace4p-44,
        1, 0, 0,
        1, 0, 0,
        0.95703125, 0x1.67c94f2d48p-5, 0x1.dac20827cca0cp-44,
        0.92578125, 0x1.3bdf5a7d2p-4, -0x1.19bd0ad125895p-44,
        0.90234375, 0x1.a4e7640b1cp-4, -0x1.e42b6b94407c8p-47,
        0.875, 0x1.1178e8227ep-3, 0x1.1ef78ce2d07f2p-45,
        0.8515625, 0x1.4913d8333cp-3, -0x1.53e43558124c4p-44,
        0.83203125, 0x1.7898d85444p-3, 0x1.8e67be3dbaf3fp-44,
        0.80859375, 0x1.b31d8575bcp-3, 0x1.c794e562a63cbp-44,
        0.7890625, 0x1.e530effe72p-3, -0x1.fdbdbb13f7c18p-44,
        0.76953125, 0x1.0c42d67616p-2, 0x1.7188b163ceae9p-45,
        0.75390625, 0x1.214456d0ecp-2, -0x1.caf0428b728a3p-44,
        0.734375, 0x1.3c25277333p-2, 0x1.83b54b606bd5cp-46,
    ]
}
