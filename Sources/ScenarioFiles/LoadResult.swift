import SchoolDomain

/// One file as it was read, for digests and for showing where a number came from.
public struct SourceFile: Sendable, Hashable {
    /// The path as the user would type it.
    public let path: String
    public let contents: [UInt8]

    public init(path: String, contents: [UInt8]) {
        self.path = path
        self.contents = contents
    }
}

/// What came of loading a scenario: a value, or every reason why there is none.
///
/// Law: `scenario` is `nil` exactly when `diagnostics` holds an error.
public struct LoadResult: Sendable {
    public let scenario: Scenario?
    /// In order of file, line and column, without duplicates.
    public let diagnostics: [Diagnostic]
    /// Every file that was read: the scenario, what it extends, its tables.
    public let sources: [SourceFile]
    /// The merged tree, tables and overrides included; `nil` when there was nothing to merge.
    public let document: ScenarioDocument?
}
