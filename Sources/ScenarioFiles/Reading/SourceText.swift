import SchoolDomain

extension String {
    /// The text without what nobody sees: marks of no width, and no-break spaces at its ends.
    var withoutInvisibles: String {
        guard unicodeScalars.contains(where: { $0.value >= 0xA0 }) else { return self }
        let seen = String(String.UnicodeScalarView(unicodeScalars.filter { !Self.widthless.contains($0) }))
        guard
            seen.first.map(Self.hardSpaces.contains) == true
                || seen.last.map(Self.hardSpaces.contains) == true
        else { return seen }
        return trimmed(seen)
    }

    private static let widthless: Set<Unicode.Scalar> = ["\u{200B}", "\u{2060}", "\u{FEFF}"]
    private static let hardSpaces: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2007}"]
}

/// A text file in memory, able to show any of its lines.
struct SourceText {
    let path: String
    let text: String
    /// Broken where YAML breaks lines, so that line numbers agree with the parser's.
    let lines: [String]

    init(path: String, text: String) {
        self.path = path
        self.text = text
        self.lines = SourceText.split(text)
    }

    /// Whether any line begins with a key of a scenario, or all of it in a brace; an empty text may become one.
    var isLikeScenario: Bool {
        let known = SourceText.scenarioKeys
        var isEmpty = true
        for line in lines {
            let text = line.drop { $0 == " " || $0 == "\"" || $0 == "'" || $0 == "{" || $0 == "\u{FEFF}" }
            guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
            if ["---", "...", "%"].contains(where: line.hasPrefix) { continue }
            isEmpty = false
            let key = text.prefix { $0.isLetter || $0.isNumber }
            if known.contains(String(key)),
                text.dropFirst(key.count).first.map({ ":\"' ".contains($0) }) == true
            {
                return true
            }
        }
        return isEmpty
    }

    private static let scenarioKeys = Set(ScenarioSchema.fields().map(\.key) + ["extends"])

    /// The place at this line and column, both from 1.
    func place(line: Int, column: Int) -> Diagnostic.Place {
        let snippet = lines.indices.contains(line - 1) ? lines[line - 1] : ""
        return Diagnostic.Place(file: path, line: max(1, line), column: max(1, column), snippet: snippet)
    }

    private static func split(_ text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var previous: Unicode.Scalar = "\u{0}"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
                lines.append(String(line))
                line = String.UnicodeScalarView()
            default: line.append(scalar)
            }
            previous = scalar
        }
        lines.append(String(line))
        return lines
    }
}
