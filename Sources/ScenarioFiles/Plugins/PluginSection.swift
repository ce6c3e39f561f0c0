import Localization
import PluginKit
import SchoolDomain

/// The section `plugins` of a scenario, settled before anything else is merged, because it says what there is to merge.
struct PluginSection {
    let library: PluginLibrary
    let session: ReadingSession
    let merging: Merging
    /// The section as a scenario of its own; no entries when there is no such section.
    private var section: LocatedNode
    /// By name of the use, which layer names it first.
    private var homes: [String: Int] = [:]

    /// The section of all files together, with the changes made to it.
    init(
        _ layers: [LocatedNode], _ changes: [Override], _ library: PluginLibrary, _ merging: Merging,
        _ session: ReadingSession
    ) {
        self.library = library
        self.session = session
        self.merging = merging
        section = LocatedNode(.mapping([]), at: layers[0].place, layer: layers[0].layer)
        for layer in layers {
            guard let entry = layer.entry("plugins") else { continue }
            let own = LocatedNode(.mapping([entry]), at: layer.place, layer: layer.layer)
            section = merging.merge(own, onto: section)
            noteHomes(layer.layer)
        }
        section = Overrides(session: session, library: library).apply(changes, to: section)
        noteHomes(Layer.changes)
    }

    private var items: [LocatedNode] { section["plugins"]?.items ?? [] }

    private mutating func noteHomes(_ layer: Int) {
        let names = items.compactMap { $0["id"]?.text }
        homes = homes.filter { names.contains($0.key) }
        for name in names where homes[name] == nil { homes[name] = layer }
    }

    /// Takes the declared plugins out of the section, and returns what they give, in the order of the section.
    mutating func takeDeclared() -> [PluginPieces] {
        guard let whole = section.entry("plugins"), whole.value.items != nil else { return [] }
        var isWhole = !reportConflicts()
        var kept: [LocatedNode] = []
        var pieces: [PluginPieces] = []
        for (position, item) in items.enumerated() {
            guard item.entries != nil, item["remove"] == nil,
                case .declared(let plugin)? = library.find(item).plugin
            else {
                kept.append(item)
                if library.find(item).plugin == nil { isWhole = false }
                continue
            }
            if let given = self.pieces(of: plugin, item, position) {
                pieces.append(given)
            } else {
                kept.append(item)
                isWhole = false
            }
        }
        if !isWhole { session.isPartial = true }
        var entry = whole
        entry.value.content = .list(kept)
        section.content = .mapping(kept.isEmpty ? [] : [entry])
        return pieces
    }

    /// What is left of the section: the uses of plugins of code; `nil`: nothing.
    var remaining: LocatedNode.Entry? { section.entry("plugins") }

    private func pieces(of plugin: DeclaredPlugin, _ item: LocatedNode, _ position: Int) -> PluginPieces? {
        for diagnostic in library.find(item).diagnostics { session.report(diagnostic) }
        let name = item["id"]?.text ?? ""
        let home = homes[name] ?? Layer.changes
        let spot = Spot(session: session, path: ["plugins"], name: "plugins")
            .item(position, called: item["id"]?.text)
        let layer = Layer.pieces(position, under: home)
        guard let given = plugin.pieces(of: item, layer: layer, at: spot) else { return nil }
        let use = DeclaredUse(
            id: name, plugin: plugin.id, version: plugin.version, path: plugin.source.path,
            contents: plugin.source.contents, given: given.given)
        return PluginPieces(
            use: use, place: item["id"]?.place ?? item.place, home: home, root: given.root,
            references: given.references, unknowns: given.unknowns)
    }

    /// Reports names given twice or to the program's own formats, two policies for one decision, and more plugins than can be told apart.
    ///
    /// - Returns: whether there are such.
    private func reportConflicts() -> Bool {
        let faultsBefore = session.diagnostics.count
        var policy: String?
        for (position, item) in items.enumerated() {
            guard let id = item["id"], let name = id.text else { continue }
            if items[..<position].contains(where: { $0["id"]?.text == name }) {
                session.report(
                    Fault(Words.Fault.pluginsCalled(name), at: id.place, remedy: Words.Fault.renameOne))
            }
            let kind = library.find(item).plugin?.kind
            if kind == .exporter, PluginDescriptor.reservedFormats.contains(name) {
                let message = Words.Fault.reservedFormat(name)
                let remedy = Words.Fault.callItOtherwise
                session.report(Fault(message, at: id.place, remedy: remedy))
            }
            guard kind == .allocation else { continue }
            if let policy {
                let message = Words.Fault.bothAllocate(policy, name)
                session.report(Fault(message, at: id.place, remedy: Words.Fault.keepOne))
            }
            policy = name
        }
        if items.count > Layer.pluginsMax, let place = items.last?.place {
            session.report(Fault(Words.Fault.tooManyPlugins(Layer.pluginsMax), at: place))
        }
        return session.diagnostics.count > faultsBefore
    }
}
