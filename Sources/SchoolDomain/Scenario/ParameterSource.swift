/// How far a default can be trusted, and where it comes from.
public struct ParameterSource: Sendable, Hashable {
    public enum Mark: String, Sendable, Hashable {
        /// Read in a public source.
        case verified = "V"
        /// Derived from such numbers.
        case derived = "D"
        /// An assumption.
        case assumed = "A"
    }

    public let mark: Mark
    public let text: String

    public init(mark: Mark, text: String) {
        self.mark = mark
        self.text = text
    }

    public static func verified(_ text: String) -> Self { Self(mark: .verified, text: text) }
    public static func derived(_ text: String) -> Self { Self(mark: .derived, text: text) }
    public static func assumed(_ text: String = "assumption") -> Self { Self(mark: .assumed, text: text) }
}
