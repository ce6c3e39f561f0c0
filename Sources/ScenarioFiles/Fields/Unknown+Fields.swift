import Localization
import SchoolDomain
import Stochastics

extension Unknown {
    static var shape: Shape<Unknown> {
        .mapping { fields in
            let id = fields.required("id", .identifier, "Short name of the unknown")
            let title = fields.optional(
                "title", .localizedText, default: LocalizedText(id), "Name of the unknown")
            let unit = fields.optional("unit", .unitOfUnknown, default: .none, "The unit of its values")
            return Unknown(
                id: id, title: title, unit: unit,
                value: fields.required("value", .known(in: unit), "What is known of it"),
                sets: fields.optional(
                    "sets", .inlineList(of: .text), default: [],
                    "Numbers of the absence process that have its value, by their paths"))
        }
    }
}

extension UnknownCorrelation {
    static var shape: Shape<UnknownCorrelation> {
        .mapping { fields in
            UnknownCorrelation(
                between: fields.required(
                    "between", .inlineList(of: .reference(to: "unknown")), "The two unknowns"),
                rankCorrelation: fields.required(
                    Number.rankCorrelation, "Spearman's rank correlation of their draws"))
        }
    }
}

extension Shape where Value == ParameterUnit {
    /// The unit of a number that may be uncertain, by its usual spelling, or `none`.
    fileprivate static var unitOfUnknown: Shape {
        words(Unknown.units.map { ($0.spellings.first?.text ?? "none", $0) })
    }
}

extension Shape where Value == Distribution {
    /// A law in the unit that the unknown has; editors, which do not know it, are told of all.
    fileprivate static func known(in unit: ParameterUnit) -> Shape {
        func law(_ unit: ParameterUnit) -> Shape { distribution(of: NumberRule(unit)) }
        let own = law(unit)
        return Shape(
            .anyOf(Unknown.units.map { law($0).kind() }), placeholder: own.placeholder(), typed: own.typed,
            read: own.read)
    }
}

extension Shape where Value == UncertainNumber {
    /// A number or a distribution by the rule of its place, or `{unknown: …}`, the name of an unknown.
    static func uncertain(_ rule: DistributionRule) -> Shape { uncertain(.distribution(rule)) }

    /// The same where a law of one's own is written so; that of an unknown is checked in the place it reaches.
    static func uncertain(_ law: Shape<Distribution>) -> Shape {
        let names = Shape<String>.reference(to: "unknown")
        let unknown = FieldDeclaration(
            key: "unknown", kind: names.kind(),
            summary: "The name of an unknown, which has the same value wherever it is named",
            isRequired: false, defaultText: nil, source: nil)
        return Shape(
            law.kind().alternatively(unknown), placeholder: .law(law.placeholder()),
            typed: { number in
                switch number {
                case .law(let own): law.typed(own)
                case .unknown(let id): "{unknown: \(id)}"
                }
            },
            read: { node, spot in
                guard let entries = node.entries else { return law.read(node, spot).map { .law($0) } }
                let keys = law.kind().alternativeKeys
                let chosen = chosenKey(
                    of: node, .distribution, keys + [unknown.key], beside: ["min", "max"], spot: spot)
                guard let chosen else { return nil }
                guard chosen.key == unknown.key else {
                    var own = node
                    own.content = .mapping(entries.filter { $0.key != unknown.key })
                    return law.read(own, spot).map { .law($0) }
                }
                // Bounds said before an overlay named the unknown belonged to the old law.
                let bound = entries.first {
                    ["min", "max"].contains($0.key) && $0.value.layer >= chosen.value.layer
                }
                if let bound {
                    spot.fault(
                        Words.Fault.hasBoth(spot.name, unknown.key, bound.key), at: bound.keyPlace,
                        remedy: Words.Fault.boundAtUnknown)
                    return nil
                }
                return names.read(chosen.value, spot.key(unknown.key)).map { .unknown($0) }
            })
    }
}

extension FieldKind {
    /// The same way of writing with one more key to choose from.
    fileprivate func alternatively(_ field: FieldDeclaration) -> FieldKind {
        switch self {
        case .oneKey(let alternatives, let beside):
            .oneKey(alternatives: alternatives + [field], beside: beside)
        case .anyOf(let kinds): .anyOf(kinds.map { $0.alternatively(field) })
        default: self
        }
    }

    fileprivate var alternativeKeys: [String] {
        switch self {
        case .oneKey(let alternatives, _): alternatives.map(\.key)
        case .anyOf(let kinds): kinds.flatMap(\.alternativeKeys)
        default: []
        }
    }
}
