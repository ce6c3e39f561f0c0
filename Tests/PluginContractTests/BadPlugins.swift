import PluginKit

/// Plugins made for one mistake each.
enum Bad {
    /// A plugin that acts on every tenth day and does to a batch what a test says.
    static func acting(
        _ kind: PluginKind, columns: [PluginColumn] = [], decisions: [String] = [],
        outputs: [PluginOutput] = [], memory: Int = 0,
        days: @escaping @Sendable (PluginWorld, Int, PluginDraws) throws(PluginFault) -> [Int] = {
            (world, year, _) throws(PluginFault) in world.days(ofYear: year).filter { $0 % 10 == 0 }
        },
        _ act: @escaping @Sendable (PluginBatch, PluginDraws, inout PluginEffects) throws(PluginFault) -> Void
    ) -> PluginFactory {
        let descriptor = PluginDescriptor(
            id: "bad", kind: kind, version: "1", summary: "breaks a rule", columns: columns,
            decisions: decisions, outputs: outputs, memory: memory)
        return PluginFactory(descriptor, .compiledIn) { (_, world) throws(PluginFault) in
            .acting(Acting(world: world, days: days, body: act))
        }
    }

    struct Acting: ActingPlugin {
        let world: PluginWorld
        let days: @Sendable (PluginWorld, Int, PluginDraws) throws(PluginFault) -> [Int]
        let body: @Sendable (PluginBatch, PluginDraws, inout PluginEffects) throws(PluginFault) -> Void

        func actingDays(_ year: Int, draws: PluginDraws) throws(PluginFault) -> [Int] {
            try days(world, year, draws)
        }

        func act(
            on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects
        ) throws(PluginFault) {
            try body(batch, draws, &effects)
        }
    }

    /// A policy that scores as a test says.
    static func allocation(
        columns: [PluginColumn] = [],
        _ score:
            @escaping @Sendable (PluginBatch, PluginDraws, inout PluginScores) throws(PluginFault) -> Void
    ) -> PluginFactory {
        let descriptor = PluginDescriptor(
            id: "bad", kind: .allocation, version: "1", summary: "breaks a rule", columns: columns)
        return PluginFactory(descriptor, .compiledIn) { (_, _) throws(PluginFault) in
            .allocation(Policy(body: score))
        }
    }

    struct Policy: AllocationPlugin {
        let body: @Sendable (PluginBatch, PluginDraws, inout PluginScores) throws(PluginFault) -> Void

        func score(
            _ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores
        ) throws(PluginFault) {
            try body(batch, draws, &scores)
        }
    }

    /// An exporter that writes as a test says.
    static func exporter(
        _ write: @escaping @Sendable (PluginTable) throws(PluginFault) -> [UInt8]
    ) -> PluginFactory {
        let descriptor = PluginDescriptor(
            id: "bad", kind: .exporter, version: "1", summary: "breaks a rule")
        return PluginFactory(descriptor, .compiledIn) { (_, _) throws(PluginFault) in
            .exporter(Writer(body: write))
        }
    }

    struct Writer: ExporterPlugin {
        let body: @Sendable (PluginTable) throws(PluginFault) -> [UInt8]
        func write(_ table: PluginTable) throws(PluginFault) -> [UInt8] { try body(table) }
    }
}
