import Localization
import PluginKit
import SchoolDomain

/// What is to be told of a plugin, however it was written.
public struct PluginSheet: Sendable {
    public struct Parameter: Sendable {
        public var name: String
        public var summary: String
        /// As it would be typed; `nil`: it must be given.
        public var initial: String?
        public var range: LocalizedText?
        public var source: ParameterSource?

        public init(
            name: String, summary: String, initial: String?, range: LocalizedText?, source: ParameterSource?
        ) {
            self.name = name
            self.summary = summary
            self.initial = initial
            self.range = range
            self.source = source
        }
    }

    public var id: String
    public var kind: PluginKind
    public var version: String
    public var summary: String
    public var way: PluginProvenance.Way
    /// The file, if it is one of its own.
    public var path: String?
    public var digest: String?
    public var parameters: [Parameter]
    /// Of plugins of code.
    public var columns: [PluginColumn]
    public var decisions: [String]
    public var outputs: [PluginOutput]
    public var memory: Int

    public init(
        id: String, kind: PluginKind, version: String, summary: String, way: PluginProvenance.Way,
        path: String? = nil, digest: String? = nil, parameters: [Parameter], columns: [PluginColumn] = [],
        decisions: [String] = [], outputs: [PluginOutput] = [], memory: Int = 0
    ) {
        self.id = id
        self.kind = kind
        self.version = version
        self.summary = summary
        self.way = way
        self.path = path
        self.digest = digest
        self.parameters = parameters
        self.columns = columns
        self.decisions = decisions
        self.outputs = outputs
        self.memory = memory
    }
}
