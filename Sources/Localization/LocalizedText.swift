/// A text in the three languages of the users.
public struct LocalizedText: Sendable, Hashable, ExpressibleByStringLiteral {
    /// In Finnish.
    public var fi: String
    /// In Swedish.
    public var sv: String
    /// In English.
    public var en: String

    public init(fi: String, sv: String, en: String) {
        self.fi = fi
        self.sv = sv
        self.en = en
    }

    /// The same words in every language.
    public init(_ text: String) { (fi, sv, en) = (text, text, text) }
    /// The same words in every language, written as a plain string.
    public init(stringLiteral text: String) { self.init(text) }

    /// What a language makes of it, for all three.
    public init(_ text: (Language) -> String) { (fi, sv, en) = (text(.fi), text(.sv), text(.en)) }
}

/// Texts made of texts; here nothing depends on the language.
extension LocalizedText {
    /// The same change in every language.
    public func map(_ change: (String) -> String) -> LocalizedText { LocalizedText { change($0(self)) } }

    package static func + (left: Self, right: Self) -> Self { LocalizedText { $0(left) + $0(right) } }

    /// Numbers handed in with a decimal point, as each language writes them: `97.5 %` is `97,5 %` in Finnish.
    package var withDecimalSigns: LocalizedText {
        LocalizedText { language in
            language == .en
                ? language(self) : language(self).replacing(#/([0-9])\.([0-9])/#) { "\($0.1),\($0.2)" }
        }
    }
}

extension [LocalizedText] {
    /// One after another, as `Mentors + Small class`.
    public func joined(by separator: String) -> LocalizedText {
        LocalizedText { language in map { language($0) }.joined(separator: separator) }
    }
}
