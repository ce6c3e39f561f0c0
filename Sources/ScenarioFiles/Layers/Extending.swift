import Localization
import SchoolDomain

/// Follows `extends:` from a scenario to what it builds on.
struct Extending {
    let reader: SourceReader
    let session: ReadingSession
    private static let chainMax = 16

    /// The trees of all files without their `extends`, what is extended first; empty when the scenario itself cannot
    /// be read.
    func load(_ path: String) -> [LocatedNode] {
        load(SourceReader.located(path), chain: [], askedAt: nil)
    }

    private func load(_ path: String, chain: [String], askedAt place: Diagnostic.Place?) -> [LocatedNode] {
        guard var root = parse(path, layer: Layer.file(chain.count), askedAt: place) else { return [] }
        guard var entries = root.written else {
            let remedy = Words.Fault.scenarioIsMapping
            session.report(
                Fault(Words.Fault.noScenario(path, root.description), at: root.place, remedy: remedy))
            return []
        }
        guard let index = entries.firstIndex(where: { $0.key == "extends" }) else { return [root] }
        let extends = entries.remove(at: index).value
        root.content = .mapping(entries)
        guard !extends.isNothing else { return [root] }
        let base = base(of: extends, chain: chain + [path])
        if base.isEmpty { session.isPartial = true }
        return base + [root]
    }

    private func base(of extends: LocatedNode, chain: [String]) -> [LocatedNode] {
        guard let name = extends.text, !name.isEmpty else {
            session.report(
                Fault(
                    Words.Fault.must("extends", be: Words.Fault.scenarioFileName, not: extends.description),
                    at: extends.place))
            return []
        }
        let path = SourceReader.located(joinPath(splitPath(chain[chain.count - 1]).folder, name))
        if let start = chain.firstIndex(where: { joinPath("", $0) == path }) {
            let circle = Words.Fault.extendsInCircle(chain[start...] + [path])
            session.report(Fault(circle, at: extends.place))
            return []
        }
        guard chain.count < Extending.chainMax else {
            session.report(
                Fault(Words.Fault.chainTooLong(Extending.chainMax), at: extends.place))
            return []
        }
        return load(path, chain: chain, askedAt: extends.place)
    }

    private func parse(_ path: String, layer: Int, askedAt place: Diagnostic.Place?) -> LocatedNode? {
        let help = Words.Fault.largeTablesInCSV
        let limit = SourceReader.yamlBytesMax
        switch reader.text(of: path, bytesMax: limit, help: help, askedAt: place) {
        case .failure(let fault):
            session.report(fault)
            return nil
        case .success(let source):
            guard source.isLikeScenario else {
                // What the file holds is not shown: it may be any file.
                let place = Diagnostic.Place(file: path, line: 1, column: 1)
                session.report(
                    Fault(Words.Fault.noScenario(path), at: place, remedy: Words.Fault.scenarioContents))
                return nil
            }
            let (root, faults) = YAMLText.parse(source, layer: layer)
            for fault in faults { session.report(fault) }
            return root
        }
    }
}
