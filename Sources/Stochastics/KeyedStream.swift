/// A row of random words under one key, each by its place: a 64-bit counter mix.
///
/// Law: word n is the n-th output of SplitMix64 seeded with the key, so any word can be had without those before it.
/// One block of `RandomSource` gives a key; the mix makes many words of it at a tenth of the price.
///
/// - Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014); the finaliser is
///   variant 13 of D. Stafford's. Known answers are in the tests.
@frozen
public struct KeyedStream: BitwiseCopyable, Sendable, Hashable {
    /// The golden ratio in 64 bits, odd.
    public static var step: UInt64 { @inlinable @inline(__always) get { 0x9E37_79B9_7F4A_7C15 } }

    /// The key, advanced by one step for each word passed.
    public var state: UInt64

    /// The row of a key, at its first word.
    @inlinable @inline(__always)
    public init(key: UInt64) { state = key }

    /// The word so many places on.
    @inlinable @inline(__always)
    public func word(_ place: UInt64) -> UInt64 { Self.mix(state &+ (place &+ 1) &* Self.step) }

    /// Passes so many words.
    @inlinable @inline(__always)
    public mutating func skip(_ words: UInt64) { state &+= words &* Self.step }

    @inlinable @inline(__always)
    static func mix(_ bits: UInt64) -> UInt64 {
        var z = bits
        z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z &>> 31)
    }
}
