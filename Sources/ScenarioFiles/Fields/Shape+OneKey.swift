import Localization
import SchoolDomain

/// One way out of several, named by its key, such as `days` in `length: {days: …}`.
struct Alternative<Value> {
    let key: String
    let summary: String
    let shape: Shape<Value>

    init(_ key: String, _ shape: Shape<Value>, _ summary: String) {
        self.key = key
        self.shape = shape
        self.summary = summary
    }

    var declaration: FieldDeclaration {
        FieldDeclaration(
            key: key, kind: shape.kind(), summary: summary, isRequired: false, defaultText: nil, source: nil)
    }
}

extension Shape {
    /// A mapping with exactly one of these keys; `what` names the choice in messages.
    static func oneOf(_ what: Words.Choice, _ alternatives: [Alternative<Value>]) -> Shape {
        Shape(
            .oneKey(alternatives: alternatives.map(\.declaration), beside: []),
            placeholder: alternatives[0].shape.placeholder(),
            read: { node, spot in
                guard let chosen = chosenKey(of: node, what, alternatives.map(\.key), beside: [], spot: spot)
                else { return nil }
                return alternatives.first { $0.key == chosen.key }?.shape.read(
                    chosen.value, spot.key(chosen.key))
            })
    }

    /// Also one of these words; `examples` are the other ways of writing it, for messages.
    func or(words: [(word: String, value: Value)], examples: [String]) -> Shape where Value: Equatable {
        let simple = Shape.words(words)
        return Shape(
            .anyOf([simple.kind(), kind()]), placeholder: placeholder(),
            typed: { simple.typed($0) ?? typed($0) },
            read: { node, spot in
                guard node.entries == nil else { return read(node, spot) }
                if let found = words.first(where: { $0.word == node.text }) { return found.value }
                let guess = node.text.flatMap { Spelling.closest(to: $0, among: words.map(\.word)) }
                spot.expected(
                    Words.Fault.choice(words.map(\.word) + examples), not: node,
                    remedy: guess.map(Words.Fault.didYouMean))
                return nil
            })
    }
}

/// The one key that says which alternative is meant; reports none, several and unknown ones.
///
/// When an overlay names another alternative than what it extends, the overlay's counts.
func chosenKey(
    of node: LocatedNode, _ what: Words.Choice, _ keys: [String], beside: [String], spot: Spot
) -> LocatedNode.Entry? {
    guard let entries = node.entries else {
        spot.expected(Words.Fault.withKey(what, Words.Fault.choice(keys)), not: node)
        return nil
    }
    for entry in entries where !keys.contains(entry.key) && !beside.contains(entry.key) {
        let guess = Spelling.closest(to: entry.key, among: keys + beside)
        let remedy =
            entry.key == "unknown"
            ? Words.Fault.whereUnknownsStand
            : guess.map(Words.Fault.didYouMean) ?? Words.Fault.keysHere(Words.Fault.choice(keys + beside))
        spot.key(entry.key).fault(
            Words.Fault.unknownKey(shortened(entry.key), in: spot.name, of: spot.whole), at: entry.keyPlace,
            remedy: remedy)
        return nil
    }
    let named = entries.filter { keys.contains($0.key) }
    let latest = named.map(\.value.latestLayer).max()
    let chosen = named.filter { $0.value.latestLayer == latest }
    guard let first = chosen.first else {
        spot.fault(
            Words.Fault.namesNo(what, in: spot.name), at: node.place,
            remedy: Words.Fault.keysAre(Words.Fault.choice(keys)))
        return nil
    }
    guard chosen.count == 1 else {
        spot.fault(
            Words.Fault.hasBoth(spot.name, first.key, chosen[1].key), at: chosen[1].keyPlace,
            remedy: Words.Fault.keepOne)
        return nil
    }
    return first
}
