import Glibc

/// Unit-exponential waiting times in fixed point.
public enum OperationalTime {
    /// One unit of hazard.
    public static let one: Int64 = 1 << 32

    /// `−log(u)` in units of 2⁻³², rounded down; `u` from 64 random bits.
    @inlinable
    public static func exponential(_ bits: UInt64) -> Int64 {
        Int64(-log(RandomBlock.unit(bits)) * 0x1p32)
    }
}
