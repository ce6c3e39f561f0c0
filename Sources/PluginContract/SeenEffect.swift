import CPorrasPlugin
import PluginKit

/// An effect as a plugin gave it, before anyone checked it. Ordered as the kernel applies them.
public struct SeenEffect: Sendable, Hashable, Comparable {
    public let pupil: Int
    /// `nil` in `kind` when there is no such kind.
    public let kindNumber: UInt32
    public let number: Int
    public let days: Int
    private let valueBits: UInt64

    init(_ effect: porras_effect) {
        pupil = Int(effect.pupil)
        kindNumber = effect.kind
        number = Int(effect.number)
        days = Int(effect.days)
        valueBits = effect.value.bitPattern
    }

    public var kind: PluginEffectKind? { PluginEffectKind(rawValue: kindNumber) }
    public var value: Double { Double(bitPattern: valueBits) }

    private var key: (Int, UInt32, Int, Int, UInt64) { (pupil, kindNumber, number, days, valueBits) }
    public static func < (left: Self, right: Self) -> Bool { left.key < right.key }

    /// Whether both are the same kind of effect on the same pupil.
    func repeats(_ other: SeenEffect) -> Bool {
        (pupil, kindNumber, number) == (other.pupil, other.kindNumber, other.number)
    }
}

extension SeenEffect: CustomStringConvertible {
    /// `factor 1.5 on pupil 12`
    public var description: String {
        let subject = pupil < 0 ? "" : " on pupil \(pupil)"
        switch kind {
        case .factor: return "factor \(value)" + subject
        case .absent: return "absent \(days) days with cause \(number)" + subject
        case .due: return "step \(number) due" + subject
        case .offer: return "intervention \(number) offered" + subject
        case .record: return "record of \(value) at output \(number)" + subject
        case nil: return "effect of kind \(kindNumber)" + subject
        }
    }
}

/// A number that a plugin must write, and whether it did.
///
/// Room for scores is filled with this pattern before a call; what still has it afterwards was left out.
enum Unwritten {
    static let number = Double(bitPattern: 0x7ff8_6e6f_7477_7269)
    static func isLeft(_ value: Double) -> Bool { value.bitPattern == number.bitPattern }
}
