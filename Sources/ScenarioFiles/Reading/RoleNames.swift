import SchoolDomain

/// Finds roles by what people call them: by the title that a scenario gives them, in any language and any case, or by what
/// the usual ones are called.
///
/// Law: an identifier, and a name that fits several roles or none, stays as it is.
struct RoleNames {
    private let ids: Set<String>
    private let byName: [String: String]

    /// - Parameter roots: the scenarios whose roles may be meant.
    init(_ roots: [LocatedNode?] = []) {
        let roles = roots.flatMap { $0?["roles"]?.items ?? [] }
        ids = Set(roles.compactMap { $0["id"]?.text })
        byName = TableReferences.names(roles, by: "title", besides: Self.usual)
    }

    /// The identifier of the role that is called so.
    func id(of name: String) -> String {
        ids.contains(name) ? name : byName[name.lowercased()] ?? name
    }

    /// The tree with identifiers wherever a role is meant: under `role`, and under `also` of staff.
    func resolved(_ node: LocatedNode) -> LocatedNode {
        guard !byName.isEmpty else { return node }
        var node = node
        switch node.content {
        case .list(let items): node.content = .list(items.map(resolved))
        case .mapping(let entries):
            node.content = .mapping(
                entries.map { entry in
                    var entry = entry
                    switch entry.key {
                    case "role", "also": entry.value = named(entry.value)
                    // A plugin's parameters are its own.
                    case "plugins", "roles": break
                    default: entry.value = resolved(entry.value)
                    }
                    return entry
                })
        default: break
        }
        return node
    }

    private func named(_ node: LocatedNode) -> LocatedNode {
        var node = node
        if let items = node.items { node.content = .list(items.map(named)) }
        if let text = node.text, id(of: text) != text { node.content = .scalar(id(of: text)) }
        return node
    }

    /// What the usual roles are called besides their titles.
    private static let usual = [
        "curator": ["kuraattori", "koulukuraattori", "kurator", "skolkurator", "school social worker"],
        "psychologist": ["psykologi", "koulupsykologi", "psykolog", "skolpsykolog"],
        "nurse": [
            "terveydenhoitaja", "kouluterveydenhoitaja", "hälsovårdare", "skolhälsovårdare", "school nurse",
        ],
        "socialWorker": ["sosiaalityöntekijä", "socialarbetare", "social worker"],
        "teacher": ["opettaja", "luokanvalvoja", "lärare", "klassföreståndare"],
    ]
}
