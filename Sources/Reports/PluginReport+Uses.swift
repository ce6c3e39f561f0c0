import PluginKit
import SchoolDomain

extension PluginReport {
    /// The plugins at work in a scenario and what each was given, a line each; nothing when there is none.
    public static func uses(_ bound: BoundScenario, _ language: Language) -> String {
        var lines = bound.declared.map { line($0, $0.given) }
        for plugin in bound.plugins {
            let given = zip(plugin.descriptor.parameters, plugin.use.values).map { parameter, value in
                GivenValue(parameter: parameter.name, typed: typed(value, parameter))
            }
            lines.append(line(PluginProvenance(plugin), given))
        }
        guard !lines.isEmpty else { return "" }
        let title = Words.Plugins.uses
        return "\(language(title))\n\n" + lines.map { $0 + "\n" }.joined()
    }

    private static func line(_ plugin: PluginProvenance, _ given: [GivenValue]) -> String {
        let values = given.map { "\($0.parameter) \($0.typed)" }.joined(separator: ", ")
        return "  \(plugin.id): \(plugin.plugin) \(plugin.version)" + (values.isEmpty ? "" : " (\(values))")
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
