import CPorrasPlugin
import PluginKit

/// What stands behind a `porras_instance`.
final class ExportedInstance {
    let instance: PluginInstance
    let world: PluginWorld
    let memoryCount: Int

    init(_ plugin: ExportedPlugin, _ values: PluginValues, _ world: PluginWorld) throws(PluginFault) {
        instance = try plugin.factory.make(values, world)
        self.world = world
        memoryCount = plugin.factory.descriptor.memory
    }

    static func behind(_ pointer: OpaquePointer?) -> ExportedInstance {
        guard let pointer else { preconditionFailure("a call without the instance that `create` made") }
        return Unmanaged<ExportedInstance>.fromOpaque(UnsafeRawPointer(pointer)).takeUnretainedValue()
    }
}

let createInstance:
    @convention(c) (
        UnsafePointer<porras_value>?, UnsafePointer<porras_world>?, UnsafeMutablePointer<OpaquePointer?>?,
        UnsafeMutablePointer<CChar>?, Int
    ) -> Int32 = { values, world, instance, message, messageSize in
        guard let plugin = PluginEntry.exported, let world, let instance else {
            preconditionFailure("`create` without a world or a place for the instance")
        }
        do throws(PluginFault) {
            let given = PluginValues(plugin.factory.descriptor.parameters, values)
            let made = try ExportedInstance(plugin, given, PluginWorld(world.pointee))
            instance.pointee = OpaquePointer(Unmanaged.passRetained(made).toOpaque())
            return PORRAS_OK
        } catch {
            copy(error.message, to: message, size: messageSize)
            return PORRAS_ERROR
        }
    }

let destroyInstance: @convention(c) (OpaquePointer?) -> Void = { instance in
    guard let instance else { return }
    Unmanaged<ExportedInstance>.fromOpaque(UnsafeRawPointer(instance)).release()
}

/// As much of a message as there is room for, up to the last whole character.
private func copy(_ message: String, to target: UnsafeMutablePointer<CChar>?, size: Int) {
    guard let target, size > 0 else { return }
    var room = size - 1
    let fitting = message.prefix { character in
        room -= String(character).utf8.count
        return room >= 0
    }
    let bytes = Array(String(fitting).utf8CString)
    target.update(from: bytes, count: bytes.count)
}

/// Calls a Swift function; what it throws goes to the host.
func reporting(_ host: UnsafePointer<porras_host>?, _ body: () throws(PluginFault) -> Void) -> Int32 {
    do throws(PluginFault) {
        try body()
        return PORRAS_OK
    } catch {
        host?.pointee.fail(host?.pointee.context, error.message)
        return PORRAS_ERROR
    }
}
