import Localization
import SchoolDomain

/// Reads one mapping: each call declares a key and reads it.
///
/// Run without a node the same calls only declare; so the schema cannot differ from what is read.
final class Fields {
    private let node: LocatedNode?
    private let spot: Spot?
    private(set) var declarations: [FieldDeclaration] = []
    /// Required keys that are not there, reported at the end, when the misspelled ones are known.
    private var missing: [(key: String, summary: String)] = []

    /// Only declares.
    init() {
        node = nil
        spot = nil
    }

    init(reading node: LocatedNode, at spot: Spot) {
        self.node = node
        self.spot = spot
    }

    /// A key that must be there.
    func required<Value>(
        _ key: String, _ shape: Shape<Value>, _ summary: String, lever: Lever? = nil
    ) -> Value {
        guard let node, let spot else {
            declare(key, shape, summary, isRequired: true, lever: lever)
            return shape.placeholder()
        }
        declareName(key)
        if let value = node[key] { return shape.read(value, spot.key(key)) ?? shape.placeholder() }
        missing.append((key, summary))
        return shape.placeholder()
    }

    /// A key with a default.
    func optional<Value>(
        _ key: String, _ shape: Shape<Value>, default value: @autoclosure () -> Value, _ summary: String,
        _ source: ParameterSource? = nil, lever: Lever? = nil
    ) -> Value {
        guard let node, let spot else {
            declare(key, shape, summary, defaultText: shape.typed(value()), source: source, lever: lever)
            return value()
        }
        declareName(key)
        return node[key].map { shape.read($0, spot.key(key)) ?? shape.placeholder() } ?? value()
    }

    /// A key that may be left out, or said to be `none`.
    func optional<Value>(
        _ key: String, _ shape: Shape<Value>, _ summary: String, _ source: ParameterSource? = nil
    ) -> Value? {
        let orNone = shape.orNone()
        guard let node, let spot else {
            declare(key, orNone, summary, defaultText: "none", source: source)
            return nil
        }
        declareName(key)
        return node[key].flatMap { orNone.read($0, spot.key(key)) ?? nil }
    }

    /// Reports keys that nobody declared, and required ones that are not there.
    func finish() {
        guard let node, let entries = node.written, let spot else { return }
        let known = declarations.map(\.key)
        let unknown = entries.filter { !known.contains($0.key) }
        for (key, summary) in missing where !spot.session.isPartial {
            if unknown.contains(where: { Spelling.closest(to: $0.key, among: known) == key }) {
                spot.session.suppressDependents(of: spot.key(key).path)
            } else if let empty = entries.first(where: { $0.key == key }) {
                spot.key(key).fault(
                    Words.Fault.emptyButNeeded(spot.key(key).name), at: empty.value.place,
                    remedy: Words.keyAbout(summary))
            } else {
                spot.key(key).fault(
                    Words.Fault.missing(key, in: spot.name, of: spot.whole), at: node.place,
                    remedy: Words.keyAbout(summary))
            }
        }
        for entry in unknown {
            spot.key(entry.key).fault(
                unknownKey(entry.key, in: spot), at: entry.keyPlace, remedy: help(entry.key, known))
        }
    }

    private func unknownKey(_ key: String, in spot: Spot) -> LocalizedText {
        if key == "<<" { return Words.Fault.mergeKey }
        return Words.Fault.unknownKey(shortened(key), in: spot.name, of: spot.whole)
    }

    private func help(_ key: String, _ known: [String]) -> LocalizedText {
        if key == "<<" { return Words.Fault.useExtends }
        if let guess = Spelling.closest(to: key, among: known) { return Words.Fault.didYouMean(guess) }
        return Words.Fault.keysHere(Words.Fault.quoted(known))
    }

    /// While reading, only the name is needed.
    private func declareName(_ key: String) {
        declarations.append(
            FieldDeclaration(
                key: key, kind: .text, summary: "", isRequired: false, defaultText: nil, source: nil))
    }

    private func declare<Value>(
        _ key: String, _ shape: Shape<Value>, _ summary: String, isRequired: Bool = false,
        defaultText: String? = nil, source: ParameterSource? = nil, lever: Lever? = nil
    ) {
        declarations.append(
            FieldDeclaration(
                key: key, kind: shape.kind(), summary: summary, isRequired: isRequired,
                defaultText: defaultText, source: source, lever: lever))
    }
}

extension Shape {
    /// A mapping read key by key.
    static func mapping(_ body: @escaping (Fields) -> Value) -> Shape {
        Shape(
            .mapping(declarations(body)), placeholder: body(Fields()),
            read: { node, spot in
                guard node.entries != nil else {
                    spot.expected(Words.Fault.keysToValues, not: node)
                    return nil
                }
                let fields = Fields(reading: node, at: spot)
                let value = body(fields)
                fields.finish()
                return value
            })
    }

    static func declarations(_ body: (Fields) -> Value) -> [FieldDeclaration] {
        let fields = Fields()
        _ = body(fields)
        return fields.declarations
    }
}
