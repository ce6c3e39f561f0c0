import Localization
import SchoolDomain

/// A value of a file together with the place where it was typed.
public struct LocatedNode: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        public var key: String
        public var keyPlace: Diagnostic.Place
        public var value: LocatedNode

        public init(key: String, keyPlace: Diagnostic.Place, value: LocatedNode) {
            self.key = key
            self.keyPlace = keyPlace
            self.value = value
        }
    }

    public enum Content: Sendable, Hashable {
        case mapping([Entry])
        case list([LocatedNode])
        /// The text as typed, without its quotes.
        case scalar(String)
        /// YAML's words for nothing, `~` and `null` in its spellings, or no text at all; the word as typed.
        case notGiven(String)
    }

    public var content: Content
    public var place: Diagnostic.Place
    /// Who said it, later ones counting: see `Layer`.
    public var layer: Int

    public init(_ content: Content, at place: Diagnostic.Place, layer: Int) {
        self.content = content
        self.place = place
        self.layer = layer
    }
}

extension LocatedNode {
    /// The entries that give a value.
    var entries: [Entry]? {
        guard let written else { return nil }
        return written.contains(where: \.value.isNothing) ? written.filter { !$0.value.isNothing } : written
    }
    /// All entries, with those that say that nothing is given.
    var written: [Entry]? { if case .mapping(let entries) = content { entries } else { nil } }
    var items: [LocatedNode]? { if case .list(let items) = content { items } else { nil } }
    var text: String? { if case .scalar(let text) = content { text } else { nil } }

    /// Whether it is said that nothing is given.
    var isNothing: Bool { if case .notGiven = content { true } else { false } }
    /// Whether nothing stands there, not even a word that says so.
    var isLeftEmpty: Bool { content == .notGiven("") }

    func entry(_ key: String) -> Entry? { entries?.first { $0.key == key } }
    subscript(_ key: String) -> LocatedNode? { entry(key)?.value }

    /// What the node is, for messages.
    var description: LocalizedText {
        switch content {
        case .mapping: Words.Fault.mapping
        case .list(let items): items.isEmpty ? Words.Fault.emptyList : Words.Fault.list
        case .notGiven: Words.Fault.empty
        case .scalar(let text): text.isEmpty ? Words.Fault.empty : Words.Fault.quoted([shortened(text)])
        }
    }

    /// What ` #` cuts off a text without quotes and was hardly meant as a comment: `#2` of `Curator #2`.
    ///
    /// Comments of people have a space after the sign; a number alone is none either.
    var cutOff: String? {
        guard let text, !text.isEmpty else { return nil }
        let line = place.snippet.unicodeScalars.dropFirst(place.column - 1)
        guard line.starts(with: text.unicodeScalars) else { return nil }
        let rest = trimmed(String(String.UnicodeScalarView(line.dropFirst(text.unicodeScalars.count))))
        guard rest.hasPrefix("#") else { return nil }
        let comment = rest.dropFirst()
        let isNumber = !comment.isEmpty && trimmed(comment).allSatisfy(\.isNumber)
        return isNumber || comment.first?.isLetter == true || comment.first?.isNumber == true ? rest : nil
    }

    /// The layer of whatever was said last in this node.
    var latestLayer: Int {
        switch content {
        case .scalar, .notGiven: layer
        case .list(let items): items.reduce(layer) { max($0, $1.latestLayer) }
        case .mapping(let entries): entries.reduce(layer) { max($0, $1.value.latestLayer) }
        }
    }
}

/// Text short enough for one line of a message.
func shortened(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    return line.count <= 60 && line.count == text.count ? String(line) : line.prefix(57) + "..."
}
