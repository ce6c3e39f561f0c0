import SchoolDomain

/// Where a scenario was read from.
public struct ScenarioOrigin: Sendable, Hashable {
    /// The file, as it was named on the command line.
    public var path: String
    /// SHA-256 of all files, changes and plugins behind it.
    public var digest: String
    /// Every file that was read, the scenario first.
    public var files: [OriginFile]
    /// Every value of the scenario with what is said of its source.
    public var inputs: [ScenarioInput]
    /// Values that were changed for this run only, as typed.
    public var changes: [String]
    /// The first of the file's school years only; `nil`: all.
    public var firstYears: FirstYears?

    public init(
        path: String, digest: String, files: [OriginFile] = [], inputs: [ScenarioInput] = [],
        changes: [String] = [],
        firstYears: FirstYears? = nil
    ) {
        self.path = path
        self.digest = digest
        self.files = files
        self.inputs = inputs
        self.changes = changes
        self.firstYears = firstYears
    }
}

/// A file as it was read.
public struct OriginFile: Sendable, Hashable {
    /// As the user would type it.
    public var path: String
    public var contents: [UInt8]

    public init(path: String, contents: [UInt8]) {
        self.path = path
        self.contents = contents
    }
}

/// So many of a file's school years, and no later ones.
public struct FirstYears: Sendable, Hashable {
    public var count: Int
    /// How the user asked for it, as typed.
    public var how: String

    public init(count: Int, how: String) {
        self.count = count
        self.how = how
    }
}

/// A scenario with the plugins of code that it uses: all that is needed to run it.
public struct BoundScenario: Sendable {
    /// What is simulated, every default filled in.
    public var scenario: Scenario
    /// In the order of `scenario.plugins`.
    public var plugins: [BoundPlugin]
    /// Declared plugins whose pieces are already in their place in the scenario.
    public var declared: [PluginProvenance]
    /// A plugin that writes this answer, though the scenario does not use it; it has no part in what comes of it.
    public var writer: BoundPlugin?
    /// The file it was read from, and a digest of everything that was read; `nil`: it was made in a program.
    public var origin: ScenarioOrigin?

    /// All plugins that have a part in what comes of the scenario.
    public var provenance: [PluginProvenance] { declared + plugins.map(PluginProvenance.init) }

    /// - Precondition: the plugins are those that the scenario uses, and were given the same values.
    public init(
        _ scenario: Scenario, plugins: [BoundPlugin] = [], declared: [PluginProvenance] = [],
        origin: ScenarioOrigin? = nil
    ) {
        let (used, given) = (scenario.plugins, plugins.map(\.use))
        precondition(used == given, "the scenario uses \(used.map(\.id)), but gets \(given.map(\.id))")
        self.scenario = scenario
        self.plugins = plugins
        self.declared = declared
        self.origin = origin
        writer = nil
    }

    /// With the plugin that writes the answer among those that the scenario uses.
    public var withWriter: BoundScenario { writer.map { with($0) } ?? self }

    /// The same with one more plugin, after the others.
    public func with(_ plugin: BoundPlugin) -> BoundScenario {
        var more = scenario
        more.plugins.append(plugin.use)
        return BoundScenario(more, plugins: plugins + [plugin], declared: declared, origin: origin)
    }

    /// The same without interventions, declared or of plugins: the counterfactual of all of them together.
    public var withoutInterventions: BoundScenario {
        var bare = scenario
        bare.interventions = []
        let kept = plugins.filter { $0.descriptor.kind != .intervention }
        bare.plugins = kept.map(\.use)
        return BoundScenario(bare, plugins: kept, declared: declared, origin: origin)
    }

    /// The same with one intervention offered to nobody, whoever would offer it: its counterfactual by itself. Other
    /// interventions, and what was brought for this one, stay.
    ///
    /// - Parameter number: its place among the scenario's interventions.
    public func withoutOffers(of number: Int) -> BoundScenario {
        var other = self
        other.scenario.interventions[number].coverage = 0
        return other
    }
}
