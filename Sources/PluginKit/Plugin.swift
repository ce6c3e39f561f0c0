import SchoolDomain

/// Why a plugin cannot go on; it says so itself.
///
/// An empty message stands for what the plugin has told the host with `porras_host.fail`: a loaded plugin says it
/// there and then returns PORRAS_ERROR. Whoever made the host has the words.
public struct PluginFault: Error, Sendable, Hashable {
    /// Why, on one line and in the plugin's own words; empty where the host has been told already.
    public var message: String
    /// The text is made harmless first; see `String.onOneLine`.
    public init(_ message: String) { self.message = message.onOneLine }
}

/// What every plugin of code is: a description, and a value made from what a scenario gives.
///
/// An instance is immutable: threads share it and ask it in any order. What must be remembered of a pupil goes into
/// the `memory` columns, and chance comes from `PluginDraws` only.
public protocol Plugin: Sendable {
    /// What users, schemas and the kernel know of it before it runs; the same whenever it is asked.
    static var descriptor: PluginDescriptor { get }
    /// - Throws: a fault that says why these values cannot be used; the scenario then does not run.
    init(_ values: PluginValues, world: PluginWorld) throws(PluginFault)
}

/// A plugin that is called with batches of pupils on school days that it names: an absence process, an escalation
/// rule, an intervention or an observer.
public protocol ActingPlugin: Sendable {
    /// The school days of a year on which `act` is to be called, asked once for each year of a run.
    func actingDays(_ year: Int, draws: PluginDraws) throws(PluginFault) -> [Int]
    /// What follows for these pupils. Effects act from the next school day on.
    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) throws(PluginFault)
}

/// A plugin that decides who gets a free seat in a small class.
public protocol AllocationPlugin: Sendable {
    /// One score for each pupil of the batch; the highest gets the seat, equal ones by time waited, then by number.
    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) throws(PluginFault)
}

/// A plugin that writes results in a format of its own.
public protocol ExporterPlugin: Sendable {
    /// The whole file, byte by byte.
    func write(_ table: PluginTable) throws(PluginFault) -> [UInt8]
}

/// An instance behind the door of its kind.
public enum PluginInstance: Sendable {
    case acting(any ActingPlugin)
    case allocation(any AllocationPlugin)
    case exporter(any ExporterPlugin)
}

/// Where a plugin comes from.
public enum PluginOrigin: Sendable, Hashable {
    /// Part of the program.
    case compiledIn
    /// A shared library, with the SHA-256 of the file.
    case loaded(path: String, digest: String)
}

/// A plugin of code that can be put to work any number of times.
public struct PluginFactory: Sendable {
    /// What the plugin is, takes, reads and draws.
    public let descriptor: PluginDescriptor
    /// Whether it is part of the program or was loaded, and then from which file.
    public let origin: PluginOrigin
    /// A new instance; an error when the plugin refuses the values.
    public let make: @Sendable (PluginValues, PluginWorld) throws(PluginFault) -> PluginInstance

    public init(
        _ descriptor: PluginDescriptor, _ origin: PluginOrigin,
        make: @escaping @Sendable (PluginValues, PluginWorld) throws(PluginFault) -> PluginInstance
    ) {
        self.descriptor = descriptor
        self.origin = origin
        self.make = make
    }

    /// A plugin of the program that is called with batches of pupils on its own school days.
    public init<P: Plugin & ActingPlugin>(_ type: P.Type) {
        self.init(P.descriptor, .compiledIn) { (values, world) throws(PluginFault) in
            .acting(try P(values, world: world))
        }
    }

    /// A plugin of the program that decides who gets a free seat.
    public init<P: Plugin & AllocationPlugin>(_ type: P.Type) {
        self.init(P.descriptor, .compiledIn) { (values, world) throws(PluginFault) in
            .allocation(try P(values, world: world))
        }
    }

    /// A plugin of the program that writes results in a format of its own.
    public init<P: Plugin & ExporterPlugin>(_ type: P.Type) {
        self.init(P.descriptor, .compiledIn) { (values, world) throws(PluginFault) in
            .exporter(try P(values, world: world))
        }
    }
}

/// A plugin at work in a scenario: what it was given, and how to make it.
public struct BoundPlugin: Sendable {
    /// What the scenario gives it, under the name that it has there.
    public let use: PluginUse
    /// What makes an instance of it, a new one for each model.
    public let factory: PluginFactory

    public init(use: PluginUse, factory: PluginFactory) {
        self.use = use
        self.factory = factory
    }

    /// What the plugin is; the same in whichever scenario it is used.
    public var descriptor: PluginDescriptor { factory.descriptor }
}

extension BoundPlugin {
    /// The plugin under its own name and with its defaults; `nil` when it must be given something.
    public init?(withDefaults factory: PluginFactory) {
        let descriptor = factory.descriptor
        let values = descriptor.parameters.compactMap(\.initial)
        guard values.count == descriptor.parameters.count else { return nil }
        self.init(
            use: PluginUse(
                id: descriptor.id, plugin: descriptor.id, version: descriptor.version,
                names: descriptor.parameters.map(\.name), values: values), factory: factory)
    }
}
