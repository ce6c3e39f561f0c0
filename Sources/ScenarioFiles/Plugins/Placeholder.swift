import Localization
import SchoolDomain

/// `$name` in the pieces of a declared plugin; `$$` is a dollar sign.
enum Placeholder {
    enum Part {
        case text(String)
        case name(String)
    }

    /// The text cut at its `$name`s; a name goes on for as long as letters and digits follow.
    static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var plain = ""
        var rest = text[...]
        while let dollar = rest.firstIndex(of: "$") {
            plain += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            if rest.first == "$" {
                plain += "$"
                rest = rest.dropFirst()
            } else if name.isEmpty {
                plain += "$"
            } else {
                if !plain.isEmpty { parts.append(.text(plain)) }
                plain = ""
                parts.append(.name(String(name)))
                rest = rest.dropFirst(name.count)
            }
        }
        plain += rest
        return plain.isEmpty ? parts : parts + [.text(plain)]
    }

    /// Every name in a tree, in its order.
    static func mentions(in node: LocatedNode) -> [(name: String, place: Diagnostic.Place)] {
        func names(_ text: String, _ place: Diagnostic.Place) -> [(name: String, place: Diagnostic.Place)] {
            parts(of: text).compactMap { if case .name(let name) = $0 { (name, place) } else { nil } }
        }
        switch node.content {
        case .scalar(let text): return names(text, node.place)
        case .notGiven: return []
        case .list(let items): return items.flatMap(mentions)
        case .mapping(let entries):
            return entries.flatMap { names($0.key, $0.keyPlace) + mentions(in: $0.value) }
        }
    }
}

/// Puts what a use gives in the place of each `$name`.
struct Filling {
    let values: [String: LocatedNode]
    let layer: Int
    /// The plugin's file, and the use for messages about it.
    let file: String
    let use: LocalizedText
    let session: ReadingSession

    /// The piece with everything in its place; an item whose `id` is given as `none` is left out.
    func filled(_ node: LocatedNode) -> LocatedNode {
        let content: LocatedNode.Content
        switch node.content {
        case .scalar(let text):
            let parts = Placeholder.parts(of: text)
            if parts.count == 1, case .name(let name) = parts[0], let value = values[name] {
                return laid(value)
            }
            content = .scalar(joined(parts, at: node.place))
        case .notGiven: content = node.content
        case .list(let items): content = .list(items.map(filled).filter { $0["id"]?.text != "none" })
        case .mapping(let entries): content = .mapping(filled(entries))
        }
        return LocatedNode(content, at: marked(node.place), layer: layer)
    }

    private func filled(_ entries: [LocatedNode.Entry]) -> [LocatedNode.Entry] {
        var filled: [LocatedNode.Entry] = []
        for entry in entries {
            let key = joined(Placeholder.parts(of: entry.key), at: entry.keyPlace)
            if filled.contains(where: { $0.key == key }) {
                session.report(Fault(Words.Fault.keyTwiceHere(shortened(key)), at: marked(entry.keyPlace)))
            }
            filled.append(.init(key: key, keyPlace: marked(entry.keyPlace), value: self.filled(entry.value)))
        }
        return filled
    }

    /// A text with values inside it, each of which must be a single one.
    private func joined(_ parts: [Placeholder.Part], at place: Diagnostic.Place) -> String {
        parts.map { part in
            switch part {
            case .text(let text): return text
            case .name(let name):
                guard let value = values[name] else { return "" }
                guard let text = value.text else {
                    let message = Words.Fault.withinText(name, value.description)
                    session.report(Fault(message, at: marked(place), remedy: Words.Fault.giveOneValue))
                    return ""
                }
                return text
            }
        }.joined()
    }

    /// A value as part of the pieces.
    func laid(_ value: LocatedNode) -> LocatedNode { value.moved(marked).inLayer(layer) }

    /// A place in the plugin's file, marked with the use.
    private func marked(_ place: Diagnostic.Place) -> Diagnostic.Place {
        guard place.file == file else { return place }
        var place = place
        place.use = use
        return place
    }
}

extension LocatedNode {
    /// The same tree, said by another layer.
    fileprivate func inLayer(_ layer: Int) -> LocatedNode {
        var node = self
        node.layer = layer
        switch content {
        case .scalar, .notGiven: break
        case .list(let items): node.content = .list(items.map { $0.inLayer(layer) })
        case .mapping(let entries):
            node.content = .mapping(
                entries.map {
                    Entry(key: $0.key, keyPlace: $0.keyPlace, value: $0.value.inLayer(layer))
                })
        }
        return node
    }
}
