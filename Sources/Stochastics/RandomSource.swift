/// 128 random bits, as four words or two double words.
@frozen
public struct RandomBlock: Sendable, Hashable {
    /// Word 0 first.
    public let words: SIMD4<UInt32>

    @inlinable public init(_ words: SIMD4<UInt32>) { self.words = words }

    /// Words 0 and 1 of one number, words 2 and 3 of another.
    @inlinable @inline(__always)
    public init(low: UInt64, high: UInt64) {
        words = SIMD4(
            UInt32(truncatingIfNeeded: low), UInt32(truncatingIfNeeded: low &>> 32),
            UInt32(truncatingIfNeeded: high), UInt32(truncatingIfNeeded: high &>> 32))
    }

    /// The first 32 bits; for a decision's first draw.
    @inlinable public var word0: UInt32 { words.x }
    /// The second 32 bits.
    @inlinable public var word1: UInt32 { words.y }
    /// The third 32 bits.
    @inlinable public var word2: UInt32 { words.z }
    /// The last 32 bits.
    @inlinable public var word3: UInt32 { words.w }
    /// Words 0 and 1.
    @inlinable public var low: UInt64 { UInt64(words.x) | UInt64(words.y) << 32 }
    /// Words 2 and 3.
    @inlinable public var high: UInt64 { UInt64(words.z) | UInt64(words.w) << 32 }

    /// A number strictly between 0 and 1: the middle of one of 2⁵² equal parts.
    @inlinable public static func unit(_ bits: UInt64) -> Double { (Double(bits >> 12) + 0.5) * 0x1p-52 }
    /// A number strictly between 0 and 1: the middle of one of 2³² equal parts.
    @inlinable public static func unit(_ bits: UInt32) -> Double { (Double(bits) + 0.5) * 0x1p-32 }
}

/// Chance by address: every draw is a function of (seed, replication, decision, subject, ordinal).
///
/// Nothing else can shift a draw: not the order of asking, another subject, an output or a thread. Two scenarios
/// with the same seed therefore differ only where they differ.
public struct RandomSource: Sendable, Hashable {
    @usableFromInline let key: SIMD2<UInt32>
    @usableFromInline let replication: UInt32

    /// The chances of one replication; those of another with the same seed are independent of them.
    public init(seed: UInt64, replication: UInt32) {
        key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
        self.replication = replication
    }

    /// The random bits at an address.
    @inlinable
    public func block(_ decision: UInt32, _ subject: UInt32, _ ordinal: UInt32) -> RandomBlock {
        RandomBlock(Philox4x32.block(counter: SIMD4(ordinal, subject, decision, replication), key: key))
    }
}
