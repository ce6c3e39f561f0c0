import Experiments
import Localization
import SchoolDomain
import SimulationKernel
import Stochastics
import Tables

/// What is not known of scenarios: what is said of it, and what was drawn.
///
/// An unknown is told under its name, a number with a law of its own under what it is.
public enum UnknownTables {
    private typealias W = Words.Unknowns

    /// One thing that is not known of a scenario.
    struct Item {
        /// Its name, or the path of its place.
        let id: String
        let title: LocalizedText
        let unit: ParameterUnit
        let law: Distribution
        /// The places where its value stands.
        let places: [String]
        /// What is drawn of it in a replication, in the stored unit.
        let value: @Sendable (RandomSource) -> Double
    }

    /// All unknowns in the order of the scenario, then the numbers that are uncertain by themselves.
    static func items(_ scenario: Scenario) -> [Item] {
        let (draws, places) = (UnknownDraws(scenario), scenario.uncertainPlaces)
        let unknowns = scenario.unknowns.map { unknown in
            let named = places.filter { $0.number == .unknown(unknown.id) }.map(\.name)
            return Item(
                id: unknown.id, title: unknown.title, unit: unknown.unit, law: unknown.value,
                places: named + unknown.sets
            ) { draws.value(of: unknown.id, $0) }
        }
        let others = places.compactMap { place -> Item? in
            guard case .law(let law) = place.number, law.isFixed == nil else { return nil }
            return Item(
                id: place.name, title: title(place.owner, scenario), unit: place.rule.certain.unit, law: law,
                places: [place.name]
            ) { draws.value(place.number, of: place.owner, $0) }
        }
        return unknowns + others
    }

    /// What a place's number is, with the scenario's own titles.
    private static func title(_ owner: UncertainPlace.Owner, _ scenario: Scenario) -> LocalizedText {
        func intervention(_ id: String) -> LocalizedText {
            scenario.interventions.first { $0.id == id }?.title ?? LocalizedText(id)
        }
        switch owner {
        case .step(let id):
            return W.effect(of: scenario.ladder.first { $0.id == id }?.title ?? LocalizedText(id))
        case .seat(let id):
            return W.effect(of: scenario.classes.first { $0.id == id }?.title ?? LocalizedText(id))
        case .waiting: return W.effectOfContact
        case .intervention(let id): return W.effect(of: intervention(id))
        case .takingPart(let id): return W.effectOfTakingPart(in: intervention(id))
        case .addedRisk: return W.addedRisk
        case .lifetimeCost: return W.lifetimeCost
        }
    }

    /// Effects of help that are not taken as certain; what a lifetime costs bears on no other number.
    static func uncertainEffects(_ scenario: Scenario) -> Int {
        scenario.uncertainPlaces.count { place in
            switch (place.owner, place.number) {
            case (.addedRisk, _), (.lifetimeCost, _): false
            case (_, .unknown): true
            case (_, .law(let law)): law.isFixed == nil
            }
        }
    }

    /// What is said of everything that is not known: its law in short, where it counts, with what it goes together.
    ///
    /// - Parameter parts: scenarios under their names in files; no table where all is known.
    static func laws(_ parts: [(id: String, scenario: Scenario)]) -> [ResultTable] {
        var table = ResultTable(
            "unknowns", title: W.unknowns, note: W.unknownsNote,
            columns: [
                parts.count > 1 ? StudyTables.scenarioColumn : StudyTables.scenarioColumn.detail(), unknown,
                StudyTables.unitColumn, .statistic("mean", Words.mean, about: W.meanAbout),
                .statistic("sd", Words.sd, about: W.sdAbout).detail(),
                .statistic("q05", Words.q05, about: W.q05About),
                .statistic("q95", Words.q95, about: W.q95About),
                .note("places", W.places, about: W.placesAbout),
                .note("correlations", W.correlations, about: W.correlationsAbout),
            ])
        for (id, scenario) in parts {
            for item in items(scenario) {
                let numbers = [
                    item.law.mean, item.law.variance.squareRoot(), try? item.law.quantile(0.05),
                    try? item.law.quantile(0.95),
                ]
                table.add(
                    [.named(id, scenario.name)] + keys(item)
                        + numbers.map { .number(orNone: $0.map(item.told)) }
                        + [.text(item.places.joined(separator: ", ")), correlations(item, scenario)])
            }
        }
        return table.rows.isEmpty ? [] : [table]
    }

    /// What each replication drew: a row for each replication and thing that is not known.
    static func draws(_ study: Study) -> [ResultTable] {
        var table = ResultTable(
            "unknown_draws", title: W.draws, note: W.drawsNote,
            columns: [
                StudyTables.scenarioColumn,
                .key("replication", W.replication, about: W.replicationAbout), unknown,
                StudyTables.unitColumn, .statistic("value", W.value, about: W.valueAbout),
            ])
        table.audience = .namedToReaders
        for part in study.parts {
            let items = items(part.result.scenario)
            for number in 0..<part.result.replications {
                let chance = RandomSource(seed: part.result.seed, replication: UInt32(number))
                for item in items {
                    let keys: [ResultCell] = [
                        .named(part.id, part.result.scenario.name), .text("\(number)"),
                    ]
                    table.add(keys + self.keys(item) + [.number(item.told(item.value(chance)))])
                }
            }
        }
        return table.rows.isEmpty ? [] : [table]
    }

    private static let unknown = ResultColumn("unknown", W.unknown, .measure, about: W.unknownAbout)

    private static func keys(_ item: Item) -> [ResultCell] {
        let unit = item.unit.spellings.first.map { ($0.text, LocalizedText($0.text)) }
        return [
            .named(item.id, item.title),
            .named(unit.map { ResultUnit.id(ofTyped: $0.0) } ?? ResultUnit.plain.id, unit?.1 ?? ""),
        ]
    }

    /// With whom, and how much: `meetingEffect 0.5`; people are told the title.
    private static func correlations(_ item: Item, _ scenario: Scenario) -> ResultCell {
        let said = scenario.correlations.compactMap { correlation -> (Unknown, Double)? in
            guard correlation.between.contains(item.id) else { return nil }
            let other = scenario.unknowns.first { $0.id != item.id && correlation.between.contains($0.id) }
            return other.map { ($0, correlation.rankCorrelation) }
        }
        guard !said.isEmpty else { return .none }
        let ids = said.map { "\($0.id) \(ParameterUnit.none.typed($1))" }.joined(separator: ", ")
        let words = LocalizedText { language in
            said.map { "\(language($0.title)) \(language.number($1, decimals: 2))" }.joined(separator: ", ")
        }
        return .named(ids, words)
    }
}

extension UnknownTables.Item {
    /// A stored value in the unit that tables have: shares are per cents.
    fileprivate func told(_ stored: Double) -> Double { unit == .share ? 100 * stored : stored }
}

extension StudyTables {
    /// What is not known of the scenarios of a study, and what was drawn.
    static func unknowns(_ study: Study) -> [ResultTable] {
        UnknownTables.laws(study.parts.map { ($0.id, $0.result.scenario) }) + UnknownTables.draws(study)
    }
}
