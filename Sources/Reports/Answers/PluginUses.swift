import Localization
import PluginKit
import SchoolDomain
import Tables

/// The plugins at work in a scenario and what each was given.
enum PluginUses {
    private typealias W = Words.Plugins

    /// - Returns: `nil` when there is none.
    static func table(_ bound: BoundScenario) -> ResultTable? {
        var table = ResultTable(
            "plugin_values", title: W.uses,
            columns: [
                .key("id", W.name, about: W.idAbout), .note("plugin", W.plugin, about: W.pluginAbout),
                .note("version", W.version, about: W.versionAbout),
                .note("values", W.values, about: W.valuesAbout),
            ])
        func add(_ plugin: PluginProvenance, _ given: [GivenValue]) {
            let values = given.map { "\($0.parameter) \($0.typed)" }.joined(separator: ", ")
            table.add([.text(plugin.id), .text(plugin.plugin), .text(plugin.version), .text(values)])
        }
        for declared in bound.declared { add(declared, declared.given) }
        for plugin in bound.plugins {
            let given = zip(plugin.descriptor.parameters, plugin.use.values).map { parameter, value in
                GivenValue(parameter: parameter.name, typed: typed(value, parameter))
            }
            add(PluginProvenance(plugin), given)
        }
        return table.rows.isEmpty ? nil : table
    }

    /// A value as it would be typed.
    private static func typed(_ value: PluginValue, _ parameter: PluginParameter) -> String {
        switch value {
        case .number(let number):
            guard case .number(let rule, _) = parameter.form else { return "\(number)" }
            return rule.unit.typed(number)
        case .flag(let flag): return "\(flag)"
        case .word(let word): return word
        case .date(let date): return date.description
        case .grades(let grades): return grades.grades.map(String.init).joined(separator: ",")
        case .school(let id): return id ?? "all"
        case .step(let id), .declared(let id): return id
        }
    }
}
