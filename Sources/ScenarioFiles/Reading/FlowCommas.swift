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

    /// The items of a list with those put together that a comma within a number has parted: every two, where commas within
    /// numbers and commas between them take turns, as in `0,94, 1,01`; or some, where what follows one comma can be nothing
    /// but decimals, as in `1, 1,06`, or where every item has a unit but those that a comma is close behind, as in
    /// `50,5 h, 70 h`; with the place of the first, and how it is typed and meant.
    static func joined(
        _ items: [LocatedNode]
    ) -> (items: [LocatedNode], place: Diagnostic.Place, typed: (before: String, after: String))? {
        guard let pairs = parted(items), let first = pairs.first else { return nil }
        var whole: [LocatedNode] = []
        var numbers: [(String, String)] = []
        for (index, item) in items.enumerated() where !pairs.contains(index - 1) {
            guard pairs.contains(index) else {
                whole.append(item)
                continue
            }
            guard let before = item.text, let after = items[index + 1].text else { return nil }
            var item = item
            item.content = .scalar("\(before).\(after)")
            whole.append(item)
            numbers.append(("\(before),\(after)", "\(before).\(after)"))
        }
        return (whole, items[first].place, numbers[0])
    }

    /// Where numbers begin that a comma has parted; `nil`: nowhere, as far as one can tell.
    private static func parted(_ items: [LocatedNode]) -> [Int]? {
        guard items.count > 1 else { return nil }
        let tight = items.indices.dropLast().filter { isTight(items[$0], items[$0 + 1]) }
        // Two commas within a number are none.
        guard !tight.isEmpty, zip(tight, tight.dropFirst()).allSatisfy({ $1 - $0 > 1 }) else { return nil }
        let takeTurns = items.count >= 4 && tight == Array(stride(from: 0, to: items.count, by: 2))
        let isCertain =
            tight.count < items.count - 1
            && tight.contains { isDecimals(items[$0 + 1].text) }
        let lackUnits =
            tight.allSatisfy { hasUnit(items[$0 + 1].text) }
            && items.indices.allSatisfy { tight.contains($0) || hasUnit(items[$0].text) }
        return takeTurns || isCertain || lackUnits ? tight : nil
    }

    /// Whether digits can be nothing but those after a decimal comma, such as `06`.
    private static func isDecimals(_ text: String?) -> Bool {
        text.map { $0.count > 1 && $0.hasPrefix("0") && $0.allSatisfy { $0.isASCII && $0.isNumber } } ?? false
    }

    /// Whether a number has a unit, as `70 h` has.
    private static func hasUnit(_ text: String?) -> Bool {
        text.flatMap { Quantity($0) }.map { !$0.unit.isEmpty } ?? false
    }

    /// Whether two numbers have nothing but a comma between them.
    private static func isTight(_ left: LocatedNode, _ right: LocatedNode) -> Bool {
        guard let text = left.text, isWhole(text), right.text?.first?.isNumber == true,
            left.place.line == right.place.line
        else { return false }
        return right.place.column == left.place.column + text.unicodeScalars.count + 1
    }

    /// Digits, which may stand in groups.
    private static func isWhole(_ text: String) -> Bool {
        let digits = text.drop { "+-".contains($0) }.filter {
            $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}"
        }
        return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
