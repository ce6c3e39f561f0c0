import CPorrasPlugin
import PluginKit
import Stochastics

/// Pupils 0, 1, 2 … with the columns that a test gives them, and a host whose draws are addressed ones.
struct Batch {
    var count: Int
    var day = 0
    var year = 0
    var seatClass = -1
    var school: [Int] = []
    var grade: [Int] = []
    var profile: [Int] = []
    var lessonsMissed: [Int] = []
    var waitingSince: [Int] = []

    init(count: Int) { self.count = count }

    func effects(of plugin: any ActingPlugin) throws(PluginFault) -> [porras_effect] {
        var items = [porras_effect](repeating: porras_effect(), count: 2 * count + 64)
        let capacity = items.count
        var given = 0
        try withBatch { (batch) throws(PluginFault) in
            given = try items.withUnsafeMutableBufferPointer { (buffer) throws(PluginFault) in
                var raw = porras_effects(
                    struct_size: UInt32(MemoryLayout<porras_effects>.size), capacity: UInt64(capacity),
                    count: 0, items: buffer.baseAddress)
                try withUnsafeMutablePointer(to: &raw) { (raw) throws(PluginFault) in
                    var list = PluginEffects(raw)
                    try Draws.with { (draws) throws(PluginFault) in
                        try plugin.act(on: batch, draws: draws, effects: &list)
                    }
                }
                return Int(raw.count)
            }
        }
        return Array(items.prefix(given))
    }

    func scores(of plugin: any AllocationPlugin) throws(PluginFault) -> [Double] {
        var values = [Double](repeating: .nan, count: count)
        try withBatch { (batch) throws(PluginFault) in
            try values.withUnsafeMutableBufferPointer { (buffer) throws(PluginFault) in
                guard let base = buffer.baseAddress else { return }
                var scores = PluginScores(base, count: buffer.count)
                try Draws.with { (draws) throws(PluginFault) in
                    try plugin.score(batch, draws: draws, scores: &scores)
                }
            }
        }
        return values
    }

    private func withBatch(_ body: (PluginBatch) throws(PluginFault) -> Void) throws(PluginFault) {
        var held: [UnsafeMutablePointer<Int32>] = []
        defer { for column in held { column.deallocate() } }
        /// `nil` for what the test does not give, as for a column that is not declared.
        func column(_ values: [Int]) -> UnsafePointer<Int32>? {
            guard !values.isEmpty else { return nil }
            let copy = UnsafeMutablePointer<Int32>.allocate(capacity: values.count)
            copy.initialize(from: values.map(Int32.init), count: values.count)
            held.append(copy)
            return UnsafePointer(copy)
        }
        var raw = porras_batch()
        raw.struct_size = UInt32(MemoryLayout<porras_batch>.size)
        raw.day = Int32(day)
        raw.year = Int32(year)
        raw.seat_class = Int32(seatClass)
        raw.count = UInt64(count)
        raw.pupils = column(Array(0..<count))
        raw.school = column(school)
        raw.grade = column(grade)
        raw.profile = column(profile)
        raw.lessons_missed = column(lessonsMissed)
        raw.waiting_since = column(waitingSince)
        try withUnsafePointer(to: &raw) { (raw) throws(PluginFault) in
            try body(PluginBatch(raw, memoryCount: 0))
        }
    }
}

/// Draws at addresses, for plugins that are tested outside a run.
enum Draws {
    static func with<Answer>(
        _ body: (PluginDraws) throws(PluginFault) -> Answer
    ) throws(PluginFault) -> Answer {
        var host = porras_host(
            struct_size: UInt32(MemoryLayout<porras_host>.size), context: nil,
            bits: { _, decision, subject, ordinal in
                RandomSource(seed: 4, replication: 0).block(decision, subject, ordinal).low
            },
            fail: { _, _ in })
        return try withUnsafePointer(to: &host) { (host) throws(PluginFault) in try body(PluginDraws(host)) }
    }
}
