import CPorrasPlugin
import PluginKit

// The functions of the table: each finds the instance and hands on what came, without a copy.

let actingDays:
    @convention(c) (OpaquePointer?, Int32, UnsafePointer<porras_host>?, UnsafeMutablePointer<UInt8>?) -> Int32 =
        {
            pointer, year, host, acts in
            reporting(host) { () throws(PluginFault) in
                let exported = ExportedInstance.behind(pointer)
                guard case .acting(let plugin) = exported.instance, let host, let acts else {
                    throw wrongKind("days")
                }
                let days = exported.world.days(ofYear: Int(year))
                for day in try plugin.actingDays(Int(year), draws: PluginDraws(host)) {
                    guard days.contains(day) else {
                        throw PluginFault("it wants to act on day \(day), which is not in year \(year)")
                    }
                    acts[day - days.lowerBound] = 1
                }
            }
        }

let act:
    @convention(c) (
        OpaquePointer?, UnsafePointer<porras_batch>?, UnsafePointer<porras_host>?,
        UnsafeMutablePointer<porras_effects>?
    ) -> Int32 = { pointer, batch, host, effects in
        reporting(host) { () throws(PluginFault) in
            let exported = ExportedInstance.behind(pointer)
            guard case .acting(let plugin) = exported.instance, let batch, let host, let effects else {
                throw wrongKind("act")
            }
            var list = PluginEffects(effects)
            try plugin.act(
                on: PluginBatch(batch, memoryCount: exported.memoryCount), draws: PluginDraws(host),
                effects: &list)
        }
    }

let score:
    @convention(c) (
        OpaquePointer?, UnsafePointer<porras_batch>?, UnsafePointer<porras_host>?,
        UnsafeMutablePointer<Double>?
    ) -> Int32 = { pointer, batch, host, scores in
        reporting(host) { () throws(PluginFault) in
            let exported = ExportedInstance.behind(pointer)
            guard case .allocation(let plugin) = exported.instance, let batch, let host, let scores else {
                throw wrongKind("score")
            }
            let pupils = PluginBatch(batch, memoryCount: exported.memoryCount)
            var list = PluginScores(scores, count: pupils.count)
            try plugin.score(pupils, draws: PluginDraws(host), scores: &list)
        }
    }

let write:
    @convention(c) (
        OpaquePointer?, UnsafePointer<porras_table>?, UnsafePointer<porras_host>?, UnsafePointer<porras_sink>?
    ) -> Int32 = { pointer, table, host, sink in
        reporting(host) { () throws(PluginFault) in
            let exported = ExportedInstance.behind(pointer)
            guard case .exporter(let plugin) = exported.instance, let table, let sink else {
                throw wrongKind("write")
            }
            let bytes = try plugin.write(PluginTable(table.pointee))
            sink.pointee.write(sink.pointee.context, bytes, bytes.count)
        }
    }

private func wrongKind(_ function: String) -> PluginFault {
    PluginFault("`\(function)` was called without what it needs, or of a plugin of another kind")
}
