import SchoolDomain

/// Finds what rows of tables refer to by the names that people have for it: a school by its name, a step by its title in any
/// language, in any case. Roles: `RoleNames`.
///
/// Law: a name that is an identifier already, or that fits several things or none, stays as it is.
struct TableReferences {
    private let tables: Set<String>
    private var schools: [String: String] = [:]
    private var steps: [String: String] = [:]

    /// The tree with identifiers in the place of names, in what comes from tables.
    ///
    /// - Parameter tables: the paths of the tables.
    static func resolved(_ root: LocatedNode, tables: some Sequence<String>) -> LocatedNode {
        let tables = Set(tables)
        guard !tables.isEmpty else { return root }
        let references = TableReferences(root, tables)
        return
            root
            .changed(at: ["schools", "*", "continuesTo"]) { references.found($0, references.schools) }
            .changed(at: ["staff", "*", "schools", "*"]) { references.found($0, references.schools) }
            .changed(at: ["firstDay", "cases", "*", "step"]) { references.found($0, references.steps) }
            .changed(at: ["firstDay", "*", "*", "school"]) { references.found($0, references.schools) }
    }

    private init(_ root: LocatedNode, _ tables: Set<String>) {
        self.tables = tables
        schools = Self.names(root["schools"]?.items ?? [], by: "name")
        steps = Self.names(root["ladder"]?.items ?? [], by: "title")
    }

    private func found(_ node: LocatedNode, _ names: [String: String]) -> LocatedNode {
        guard tables.contains(node.place.file), let text = node.text, !names.values.contains(text),
            let id = names[text.lowercased()]
        else { return node }
        var node = node
        node.content = .scalar(id)
        return node
    }

    /// Identifiers by the names of their things, small letters; a name of several things is left out.
    static func names(
        _ items: [LocatedNode], by key: String, besides usual: [String: [String]] = [:]
    ) -> [String: String] {
        var owners: [String: Set<String>] = [:]
        for item in items {
            guard let id = item["id"]?.text else { continue }
            let title = item[key]
            let texts = [title?.text].compactMap(\.self) + (title?.entries ?? []).compactMap(\.value.text)
            for name in [id] + texts + (usual[id] ?? []) { owners[name.lowercased(), default: []].insert(id) }
        }
        return owners.compactMapValues { $0.count == 1 ? $0.first : nil }
    }
}

extension LocatedNode {
    /// The tree with what stands at these keys changed; `*` stands for every item and every key.
    fileprivate func changed(
        at keys: ArraySlice<String>, _ change: (LocatedNode) -> LocatedNode
    ) -> LocatedNode {
        guard let key = keys.first else { return change(self) }
        var node = self
        switch content {
        case .list(let items) where key == "*":
            node.content = .list(items.map { $0.changed(at: keys.dropFirst(), change) })
        case .mapping(let entries):
            node.content = .mapping(
                entries.map { entry in
                    guard key == "*" || entry.key == key else { return entry }
                    var entry = entry
                    entry.value = entry.value.changed(at: keys.dropFirst(), change)
                    return entry
                })
        default: break
        }
        return node
    }
}
