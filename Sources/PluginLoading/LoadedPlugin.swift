import CCrashNote
import CPorrasPlugin
import PluginKit

/// A plugin behind the table of functions that its library exports.
///
/// The table lies in the library, is never written and stays for good, so threads may share it.
struct LoadedPlugin: @unchecked Sendable {
    let table: UnsafePointer<porras_plugin>
    let descriptor: PluginDescriptor

    init(_ table: UnsafePointer<porras_plugin>) throws(PluginFileError) {
        self.table = table
        descriptor = try DescriptionReader(table: table).descriptor()
    }

    /// Runs the plugin's code under its name, so that a crash in it is told from one of the program's own.
    @inline(__always)
    func inside<Answer>(_ body: (porras_plugin) -> Answer) -> Answer {
        crash_note_enter(table.pointee.id)
        defer { crash_note_enter(nil) }
        return body(table.pointee)
    }

    func make(_ values: PluginValues, _ world: PluginWorld) throws(PluginFault) -> PluginInstance {
        let instance = try LoadedInstance(self, values, world)
        switch descriptor.kind {
        case .allocation: return .allocation(instance)
        case .exporter: return .exporter(instance)
        case .absence, .escalation, .intervention, .observer: return .acting(instance)
        }
    }
}

/// An instance that a loaded plugin made. The plugin gets the kernel's own pointers: nothing is copied in a call.
///
/// By the contract an instance is read only once it is created, so threads may share it.
final class LoadedInstance: @unchecked Sendable {
    /// The longest reason that a plugin can give for refusing its values.
    private static let messageSize = 1024

    let plugin: LoadedPlugin
    let instance: OpaquePointer?
    private let world: PluginWorld

    init(_ plugin: LoadedPlugin, _ values: PluginValues, _ world: PluginWorld) throws(PluginFault) {
        self.plugin = plugin
        self.world = world
        instance = try Self.create(plugin, values, world)
    }

    deinit { plugin.inside { $0.destroy(instance) } }

    private static func create(
        _ plugin: LoadedPlugin, _ values: PluginValues, _ world: PluginWorld
    ) throws(PluginFault) -> OpaquePointer? {
        let texts = try CStrings(values.values.map(\.text))
        let given = values.values.enumerated().map {
            porras_value(number: $1.number, text: texts.pointers[$0])
        }
        let seen = try CWorld(world)
        var instance: OpaquePointer?
        var message = [CChar](repeating: 0, count: messageSize)
        let status = withExtendedLifetime((texts, seen)) {
            plugin.inside { $0.create(given, seen.world, &instance, &message, messageSize) }
        }
        guard status != PORRAS_OK else { return instance }
        let reason = String(decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        try check(status, "create", reason.isEmpty ? "it refuses these values and gave no reason" : reason)
        return nil
    }

    /// - Parameter reason: What is thrown for PORRAS_ERROR.
    static func check(_ status: Int32, _ function: String, _ reason: String) throws(PluginFault) {
        switch status {
        case PORRAS_OK: return
        case PORRAS_ERROR: throw PluginFault(reason)
        default: throw PluginFault("its function `\(function)` returned \(status), which is no status")
        }
    }
}

extension LoadedInstance: ActingPlugin {
    func actingDays(_ year: Int, draws: PluginDraws) throws(PluginFault) -> [Int] {
        let days = world.days(ofYear: year)
        // Room for the likeliest mistake, to count days through the run instead of from the year's first.
        var acts = [UInt8](repeating: 0, count: max(days.count, world.days.count) + 64)
        let status = plugin.inside { $0.days(instance, Int32(year), draws.cHost, &acts) }
        try Self.check(status, "days", "")
        if let stray = acts[days.count...].firstIndex(where: { $0 != 0 }) {
            throw PluginFault(
                "it marks day \(stray) of a year of \(days.count); `acts` begins with the year's first day")
        }
        if let stray = acts.firstIndex(where: { $0 > 1 }) {
            throw PluginFault(
                "it marks day \(days.lowerBound + stray) with \(acts[stray]); 0 and 1 are marks")
        }
        return days.filter { acts[$0 - days.lowerBound] == 1 }
    }

    func act(on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects) throws(PluginFault) {
        let status = plugin.inside { $0.act(instance, batch.cBatch, draws.cHost, effects.cEffects) }
        try Self.check(status, "act", "")
    }
}

extension LoadedInstance: AllocationPlugin {
    func score(_ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores) throws(PluginFault) {
        let status = plugin.inside { $0.score(instance, batch.cBatch, draws.cHost, scores.cScores) }
        try Self.check(status, "score", "")
    }
}
