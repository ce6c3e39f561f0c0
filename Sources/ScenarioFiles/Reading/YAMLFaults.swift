import Localization
import SchoolDomain
import Yams

/// What the YAML parser complains about, in words a planner can act on.
enum YAMLFaults {
    static func fault(for error: any Error, in source: SourceText) -> Fault {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            return fault(problem, while: context, at: mark, in: source)
        case YamlError.reader(let problem, _, _, _):
            return Fault(Words.Fault.notYAML(problem, nil), at: source.place(line: 1, column: 1))
        default:
            return Fault(Words.Fault.notYAML, at: source.place(line: 1, column: 1))
        }
    }

    private static func fault(
        _ problem: String, while context: YamlError.Context?, at mark: Mark, in source: SourceText
    ) -> Fault {
        let known = YAMLProblem(problem)
        // What is not finished is shown where it begins.
        let shown = known?.isOfBeginning == true ? context?.mark ?? mark : mark
        // An error at the very end is shown on the last line that has text.
        let lastLine = (source.lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0) + 1
        let line = min(shown.line, lastLine)
        let place = source.place(
            line: line,
            column: shown.line > line ? source.lines[line - 1].unicodeScalars.count + 1 : shown.column)
        if problem.contains("another document") {
            return Fault(Words.Fault.secondDocument, at: place)
        }
        if let known {
            let isSecond = before(place).contains(": ")
            let kind = known == .secondColon && !isSecond ? .keyUnderValue : known
            let words = kind.words(since: kind.isOfBeginning ? nil : context?.mark.line)
            // Inside braces a comment hides what closes them.
            let from = context?.mark.line ?? mark.line
            let isCutOff =
                kind == .openBracket && from > 0 && from <= line
                && source.lines[(from - 1)..<line].contains { $0.contains(" #") }
            return Fault(
                Words.Fault.notYAML + ": " + words, at: place,
                remedy: isCutOff
                    ? Words.Fault.quoteHash
                    : kind == .secondColon && hasCurvedQuotes(place)
                        ? Words.Fault.straightQuotes : kind.remedy)
        }
        return Fault(Words.Fault.notYAML(problem, context.map { ($0.text, $0.mark.line) }), at: place)
    }

    /// Whether a text is in quotes as word processors write them.
    private static func hasCurvedQuotes(_ place: Diagnostic.Place) -> Bool {
        before(place).contains { "“”„«»‘’".contains($0) }
    }

    /// What stands before a place on its line.
    private static func before(_ place: Diagnostic.Place) -> String {
        String(String.UnicodeScalarView(place.snippet.unicodeScalars.prefix(place.column - 1)))
    }
}
