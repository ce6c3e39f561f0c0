import SchoolDomain

/// Follows `extends:` from a scenario to what it builds on.
struct Extending {
    let reader: SourceReader
    let session: ReadingSession
    private static let chainMax = 16

    /// The trees of all files without their `extends`, what is extended first; empty when the scenario itself cannot
    /// be read.
    func load(_ path: String) -> [LocatedNode] {
        load(path, chain: [], askedAt: nil)
    }

    private func load(_ path: String, chain: [String], askedAt place: Diagnostic.Place?) -> [LocatedNode] {
        guard var root = parse(path, layer: Layer.file(chain.count), askedAt: place) else { return [] }
        guard var entries = root.entries else {
            let remedy = "a scenario is a mapping of keys to values, such as `name: North`"
            session.report(
                Fault("`\(path)` holds \(root.description), not a scenario", at: root.place, remedy: remedy))
            return []
        }
        guard let index = entries.firstIndex(where: { $0.key == "extends" }) else { return [root] }
        let extends = entries.remove(at: index).value
        root.content = .mapping(entries)
        let base = base(of: extends, chain: chain + [path])
        if base.isEmpty { session.isPartial = true }
        return base + [root]
    }

    private func base(of extends: LocatedNode, chain: [String]) -> [LocatedNode] {
        guard let name = extends.text, !name.isEmpty else {
            session.report(
                Fault(
                    "`extends` is \(extends.description); it must be the name of a scenario file",
                    at: extends.place))
            return []
        }
        let path = joinPath(splitPath(chain[chain.count - 1]).folder, name)
        if let start = chain.firstIndex(where: { joinPath("", $0) == path }) {
            let circle = (chain[start...] + [path]).map { "`\($0)`" }.joined(separator: " extends ")
            session.report(Fault("this goes round in a circle: \(circle)", at: extends.place))
            return []
        }
        guard chain.count < Extending.chainMax else {
            session.report(
                Fault("more than \(Extending.chainMax) scenarios extend one another", at: extends.place))
            return []
        }
        return load(path, chain: chain, askedAt: extends.place)
    }

    private func parse(_ path: String, layer: Int, askedAt place: Diagnostic.Place?) -> LocatedNode? {
        let help = "keep large tables in CSV files beside the scenario"
        let limit = SourceReader.yamlBytesMax
        switch reader.text(of: path, bytesMax: limit, help: help, askedAt: place) {
        case .failure(let fault):
            session.report(fault)
            return nil
        case .success(let source):
            let (root, faults) = YAMLText.parse(source, layer: layer)
            for fault in faults { session.report(fault) }
            return root
        }
    }
}
