/// One text of the catalog of words, as its source has it.
struct CatalogEntry {
    let file: String
    /// By language: what the literals say, with `…` for each value in them.
    private(set) var texts: [String: String] = [:]
    /// By language: what is interpolated, sorted, without the language itself (`name.fi`, `percent(.fi)`).
    private(set) var values: [String: [String]] = [:]

    /// - Parameter arguments: what is given to `LocalizedText(…)`, or to a declaration that holds a text; `nil` comes
    ///   of texts that are made of others.
    init?(_ arguments: String, in file: String) {
        let pieces = SourceText(arguments).pieces
        guard pieces.contains(where: { $0.hasPrefix("fi:") }) else { return nil }
        self.file = file
        for piece in pieces {
            guard let colon = piece.firstIndex(of: ":") else { continue }
            let language = String(piece[..<colon])
            guard ["fi", "sv", "en"].contains(language) else { continue }
            let literals = SourceText(piece[colon...]).literals
            guard !literals.isEmpty else { return nil }
            texts[language] = literals.map(\.text).joined()
            values[language] = literals.flatMap(\.values).map { Self.neutral($0) }.sorted()
        }
    }

    /// One text for all languages, as of units.
    init?(alike arguments: String, in file: String) {
        guard arguments.hasPrefix("\"") else { return nil }
        self.file = file
        let text = SourceText(arguments).literals.map(\.text).joined()
        for language in ["fi", "sv", "en"] { (texts[language], values[language]) = (text, []) }
    }

    private static func neutral(_ value: String) -> String {
        var value = value
        for language in [".fi", ".sv", ".en"]
        where value.hasSuffix(language) || value.hasSuffix(language + ")") {
            value = value.hasSuffix(")") ? value.dropLast(4) + ")" : String(value.dropLast(3))
        }
        return value
    }
}
