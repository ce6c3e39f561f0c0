import CPorrasPlugin
import PluginKit

/// What a replication keeps for its plugins: their memory, the factors they set, the days on which they act.
struct PluginDesk: ~Copyable {
    /// Numbers that plugins keep of pupils: `memoryStart[plugin] + pupil × its memory + k`; the allocation
    /// policy's come last.
    var memory: Column<Double>
    private let memoryStart: [Int]
    /// Whether each plugin acts on each day: `[plugin × days + day]`, known up to the current year.
    var acts: Column<Bool>
    /// The first day on or after each day on which any plugin acts, within its year; known up to the current year.
    var nextActing: IntColumn
    /// The factor that each plugin has set for each pupil: `[plugin × pupils + pupil]`.
    var factors: Column<Double>
    /// Pupils to act on, and effects as they come back.
    var rows: Column<Int32>
    var buffer: Column<porras_effect>
    /// Effects of a phase, checked, each with its plugin, to be applied at the phase's end.
    var pending: [(plugin: Int, effect: porras_effect)] = []

    init(_ model: Model) {
        let plugins = model.plugins
        let slots = plugins.isEmpty ? 0 : model.slotCount
        var starts = [0]
        for descriptor in plugins.acting.map(\.descriptor)
            + [plugins.allocation?.descriptor].compactMap(\.self)
        {
            starts.append(starts[starts.count - 1] + descriptor.memory * slots)
        }
        memoryStart = starts
        memory = Column(0, count: starts[starts.count - 1])
        acts = Column(false, count: plugins.acting.count * model.dayCount)
        nextActing = IntColumn(never, count: model.dayCount + 1)
        factors = Column(1, count: plugins.acting.count * slots)
        rows = Column(0, count: slots)
        buffer = Column(porras_effect(), count: plugins.acting.isEmpty ? 0 : 2 * slots + 64)
    }

    mutating func clear() {
        memory.fill(0)
        acts.fill(false)
        nextActing.fill(never)
        factors.fill(1)
    }

    /// A plugin's memory; the allocation policy's is that after the last acting plugin.
    func memory(of plugin: Int) -> UnsafeMutablePointer<Double>? {
        memoryStart[plugin + 1] > memoryStart[plugin] ? memory.start + memoryStart[plugin] : nil
    }
}
