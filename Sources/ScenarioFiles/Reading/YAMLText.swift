import Localization
import PluginKit
import SchoolDomain
import Yams

/// Turns YAML text into a located tree.
struct YAMLText {
    private let source: SourceText
    private let layer: Int
    /// What a file of this kind holds at least.
    private let contents: LocalizedText
    private var faults: [Fault] = []
    private var nodeCount = 0
    /// Keys that are given again later, under the stand-in that hides them from the parser.
    private var hidden: [String: (key: String, place: Diagnostic.Place)] = [:]

    private static let nodeCountMax = 100_000
    private static let duplicatesMax = 50

    /// The tree, and everything that is wrong with the text; no tree means that it could not be read.
    static func parse(
        _ source: SourceText, layer: Int,
        contents: LocalizedText = Words.Fault.scenarioContents
    ) -> (root: LocatedNode?, faults: [Fault]) {
        let refused = YAMLGuard.faults(in: source)
        guard refused.isEmpty else { return (nil, refused) }
        var reading = YAMLText(source: source, layer: layer, contents: contents)
        let root = reading.parse()
        return (root, reading.faults)
    }

    private init(source: SourceText, layer: Int, contents: LocalizedText) {
        self.source = source
        self.layer = layer
        self.contents = contents
    }

    /// Parses until no key is given twice: the parser stops at the first such key, we want to name them all.
    private mutating func parse() -> LocatedNode? {
        var text = source.text
        while true {
            do {
                // The parser must outlive the conversion: it alone keeps the anchors alive.
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                guard let node = try parser.singleRoot() else { return emptyFile() }
                let root = withExtendedLifetime(parser) { converted(node, depth: 0) }
                return root
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                guard hidden.count < YAMLText.duplicatesMax, let key = keys.first,
                    let masked = mask(key, at: context.mark, in: text)
                else {
                    report(Words.Fault.keyTwice, context.mark)
                    return nil
                }
                text = masked
            } catch {
                faults.append(YAMLFaults.fault(for: error, in: source))
                return nil
            }
        }
    }

    private mutating func emptyFile() -> LocatedNode? {
        faults.append(
            Fault(Words.Fault.isEmpty(source.path), at: source.place(line: 1, column: 1), remedy: contents))
        return nil
    }

