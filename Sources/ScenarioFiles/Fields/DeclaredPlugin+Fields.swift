import Localization
import PluginKit
import SchoolDomain

extension DeclaredPlugin {
    static func shape(_ source: DeclaredSource) -> Shape<DeclaredPlugin> {
        .mapping { fields in
            let id = fields.required("plugin", .pluginID, "The identifier, lower case with hyphens")
            let kind = fields.required("kind", .declaredKind, "What the plugin decides")
            let version = fields.required("version", .text, "The version, such as `1.0`")
            let summary = fields.required("summary", .text, "What it claims, in one line")
            let parameters = fields.optional("parameters", .parameters, default: [], "What its uses may give")
            let gives = fields.required("gives", .pieces(of: kind, parameters), "The pieces of a scenario")
            return DeclaredPlugin(
                id: id, kind: kind, version: version.onOneLine, summary: summary.onOneLine,
                parameters: parameters.compactMap(\.parameter), source: source, gives: gives)
        }
    }
}

/// A name that `gives` may mention; without a parameter when the declaration could not be read.
struct NamedParameter {
    let name: String
    let place: Diagnostic.Place
    let parameter: DeclaredParameter?
}

extension Shape where Value == String {
    fileprivate static var pluginID: Shape {
        Shape(.identifier, placeholder: "") { node, spot in
            guard let text = node.text, PluginDescriptor.isID(text) else {
                spot.expected(Words.Fault.pluginIdentifier, not: node)
                return nil
            }
            return text
        }
    }
}

extension Shape where Value == PluginKind {
    fileprivate static var declaredKind: Shape {
        let kinds = words(PluginKind.allCases.filter { !$0.sections.isEmpty }.map { ($0.name, $0) })
        // The stand-in for a kind that cannot be read gives no sections, so that none is checked by it.
        return Shape(kinds.kind(), placeholder: .exporter, typed: kinds.typed, read: kinds.read)
    }
}

extension PluginKind {
    /// The sections of a scenario that a declared plugin of this kind may give.
    fileprivate var sections: [String] {
        switch self {
        case .absence: ["absence"]
        case .escalation: ["counting", "ladder", "observation"]
        case .intervention:
            ["interventions", "roles", "staff", "ladder", "classes", "seatAllocation", "money"]
        case .allocation: ["seatAllocation", "classes"]
        case .observer: ["observation"]
        case .exporter: []
        }
    }
}

extension Shape where Value == [NamedParameter] {
    fileprivate static var parameters: Shape {
        Shape(.byName(.text), placeholder: []) { node, spot in
            guard let entries = node.entries else {
                spot.expected(Words.Fault.namesToParameters, not: node)
                return nil
            }
            return entries.map {
                NamedParameter(
                    name: $0.key, place: $0.keyPlace,
                    parameter: DeclaredParameter.read(
                        $0.key, $0.value, keyPlace: $0.keyPlace, spot.key($0.key)))
            }
        }
    }
}

extension Shape where Value == LocatedNode {
    /// The sections that the kind may give; every parameter is mentioned, and nothing else is.
    fileprivate static func pieces(of kind: PluginKind, _ parameters: [NamedParameter]) -> Shape {
        Shape(.text, placeholder: .nothing) { node, spot in
            guard let entries = node.entries, !entries.isEmpty else {
                spot.expected(Words.Fault.sections, not: node)
                return nil
            }
            let sections = kind.sections
            for entry in entries where !sections.isEmpty && !sections.contains(entry.key) {
                let guess = Spelling.closest(to: entry.key, among: sections).map(Words.Fault.didYouMean)
                spot.fault(
                    Words.Fault.doesNotGive(shortened(entry.key), kind.name),
                    at: entry.keyPlace, remedy: guess ?? Words.Fault.mayGive(Words.Fault.choice(sections)))
            }
            reportMentions(in: node, parameters, spot)
            return node
        }
    }

    private static func reportMentions(in node: LocatedNode, _ parameters: [NamedParameter], _ spot: Spot) {
        let names = parameters.map(\.name) + ["id"]
        let mentions = Placeholder.mentions(in: node)
        for mention in mentions where !names.contains(mention.name) {
            let guess = Spelling.closest(to: mention.name, among: names).map {
                Words.Fault.didYouMean("$\($0)")
            }
            let remedy = guess ?? Words.Fault.thereAre(Words.Fault.quoted(names.map { "$\($0)" }))
            spot.fault(Words.Fault.unknownParameter(mention.name), at: mention.place, remedy: remedy)
        }
        for parameter in parameters
        where parameter.parameter != nil && !mentions.contains(where: { $0.name == parameter.name }) {
            spot.fault(
                Words.Fault.unusedParameter(parameter.name), at: parameter.place,
                remedy: Words.Fault.writeParameter(parameter.name))
        }
    }
}
