import Localization
import SchoolDomain

/// Lays one scenario over another.
///
/// Laws: mappings merge key by key, `key: ~` taking a key away, as does any of YAML's words for nothing; lists whose items all have an `id` merge item by
/// item, new ones last and `remove: true` dropping one, and so do the rows of `staff`, by role and schools;
/// everything else is replaced. Laying a scenario over itself changes no value.
struct Merging {
    /// Reads a table of the lower scenario when the upper one changes single rows of it.
    let tables: TableExpansion
    /// By which rows of `staff` are matched that call a role by its title.
    var roles = RoleNames()

    func merge(_ over: LocatedNode, onto base: LocatedNode, path: [ScenarioProblem.PathElement] = [])
        -> LocatedNode
    {
        if let upper = over.written, let lower = base.written {
            return LocatedNode(
                .mapping(entries(upper, onto: lower, path: path)), at: over.place, layer: over.layer)
        }
        if let upper = identified(over, path),
            let lower = identified(rows(base, path), path)
        {
            return LocatedNode(
                .list(items(upper, onto: lower, path: path)), at: over.place, layer: over.layer)
        }
        return over
    }

    private func entries(
        _ upper: [LocatedNode.Entry], onto lower: [LocatedNode.Entry], path: [ScenarioProblem.PathElement]
    ) -> [LocatedNode.Entry] {
        var merged = lower
        for entry in upper {
            guard let index = merged.firstIndex(where: { $0.key == entry.key }) else {
                merged.append(entry)
                continue
            }
            guard !entry.value.isNothing else {
                warnOfLoss(entry, merged[index].value)
                merged[index] = entry
                continue
            }
            let value = merge(entry.value, onto: merged[index].value, path: path + [.key(entry.key)])
            merged[index] = .init(key: entry.key, keyPlace: entry.keyPlace, value: value)
        }
        return merged
    }

    private func items(
        _ upper: [LocatedNode], onto lower: [LocatedNode], path: [ScenarioProblem.PathElement]
    ) -> [LocatedNode] {
        // By what they are matched by, for there may be thousands; what is removed leaves a gap until all are done.
        var merged = lower.map(Optional.some)
        var places = Dictionary(
            lower.enumerated().map { (identity(of: $1, in: path), $0) },
            uniquingKeysWith: { first, _ in first })
        reportTwice(upper, path)
        for item in upper {
            let identity = identity(of: item, in: path)
            let place = places[identity]
            let (item, isRemoved) = Removal(item).settled(tables.session)
            if let place, isRemoved {
                merged[place] = nil
                places[identity] = nil
            } else if let place, let lower = merged[place] {
                merged[place] = merge(item, onto: lower, path: path + [.index(place)])
            } else {
                places[identity] = merged.count
                merged.append(item)
            }
        }
        return merged.compactMap(\.self)
    }

    /// Reports items that one file names twice: which of them was meant cannot be told.
    private func reportTwice(_ items: [LocatedNode], _ path: [ScenarioProblem.PathElement]) {
        var first: [[String]: LocatedNode] = [:]
        for item in items {
            guard let identity = identity(of: item, in: path) else { continue }
            guard let earlier = first[identity] else {
                first[identity] = item
                continue
            }
            let name = identity.count == 1 ? identity[0] : identity.joined(separator: "@")
            let message = Words.Fault.keyTwice(shortened(name), firstLine: earlier.place.line)
            let place = (item["id"] ?? item["role"])?.place ?? item.place
            tables.session.report(Fault(message, at: place, remedy: Words.Fault.keepOne))
        }
    }

    /// Warns of a key that is only left empty, with much under it in what is extended.
    private func warnOfLoss(_ entry: LocatedNode.Entry, _ lost: LocatedNode) {
        let isMuch = lost.entries?.isEmpty == false || lost.items?.isEmpty == false
        guard entry.value.isLeftEmpty, isMuch else { return }
        let message = Words.Fault.leftEmpty(entry.key, lost.place.file)
        tables.session.report(
            Diagnostic(.warning, message, at: entry.keyPlace, remedy: Words.Fault.sayNothing(entry.key)))
    }

    /// The items of a list that is not empty and whose items can all be told apart.
    private func identified(_ node: LocatedNode, _ path: [ScenarioProblem.PathElement])
        -> [LocatedNode]?
    {
        guard let items = node.items, !items.isEmpty,
            items.allSatisfy({ identity(of: $0, in: path) != nil })
        else { return nil }
        return items
    }

    /// What an item is matched by: its `id`, or the role and the schools of a row of `staff`, the role of one of a class.
    private func identity(of item: LocatedNode, in path: [ScenarioProblem.PathElement]) -> [String]? {
        if path.count == 3, path.first == "classes", path.last == "staff" {
            return (item["id"]?.text ?? item["role"]?.text.map(roles.id(of:))).map { [$0] }
        }
        guard path == ["staff"] else { return item["id"]?.text.map { [$0] } }
        guard let role = item["role"]?.text else { return nil }
        return [roles.id(of: role)] + Merging.schools(of: item)
    }

    /// The schools of a row of `staff` in an order of their own; leaving them out means all.
    private static func schools(of row: LocatedNode) -> [String] {
        guard let schools = row["schools"] else { return ["all"] }
        return Set(schools.items?.compactMap(\.text) ?? [schools.text ?? ""]).sorted()
    }

    /// The node, with a table's rows in place of its file name.
    private func rows(_ node: LocatedNode, _ path: [ScenarioProblem.PathElement]) -> LocatedNode {
        let layout = TableLayout.all.first { $0.path.count == 1 && path == [.key($0.path[0])] }
        guard let layout else { return node }
        return tables.expanded(node, layout, path: path)
    }
}