    /// The text with this key replaced by as many private-use characters, so that every column stays the same.
    private mutating func mask(_ key: String, at mark: Mark, in text: String) -> String? {
        var scalars = Array(text.unicodeScalars)
        let before = SourceText(path: source.path, text: text).lines.prefix(mark.line - 1)
        guard var start = SourceText.offset(ofLine: before.count, in: scalars) else { return nil }
        start += mark.column - 1
        if start < scalars.count, scalars[start] == "\"" || scalars[start] == "'" { start += 1 }
        let length = key.unicodeScalars.count
        guard length > 0, start + length <= scalars.count,
            scalars[start..<start + length].elementsEqual(key.unicodeScalars),
            let standIn = Unicode.Scalar(0xE000 + UInt32(hidden.count))
        else { return nil }
        scalars.replaceSubrange(start..<start + length, with: Array(repeating: standIn, count: length))
        let place = source.place(line: mark.line, column: mark.column)
        hidden[String(repeating: Character(standIn), count: length)] = (key, place)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private mutating func converted(_ node: Node, depth: Int) -> LocatedNode? {
        let place = place(node.mark)
        nodeCount += 1
        guard node.anchor == nil, depth <= 2 * YAMLGuard.depthMax, nodeCount <= YAMLText.nodeCountMax else {
            if nodeCount <= YAMLText.nodeCountMax { faults.append(Fault(Words.Fault.unreadable, at: place)) }
            return nil
        }
        // A text such as `!important` would lose its first word.
        if node.hasOwnTag {
            faults.append(Fault(Words.Fault.tag, at: place, remedy: Words.Fault.quoteSign))
        }
        switch node {
        case .scalar(let scalar):
            return LocatedNode(YAMLText.content(of: scalar), at: place, layer: layer)
        case .sequence(let sequence):
            let items = sequence.compactMap { converted($0, depth: depth + 1) }
            return LocatedNode(
                .list(isFlow(place) ? withoutCommas(items) : items), at: place, layer: layer)
        case .mapping(let mapping):
            return LocatedNode(.mapping(entries(of: mapping, depth: depth)), at: place, layer: layer)
        case .alias: return nil
        }
    }

    /// YAML's words for nothing, or a text; quoted words are texts.
    private static func content(of scalar: Node.Scalar) -> LocatedNode.Content {
        // The file itself holds no control characters, but YAML can name them: "\e".
        let text = scalar.string.withoutControls.withoutInvisibles
        let isPlain = scalar.style == .plain || scalar.style == .any
        return isPlain && ["", "~", "null", "Null", "NULL"].contains(text) ? .notGiven(text) : .scalar(text)
    }

    /// The items, with a number that a decimal comma has parted put together, which is reported.
    private mutating func withoutCommas(_ items: [LocatedNode]) -> [LocatedNode] {
        guard let (whole, place, typed) = FlowCommas.joined(items) else { return items }
        let message = Words.Fault.decimalComma(typed.before)
        faults.append(Fault(message, at: place, remedy: Words.Fault.pointInBrackets(typed.after)))
        return whole
    }

    private mutating func entries(of mapping: Node.Mapping, depth: Int) -> [LocatedNode.Entry] {
        var entries: [LocatedNode.Entry] = []
        var dropped: [(key: String, place: Diagnostic.Place)] = []
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else {
                faults.append(Fault(Words.Fault.keyIsOneWord, at: place(key.mark)))
                continue
            }
            let converted = converted(value, depth: depth + 1)
            let name = hidden[scalar.string]?.key ?? scalar.string
            if isFlow(place(mapping.mark)), let last = entries.last,
                let number = FlowCommas.number(last.value, then: name, converted)
            {
                let message = Words.Fault.decimalComma(number.typed)
                let remedy = Words.Fault.pointInBrackets(number.meant)
                faults.append(Fault(message, at: last.value.place, remedy: remedy))
                entries[entries.count - 1].value.content = .scalar(number.meant)
            } else if let earlier = hidden[scalar.string] {
                dropped.append(earlier)
            } else if let converted {
                let key = (scalar.string.withoutControls.withoutInvisibles, place(key.mark))
                entries.append(.init(key: key.0, keyPlace: key.1, value: converted))
            }
        }
        reportDuplicates(dropped, kept: entries)
        return entries
    }

    private mutating func reportDuplicates(
        _ dropped: [(key: String, place: Diagnostic.Place)], kept: [LocatedNode.Entry]
    ) {
        for earlier in dropped {
            let place = kept.first { $0.key == earlier.key }?.keyPlace ?? earlier.place
            let message = Words.Fault.keyTwice(
                shortened(earlier.key), firstLine: earlier.place.line)
            faults.append(Fault(message, at: place, remedy: Words.Fault.keepOne))
        }
    }

    /// Whether a brace or a bracket stands there; the parser's own style is that of its end.
    private func isFlow(_ place: Diagnostic.Place) -> Bool {
        let scalars = place.snippet.unicodeScalars.dropFirst(place.column - 1)
        return scalars.first == "{" || scalars.first == "["
    }

    private mutating func report(_ message: LocalizedText, _ mark: Mark) {
        faults.append(Fault(message, at: source.place(line: mark.line, column: mark.column)))
    }

    private func place(_ mark: Mark?) -> Diagnostic.Place {
        source.place(line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
}

extension SourceText {
    /// Where in the text the line after this many lines begins.
    static func offset(ofLine linesBefore: Int, in scalars: [Unicode.Scalar]) -> Int? {
        var line = 0
        var index = 0
        while line < linesBefore {
            guard index < scalars.count else { return nil }
            let scalar = scalars[index]
            index += 1
            let isReturnOfPair = scalar == "\r" && index < scalars.count && scalars[index] == "\n"
            if !isReturnOfPair, ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar) { line += 1 }
        }
        return index
    }
}

extension Node {
    /// Whether a type is written in front of it that is not one of YAML's own, such as `!important`.
    fileprivate var hasOwnTag: Bool {
        switch self {
        case .scalar(let scalar): scalar.tag.rawValue.hasPrefix("!")
        case .mapping(let mapping): mapping.tag.rawValue.hasPrefix("!")
        case .sequence(let sequence): sequence.tag.rawValue.hasPrefix("!")
        case .alias: false
        }
    }
}
