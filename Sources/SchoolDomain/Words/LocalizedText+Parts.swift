/// Texts made of texts; here nothing depends on the language.
extension LocalizedText {
    /// What a language makes of it, for all three.
    public init(_ text: (Language) -> String) { self.init(fi: text(.fi), sv: text(.sv), en: text(.en)) }

    /// The same change in every language.
    public func map(_ change: (String) -> String) -> LocalizedText { LocalizedText { change($0(self)) } }
}

extension LocalizedText {
    /// Numbers handed in with a decimal point, as each language writes them: `97.5 %` is `97,5 %` in Finnish.
    var withDecimalSigns: LocalizedText {
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

extension Words {
    /// `97,5 %`.
    public static func percent(_ digits: String) -> LocalizedText {
        LocalizedText("\(digits) %").withDecimalSigns
    }

    /// `School nurse: begun in time`.
    public static func labelled(_ label: LocalizedText, _ text: LocalizedText) -> LocalizedText {
        [label, text].joined(by: ": ")
    }

    /// `School nurse (north, south)`.
    public static func placed(_ text: LocalizedText, _ place: String) -> LocalizedText {
        text.map { "\($0) (\(place))" }
    }
}
