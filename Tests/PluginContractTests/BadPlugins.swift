import PluginContract
import PluginKit
import Synchronization
import Testing

/// A plugin made for one mistake, and the rule that it breaks.
struct Bad: Sendable, CustomTestStringConvertible {
    let rule: ContractRule
    let mistake: String
    let factory: PluginFactory

    init(_ rule: ContractRule, _ mistake: String, _ factory: PluginFactory) {
        self.rule = rule
        self.mistake = mistake
        self.factory = factory
    }

    var testDescription: String { mistake }

    typealias Days = @Sendable (PluginWorld, Int, PluginDraws) throws(PluginFault) -> [Int]
    typealias Act = @Sendable (PluginBatch, PluginDraws, inout PluginEffects) throws(PluginFault) -> Void
    typealias Score = @Sendable (PluginBatch, PluginDraws, inout PluginScores) throws(PluginFault) -> Void
    typealias Write = @Sendable (PluginTable) throws(PluginFault) -> [UInt8]

    static func description(
        _ kind: PluginKind, parameters: [PluginParameter] = [], columns: [PluginColumn] = [],
        decisions: [String] = [], memory: Int = 0
    ) -> PluginDescriptor {
        PluginDescriptor(
            id: "bad", kind: kind, version: "1", summary: "breaks a rule", parameters: parameters,
            columns: columns, decisions: decisions,
            outputs: kind == .observer ? [PluginOutput("sum", unit: "1", "a sum")] : [], memory: memory)
    }

    /// A plugin that acts on every tenth day, unless told otherwise.
    static func acting(
        _ descriptor: PluginDescriptor, days: @escaping Days = everyTenthDay, _ act: @escaping Act
    ) -> PluginFactory {
        PluginFactory(descriptor, .compiledIn) { (_, world) throws(PluginFault) in
            .acting(Acting(world: world, days: days, body: act))
        }
    }

    static let everyTenthDay: Days = { (world, year, _) throws(PluginFault) in
        world.days(ofYear: year).filter { $0 % 10 == 0 }
    }

    /// A plugin that does something with each pupil of the batch.
    static func each(
        _ descriptor: PluginDescriptor, _ act: @escaping @Sendable (Int, inout PluginEffects) -> Void
    ) -> PluginFactory {
        acting(descriptor) { (batch, _, effects) throws(PluginFault) in
            for pupil in batch.pupils { act(Int(pupil), &effects) }
        }
    }

    static func allocation(columns: [PluginColumn] = [], _ score: @escaping Score) -> PluginFactory {
        PluginFactory(description(.allocation, columns: columns), .compiledIn) { (_, _) throws(PluginFault) in
            .allocation(Policy(body: score))
        }
    }

    static func exporter(_ write: @escaping Write) -> PluginFactory {
        PluginFactory(description(.exporter), .compiledIn) { (_, _) throws(PluginFault) in
            .exporter(Writer(body: write))
        }
    }
}

extension Bad {
    struct Acting: ActingPlugin {
        let world: PluginWorld
        let days: Days
        let body: Act

        func actingDays(_ year: Int, draws: PluginDraws) throws(PluginFault) -> [Int] {
            try days(world, year, draws)
        }

        func act(
            on batch: PluginBatch, draws: PluginDraws, effects: inout PluginEffects
        ) throws(PluginFault) {
            try body(batch, draws, &effects)
        }
    }

    struct Policy: AllocationPlugin {
        let body: Score

        func score(
            _ batch: PluginBatch, draws: PluginDraws, scores: inout PluginScores
        ) throws(PluginFault) {
            try body(batch, draws, &scores)
        }
    }

    struct Writer: ExporterPlugin {
        let body: Write
        func write(_ table: PluginTable) throws(PluginFault) -> [UInt8] { try body(table) }
    }

    /// Something that changes though it should not.
    final class Counter: Sendable {
        private let count = Atomic(0)
        func next() -> Int { count.add(1, ordering: .relaxed).newValue }
    }
}
