import SchoolDomain

/// A scenario as it was written: the merged tree, each value with its place.
public struct ScenarioDocument: Sendable, Hashable {
    public let root: LocatedNode

    /// Where to point for this path: the value, the key of a longer value, or the nearest thing that was written.
    func place(of path: [ScenarioProblem.PathElement]) -> Diagnostic.Place {
        var node = root
        var place = root.place
        for element in path {
            guard let child = node.child(element) else { return place }
            place = child.place
            if case .key(let key) = element, child.text == nil, let entry = node.entry(key) {
                place = entry.keyPlace
            }
            node = child
        }
        return place
    }
}

extension LocatedNode {
    func child(_ element: ScenarioProblem.PathElement) -> LocatedNode? {
        switch element {
        case .key(let key): self[key]
        case .index(let index): items.flatMap { $0.indices.contains(index) ? $0[index] : nil }
        }
    }
}
