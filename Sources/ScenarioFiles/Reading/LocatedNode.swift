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
    var entries: [Entry]? { if case .mapping(let entries) = content { entries } else { nil } }
    var items: [LocatedNode]? { if case .list(let items) = content { items } else { nil } }
    var text: String? { if case .scalar(let text) = content { text } else { nil } }

    /// Whether YAML's word for nothing stands there.
    var isNothing: Bool { text == "~" || text == "null" }

    func entry(_ key: String) -> Entry? { entries?.first { $0.key == key } }
    subscript(_ key: String) -> LocatedNode? { entry(key)?.value }

    /// What the node is, for messages.
    var description: LocalizedText {
        switch content {
        case .mapping: Words.Fault.mapping
        case .list(let items): items.isEmpty ? Words.Fault.emptyList : Words.Fault.list
        case .scalar(let text): text.isEmpty ? Words.Fault.empty : Words.Fault.quoted([shortened(text)])
        }
    }

    /// The layer of whatever was said last in this node.
    var latestLayer: Int {
        switch content {
        case .scalar: layer
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
