import CPorrasPlugin
import PluginKit
import Synchronization

/// Makes a plugin written in Swift into a shared library that Porras can load. The whole of it is one line:
///
/// ```swift
/// @c(porras_plugin_entry) public func entry() -> PluginEntry.Table? { PluginEntry.of(BusStrike.self) }
/// ```
///
/// One library is one plugin. What the plugin throws becomes PORRAS_ERROR with its message; a trap ends the program,
/// as in any plugin of machine code.
public enum PluginEntry {
    /// What `porras_plugin_entry` returns.
    public typealias Table = UnsafePointer<porras_plugin>

    public static func of<P: Plugin & ActingPlugin>(_ type: P.Type) -> Table? {
        table(of: PluginFactory(type))
    }
    public static func of<P: Plugin & AllocationPlugin>(_ type: P.Type) -> Table? {
        table(of: PluginFactory(type))
    }
    public static func of<P: Plugin & ExporterPlugin>(_ type: P.Type) -> Table? {
        table(of: PluginFactory(type))
    }

    private static let plugin = Mutex<ExportedPlugin?>(nil)

    /// The plugin of this library, for `create`, which C gives nothing to tell it by.
    static var exported: ExportedPlugin? { plugin.withLock { $0 } }

    /// The table of a plugin, the same at every call.
    static func table(of factory: PluginFactory) -> Table {
        plugin.withLock { plugin in
            if let known = plugin, known.factory.descriptor == factory.descriptor { return known.table }
            let new = ExportedPlugin(factory)
            plugin = new
            return new.table
        }
    }
}

/// A plugin and its table, which is never written again and stays for good.
final class ExportedPlugin: @unchecked Sendable {
    let factory: PluginFactory
    let table: PluginEntry.Table

    init(_ factory: PluginFactory) {
        self.factory = factory
        table = DescriptionWriter.table(factory.descriptor)
    }
}
