/// What a parameter of a plugin was given, as it would be typed.
public struct GivenValue: Sendable, Hashable {
    public var parameter: String
    public var typed: String

    public init(parameter: String, typed: String) {
        self.parameter = parameter
        self.typed = typed
    }
}

/// Which plugin had a part in a result: its name in the scenario, what it is and where it came from.
public struct PluginProvenance: Sendable, Hashable {
    public enum Way: String, Sendable, Hashable {
        /// A YAML file whose pieces were laid under the scenario.
        case declared
        /// Part of the program.
        case compiledIn
        /// A shared library.
        case loaded
    }

    public var id: String
    public var plugin: String
    public var version: String
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

    public init(_ bound: BoundPlugin) {
        self.init(
            id: bound.use.id, plugin: bound.use.plugin, version: bound.use.version, way: .compiledIn)
        if case .loaded(_, let digest) = bound.factory.origin {
            way = .loaded
            self.digest = digest
        }
    }
}
