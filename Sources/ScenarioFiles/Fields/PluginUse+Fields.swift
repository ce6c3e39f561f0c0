import Localization
import PluginKit
import SchoolDomain

extension PluginUse {
    /// The keys of every use of a plugin.
    static func declareNames(_ fields: Fields) {
        _ = fields.required("id", .identifier, "Name of the use in this scenario")
        _ = fields.optional(
            "use", .reference(to: "plugin"), default: "", "The plugin; left out: it is called as `id`")
        _ = fields.optional(
            "from", .file, default: "", "The file of a plugin that does not come with the program")
    }

    /// A use of a plugin of code; those of declared plugins have been replaced by what they give.
    static func shape(_ library: PluginLibrary) -> Shape<PluginUse> {
        let placeholder = PluginUse(id: "", plugin: "", version: "", names: [], values: [])
        return Shape(
            .plugin(
                library.plugins.map { PluginDeclaration(id: $0.id, summary: $0.summary, fields: $0.fields) }),
            placeholder: placeholder,
            read: { node, spot in
                guard node.entries != nil else {
                    spot.expected(Words.Fault.keysToValues, not: node)
                    return nil
                }
                let found = library.find(node)
                for diagnostic in found.diagnostics { spot.session.report(diagnostic) }
                guard case .code(let factory)? = found.plugin else { return nil }
                return read(factory.descriptor, node, spot)
            })
    }

    private static func read(_ plugin: PluginDescriptor, _ node: LocatedNode, _ spot: Spot) -> PluginUse {
        let fields = Fields(reading: node, at: spot)
        declareNames(fields)
        let values = plugin.parameters.map { $0.read(fields) }
        fields.finish()
        return PluginUse(
            id: node["id"]?.text ?? "", plugin: plugin.id, version: plugin.version,
            names: plugin.parameters.map(\.name), values: values)
    }
}

extension PluginParameter {
    /// Declares the parameter, or reads what a use gives.
    func read(_ fields: Fields) -> PluginValue {
        switch form {
        case .number(let rule, let initial): .number(value(fields, .number(rule), initial))
        case .flag(let initial): .flag(value(fields, .flag, initial))
        case .word(let words, let initial): .word(value(fields, .words(words.map { ($0, $0) }), initial))
        case .date(let initial): .date(value(fields, .date, initial))
        case .grades(let initial): .grades(value(fields, .grades, initial))
        case .school: .school(value(fields, .schoolOrAll, .some(nil)))
        case .step: .step(value(fields, .reference(to: "step"), nil))
        case .declared: .declared(value(fields, .reference(to: "intervention"), nil))
        }
    }

    private func value<Value>(_ fields: Fields, _ shape: Shape<Value>, _ initial: Value?) -> Value {
        guard let initial else { return fields.required(name, shape, summary) }
        return fields.optional(name, shape, default: initial, summary, source)
    }
}

extension Shape where Value == String? {
    /// A school, or `all`.
    fileprivate static var schoolOrAll: Shape {
        Shape<String>.reference(to: "school").map({ Optional($0) }, back: { $0 })
            .or("all", nil, isValue: { $0 == nil })
    }
}

extension Shape where Value == String {
    /// The name of a file, to be read elsewhere.
    fileprivate static var file: Shape {
        Shape(.file, placeholder: "") { node, spot in text.read(node, spot) }
    }
}
