import Localization
import SchoolDomain

extension Diagnostic {
    /// The same without the line's text, which may be long, and is that of its place.
    var withoutSnippet: Diagnostic {
        var diagnostic = self
        diagnostic.place?.snippet = ""
        return diagnostic
    }

    /// The message as a terminal shows it: place, reason, the line with a caret, and the remedy.
    ///
    /// ```
    /// scenarios/north.yaml:41:12: error: `staff.psychologist.posts` is -0.5; it must be 0 htv or more
    ///    41 |     posts: -0.5
    ///       |            ^
    /// ```
    public func rendered(_ language: Language = .en) -> String {
        var lines: [String] = []
        let what = "\(language(Words.Fault.severity(severity))): \(language(message))"
        if let place {
            lines.append("\(place.file):\(place.line):\(place.column): \(what)")
            lines += Diagnostic.snippet(of: place)
            if let use = place.use {
                let note = language(Words.Fault.givenByPlugin(use))
                lines.append("      = \(language(Words.Fault.note)): \(note)")
            }
        } else {
            lines.append(what)
        }
        if let remedy { lines.append("      = \(language(Words.Fault.help)): \(language(remedy))") }
        return lines.map(Diagnostic.printable).joined(separator: "\n")
    }

    /// The line and a caret under the column; a long line is cut around it.
    private static func snippet(of place: Place) -> [String] {
        let line = Array(place.snippet.unicodeScalars)
        guard !line.isEmpty else { return [] }
        let column = min(place.column - 1, line.count)
        let width = 100
        let start = line.count > width ? max(0, min(column - width / 2, line.count - width)) : 0
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: line[start..<min(line.count, start + width)])
        let number = String(place.line)
        let margin = String(repeating: " ", count: max(0, 5 - number.count))
        let gap = String(repeating: " ", count: max(5, number.count) + 1)
        let caret = String(repeating: " ", count: column - start)
        return ["\(margin)\(number) | \(String(shown))", "\(gap)| \(caret)^"]
    }

    /// Tabs as one space, so that carets stay in line; other control characters, which could steer a terminal, as a dot.
    private static func printable(_ line: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            let control = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            let turnsText =
                (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            result.append(
                scalar == "\t" ? " " : control || turnsText || scalar.value == 0x2028 ? "·" : scalar)
        }
        return String(result)
    }
}
