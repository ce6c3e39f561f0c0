import SchoolDomain

/// What the comments of a file say of each of its lines.
///
/// Rule: the comment at the end of a line explains it, and so does the one just above it, and then those of the lines
/// that open the blocks in which it stands, the innermost first. The nearest counts; when it has no mark, the nearest
/// with a mark is added to it.
struct Remarks {
    struct Remark {
        var comment = ""
        var marks: [ScenarioInput.Mark] = []
    }

    private var remarks: [Remark] = []

    init(_ lines: [String]) {
        /// Lines that are open, outermost first, with what is said at each.
        var blocks: [(depth: Int, said: [String])] = []
        var above: [String] = []
        for line in lines.map(CommentedLine.init) {
            guard line.hasValue else {
                remarks.append(Remark())
                above = line.comment.isEmpty ? [] : above + [line.comment]
                continue
            }
            blocks.removeAll { $0.depth >= line.depth }
            let said = [line.comment, above.joined(separator: " ")].filter { !$0.isEmpty }
            above = []
            remarks.append(Self.remark(said + blocks.reversed().flatMap(\.said)))
            blocks.append((line.depth, said))
        }
    }

    /// What is said of a line, counted from 1.
    func remark(line: Int) -> Remark {
        remarks.indices.contains(line - 1) ? remarks[line - 1] : Remark()
    }

    /// - Parameter said: the comments that apply, the nearest first.
    private static func remark(_ said: [String]) -> Remark {
        guard let nearest = said.first else { return Remark() }
        guard let marked = said.first(where: { !ScenarioInput.Mark.all(in: $0).isEmpty }) else {
            return Remark(comment: nearest)
        }
        return Remark(
            comment: marked == nearest ? nearest : "\(nearest); \(marked)",
            marks: ScenarioInput.Mark.all(in: marked))
    }
}

/// A line of YAML taken apart: how deep it stands, whether it says something, and its comment.
private struct CommentedLine {
    /// Lines of a list stand one deeper than the key they are under, even where they are not indented.
    let depth: Int
    let hasValue: Bool
    /// Without the sign, blanks and ruled lines round it.
    let comment: String

    init(_ line: String) {
        let value = line[..<Self.commentStart(line)]
        let text = value.drop { $0 == " " }
        depth = 2 * (value.count - text.count) + (text.hasPrefix("- ") || text == "-" ? 1 : 0)
        hasValue = !text.isEmpty
        let around: Set<Character> = ["#", " ", "-", "=", "\t"]
        let rest = line[value.endIndex...].drop(while: around.contains)
        comment = String(String(rest.reversed().drop(while: around.contains)).reversed())
    }

    /// Where the comment begins: at a `#` at the beginning or after a blank, outside quotes.
    private static func commentStart(_ line: String) -> String.Index {
        var quote: Character?
        var before: Character = " "
        var isEscaped = false
        for index in line.indices {
            let character = line[index]
            if let open = quote {
                if isEscaped {
                    isEscaped = false
                } else if open == "\"" && character == "\\" {
                    isEscaped = true
                } else if character == open {
                    quote = nil
                }
            } else if character == "#" && before == " " {
                return index
            } else if (character == "\"" || character == "'") && " [{,".contains(before) {
                quote = character
            }
            before = character == "\t" ? " " : character
        }
        return line.endIndex
    }
}
