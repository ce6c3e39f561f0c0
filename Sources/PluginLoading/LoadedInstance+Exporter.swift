import CPorrasPlugin
import PluginKit

/// What a loaded exporter wrote and said during one call; it stands behind both its host and its sink.
private struct ExportState {
    var bytes: [UInt8] = []
    var message = ""
    /// What it did that no exporter may do.
    var breach: String?
}

extension LoadedInstance: ExporterPlugin {
    func write(_ table: PluginTable) throws(PluginFault) -> [UInt8] {
        let columns = try CStrings(table.columns)
        let cells = try CStrings(table.rows.flatMap { $0.map(\.text) })
        let numbers = table.rows.flatMap { row in
            precondition(
                row.count == table.columns.count, "\(row.count) cells for \(table.columns.count) columns")
            return row.map { $0.number ?? .nan }
        }
        var state = ExportState()
        let status = withExtendedLifetime((columns, cells)) {
            numbers.withUnsafeBufferPointer { numbers in
                var shown = porras_table(
                    struct_size: UInt32(MemoryLayout<porras_table>.size), row_count: UInt64(table.rows.count),
                    column_count: UInt64(table.columns.count), columns: columns.pointers,
                    cells: cells.pointers,
                    numbers: numbers.baseAddress)
                return call(&shown, &state)
            }
        }
        if let breach = state.breach { throw PluginFault(breach) }
        try Self.check(status, "write", state.message)
        return state.bytes
    }

    private func call(_ table: inout porras_table, _ state: inout ExportState) -> Int32 {
        withUnsafeMutablePointer(to: &state) { state in
            var host = porras_host(
                struct_size: UInt32(MemoryLayout<porras_host>.size), context: state, bits: noChance,
                fail: keepReason)
            var sink = porras_sink(
                struct_size: UInt32(MemoryLayout<porras_sink>.size), context: state, write: keepBytes)
            return plugin.inside { $0.write(instance, &table, &host, &sink) }
        }
    }
}

private func exportState(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<ExportState> {
    guard let context else { preconditionFailure("a plugin must pass on the context that it was given") }
    return context.assumingMemoryBound(to: ExportState.self)
}

private let noChance: @convention(c) (UnsafeMutableRawPointer?, UInt32, UInt32, UInt32) -> UInt64 = {
    context, decision, _, _ in
    exportState(context).pointee.breach = "it draws decision \(decision), but an exporter draws nothing"
    return 0
}

private let keepReason: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void = {
    context, message in
    if let message { exportState(context).pointee.message = String(cString: message) }
}

private let keepBytes: @convention(c) (UnsafeMutableRawPointer?, UnsafeRawPointer?, Int) -> Void = {
    context, bytes, count in
    let state = exportState(context)
    if bytes == nil && count > 0 { state.pointee.breach = "it writes \(count) bytes at NULL" }
    state.pointee.bytes.append(
        contentsOf: UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count))
}
