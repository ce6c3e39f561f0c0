/// The values of a plugin's parameters, by name, as numbers and as typed.
///
/// A number is in its stored unit, a flag 0 or 1, a word its position among the choices, a date the first school day
/// on or after it, grades a bit for each grade, a school, step or declared intervention its position (-1: all).
public struct PluginValues: Sendable, Hashable {
    /// One parameter's value, twice: as a number to reckon with and as it would be typed.
    public struct Value: Sendable, Hashable {
        /// In the stored unit, or a position; see above.
        public var number: Double
        /// A word, an identifier or a date such as `2027-02-03` as typed; a number without its unit.
        public var text: String

        public init(number: Double, text: String) {
            self.number = number
            self.text = text
        }
    }

    /// In the order of the plugin's description.
    public let names: [String]
    /// One for each name, in their order.
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

    /// The value in its stored unit.
    ///
    /// - Precondition: the plugin declares the parameter; so for all that follow.
    public func number(_ name: String) -> Double { value(name).number }
    /// The value cut to a whole number: a count, a position or a school day; -1 for `all` schools.
    public func whole(_ name: String) -> Int { Int(value(name).number) }
    /// Whether it was given as true.
    public func flag(_ name: String) -> Bool { value(name).number != 0 }
    /// The value as text: a word, an identifier, a date; a number without its unit.
    public func text(_ name: String) -> String { value(name).text }

    /// Whether the grades given under this name hold a grade.
    public func grades(_ name: String, contain grade: Int) -> Bool { whole(name) >> grade & 1 == 1 }
}
