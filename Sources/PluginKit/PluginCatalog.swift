import SchoolDomain

/// Why a plugin cannot be used, and what to do about it.
public struct PluginRefusal: Error, Sendable, Hashable {
    /// The file, as it was named.
    public var path: String
    /// Lower case, without a full stop, after the path: `is not a shared library`.
    public var reason: LocalizedText
    public var remedy: LocalizedText?

    public init(of path: String, _ reason: LocalizedText, help remedy: LocalizedText? = nil) {
        self.path = path
        self.reason = reason
        self.remedy = remedy
    }
}

/// A declared plugin as it was written.
public struct DeclaredSource: Sendable, Hashable {
    /// What messages call the file.
    public var path: String
    public var contents: [UInt8]

    public init(path: String, contents: [UInt8]) {
        self.path = path
        self.contents = contents
    }
}

/// The plugins that a scenario may use: those of the program, those named on the command line, and a way to load
/// those that the scenario itself names with `from:`.
public struct PluginCatalog: Sendable {
    public var factories: [PluginFactory]
    public var declared: [DeclaredSource]
    /// Loads a shared library.
    public var load: @Sendable (_ path: String) -> Result<PluginFactory, PluginRefusal>

    public init(
        factories: [PluginFactory] = [], declared: [DeclaredSource] = [],
        load: @escaping @Sendable (String) -> Result<PluginFactory, PluginRefusal> = { path in
            .failure(PluginRefusal(of: path, Words.Library.noneLoaded))
        }
    ) {
        self.factories = factories
        self.declared = declared
        self.load = load
    }

    public static let empty = PluginCatalog()
}
