import Localization

/// Why a plugin cannot be used, and what to do about it.
public struct PluginRefusal: Error, Sendable, Hashable {
    /// The file, as it was named, without what a terminal would not show.
    public var path: String
    /// Lower case, without a full stop, after the path: `is not a shared library`.
    public var reason: LocalizedText
    /// What the user can do about it; `nil` when there is nothing to suggest.
    public var remedy: LocalizedText?

    public init(of path: String, _ reason: LocalizedText, help remedy: LocalizedText? = nil) {
        self.path = path.onOneLine
        self.reason = reason
        self.remedy = remedy
    }
}

/// A declared plugin as it was written.
public struct DeclaredSource: Sendable, Hashable {
    /// What messages call the file.
    public var path: String
    /// The whole file; digests are of these bytes.
    public var contents: [UInt8]

    public init(path: String, contents: [UInt8]) {
        self.path = path
        self.contents = contents
    }
}

/// The plugins that a scenario may use: those of the program, those named on the command line, and a way to load
/// those that the scenario itself names with `from:`.
public struct PluginCatalog: Sendable {
    /// Plugins of code; a scenario finds them by the identifier in their description.
    public var factories: [PluginFactory]
    /// Plugins in YAML, not yet read: what is wrong with one is told when a scenario is loaded.
    public var declared: [DeclaredSource]
    /// Loads a shared library.
    public var load: @Sendable (_ path: String) -> Result<PluginFactory, PluginRefusal>

    /// Without `load` no shared library is loaded: naming one is an error that says so.
    public init(
        factories: [PluginFactory] = [], declared: [DeclaredSource] = [],
        load: @escaping @Sendable (String) -> Result<PluginFactory, PluginRefusal> = PluginCatalog.loadsNone
    ) {
        self.factories = factories
        self.declared = declared
        self.load = load
    }

    /// No plugins at all.
    public static let empty = PluginCatalog()

    /// Where no shared libraries are loaded.
    public static func loadsNone(_ path: String) -> Result<PluginFactory, PluginRefusal> {
        .failure(PluginRefusal(of: path, Words.noneLoaded))
    }
}
