import PluginKit
import SchoolDomain

// Values as a scenario gives them, for tests.
extension PluginValues.Value {
    public static func number(_ number: Double) -> Self { Self(number: number, text: String(number)) }
    public static func flag(_ flag: Bool) -> Self { Self(number: flag ? 1 : 0, text: String(flag)) }

    /// A word among the choices, a school, step or declared intervention; -1 when there is none of this name.
    public static func position(of id: String, in ids: [String]) -> Self {
        Self(number: Double(ids.firstIndex(of: id) ?? -1), text: id)
    }

    /// A date such as 20270203; its number is the first school day on or after it.
    public static func date(_ date: Int, _ world: PluginWorld) -> Self {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return Self(
            number: Double(world.days.firstIndex { $0.date >= date } ?? world.days.count),
            text: "\(date / 10_000)-\(two(date / 100 % 100))-\(two(date % 100))")
    }

    public static func grades(_ grades: GradeSet) -> Self {
        Self(number: Double(grades.bits), text: grades.grades.map(String.init).joined(separator: ","))
    }
}

extension PluginContract {
    /// A municipality for tests: three years with breaks, five schools, four steps, three interventions.
    public static var world: PluginWorld { ContractWorld.wide.world }

    /// The defaults of a plugin with some values changed; what has no default gets a usual value.
    ///
    /// - Precondition: the plugin declares what is changed, and the world has a step or intervention to name.
    public static func values(
        of descriptor: PluginDescriptor, in world: PluginWorld = world,
        changing changes: [String: PluginValues.Value] = [:]
    ) -> PluginValues {
        guard let usual = ContractValues(descriptor, world)?.defaults else {
            preconditionFailure("the world has nothing of what `\(descriptor.id)` must be given")
        }
        precondition(
            changes.keys.allSatisfy(usual.names.contains),
            "`\(descriptor.id)` declares \(usual.names), not all of \(changes.keys.sorted())")
        return PluginValues(
            names: usual.names, values: zip(usual.names, usual.values).map { changes[$0] ?? $1 })
    }
}
