import PluginKit
import SchoolDomain

/// One file as it was read, for digests and for showing where a number came from.
public struct SourceFile: Sendable, Hashable {
    /// The path as the user would type it.
    public let path: String
    public let contents: [UInt8]
}

/// What came of loading a scenario: a value, or every reason why there is none.
///
/// Law: `scenario` is `nil` exactly when `diagnostics` holds an error.
public struct LoadResult: Sendable {
    public let scenario: Scenario?
    /// In order of file, line and column, without duplicates.
    public let diagnostics: [Diagnostic]
    /// Every file that was read: the scenario, what it extends, its tables, and the declared plugins that
    /// it names by `from:`.
    public let sources: [SourceFile]
    /// The merged tree, tables and overrides included; `nil` when there was nothing to merge.
    public let document: ScenarioDocument?
    /// Every value of the scenario, given or default, with where it stands and what is said of its source; empty when
    /// there is no scenario.
    ///
    /// Law: setting each by its `path` to its `text` changes nothing.
    public let inputs: [ScenarioInput]
    /// The plugins of code at work, in the order of the scenario.
    public let plugins: [BoundPlugin]
    /// The declared plugins whose pieces are part of the scenario, in its order.
    public let declared: [DeclaredUse]
}

/// Which declared plugin a scenario used, for saying where its numbers came from.
public struct DeclaredUse: Sendable, Hashable {
    /// The name of the use.
    public let id: String
    /// The plugin's own identifier and version.
    public let plugin: String
    public let version: String
    /// The file, and what it held.
    public let path: String
    public let contents: [UInt8]
    /// Every parameter in its order, defaults included.
    public let given: [GivenValue]
}
