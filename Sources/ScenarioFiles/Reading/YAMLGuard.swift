import Localization
import SchoolDomain

/// Looks through a YAML text before the parser does, and refuses what could exhaust it.
///
/// Anchors and aliases are refused (a few lines of them can stand for billions of values), and so is nesting
/// deeper than any scenario needs. The parser has limits of its own; this one says where and why.
struct YAMLGuard {
    static let depthMax = 40

    private let source: SourceText
    private var faults: [Fault] = []
    /// Columns where the open block collections begin.
    private var indents: [Int] = []
    private var flowDepth = 0
    private var quote: Unicode.Scalar?
    /// Indentation of the parent of a literal or folded text being skipped.
    private var literalParent: Int?
    private var tooDeep = false

    /// What must be refused; empty when the text may be parsed.
    static func faults(in source: SourceText) -> [Fault] {
        var scan = YAMLGuard(source: source)
        for (index, line) in source.lines.enumerated() {
            scan.scan(Array(line.unicodeScalars), line: index + 1)
            if scan.tooDeep || scan.faults.count >= 20 { break }
        }
        return scan.faults
    }

    private init(source: SourceText) { self.source = source }

    private mutating func scan(_ line: [Unicode.Scalar], line number: Int) {
        let indent = line.prefix { $0 == " " }.count
        let isBlank = line.allSatisfy { $0 == " " || $0 == "\t" }
        if let parent = literalParent {
            if isBlank || indent > parent { return }
            literalParent = nil
        }
        if isBlank { return }
        var position = indent
        if quote == nil, flowDepth == 0 {
            if line[indent] == "#" { return }
            if YAMLGuard.isHardSpace(line[indent]) { return refuseSpace(line: number, column: indent + 1) }
            if line[indent] == "\t" { return refuseTab(line: number, column: indent + 1) }
            position = openBlocks(line, from: indent, line: number)
        }
        scanTokens(line, from: position, line: number)
    }

    /// Keeps the stack of indentations, counting each `- ` on the line as a level of its own.
    private mutating func openBlocks(_ line: [Unicode.Scalar], from indent: Int, line number: Int) -> Int {
        var position = indent
        while true {
            while let last = indents.last, last >= position { indents.removeLast() }
            indents.append(position)
            checkDepth(line: number, column: position + 1)
            let marker = position < line.count && (line[position] == "-" || line[position] == "?")
            let isAlone = position + 1 >= line.count || line[position + 1] == " "
            guard marker, isAlone, !tooDeep else { return position }
            position += 1
            while position < line.count, line[position] == " " { position += 1 }
            if position >= line.count { return position }
        }
    }

    private mutating func scanTokens(_ line: [Unicode.Scalar], from start: Int, line number: Int) {
        var position = start
        var atTokenStart = quote == nil
        var hasKey = false
        // Inside braces, whether the item has its key.
        var hasFlowKey = false
        while position < line.count, !tooDeep {
            let scalar = line[position]
            let next = position + 1 < line.count ? line[position + 1] : " "
            if let open = quote {
                position += skipQuoted(scalar, next, open: open)
                continue
            }
            switch scalar {
            case " ", "\t": break
            case ":" where !(flowDepth == 0 ? hasKey : hasFlowKey) && YAMLGuard.isHardSpace(next),
                "-" where position == start && YAMLGuard.isHardSpace(next):
                refuseSpace(line: number, column: position + 2)
                return
            case ":"
            where !(flowDepth == 0 ? hasKey : hasFlowKey) && (next == " " || next == "\t")
                && position > start && YAMLGuard.isHardSpace(line[position - 1]):
                refuseSpace(line: number, column: position)
                return
            case "#" where position == 0 || line[position - 1] == " " || line[position - 1] == "\t": return
            case "\"" where atTokenStart, "'" where atTokenStart:
                quote = scalar
                atTokenStart = false
            case "[" where atTokenStart || flowDepth > 0, "{" where atTokenStart || flowDepth > 0:
                flowDepth += 1
                atTokenStart = true
                hasFlowKey = false
                checkDepth(line: number, column: position + 1)
            case "]" where flowDepth > 0, "}" where flowDepth > 0:
                flowDepth -= 1
                atTokenStart = false
                hasFlowKey = false
            case "," where flowDepth > 0, ":" where next == " " || next == "\t" || flowDepth > 0:
                atTokenStart = true
                if scalar == ":" { hasKey = true }
                hasFlowKey = scalar == ":"
            case "&" where atTokenStart && next != " ", "*" where atTokenStart && next != " ":
                refuseAnchor(scalar, line: number, column: position + 1)
                atTokenStart = false
            case "|" where atTokenStart && flowDepth == 0, ">" where atTokenStart && flowDepth == 0:
                literalParent = indents.last ?? -1
                return
            default: atTokenStart = false
            }
            position += 1
        }
    }

    /// How far to go inside a quoted text; closes it at its end.
    private mutating func skipQuoted(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar, open: Unicode.Scalar)
        -> Int
    {
        if open == "\"", scalar == "\\" { return 2 }
        if open == "'", scalar == "'", next == "'" { return 2 }
        if scalar == open { quote = nil }
        return 1
    }

    private mutating func checkDepth(line: Int, column: Int) {
        guard indents.count + flowDepth > YAMLGuard.depthMax, !tooDeep else { return }
        tooDeep = true
        let message = Words.Fault.tooDeep(YAMLGuard.depthMax)
        faults.append(Fault(message, at: source.place(line: line, column: column)))
    }

    private mutating func refuseTab(line: Int, column: Int) {
        let message = Words.Fault.tabIndents
        faults.append(Fault(message, at: source.place(line: line, column: column)))
    }

    /// Whether a scalar looks like a space and is none to YAML.
    private static func isHardSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2007}"
    }

    private mutating func refuseSpace(line: Int, column: Int) {
        let place = source.place(line: line, column: column)
        faults.append(Fault(Words.Fault.noBreakSpace, at: place, remedy: Words.Fault.typeSpace))
    }

    private mutating func refuseAnchor(_ scalar: Unicode.Scalar, line: Int, column: Int) {
        let message = scalar == "&" ? Words.Fault.anchor : Words.Fault.alias
        let remedy = Words.Fault.shareByExtends(String(scalar))
        faults.append(Fault(message, at: source.place(line: line, column: column), remedy: remedy))
    }
}
