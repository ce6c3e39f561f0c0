import CPorrasPlugin
import PluginKit

// The calls of each kind of plugin, as the kernel makes them.
extension FakeHost {
    /// The effects on these pupils in the order in which the plugin gave them.
    public func act(
        _ plugin: any ActingPlugin, on day: Int, in world: PluginWorld, _ pupils: FakePupils,
        memory: FakeMemory? = nil
    ) throws(PluginFault) -> [SeenEffect] {
        let memory = memory ?? FakeMemory(descriptor, pupilLimit: pupils.count)
        let seen = CallSeen(lending: pupils, descriptor.columns)
        try seen.act(plugin, on: day, in: world, memory, self)
        return seen.effects
    }

    /// The scores for a free seat, in the order of the batch.
    public func scores(
        _ plugin: any AllocationPlugin, on day: Int, seatClass: Int = 0, in world: PluginWorld,
        _ pupils: FakePupils, memory: FakeMemory? = nil
    ) throws(PluginFault) -> [Double] {
        let memory = memory ?? FakeMemory(descriptor, pupilLimit: pupils.count)
        let seen = CallSeen(lending: pupils, descriptor.columns)
        try seen.score(plugin, on: day, seatClass: seatClass, in: world, memory, self)
        return seen.scores
    }
}

/// One call: what the plugin gets, the room for its answer, and what it made of them.
final class CallSeen {
    /// Beyond the room that a plugin has, to show writing there.
    private static let guardCount = 64
    private static let guardEffect = porras_effect(
        pupil: 0x506f_7272, kind: 0x6173, number: -7, days: -7, value: Unwritten.number)

    private let pupils: FakePupils
    private let lent: LentPupils
    private let hasMemory: Bool
    /// As many effects as the kernel has room for.
    let capacity: Int
    private var items: [porras_effect] = []
    /// How many effects the plugin says that it gave.
    private(set) var claimed: UInt64 = 0
    private var scoreRoom: [Double] = []

    init(lending pupils: FakePupils, _ columns: [PluginColumn], hasMemory: Bool = true) {
        self.pupils = pupils
        lent = LentPupils(pupils, lent: columns)
        self.hasMemory = hasMemory
        capacity = 2 * pupils.batch.count + 64
    }

    var effects: [SeenEffect] { items.prefix(Int(min(claimed, UInt64(capacity)))).map(SeenEffect.init) }
    var scores: [Double] { Array(scoreRoom.prefix(pupils.batch.count)) }
    /// Whether columns and rows are as they were.
    var isUntouched: Bool { lent.isUntouched }
    /// Whether nothing was written beyond the room for effects or scores.
    var guardsStand: Bool {
        let guardEffect = SeenEffect(Self.guardEffect)
        return items.dropFirst(capacity).allSatisfy { SeenEffect($0) == guardEffect }
            && scoreRoom.dropFirst(pupils.batch.count).allSatisfy(Unwritten.isLeft)
    }

    func act(
        _ plugin: any ActingPlugin, on day: Int, in world: PluginWorld, _ memory: FakeMemory,
        _ host: FakeHost
    ) throws(PluginFault) {
        items = [porras_effect](repeating: Self.guardEffect, count: capacity + Self.guardCount)
        var batch = lent.batch(
            day: day, year: world.days[day].year, seatClass: nil, memory: hasMemory ? memory.start : nil)
        claimed = try items.withUnsafeMutableBufferPointer { (room) throws(PluginFault) in
            var raw = porras_effects(
                struct_size: UInt32(MemoryLayout<porras_effects>.size), capacity: UInt64(capacity), count: 0,
                items: room.baseAddress)
            try withUnsafePointer(to: &batch) { (batch) throws(PluginFault) in
                try withUnsafeMutablePointer(to: &raw) { (raw) throws(PluginFault) in
                    try host.call { (draws) throws(PluginFault) in
                        var list = PluginEffects(raw)
                        try plugin.act(
                            on: PluginBatch(batch, memoryCount: memory.perPupil), draws: draws, effects: &list
                        )
                    }
                }
            }
            return raw.count
        }
    }

    func score(
        _ plugin: any AllocationPlugin, on day: Int, seatClass: Int, in world: PluginWorld,
        _ memory: FakeMemory, _ host: FakeHost
    ) throws(PluginFault) {
        let count = pupils.batch.count
        scoreRoom = [Double](repeating: Unwritten.number, count: count + Self.guardCount)
        var batch = lent.batch(
            day: day, year: world.days[day].year, seatClass: seatClass, memory: hasMemory ? memory.start : nil
        )
        try scoreRoom.withUnsafeMutableBufferPointer { (room) throws(PluginFault) in
            guard let base = room.baseAddress else { return }
            try withUnsafePointer(to: &batch) { (batch) throws(PluginFault) in
                try host.call { (draws) throws(PluginFault) in
                    var list = PluginScores(base, count: count)
                    try plugin.score(
                        PluginBatch(batch, memoryCount: memory.perPupil), draws: draws, scores: &list)
                }
            }
        }
    }
}
