import PluginKit
import SchoolDomain
import SimulationKernel

extension PluginFactory {
    /// The plugin in a scenario under its own name, with defaults for what is not given.
    func bound(_ given: [String: PluginValue] = [:]) -> BoundPlugin {
        let values = descriptor.parameters.map { parameter in
            given[parameter.name] ?? parameter.form.initial ?? missing(parameter.name)
        }
        let unknown = given.keys.filter { name in !descriptor.parameters.contains { $0.name == name } }
        precondition(unknown.isEmpty, "\(descriptor.id) has no parameters \(unknown)")
        return BoundPlugin(
            use: PluginUse(
                id: descriptor.id, plugin: descriptor.id, version: descriptor.version,
                names: descriptor.parameters.map(\.name), values: values),
            factory: self)
    }

    private func missing(_ name: String) -> PluginValue {
        preconditionFailure("\(descriptor.id) needs `\(name)`")
    }
}

extension PluginParameter.Form {
    /// `nil`: it must be given.
    var initial: PluginValue? {
        switch self {
        case .number(_, let initial): initial.map(PluginValue.number)
        case .flag(let initial): .flag(initial)
        case .word(_, let initial): initial.map(PluginValue.word)
        case .date(let initial): initial.map(PluginValue.date)
        case .grades(let initial): .grades(initial)
        case .school: .school(nil)
        case .step, .declared: nil
        }
    }
}

extension Scenario {
    func model(_ plugins: BoundPlugin...) throws -> Model {
        var scenario = self
        scenario.plugins = plugins.map(\.use)
        return try Model(BoundScenario(scenario, plugins: plugins))
    }
}

extension PluginValues {
    /// Values as the kernel gives them, in their stored units.
    static func numbers(_ descriptor: PluginDescriptor, _ given: [String: Double] = [:]) -> PluginValues {
        PluginValues(
            names: descriptor.parameters.map(\.name),
            values: descriptor.parameters.map { parameter in
                var number = given[parameter.name] ?? 0
                if given[parameter.name] == nil {
                    switch parameter.form {
                    case .number(_, let initial): number = initial ?? 0
                    case .grades(let grades): number = Double(grades.bits)
                    case .school: number = -1
                    case .flag, .word, .date, .step, .declared: break
                    }
                }
                return Value(number: number, text: String(number))
            })
    }
}
