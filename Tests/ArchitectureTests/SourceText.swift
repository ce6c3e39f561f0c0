/// Swift source as far as finding calls and string literals in it goes.
struct SourceText {
    struct Literal {
        /// As written, with `…` for each value and without other escapes than `\n`.
        var text: String
        /// The expressions interpolated.
        var values: [String]
    }

    private let code: [Character]

    init(_ text: some StringProtocol) { code = Array(text) }

    /// What stands between the parentheses of each call that begins so; of `label: `, what follows on the line.
    func arguments(of calls: [String]) -> [String] {
        var found: [String] = []
        for call in calls {
            for start in positions(of: Array(call)) {
                let end = call.hasSuffix("(") ? closing(of: start - 1) : lineEnd(from: start)
                found.append(String(code[start..<end].drop { $0.isWhitespace }))
            }
        }
        return found
    }

    /// String literals of one line or several, from the first to the last; those inside interpolations left out.
    var literals: [Literal] {
        var found: [Literal] = []
        var position = 0
        while position < code.count {
            guard code[position] == "\"" else {
                position += 1
                continue
            }
            let (literal, end) = literal(at: position)
            found.append(literal)
            position = end
        }
        return found
    }

    /// What stands between the commas that no parentheses enclose, without the space before it.
    var pieces: [String] {
        var found: [String] = []
        var (start, position) = (0, 0)
        while position < code.count {
            switch code[position] {
            case "\"": position = literal(at: position).end
            case "(": position = closing(of: position) + 1
            case ",":
                found.append(String(code[start..<position]))
                position += 1
                start = position
            default: position += 1
            }
        }
        found.append(String(code[start...]))
        return found.map { String($0.drop { $0.isWhitespace }) }
    }

    private func has(_ text: [Character], at position: Int) -> Bool {
        position + text.count <= code.count && Array(code[position..<position + text.count]) == text
    }

    /// Where something ends that does not continue a longer name.
    private func positions(of text: [Character]) -> [Int] {
        code.indices.compactMap { position in
            guard code[position] == text[0], has(text, at: position) else { return nil }
            let before = position > 0 ? code[position - 1] : " "
            return text[0] == "." || !(before.isLetter || before.isNumber) ? position + text.count : nil
        }
    }

    private func lineEnd(from start: Int) -> Int { code[start...].firstIndex(of: "\n") ?? code.count }

    /// Where the parenthesis at a position is closed.
    private func closing(of start: Int) -> Int {
        var depth = 0
        var position = start
        while position < code.count {
            switch code[position] {
            case "\"":
                position = literal(at: position).end
                continue
            case "(": depth += 1
            case ")":
                depth -= 1
                if depth == 0 { return position }
            default: break
            }
            position += 1
        }
        return position
    }

    private func literal(at start: Int) -> (literal: Literal, end: Int) {
        let fence: [Character] = has(["\"", "\"", "\""], at: start) ? ["\"", "\"", "\""] : ["\""]
        var literal = Literal(text: "", values: [])
        var position = start + fence.count
        while position < code.count, !has(fence, at: position) {
            if has(["\\", "("], at: position) {
                let end = closing(of: position + 1)
                literal.values.append(String(code[position + 2..<end]))
                literal.text.append("…")
                position = end + 1
            } else if code[position] == "\\" {
                if has(["\\", "n"], at: position) { literal.text.append("\n") }
                position += 2
            } else {
                literal.text.append(code[position])
                position += 1
            }
        }
        // Of several lines, the indentation belongs to the source.
        if fence.count == 3 { literal.text = String(literal.text.trimmed { $0.isWhitespace }) }
        return (literal, position + fence.count)
    }
}

extension String {
    /// Without such characters at both ends.
    fileprivate func trimmed(_ isLeftOut: (Character) -> Bool) -> Substring {
        let rest = drop(while: isLeftOut)
        return rest[..<(rest.lastIndex { !isLeftOut($0) }.map(rest.index(after:)) ?? rest.startIndex)]
    }
}
