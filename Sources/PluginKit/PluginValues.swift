/// The values of a plugin's parameters, by name, as numbers and as typed.
///
/// A number is in its stored unit, a flag 0 or 1, a word its position among the choices, a date the first school day
/// on or after it, grades a bit for each grade, a school, step or declared intervention its position (-1: all).
public struct PluginValues: Sendable, Hashable {
    public struct Value: Sendable, Hashable {
        public var number: Double
        public var text: String

        public init(number: Double, text: String) {
            self.number = number
            self.text = text
        }
    }

    public let names: [String]
    public let values: [Value]

    /// - Precondition: as many values as names.
    public init(names: [String], values: [Value]) {
        precondition(names.count == values.count, "\(values.count) values for \(names.count) parameters")
        self.names = names
        self.values = values
    }

    private func value(_ name: String) -> Value {
        guard let index = names.firstIndex(of: name) else {
            preconditionFailure("the plugin asks for `\(name)`, which it does not declare")
        }
        return values[index]
    }

    public func number(_ name: String) -> Double { value(name).number }
    public func whole(_ name: String) -> Int { Int(value(name).number) }
    public func flag(_ name: String) -> Bool { value(name).number != 0 }
    public func text(_ name: String) -> String { value(name).text }

    /// Whether the grades given under this name hold a grade.
    public func grades(_ name: String, contain grade: Int) -> Bool { whole(name) >> grade & 1 == 1 }
}
