/// A probability compiled to a comparison of whole numbers; exact at 0 and at 1.
public struct Chance: Sendable, Hashable, BitwiseCopyable {
    @usableFromInline let threshold: UInt64

    /// - Precondition: `probability` is 0 to 1.
    public init(_ probability: Double) {
        precondition(probability >= 0 && probability <= 1, "a probability of \(probability)")
        threshold = UInt64((probability * 0x1p32).rounded())
    }

    /// The probability 1.
    public static let certain = Chance(1)

    /// The probability as it is realised: a multiple of 2⁻³².
    public var probability: Double { Double(threshold) * 0x1p-32 }

    /// Whether it happens, given 32 random bits.
    @inlinable public func happens(_ bits: UInt32) -> Bool { UInt64(bits) < threshold }
}
