import Localization
import SchoolDomain

extension Shape {
    /// A list of values of one shape.
    static func list<Item>(
        of item: Shape<Item>, by address: ListAddress = .index,
        typed: @escaping ([Item]) -> String? = { _ in nil }
    ) -> Shape where Value == [Item] {
        Shape(
            .list(item.kind(), address), placeholder: [], typed: typed,
            read: { node, spot in
                guard let items = node.items else {
                    spot.expected(Words.Fault.list, not: node)
                    return nil
                }
                return items.enumerated().map { index, node in
                    let here = spot.item(index, called: address.name(of: node, among: items))
                    let (kept, isRemoved) =
                        address.isMerged ? Removal(node).settled(spot.session) : (node, false)
                    if isRemoved, let removal = node.entry("remove") {
                        here.fault(Words.Fault.nothingToRemove(here.name), at: removal.keyPlace)
                        return item.placeholder()
                    }
                    return item.read(kept, here) ?? item.placeholder()
                }
            })
    }

    /// A list of plain values, shown as `[a, b]`.
    static func inlineList<Item>(of item: Shape<Item>) -> Shape where Value == [Item] {
        list(of: item) { values in
            let texts = values.compactMap(item.typed)
            return texts.count == values.count ? "[\(texts.joined(separator: ", "))]" : nil
        }
    }

    /// `all`, meaning an empty list, or a list of names that is not empty.
    static func allOr<Item>(_ item: Shape<Item>) -> Shape where Value == [Item] {
        let names = Shape.list(of: item)
        let nonEmpty = Shape(
            names.kind(), placeholder: [],
            read: { node, spot in
                guard let items = node.items, !items.isEmpty else {
                    let isOne = node.text?.isEmpty == false
                    spot.expected(
                        Words.Fault.allOrNames, not: node,
                        remedy: isOne ? Words.Fault.listOfOne(shortened(node.text ?? "")) : nil)
                    return nil
                }
                return names.read(node, spot)
            })
        return nonEmpty.or("all", [], isValue: \.isEmpty)
    }

    /// A mapping of free names to values, in the order of the file.
    static func byName<Item>(_ item: Shape<Item>) -> Shape where Value == [(name: String, value: Item)] {
        Shape(
            .byName(item.kind()), placeholder: [],
            read: { node, spot in
                guard let entries = node.entries else {
                    spot.expected(Words.Fault.namesToValues, not: node)
                    return nil
                }
                return entries.map { ($0.key, item.read($0.value, spot.key($0.key)) ?? item.placeholder()) }
            })
    }

    /// One value for every grade, or a mapping of grades and grade ranges; a grade left out has `missing`.
    ///
    /// Where an overlay and what it extends name the same grade, the overlay counts.
    /// Ten values, or sixteen where a grade of the second degree is named.
    static func byGrade<Item>(
        _ item: Shape<Item>, missing: Item, afterBasic: AfterBasic = .likeGrade9
    ) -> Shape where Value == [Item] {
        Shape(
            .byGrade(item.kind()), placeholder: Array(repeating: missing, count: Grade.basicCount),
            typed: { gradesTyped($0, item) },
            read: { node, spot in
                guard let entries = node.entries else {
                    return item.read(node, spot).map { Array(repeating: $0, count: Grade.basicCount) }
                }
                let (values, named) = gradeValues(entries, item, missing: missing, spot: spot)
                return widened(values, named, afterBasic)
            })
    }

    /// Values of grades 0-9 alone where no other is named; else those not named follow grade 9, unless they are of people.
    private static func widened<Item>(_ values: [Item], _ named: [Bool], _ afterBasic: AfterBasic) -> [Item]
    where Value == [Item] {
        guard named[Grade.basicCount...].contains(true) else { return Array(values[...Grade.lastOfBasic]) }
        return values.indices.map { grade in
            let follows = grade > Grade.lastOfBasic && !named[grade] && afterBasic == .likeGrade9
            return values[follows ? Grade.lastOfBasic : grade]
        }
    }

    private static func gradeValues<Item>(
        _ entries: [LocatedNode.Entry], _ item: Shape<Item>, missing: Item, spot: Spot
    ) -> (values: [Item], named: [Bool]) {
        var values = Array(repeating: missing, count: Grade.count)
        var setBy: [LocatedNode.Entry?] = Array(repeating: nil, count: Grade.count)
        for entry in entries {
            let here = spot.key(entry.key)
            guard let grades = gradeRange(entry.key) else {
                here.fault(
                    Words.Fault.notGrade(shortened(entry.key), in: spot.name), at: entry.keyPlace,
                    remedy: Words.Fault.writeGrade)
                // Which grades were meant is not known.
                spot.session.suppressDependents(of: spot.path)
                continue
            }
            let read = item.read(entry.value, here)
            if read == nil {
                for grade in grades { spot.session.suppressDependents(of: spot.key("\(grade)").path) }
            }
            let value = read ?? item.placeholder()
            for grade in grades {
                if let earlier = setBy[grade], earlier.value.layer == entry.value.layer {
                    here.fault(
                        Words.Fault.gradeTwice(grade, in: spot.name, earlier.key, entry.key),
                        at: entry.keyPlace)
                    spot.session.suppressDependents(of: spot.path)
                    break
                }
                if let earlier = setBy[grade], earlier.value.layer > entry.value.layer { continue }
                values[grade] = value
                setBy[grade] = entry
            }
        }
        return (values, setBy.map { $0 != nil })
    }

    /// The values as a mapping of ranges, such as `{0-6: 2.4, 7-9: 2.9}`.
    private static func gradesTyped<Item>(_ values: [Item], _ item: Shape<Item>) -> String? {
        let texts = values.compactMap(item.typed)
        guard texts.count == values.count, !texts.isEmpty else { return nil }
        var parts: [String] = []
        var first = 0
        for grade in 1...texts.count where grade == texts.count || texts[grade] != texts[first] {
            parts.append("\(first == grade - 1 ? "\(first)" : "\(first)-\(grade - 1)"): \(texts[first])")
            first = grade
        }
        return parts.count == 1 ? texts[0] : "{\(parts.joined(separator: ", "))}"
    }
}

/// What holds for the years after grade 9 of which nothing is said.
enum AfterBasic {
    case likeGrade9, nobody
}

/// Grades written `7` or `7-9`, with any dash: spreadsheets and word processors put a longer one.
func gradeRange(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(omittingEmptySubsequences: false) { "-–—".contains($0) }.map(trimmed)
    guard let first = parts.first.flatMap({ Int($0) }), let last = parts.last.flatMap({ Int($0) }),
        parts.count <= 2,
        first <= last, Grade.all.contains(first), Grade.all.contains(last)
    else { return nil }
    return first...last
}

extension ListAddress {
    /// What an item is called; `nil`: by its index.
    func name(of item: LocatedNode, among items: [LocatedNode]) -> String? {
        switch self {
        case .index: return nil
        case .id: return item["id"]?.text
        case .post: return item["id"]?.text ?? item["role"]?.text
        case .role:
            guard let role = item["role"]?.text else { return nil }
            guard items.count(where: { $0["role"]?.text == role }) > 1 else { return role }
            return item["schools"]?.items?.first?.text.map { "\(role)@\($0)" } ?? "\(role)@all"
        }
    }
}
