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
    public var version: String
    /// One value for each declared parameter, in the order of the declaration.
    public var values: [PluginValue]

    public init(id: String, plugin: String, version: String, values: [PluginValue]) {
        self.id = id
        self.plugin = plugin
        self.version = version
        self.values = values
    }
}
