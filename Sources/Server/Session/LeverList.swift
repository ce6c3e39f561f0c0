import Localization
import SchoolDomain

/// What can be moved in a scenario, from its own numbers: which things there are, in which units and within which bounds.
struct LeverList {
    /// One number, as it is shown and typed.
    struct Item: Sendable, Hashable {
        let lever: Lever
        /// As `--set` and files write it.
        let path: String
        /// Of what it is; empty where there is one such number only.
        let label: LocalizedText
        /// In the unit beside it.
        let value: Double
        let unit: String
        /// In that unit; `nil`: none.
        let lower, upper: Double?
        let step: Double

        /// How far a slider goes, so that what is likely is not a hair's breadth of it.
        var slide: ClosedRange<Double> {
            let low = max(lower ?? 0, 0)
            let high = max(2 * value, value + 10 * step, low + step)
            return min(low, value)...max(min(high, upper ?? high), value)
        }
    }

    let items: [Item]
    /// Every other single number of the scenario, by its path, as it is typed.
    let others: [(path: String, text: String)]
    private let names: [String: LocalizedText]

    init(_ scenario: Scenario, _ inputs: [ScenarioInput]) {
        let names = Self.names(scenario)
        self.names = names
        let unlimited = Set(scenario.roles.filter { $0.discipline == .unlimited }.map(\.id))
        var (items, others) = ([Item](), [(path: String, text: String)]())
        for input in inputs {
            guard let rule = input.rule else { continue }
            let parts = Self.parts(input.path)
            // Posts of a role that is never waited for change nothing.
            let isIdle = input.lever == .posts && parts.contains(where: unlimited.contains)
            if let lever = input.lever, !isIdle, let item = Self.item(lever, input, rule, names) {
                items.append(item)
            } else {
                others.append((input.path, input.text))
            }
        }
        self.items = items
        self.others = others
    }

    /// Items of one kind, in the order of the scenario.
    func items(_ lever: Lever) -> [Item] { items.filter { $0.lever == lever } }

    /// What changes come to, in words: `School curator: 6.1 htv`.
    func words(_ changes: [String]) -> LocalizedText {
        let parts = changes.map { change -> LocalizedText in
            let path = String(change.prefix { $0 != "=" })
            let value = LocalizedText(String(change.dropFirst(path.count + 1))).withDecimalSigns
            guard let item = items.first(where: { $0.path == path }) else {
                return Words.labelled(LocalizedText(path), value)
            }
            let heading = Words.Serve.lever(item.lever)
            // Posts are known by their unit.
            let name = [item.lever == .posts ? "" : heading, item.label].filter { $0 != "" }
            return Words.labelled(name.isEmpty ? heading : name.joined(by: ", "), value)
        }
        return parts.joined(by: "; ")
    }

    private static func item(
        _ lever: Lever, _ input: ScenarioInput, _ rule: NumberRule, _ names: [String: LocalizedText]
    ) -> Item? {
        guard let quantity = Quantity(input.text) else { return nil }
        let usual = rule.unit.spellings.first?.text ?? ""
        let unit = quantity.unit.isEmpty ? usual : quantity.unit
        func shown(_ bound: Double?) -> Double? {
            unit == usual ? bound.flatMap { Quantity(rule.unit.typed($0))?.value } : nil
        }
        return Item(
            lever: lever, path: input.path,
            label: parts(input.path).compactMap { names[$0] }.joined(by: " · "), value: quantity.value,
            unit: unit, lower: shown(rule.lower), upper: shown(rule.upper), step: step(rule))
    }

    private static func step(_ rule: NumberRule) -> Double {
        if rule.isWhole { return 1 }
        return switch rule.unit {
        case .posts: 0.1
        case .none: 0.05
        default: 1
        }
    }

    /// What a path goes through, without the section and the key at its end.
    private static func parts(_ path: String) -> [String] {
        path.split(separator: ".").dropFirst().dropLast()
            .flatMap { $0.split(separator: "@").map(String.init) }
    }

    /// What people call the things of a scenario; where two share an identifier, the first.
    private static func names(_ scenario: Scenario) -> [String: LocalizedText] {
        var all: [(String, LocalizedText)] = scenario.roles.map { ($0.id, $0.title) }
        all += scenario.ladder.map { ($0.id, $0.title) }
        all += scenario.classes.map { ($0.id, $0.title) }
        all += scenario.interventions.map { ($0.id, $0.title) }
        all += scenario.schools.map { ($0.id, LocalizedText($0.name)) }
        all.append(("all", Words.Serve.allSchools))
        return Dictionary(all) { first, _ in first }
    }
}
