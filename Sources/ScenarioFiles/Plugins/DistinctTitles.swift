import Localization
import SchoolDomain

/// Tells things apart that declared plugins brought along under the same title.
///
/// Law: only a title that a plugin gave changes, and only where another thing of its kind has the same: then the
/// name of the plugin's use follows it.
struct DistinctTitles {
    let pieces: [PluginPieces]
    /// The merged scenario.
    let root: LocatedNode

    func applied(to scenario: Scenario) -> Scenario {
        guard !pieces.isEmpty else { return scenario }
        var scenario = scenario
        distinguish(&scenario.ladder, "ladder", \.title)
        distinguish(&scenario.roles, "roles", \.title)
        distinguish(&scenario.classes, "classes", \.title)
        distinguish(&scenario.interventions, "interventions", \.title)
        return scenario
    }

    private func distinguish<Item>(
        _ items: inout [Item], _ section: String, _ title: WritableKeyPath<Item, LocalizedText>
    ) {
        let titles = items.map { $0[keyPath: title] }
        guard let nodes = root[section]?.items, nodes.count == items.count else { return }
        for (index, node) in nodes.enumerated() {
            guard let typed = node["title"], let piece = pieces.first(where: { $0.hold(typed) }),
                titles.indices.contains(where: { $0 != index && titles[$0].isAnywhereLike(titles[index]) })
            else { continue }
            items[index][keyPath: title].append(" (\(piece.use.id))")
        }
    }
}

extension LocalizedText {
    /// Whether the two are the same in some language.
    fileprivate func isAnywhereLike(_ other: LocalizedText) -> Bool {
        fi == other.fi || sv == other.sv || en == other.en
    }

    fileprivate mutating func append(_ suffix: String) {
        fi += suffix
        sv += suffix
        en += suffix
    }
}
