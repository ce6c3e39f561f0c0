import SchoolDomain

/// Decimal commas inside braces and brackets, where YAML takes a comma for the end of an item.
///
/// `{posts: 5,9 htv}` is read as `posts: 5` and a key `9 htv` without a value; `[0,94, 1,01]` as four numbers.
enum FlowCommas {
    /// The number that a value and the key after it are meant to be, as typed and with a point; `nil`: they are no such
    /// number.
    static func number(
        _ value: LocatedNode, then key: String, _ following: LocatedNode?
    ) -> (typed: String, meant: String)? {
        guard following?.isLeftEmpty == true, let whole = value.text, isWhole(whole),
            let first = key.first, first.isASCII, first.isNumber
        else { return nil }
        return ("\(whole),\(key)", "\(whole).\(key)")
    }

    /// The items of a list with every two put together, when commas within numbers and commas between them take turns, as
    /// in `0,94, 1,01`; with the place of the first, and how it is typed and meant.
    static func joined(
        _ items: [LocatedNode]
    ) -> (items: [LocatedNode], place: Diagnostic.Place, typed: (before: String, after: String))? {
        guard items.count >= 4, items.count.isMultiple(of: 2) else { return nil }
        for (index, pair) in zip(items, items.dropFirst()).enumerated()
        where isTight(pair.0, pair.1) != index.isMultiple(of: 2) { return nil }
        var whole: [LocatedNode] = []
        for index in stride(from: 0, to: items.count, by: 2) {
            guard let before = items[index].text, let after = items[index + 1].text else { return nil }
            var item = items[index]
            item.content = .scalar("\(before).\(after)")
            whole.append(item)
        }
        guard let (first, second) = items[0].text.flatMap({ first in items[1].text.map { (first, $0) } })
        else {
            return nil
        }
        return (whole, items[0].place, ("\(first),\(second)", "\(first).\(second)"))
    }

    /// Whether two numbers have nothing but a comma between them.
    private static func isTight(_ left: LocatedNode, _ right: LocatedNode) -> Bool {
        guard let text = left.text, isWhole(text), right.text?.first?.isNumber == true,
            left.place.line == right.place.line
        else { return false }
        return right.place.column == left.place.column + text.unicodeScalars.count + 1
    }

    private static func isWhole(_ text: String) -> Bool {
        let digits = text.drop { "+-".contains($0) }
        return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
