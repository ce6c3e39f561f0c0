import Localization
import SchoolDomain

/// One way of writing a value: what may be typed, how to read it, how to show it.
///
/// Shapes are put together from smaller ones; the JSON Schema, the messages and the reading all come from them.
struct Shape<Value> {
    /// What may be typed. A function, because nested mappings are declared by running their readers.
    let kind: () -> FieldKind
    /// Stands in for a value that could not be read; never reaches a result.
    let placeholder: () -> Value
    /// The value as it would be typed.
    let typed: (Value) -> String?
    /// The value, or `nil` when a fault was reported.
    let read: (LocatedNode, Spot) -> Value?

    init(
        _ kind: @autoclosure @escaping () -> FieldKind, placeholder: @autoclosure @escaping () -> Value,
        typed: @escaping (Value) -> String? = { _ in nil }, read: @escaping (LocatedNode, Spot) -> Value?
    ) {
        self.kind = kind
        self.placeholder = placeholder
        self.typed = typed
        self.read = read
    }

    /// The same way of writing for another Swift type.
    func map<Other>(_ forward: @escaping (Value) -> Other, back: @escaping (Other) -> Value?) -> Shape<Other>
    {
        Shape<Other>(
            kind(), placeholder: forward(placeholder()),
            typed: { back($0).flatMap(typed) },
            read: { node, spot in read(node, spot).map(forward) })
    }

    /// Also this word, meaning this value.
    func or(_ word: String, _ value: Value, isValue: @escaping (Value) -> Bool) -> Shape<Value> {
        Shape(
            .anyOf([.words([word]), kind()]), placeholder: placeholder(),
            typed: { isValue($0) ? word : typed($0) },
            read: { node, spot in
                guard let text = node.text else { return read(node, spot) }
                if text == word { return value }
                if Quantity(text) == nil, Spelling.closest(to: text, among: [word]) != nil {
                    spot.expected(Words.Fault.orValue(word), not: node, remedy: Words.Fault.didYouMean(word))
                    return nil
                }
                return read(node, spot)
            })
    }

    /// Also `none`, meaning `nil`.
    func orNone() -> Shape<Value?> {
        map({ Optional($0) }, back: { $0 }).or("none", nil, isValue: { $0 == nil })
    }
}
