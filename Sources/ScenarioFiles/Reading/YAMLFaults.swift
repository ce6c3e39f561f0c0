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
        // An error at the very end is shown on the last line that has text.
        let lastLine = (source.lines.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0) + 1
        let line = min(mark.line, lastLine)
        let place = source.place(
            line: line,
            column: mark.line > line ? source.lines[line - 1].unicodeScalars.count + 1 : mark.column)
        if problem.contains("another document") {
            return Fault(Words.Fault.secondDocument, at: place)
        }
        let begun = context.map { ($0.text, $0.mark.line) }
        return Fault(
            Words.Fault.notYAML(problem, begun), at: place, remedy: remedy(for: problem))
    }

    private static func remedy(for problem: String) -> LocalizedText? {
        if problem.contains("mapping values are not allowed") {
            return Words.Fault.checkIndentation
        }
        if problem.contains("cannot start any token") {
            return Words.Fault.quoteBeginning
        }
        if problem.contains("'-' indicator") || problem.contains("expected key")
            || problem.contains("block end")
        {
            return Words.Fault.sameColumn
        }
        if problem.contains("expected ':'") { return Words.Fault.colonAndSpace }
        if problem.contains("',' or") { return Words.Fault.closeBrackets }
        return nil
    }
}
