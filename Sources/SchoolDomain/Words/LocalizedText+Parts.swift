/// Texts made of texts; here nothing depends on the language.
extension LocalizedText {
    /// What a language makes of it, for all three.
    public init(_ text: (Language) -> String) { self.init(fi: text(.fi), sv: text(.sv), en: text(.en)) }

    /// The same change in every language.
    public func map(_ change: (String) -> String) -> LocalizedText { LocalizedText { change($0(self)) } }
}

extension [LocalizedText] {
    /// One after another, as `Mentors + Small class`.
    public func joined(by separator: String) -> LocalizedText {
        LocalizedText { language in map { language($0) }.joined(separator: separator) }
    }
}

extension Words {
    /// `School nurse: begun in time`.
    public static func labelled(_ label: LocalizedText, _ text: LocalizedText) -> LocalizedText {
        [label, text].joined(by: ": ")
    }

    /// `School nurse (north, south)`.
    public static func placed(_ text: LocalizedText, _ place: String) -> LocalizedText {
        text.map { "\($0) (\(place))" }
    }
}
