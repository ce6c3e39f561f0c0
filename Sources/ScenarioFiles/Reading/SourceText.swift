import SchoolDomain

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
