import Localization
import SchoolDomain

extension Shape where Value == String {
    /// Any text on one line or several.
    static var text: Shape {
        Shape(
            .text, placeholder: "", typed: { $0 },
            read: { node, spot in
                guard let text = node.text, !text.isEmpty else {
                    spot.expected(Words.Fault.text, not: node)
                    return nil
                }
                if let rest = node.cutOff {
                    let message = Words.Fault.endsAtHash(shortened(text), shortened(rest))
                    spot.session.report(
                        Diagnostic(.warning, message, at: node.place, remedy: Words.Fault.quoteWhole))
                }
                return text
            })
    }

    /// What a school year is called; a dash or a slash between its years is a hyphen.
    static var yearLabel: Shape {
        Shape<String>.text.map(SchoolYearLabel.plain, back: { $0 })
    }

    /// A short name: letters, digits, `-` and `_`, so that it can stand in paths and lists.
    static var identifier: Shape {
        Shape(.identifier, placeholder: "") { node, spot in
            let reserved = ["all", "none"]
            guard let text = node.text, isIdentifier(text), !reserved.contains(text) else {
                spot.expected(Words.Fault.shortName, not: node)
                return nil
            }
            return text
        }
    }

    /// The name of something declared elsewhere; whether it exists is checked later.
    static func reference(to what: String) -> Shape {
        Shape(.reference(to: what), placeholder: "") { node, spot in
            guard let text = node.text, !text.isEmpty else {
                spot.expected(Words.Fault.nameOf(what), not: node)
                return nil
            }
            return text
        }
    }

    private static func isIdentifier(_ text: String) -> Bool {
        !text.isEmpty && text.count <= 60
            && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
}

extension Shape where Value == Bool {
    static var flag: Shape {
        Shape(
            .flag, placeholder: false, typed: { String($0) },
            read: { node, spot in
                guard let text = node.text, let value = Bool(text) else {
                    // `ei` is a no here, not a word for nothing.
                    let choice = Words.Fault.choice(["true", "false"])
                    spot.fault(Words.Fault.must(spot.name, be: choice, not: node.description), at: node.place)
                    return nil
                }
                return value
            })
    }
}

extension Shape where Value == LocalizedText {
    /// One text for all languages, or a mapping with `fi`, `sv` and `en`; a missing language borrows another.
    static var localizedText: Shape {
        let languages = Shape.mapping { fields in
            let fi = fields.optional("fi", .text, "In Finnish")
            let sv = fields.optional("sv", .text, "In Swedish")
            let en = fields.optional("en", .text, "In English")
            let any = fi ?? en ?? sv ?? ""
            return LocalizedText(fi: fi ?? any, sv: sv ?? any, en: en ?? any)
        }
        return Shape(
            .anyOf([.text, languages.kind()]), placeholder: LocalizedText(""), typed: { $0.en },
            read: { node, spot in
                if node.text != nil { return Shape<String>.text.read(node, spot).map { LocalizedText($0) } }
                guard node.entries != nil else {
                    spot.expected(
                        Words.Fault.textInLanguages, not: node)
                    return nil
                }
                return languages.read(node, spot)
            })
    }
}

extension Shape {
    /// One of these words.
    static func words(_ values: [(word: String, value: Value)]) -> Shape where Value: Equatable {
        let words = values.map(\.word)
        return Shape(
            .words(words), placeholder: values[0].value,
            typed: { value in values.first { $0.value == value }?.word },
            read: { node, spot in
                if let found = values.first(where: { $0.word == node.text }) { return found.value }
                let guess = node.text.flatMap { Spelling.closest(to: $0, among: words) }
                spot.expected(Words.Fault.choice(words), not: node, remedy: guess.map(Words.Fault.didYouMean))
                return nil
            })
    }

    /// One of the cases, by their names.
    static func choice(_ type: Value.Type = Value.self) -> Shape
    where Value: CaseIterable & RawRepresentable & Equatable, Value.RawValue == String {
        words(Value.allCases.map { ($0.rawValue, $0) })
    }
}
