import Localization
import SchoolDomain

/// Changes single values of a scenario from the command line.
///
/// A path is checked against the declared fields, so a slip is found even where the file says nothing yet.
struct Overrides {
    let session: ReadingSession
    /// Knows what may be said of each use of a plugin.
    let library: PluginLibrary
    /// What people call the scenario's roles.
    private var roles = RoleNames()

    init(session: ReadingSession, library: PluginLibrary) {
        (self.session, self.library) = (session, library)
    }

    /// The changes that can be read; the others are reported.
    static func parse(_ texts: [String], _ session: ReadingSession) -> [Override] {
        texts.enumerated().compactMap { index, text in
            switch Override.parse(text, number: index + 1) {
            case .failure(let fault):
                session.report(fault)
                return nil
            case .success(let change): return change
            }
        }
    }

    /// The tree with every change that could be made; the others are reported.
    func apply(_ changes: [Override], to root: LocatedNode) -> LocatedNode {
        guard !changes.isEmpty else { return root }
        let kind = Scenario.shape(PluginLibrary.empty).kind()
        return changes.reduce(root) { root, change in
            var overrides = self
            overrides.roles = RoleNames([root])
            return overrides.changed(root, kind, change.components[...], change, name: "") ?? root
        }
    }

    private func changed(
        _ node: LocatedNode?, _ kind: FieldKind, _ rest: ArraySlice<Override.Component>, _ change: Override,
        name: String
    ) -> LocatedNode? {
        guard let component = rest.first else { return change.value }
        switch (component.step, kind.container) {
        case (.key(let key), .mapping(let fields)?):
            return member(key, of: node, fields, rest, change, name)
        case (.key(let key), .plugin?):
            let fields = node.flatMap { library.find($0).plugin?.fields }
            guard let fields else { return refuse(Words.Fault.pluginUnknown(name), component, change) }
            return member(key, of: node, fields, rest, change, name)
        case (.key(let key), .oneKey(let alternatives, let beside)?):
            return member(key, of: node, alternatives + beside, rest, change, name)
        case (.key(let key), .byName(let value)?):
            return named(key, of: node, value, rest, change, name)
        case (.key(let key), .byGrade(let value)?):
            return grade(key, of: node, value, rest, change, name)
        case (.key(let key), .list(let item, let address)?):
            let items = node?.items ?? []
            // School years have no `id`, but nobody gives two of them the same label.
            let names = items.map {
                address.name(of: $0, among: items) ?? $0["label"]?.text.map(SchoolYearLabel.plain)
            }
            let found =
                names.firstIndex(of: key) ?? names.firstIndex(of: SchoolYearLabel.plain(key))
                ?? names.firstIndex(of: called(key, in: name, items))
            guard let index = found else {
                let known = names.compactMap { $0 }
                return refuse(
                    Words.Fault.nothingCalled(key, in: name), component, change, key, known,
                    otherwise: items.isEmpty ? nil : Words.Fault.itemsAreCounted(name))
            }
            return replaced(items, index, in: node, item, rest, change, "\(name).\(key)")
        case (.index(let index), .list(let item, _)?):
            let items = node?.items ?? []
            guard items.indices.contains(index) else {
                return refuse(
                    Words.Fault.items(items.count, in: name),
                    component, change)
            }
            return replaced(items, index, in: node, item, rest, change, "\(name)[\(index)]")
        case (.index, _):
            return refuse(Words.Fault.notList(name), component, change)
        case (.key, _):
            return refuse(Words.Fault.singleValue(name), component, change)
        }
    }

    /// The identifier of what people call so: a role by its title or usual name, another thing by its title or name; what
    /// fits several things or none stays as it is.
    private func called(_ key: String, in list: String, _ items: [LocatedNode]) -> String {
        if ["staff", "roles"].contains(list) { return roles.id(of: key) }
        let plain = key.lowercased()
        return TableReferences.names(items, by: "title")[plain]
            ?? TableReferences.names(items, by: "name")[plain] ?? key
    }

