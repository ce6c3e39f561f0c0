import Localization
import SchoolDomain

/// Changes for one run, written down as a file that extends the scenario.
///
/// ```yaml
/// extends: lempaala.yaml
/// name: A second curator
/// staff: # [choice]
///   - {role: curator, posts: 6.1 htv}
/// ```
///
/// Not every change can be said so: a list whose items have no names is replaced as a whole by a file that extends another.
/// Whoever writes one loads it first and sees that it is the scenario that was meant.
public struct ScenarioOverlay {
    private let root: LocatedNode
    private var piece = Piece.mapping([])

    /// What the file says: a value as typed, or mappings and lists with only what is changed.
    private indirect enum Piece {
        case value(LocatedNode)
        case mapping([(key: String, piece: Piece)])
        /// Items with what they are found by.
        case list([(identity: [(key: String, value: LocatedNode)], piece: Piece)])
    }

    /// - Parameters:
    ///   - result: the scenario without the changes.
    ///   - changes: such as `staff.curator.posts=6.1 htv`, in order.
    /// - Returns: `nil` where a change cannot be read, or cannot be said by a file that extends another.
    public init?(of result: LoadResult, _ changes: [String]) {
        guard let root = result.document?.root else { return nil }
        self.root = root
        let kind = Scenario.shape(.empty).kind()
        for (number, text) in changes.enumerated() {
            guard case .success(let change) = Override.parse(text, number: number + 1),
                let changed = Self.laid(change.components[...], change.value, piece, root, kind)
            else { return nil }
            piece = changed
        }
    }

    /// The file.
    ///
    /// - Parameters:
    ///   - path: the scenario that it extends, relative to the file.
    ///   - remark: what is said at its top, in one line.
    public func text(extending path: String, name: LocalizedText, question: LocalizedText, remark: String)
        -> String
    {
        var lines = ["# \(remark)", "extends: \(Self.quoted(path))"]
        lines += Self.lines("name", name) + Self.lines("question", question)
        if case .mapping(let sections) = piece {
            for (key, piece) in sections {
                if case .list(let items) = piece {
                    lines.append("\(key): # [choice]")
                    lines += items.map { "  - \(Self.flow($0.identity, $0.piece))" }
                } else {
                    lines.append("\(key): \(Self.flow(piece)) # [choice]")
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: - Laying changes down

    private static func laid(
        _ path: ArraySlice<Override.Component>, _ value: LocatedNode, _ piece: Piece?, _ node: LocatedNode?,
        _ kind: FieldKind?
    ) -> Piece? {
        guard let component = path.first else { return .value(value) }
        let rest = path.dropFirst()
        if case .list(let item, let address)? = kind?.container {
            return laid(component, rest, value, piece, node?.items ?? [], item, address)
        }
        guard case .key(let key) = component.step else { return nil }
        var entries: [(key: String, piece: Piece)] = []
        if case .mapping(let known)? = piece { entries = known }
        let known = entries.firstIndex { $0.key == key }
        let inner = laid(rest, value, known.map { entries[$0].piece }, node?[key], kind?.inner(key))
        guard let inner else { return nil }
        if let known { entries[known].piece = inner } else { entries.append((key, inner)) }
        return .mapping(entries)
    }

    /// The same in a list.
    private static func laid(
        _ component: Override.Component, _ rest: ArraySlice<Override.Component>, _ value: LocatedNode,
        _ piece: Piece?, _ items: [LocatedNode], _ kind: FieldKind, _ address: ListAddress
    ) -> Piece? {
        let found =
            switch component.step {
            case .key(let key): items.firstIndex { address.name(of: $0, among: items) == key }
            case .index(let index): items.indices.contains(index) ? index : nil
            }
        guard address.isMerged, !rest.isEmpty, let found, let identity = address.identity(of: items[found])
        else { return nil }
        var known: [(identity: [(key: String, value: LocatedNode)], piece: Piece)] = []
        if case .list(let items)? = piece { known = items }
        let place = known.firstIndex { $0.identity.map(\.value.content) == identity.map(\.value.content) }
        let inner = laid(rest, value, place.map { known[$0].piece }, items[found], kind)
        guard let inner else { return nil }
        if let place { known[place].piece = inner } else { known.append((identity, inner)) }
        return .list(known)
    }

    // MARK: - Writing

    private static func lines(_ key: String, _ words: LocalizedText) -> [String] {
        if Set([words.fi, words.sv, words.en]).count == 1 { return ["\(key): \(quoted(words.en))"] }
        return [
            "\(key):", "  fi: \(quoted(words.fi))", "  sv: \(quoted(words.sv))", "  en: \(quoted(words.en))",
        ]
    }

    private static func flow(_ piece: Piece) -> String {
        switch piece {
        case .value(let node): flow(node)
        case .mapping: flow([], piece)
        case .list(let items): "[" + items.map { flow($0.identity, $0.piece) }.joined(separator: ", ") + "]"
        }
    }

    private static func flow(_ identity: [(key: String, value: LocatedNode)], _ piece: Piece) -> String {
        var members = identity.map { "\($0.key): \(flow($0.value))" }
        if case .mapping(let entries) = piece {
            members += entries.map { "\(quoted($0.key)): \(flow($0.piece))" }
        }
        return "{" + members.joined(separator: ", ") + "}"
    }

    private static func flow(_ node: LocatedNode) -> String {
        switch node.content {
        case .scalar(let text): quoted(text)
        case .notGiven: "~"
        case .list(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
        case .mapping(let entries):
            "{" + entries.map { "\(quoted($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
        }
    }

    /// A text that YAML reads as it is, in quotation marks where it would not.
    private static func quoted(_ text: String) -> String {
        let isPlain =
            text.first.map { $0.isLetter || $0.isNumber } == true && text.last != " "
            && text.allSatisfy { $0.isLetter || $0.isNumber || " .%/_-".contains($0) }
            && !["null", "true", "false", "yes", "no", "on", "off"].contains(text.lowercased())
        guard !isPlain else { return text }
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case _ where scalar.properties.generalCategory == .control: " "
            default: String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}

extension ListAddress {
    /// What an item is found by in a file that lies over its own.
    fileprivate func identity(of item: LocatedNode) -> [(key: String, value: LocatedNode)]? {
        let keys: [String] =
            switch self {
            case .index: []
            case .id: ["id"]
            case .role: ["role", "schools"]
            case .post: item["id"] == nil ? ["role"] : ["id"]
            }
        guard let first = keys.first, item[first] != nil else { return nil }
        return keys.compactMap { key in item[key].map { (key, $0) } }
    }
}

extension FieldKind {
    /// What may stand under a key; `nil`: it is not known here, as for a plugin.
    fileprivate func inner(_ key: String) -> FieldKind? {
        switch container {
        case .mapping(let fields)?: fields.first { $0.key == key }?.kind
        case .oneKey(let alternatives, let beside)?: (alternatives + beside).first { $0.key == key }?.kind
        case .byName(let kind)?, .byGrade(let kind)?: kind
        default: nil
        }
    }
}
