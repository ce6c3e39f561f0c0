import CPorrasPlugin
import PluginKit

/// Pupils with columns of every kind from a seed, and room for what a plugin answers.
final class FakeBatch {
    let pupils: [Int32]
    private var columns: [[Int32]] = []
    private let support: [UInt8]
    private(set) var memory: [Double]
    private let memoryCount: Int
    private let day: Int

    init(seed: UInt64, pupilLimit: Int, day: Int, memoryCount: Int) {
        var next = seed
        func number(_ below: UInt64) -> Int32 {
            next = mixed(next)
            return Int32(next % below)
        }
        for below: UInt64 in [2, 10, 1, 400, 60, 4, 2] {
            columns.append((0..<pupilLimit).map { _ in number(below) })
        }
        columns.append((0..<pupilLimit).map { _ in number(3) == 0 ? Int32.max : number(UInt64(day) + 1) })
        support = (0..<pupilLimit).map { _ in UInt8(number(2)) }
        pupils = (0..<Int32(pupilLimit)).filter { _ in number(3) > 0 }
        memory = (0..<pupilLimit * memoryCount).map { _ in Double(number(100)) / 8 }
        self.memoryCount = memoryCount
        self.day = day
    }

    /// What an acting plugin answers, and how many it wanted to give.
    func effects(
        of plugin: any ActingPlugin, _ host: FakeHost, capacity: Int = 500
    ) throws(PluginFault) -> [Effect] {
        var items = [porras_effect](repeating: porras_effect(), count: capacity)
        let count = try items.withUnsafeMutableBufferPointer { (buffer) throws(PluginFault) in
            var raw = porras_effects(
                struct_size: UInt32(MemoryLayout<porras_effects>.size), capacity: UInt64(buffer.count),
                count: 0,
                items: buffer.baseAddress)
            try withBatch { (batch) throws(PluginFault) in
                try host.call { (draws) throws(PluginFault) in
                    try withUnsafeMutablePointer(to: &raw) { (raw) throws(PluginFault) in
                        var list = PluginEffects(raw)
                        try plugin.act(on: batch, draws: draws, effects: &list)
                    }
                }
            }
            return Int(raw.count)
        }
        return items.prefix(count).map {
            Effect(
                pupil: $0.pupil, kind: $0.kind, number: $0.number, days: $0.days,
                valueBits: $0.value.bitPattern)
        }
    }

    func scores(of plugin: any AllocationPlugin, _ host: FakeHost) throws(PluginFault) -> [Double] {
        var values = [Double](repeating: -1, count: pupils.count)
        try values.withUnsafeMutableBufferPointer { (buffer) throws(PluginFault) in
            guard let base = buffer.baseAddress else { return }
            try withBatch { (batch) throws(PluginFault) in
                try host.call { (draws) throws(PluginFault) in
                    var scores = PluginScores(base, count: buffer.count)
                    try plugin.score(batch, draws: draws, scores: &scores)
                }
            }
        }
        return values
    }

    private func withBatch(_ body: (PluginBatch) throws(PluginFault) -> Void) throws(PluginFault) {
        let count = memoryCount
        let held = columns.map { column in
            let copy = UnsafeMutablePointer<Int32>.allocate(capacity: max(column.count, 1))
            copy.initialize(from: column, count: column.count)
            return copy
        }
        defer { for copy in held { copy.deallocate() } }
        try pupils.withUnsafeBufferPointer { (pupils) throws(PluginFault) in
            try support.withUnsafeBufferPointer { (support) throws(PluginFault) in
                try memory.withUnsafeMutableBufferPointer { (memory) throws(PluginFault) in
                    var raw = porras_batch()
                    raw.struct_size = UInt32(MemoryLayout<porras_batch>.size)
                    raw.day = Int32(day)
                    raw.seat_class = 0
                    raw.count = UInt64(pupils.count)
                    raw.pupils = pupils.baseAddress
                    raw.school = UnsafePointer(held[0])
                    raw.grade = UnsafePointer(held[1])
                    raw.profile = UnsafePointer(held[2])
                    raw.lessons_missed = UnsafePointer(held[3])
                    raw.days_missed = UnsafePointer(held[4])
                    raw.open_cases = UnsafePointer(held[5])
                    raw.seat = UnsafePointer(held[6])
                    raw.waiting_since = UnsafePointer(held[7])
                    raw.support = support.baseAddress
                    raw.memory = memory.baseAddress
                    try withUnsafePointer(to: &raw) { (raw) throws(PluginFault) in
                        try body(PluginBatch(raw, memoryCount: count))
                    }
                }
            }
        }
    }
}

/// An effect, equal to another when it is to the last bit.
struct Effect: Hashable {
    var pupil: Int32
    var kind: UInt32
    var number: Int32
    var days: Int32
    var valueBits: UInt64
}
