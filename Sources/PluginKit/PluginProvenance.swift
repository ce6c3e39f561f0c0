/// What a parameter of a plugin was given, as it would be typed.
public struct GivenValue: Sendable, Hashable {
    /// Its name among the plugin's parameters.
    public var parameter: String
    /// As a scenario file would have it, with its unit: `3 htv`.
    public var typed: String

    public init(parameter: String, typed: String) {
        self.parameter = parameter
        self.typed = typed
    }
}

/// Which plugin had a part in a result: its name in the scenario, what it is and where it came from.
public struct PluginProvenance: Sendable, Hashable {
    /// The way in which it came into the run.
    public enum Way: String, Sendable, Hashable {
        /// A YAML file whose pieces were laid under the scenario.
        case declared
        /// Part of the program.
        case compiledIn
        /// A shared library.
        case loaded
    }

    /// Its name in the scenario.
    public var id: String
    /// The plugin's own identifier, such as `infection-wave`.
    public var plugin: String
    /// As the plugin states it.
    public var version: String
    /// Whether it was declared, compiled in or loaded.
    public var way: Way
    /// SHA-256 of the file; `nil` for a part of the program.
    public var digest: String?
    /// Of a declared plugin: what its parameters were given; those of a plugin of code are in its use.
    public var given: [GivenValue]

    public init(
        id: String, plugin: String, version: String, way: Way, digest: String? = nil, given: [GivenValue] = []
    ) {
        self.id = id
        self.plugin = plugin
        self.version = version
        self.way = way
        self.digest = digest
        self.given = given
    }

    /// Of a plugin of code; a loaded one has the digest of its library.
    public init(_ bound: BoundPlugin) {
        self.init(
            id: bound.use.id, plugin: bound.use.plugin, version: bound.use.version, way: .compiledIn)
        if case .loaded(_, let digest) = bound.factory.origin {
            way = .loaded
            self.digest = digest
        }
    }
}
