/// What a scenario gives for one parameter of a plugin.
public enum PluginValue: Sendable, Hashable {
    /// In the stored unit of the parameter.
    case number(Double)
    case flag(Bool)
    case word(String)
    case date(CalendarDate)
    case grades(GradeSet)
    /// The id of a school; `nil`: all.
    case school(String?)
    /// The id of a step of the ladder.
    case step(String)
    /// The id of a declared intervention.
    case declared(String)
}

/// A plugin at work in a scenario, with everything it was given.
public struct PluginUse: Sendable, Hashable {
    /// Its name in this scenario: addresses of draws, `--set` and measures use it.
    public var id: String
    /// The plugin's own identifier and version.
    public var plugin: String
    /// The version of the plugin that was found.
    public var version: String
    /// The names of its parameters, in the order of the declaration.
    public var names: [String]
    /// One value for each name.
    public var values: [PluginValue]

    /// - Precondition: as many values as names.
    public init(id: String, plugin: String, version: String, names: [String], values: [PluginValue]) {
        precondition(names.count == values.count, "\(values.count) values for \(names.count) parameters")
        self.id = id
        self.plugin = plugin
        self.version = version
        self.names = names
        self.values = values
    }
}
