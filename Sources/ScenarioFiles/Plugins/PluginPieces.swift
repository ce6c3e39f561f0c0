import Localization
import SchoolDomain

/// What a declared plugin gives to a scenario.
struct PluginPieces {
    let use: DeclaredUse
    /// Where the use stands.
    let place: Diagnostic.Place
    /// The layer that names the plugin first; the pieces lie under it.
    let home: Int
    let root: LocatedNode
    let references: [DeclaredPlugin.Reference]
    let unknowns: [DeclaredPlugin.GivenUnknown]

    /// Whether a value was said by these pieces, and by nobody over them.
    func hold(_ value: LocatedNode) -> Bool {
        switch value.content {
        case .scalar, .list, .notGiven: value.layer == root.layer
        case .mapping(let entries): entries.allSatisfy { hold($0.value) }
        }
    }

    /// Reports references to what neither the files nor other plugins declare: a piece would bring it about, empty.
    func reportUnknown(files: [LocatedNode], others: [PluginPieces], _ session: ReadingSession) {
        for reference in references {
            guard let name = reference.value.text, name != "none" else { continue }
            let known =
                files.flatMap { PluginPieces.names(reference.section, in: $0) }
                + others.flatMap { $0.declared(reference.section) }
            guard !known.contains(name) else { continue }
            let guess = Spelling.closest(to: name, among: known).map(Words.Fault.didYouMean)
            let list =
                known.isEmpty ? Words.Fault.scenarioHasNone : Words.Fault.thereAre(quoted(known))
            session.report(
                Fault(
                    Words.Fault.unknown(reference.what, name), at: reference.value.place,
                    remedy: guess ?? list))
            session.isPartial = true
        }
    }

    /// Reports unknowns that may have values which the plugin does not take; the pieces may take more.
    func reportOutside(_ scenario: Scenario, _ session: ReadingSession) {
        for given in unknowns {
            let law = scenario.law(of: .unknown(given.id))
            guard let law, law.problem == nil, let fault = law.outside(given.rule) else { continue }
            let message = Words.Fault.mustNotOccur(given.name, fault.found, be: given.rule.rangeText ?? "")
            let remedy = Words.Fault.narrowUnknown(given.id, fault.bounds)
            session.report(Fault(message, at: given.place, remedy: remedy))
        }
    }

    /// What the pieces bring about themselves: what they only refer to does not count.
    private func declared(_ section: String) -> [String] {
        let referred = references.filter { $0.section == section }.compactMap(\.value.text)
        return PluginPieces.names(section, in: root).filter { !referred.contains($0) }
    }

    private static func names(_ section: String, in root: LocatedNode) -> [String] {
        (root[section]?.items ?? []).filter { $0["remove"] == nil }.compactMap { $0["id"]?.text }
    }

    private func quoted(_ names: [String]) -> LocalizedText {
        var shown: [String] = []
        for name in names where !shown.contains(name) { shown.append(name) }
        return Words.Fault.quoted(shown)
    }
}