    private func member(
        _ key: String, of node: LocatedNode?, _ fields: [FieldDeclaration],
        _ rest: ArraySlice<Override.Component>,
        _ change: Override, _ name: String
    ) -> LocatedNode? {
        guard let field = fields.first(where: { $0.key == key }) else {
            return refuse(
                Words.Fault.unknownKey(key, in: name, of: .scenario), rest[rest.startIndex], change, key,
                fields.map(\.key))
        }
        if field.isRequired, rest.count == 1, change.value.isNothing {
            let whole = name.isEmpty ? key : "\(name).\(key)"
            return refuse(Words.Fault.needed(whole), rest[rest.startIndex], change)
        }
        return set(key, of: node, field.kind, rest, change, name)
    }

    private func named(
        _ key: String, of node: LocatedNode?, _ kind: FieldKind, _ rest: ArraySlice<Override.Component>,
        _ change: Override, _ name: String
    ) -> LocatedNode? {
        let known = node?.entries?.map(\.key) ?? []
        guard known.isEmpty || known.contains(key) else {
            return refuse(Words.Fault.nothingCalled(key, in: name), rest[rest.startIndex], change, key, known)
        }
        return set(key, of: node, kind, rest, change, name)
    }

    private func grade(
        _ key: String, of node: LocatedNode?, _ kind: FieldKind, _ rest: ArraySlice<Override.Component>,
        _ change: Override, _ name: String
    ) -> LocatedNode? {
        guard gradeRange(key) != nil else {
            return refuse(
                Words.Fault.notGrade(key), rest[rest.startIndex], change)
        }
        guard rest.count > 1 || !change.value.isNothing else {
            return refuse(Words.Fault.gradeKeepsValue, rest[rest.startIndex], change)
        }
        guard let node, node.text != nil else { return set(key, of: node, kind, rest, change, name) }
        // One value for all grades becomes the value of those that are not changed.
        let all = LocatedNode.Entry(
            key: "\(Grade.basic.lowerBound)-\(Grade.basic.upperBound)", keyPlace: node.place, value: node)
        let spread = LocatedNode(.mapping([all]), at: node.place, layer: node.layer)
        return set(key, of: spread, kind, rest, change, name)
    }

    /// The node with the value of one key changed, as a mapping if it was none; `~` takes the key away, as in a file
    /// that extends another.
    private func set(
        _ key: String, of node: LocatedNode?, _ kind: FieldKind, _ rest: ArraySlice<Override.Component>,
        _ change: Override, _ name: String
    ) -> LocatedNode? {
        let inner = name.isEmpty ? key : "\(name).\(key)"
        if rest.count == 1, change.value.isNothing {
            guard var less = node, let entries = node?.written else { return nil }
            less.content = .mapping(entries.filter { $0.key != key })
            return less
        }
        guard let value = changed(node?[key], kind, rest.dropFirst(), change, name: inner) else { return nil }
        let place = change.place(of: rest[rest.startIndex])
        var entries = node?.written ?? []
        if let index = entries.firstIndex(where: { $0.key == key }) {
            entries[index].value = value
        } else {
            entries.append(.init(key: key, keyPlace: place, value: value))
        }
        let isMapping = node?.entries != nil
        return LocatedNode(
            .mapping(entries), at: isMapping ? node?.place ?? place : place,
            layer: isMapping ? node?.layer ?? 0 : change.number)
    }

    private func replaced(
        _ items: [LocatedNode], _ index: Int, in node: LocatedNode?, _ kind: FieldKind,
        _ rest: ArraySlice<Override.Component>, _ change: Override, _ name: String
    ) -> LocatedNode? {
        guard var list = node, let item = changed(items[index], kind, rest.dropFirst(), change, name: name)
        else { return nil }
        var items = items
        items[index] = item
        list.content = .list(items)
        return list
    }

    private func refuse(
        _ message: LocalizedText, _ component: Override.Component, _ change: Override, _ typed: String = "",
        _ known: [String] = [], otherwise remedy: LocalizedText? = nil
    ) -> LocatedNode? {
        let guess = Spelling.closest(to: typed, among: known).map(Words.Fault.didYouMean)
        let list =
            known.isEmpty ? nil : Words.Fault.knownHere(Words.Fault.quoted(Array(known.prefix(20))))
        session.report(Fault(message, at: change.place(of: component), remedy: guess ?? list ?? remedy))
        return nil
    }
}

extension FieldKind {
    /// The alternative that has keys or items, when there is one.
    var container: FieldKind? {
        switch self {
        case .mapping, .oneKey, .byName, .byGrade, .list, .plugin: self
        case .anyOf(let kinds): kinds.lazy.compactMap(\.container).first
        default: nil
        }
    }
}
