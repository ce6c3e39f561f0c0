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
            return Fault("this is not readable as YAML: \(problem)", at: source.place(line: 1, column: 1))
        default:
            return Fault("this is not readable as YAML", at: source.place(line: 1, column: 1))
        }
    }

    private static func fault(
        _ problem: String, while context: YamlError.Context?, at mark: Mark, in source: SourceText
    ) -> Fault {
        // An error at the very end is shown on the last line that has text.
        let lastLine = (source.lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0) + 1
        let line = min(mark.line, lastLine)
        let place = source.place(
            line: line,
            column: mark.line > line ? source.lines[line - 1].unicodeScalars.count + 1 : mark.column)
        if problem.contains("another document") {
            return Fault("a file holds one scenario; a second YAML document (`---`) begins here", at: place)
        }
        let begun = context.map { " (\($0.text), begun on line \($0.mark.line))" } ?? ""
        return Fault(
            "this is not readable as YAML: \(problem)\(begun)", at: place, remedy: remedy(for: problem))
    }

    private static func remedy(for problem: String) -> String? {
        if problem.contains("mapping values are not allowed") {
            return "check the indentation; a text with a colon in it needs quotes"
        }
        if problem.contains("cannot start any token") {
            return "a text that begins with this character needs quotes; tabs cannot indent"
        }
        if problem.contains("'-' indicator") || problem.contains("expected key")
            || problem.contains("block end")
        {
            return "check that the lines of one mapping or list begin in the same column"
        }
        if problem.contains("expected ':'") { return "a key is followed by a colon and a space" }
        if problem.contains("',' or") { return "check that every bracket is closed and every comma is there" }
        return nil
    }
}
